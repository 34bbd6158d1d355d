// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The guide's fifth part: what the municipality does, from the information form to the
// reassessment. Partners: guide/sections.h, guide/plan.cpp (categories, measures, duties).
#include "core/guide/sections.h"
#include "texts/guide-follow-up.h"

namespace fasttrack {
namespace {

using enum LineKind;
using enum SourceId;

constexpr Line kMeetings[] = {
    {paragraph, text::guide_follow_up::meetings_municipality_follows_up, cabi},
    {bullet, text::guide_follow_up::meetings_first_meeting_about,
     sdpl_13b | cabi | employer_brochure},
    {bullet, text::guide_follow_up::meetings_municipality_looks_whether, cabi | employer_brochure},
    {bullet, text::guide_follow_up::meetings_first_half_year, sdpl_13b | cabi},
    {bullet, text::guide_follow_up::meetings_sick_person_books, cabi},
    {bullet, text::guide_follow_up::meetings_forgetting_book_costs, cabi},
    {bullet, text::guide_follow_up::meetings_meeting_person_phone, cabi},
    {outdated, text::guide_follow_up::meetings_since_march_2023, cabi | sdpl_13b},
    {outdated, text::guide_follow_up::meetings_flyer_brochure_say, flyer | employer_brochure},
    {outdated, text::guide_follow_up::meetings_2025_remaining_meetings, sdpl_13f},
    {outdated, text::guide_follow_up::meetings_1_july_2026, lov_1750},
};

constexpr Line kInformationForm[] = {
    {paragraph, text::guide_follow_up::information_form_when_absence_been, sdpl_11 | cabi},
    {paragraph, text::guide_follow_up::information_form_form_asks_about, cabi},
    {bullet, text::guide_follow_up::information_form_illness_life_threatening, cabi},
    {bullet, text::guide_follow_up::information_form_absence_over_under, cabi},
    {bullet, text::guide_follow_up::information_form_way_back_when, cabi},
    {bullet, text::guide_follow_up::information_form_job_how_long, cabi},
    {bullet, text::guide_follow_up::information_form_three_questions_about, cabi},
    {bullet, text::guide_follow_up::information_form_cause_injury_example, cabi},
    {paragraph, text::guide_follow_up::information_form_form_late_pay, cabi | sdpl_11},
};

constexpr Line kCertificate[] = {
    {paragraph, text::guide_follow_up::certificate_expected_last_over, cabi | bek_1710},
    {bullet, text::guide_follow_up::certificate_municipality_asks_appointment, cabi},
    {bullet, text::guide_follow_up::certificate_doctor_reads_form, cabi},
    {bullet, text::guide_follow_up::certificate_take_part_costs, cabi},
    {bullet, text::guide_follow_up::certificate_after_asking_fast,
     bek_473 | flyer | municipal_page},
};

constexpr Line kStandBy[] = {
    {paragraph, text::guide_follow_up::stand_by_illness_life_threatening, cabi | sdpl_13b},
    {paragraph, text::guide_follow_up::stand_by_page_never_asks, cabi},
    {bullet, text::guide_follow_up::stand_by_cancer_skin_cancer, cabi},
    {bullet, text::guide_follow_up::stand_by_heart_attack_leaves, cabi},
    {bullet, text::guide_follow_up::stand_by_cardiac_arrest_brain, cabi},
    {bullet, text::guide_follow_up::stand_by_more_severe_heart, cabi},
    {bullet, text::guide_follow_up::stand_by_waiting_operation_example, cabi},
    {bullet, text::guide_follow_up::stand_by_bleeding_blood_clot, cabi},
    {bullet, text::guide_follow_up::stand_by_als, cabi},
    {bullet, text::guide_follow_up::stand_by_outbreak_aids, cabi},
    {bullet, text::guide_follow_up::stand_by_major_organ_transplant, cabi},
    {bullet, text::guide_follow_up::stand_by_severe_psychosis, cabi},
    {bullet, text::guide_follow_up::stand_by_serious_accident_needs, cabi},
    {paragraph, text::guide_follow_up::stand_by_list_whole_answer, cabi},
};

constexpr Section kSections[] = {
    {"meetings", text::guide_follow_up::meetings_title, Audience::both, kMeetings},
    {"information_form", text::guide_follow_up::information_form_title, Audience::both,
     kInformationForm},
    {"certificate", text::guide_follow_up::certificate_title, Audience::both, kCertificate},
    {"stand_by", text::guide_follow_up::stand_by_title, Audience::both, kStandBy},
};

}  // namespace

std::span<const Section> follow_up_sections() { return kSections; }

}  // namespace fasttrack
