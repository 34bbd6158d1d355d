// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The guide's second part: how Fast track goes, step by step, an example, and what it can bring.
// Partner: guide/sections.h.
#include "core/guide/sections.h"
#include "texts/guide-course.h"

namespace fasttrack {
namespace {

using enum LineKind;
using enum SourceId;

constexpr Line kFiveSteps[] = {
    {step, text::guide_course::five_steps_reporting_sick_often, flyer},
    {step, text::guide_course::five_steps_request_sick_person, flyer},
    {step, text::guide_course::five_steps_invitation_meeting_later,
     flyer | sdpl_13b | municipal_page},
    {step, text::guide_course::five_steps_meeting_make_plan, flyer | municipal_page},
    {step, text::guide_course::five_steps_way_municipality_follows, flyer},
    {outdated, text::guide_course::five_steps_flyer_promises_follow, flyer | sdpl_13b | sdpl_13f},
    {outdated, text::guide_course::five_steps_flyer_says_doctor, flyer | cabi | bek_1710},
};

constexpr Line kBeforeTheMeeting[] = {
    {paragraph, text::guide_course::before_the_meeting_think_about_four, flyer | employer_brochure},
    {bullet, text::guide_course::before_the_meeting_there_another_job, flyer | employer_brochure},
    {bullet, text::guide_course::before_the_meeting_something_room_changed,
     flyer | employer_brochure},
    {bullet, text::guide_course::before_the_meeting_tasks_changed_fewer, flyer | employer_brochure},
    {bullet, text::guide_course::before_the_meeting_there_colleague_who, flyer | employer_brochure},
    {paragraph, text::guide_course::before_the_meeting_bring_what_made,
     employer_brochure | sdpl_7b},
};

constexpr Line kLone[] = {
    {paragraph, text::guide_course::lone_lone_works_freight, flyer},
    {head, text::guide_course::lone_when_what_happens, flyer},
    {row, text::guide_course::lone_day_1_lone, flyer},
    {row, text::guide_course::lone_before_meeting_she, flyer},
    {row, text::guide_course::lone_10_days_later, flyer},
    {row, text::guide_course::lone_after_4_weeks, flyer},
    {row, text::guide_course::lone_first_month_she, flyer},
    {row, text::guide_course::lone_over_3_months, flyer},
    {paragraph, text::guide_course::lone_lone_flyers_example, flyer},
};

constexpr Line kEmployersRequest[] = {
    {paragraph, text::guide_course::employers_request_employer_asks_fast, municipal_page},
    {step, text::guide_course::employers_request_read_letter_say,
     municipal_page | flyer | sdpl_13b},
    {step, text::guide_course::employers_request_yes_answer_three, municipal_page},
    {step, text::guide_course::employers_request_return_form_through, municipal_page},
    {paragraph, text::guide_course::employers_request_since_2025_deadline, bek_1710},
    {paragraph, text::guide_course::employers_request_bank_days, bek_1710 | nationalbanken},
    {paragraph, text::guide_course::employers_request_municipality_holds_first, sdpl_13b | pav},
};

constexpr Line kEffect[] = {
    {paragraph, text::guide_course::effect_municipality_ishoj_expects, ishoj},
    {bullet, text::guide_course::effect_municipality_neutral_sides, ishoj},
    {bullet, text::guide_course::effect_meeting_municipality_sign, ishoj},
    {bullet, text::guide_course::effect_municipality_knows_aids, ishoj},
    {bullet, text::guide_course::effect_fast_track_tool, ishoj},
    {bullet, text::guide_course::effect_ishoj_visit_companies, ishoj},
    {bullet, text::guide_course::effect_also_expect_fewer, ishoj},
    {bullet, text::guide_course::effect_plan_begins_largest, ishoj},
    {outdated, text::guide_course::effect_ishoj_writes_manager, ishoj | flyer | sdpl_7e},
};

constexpr Section kSections[] = {
    {"five_steps", text::guide_course::five_steps_title, Audience::both, kFiveSteps},
    {"before_the_meeting", text::guide_course::before_the_meeting_title, Audience::both,
     kBeforeTheMeeting},
    {"lone", text::guide_course::lone_title, Audience::both, kLone},
    {"employers_request", text::guide_course::employers_request_title, Audience::both,
     kEmployersRequest},
    {"effect", text::guide_course::effect_title, Audience::both, kEffect},
};

}  // namespace

std::span<const Section> course_sections() { return kSections; }

}  // namespace fasttrack
