// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The guide's sixth part: the plan, the measures, the duty to take part, and the reassessment.
// Partner: guide/sections.h.
#include "core/guide/sections.h"
#include "texts/guide-plan.h"

namespace fasttrack {
namespace {

using enum LineKind;
using enum SourceId;

constexpr Line kCategories[] = {
    {head, text::guide_plan::categories_category_who, cabi},
    {row, text::guide_plan::categories_1_expected_fully, cabi},
    {row, text::guide_plan::categories_2_takes_longer, cabi},
    {row, text::guide_plan::categories_3_takes_longer, cabi},
    {paragraph, text::guide_plan::categories_municipality_chose_category, cabi},
    {outdated, text::guide_plan::categories_category_3_abolished, cabi | sdpl_13f | lov_1750},
};

constexpr Line kPlan[] = {
    {paragraph, text::guide_plan::plan_first_meeting_agree, cabi},
    {step, text::guide_plan::plan_little_little_back, cabi},
    {step, text::guide_plan::plan_first_period_work, cabi},
    {step, text::guide_plan::plan_work_practice_ones, cabi},
    {step, text::guide_plan::plan_three_support_mentor, cabi},
    {bullet, text::guide_plan::plan_course_new_learning, cabi},
    {bullet, text::guide_plan::plan_there_right_course, cabi},
    {bullet, text::guide_plan::plan_agreement_min_plan, cabi},
    {bullet, text::guide_plan::plan_municipality_keeps_looking, cabi},
    {outdated, text::guide_plan::plan_since_2025_min, cabi | sdpl_13f | lov_1750},
};

constexpr Line kDuty[] = {
    {paragraph, text::guide_plan::duty_take_part_keep, cabi | employer_brochure},
    {bullet, text::guide_plan::duty_staying_away_without, cabi | employer_brochure},
    {bullet, text::guide_plan::duty_fair_reason_counts, cabi},
    {bullet, text::guide_plan::duty_doctors_certificate_before, cabi},
    {bullet, text::guide_plan::duty_fast_track_voluntary, flyer | cabi},
};

constexpr Line kReassessment[] = {
    {paragraph, text::guide_plan::reassessment_sick_pay_cannot, sdpl_24 | cabi},
    {bullet, text::guide_plan::reassessment_first_30_days, sdpl_24},
    {bullet, text::guide_plan::reassessment_pay_stops_end, sdpl_24 | cabi},
    {bullet, text::guide_plan::reassessment_time_made_longer, sdpl_27},
    {bullet, text::guide_plan::reassessment_still_sick_job, cabi | employer_brochure},
    {outdated, text::guide_plan::reassessment_brochure_says_22, employer_brochure | sdpl_24},
    {outdated, text::guide_plan::reassessment_1_january_2027, cabi | employer_brochure},
};

constexpr Section kSections[] = {
    {"plan", text::guide_plan::plan_title, Audience::both, kPlan},
    {"duty", text::guide_plan::duty_title, Audience::both, kDuty},
    {"reassessment", text::guide_plan::reassessment_title, Audience::both, kReassessment},
    {"categories", text::guide_plan::categories_title, Audience::both, kCategories},
};

}  // namespace

std::span<const Section> plan_sections() { return kSections; }

}  // namespace fasttrack
