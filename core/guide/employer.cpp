// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The guide's third part: what the employer does, and what both can make together. Partner:
// guide/sections.h.
#include "core/guide/sections.h"
#include "texts/guide-employer.h"

namespace fasttrack {
namespace {

using enum LineKind;
using enum SourceId;

constexpr Line kTalkForEmployer[] = {
    {paragraph, text::guide_employer::talk_for_employer_must_hold_talk,
     sdpl_7a | employer_brochure},
    {bullet, text::guide_employer::talk_for_employer_employee_cannot_come, sdpl_7a},
    {bullet, text::guide_employer::talk_for_employer_duty_hold_employee, pav},
    {bullet, text::guide_employer::talk_for_employer_employee_very_ill, employer_brochure},
    {heading, text::guide_employer::talk_for_employer_what_may_ask, employer_brochure},
    {bullet, text::guide_employer::talk_for_employer_how_long_expect, employer_brochure},
    {bullet, text::guide_employer::talk_for_employer_what_we_come, employer_brochure},
    {bullet, text::guide_employer::talk_for_employer_what_hard_right, employer_brochure},
    {bullet, text::guide_employer::talk_for_employer_what_must_day, employer_brochure},
    {bullet, text::guide_employer::talk_for_employer_start_part_time, employer_brochure},
    {bullet, text::guide_employer::talk_for_employer_there_something_about, employer_brochure},
    {bullet, text::guide_employer::talk_for_employer_how_we_keep, employer_brochure},
    {heading, text::guide_employer::talk_for_employer_15, employer_brochure},
    {bullet, text::guide_employer::talk_for_employer_may_ask_what, employer_brochure},
    {bullet, text::guide_employer::talk_for_employer_may_ask_about, employer_brochure},
    {bullet, text::guide_employer::talk_for_employer_employee_free_tell, employer_brochure},
    {heading, text::guide_employer::talk_for_employer_good_advice, employer_brochure},
    {bullet, text::guide_employer::talk_for_employer_choose_kind_form, employer_brochure},
    {bullet, text::guide_employer::talk_for_employer_prepared_what_offer, employer_brochure},
    {bullet, text::guide_employer::talk_for_employer_talk_about_work, employer_brochure},
    {bullet, text::guide_employer::talk_for_employer_say_employee_missed, employer_brochure},
    {bullet, text::guide_employer::talk_for_employer_employee_gets_other, employer_brochure},
    {paragraph, text::guide_employer::talk_for_employer_why_talk_many, employer_brochure},
};

constexpr Line kTalkForEmployee[] = {
    {paragraph, text::guide_employer::talk_for_employee_employer_must_hold,
     sdpl_7a | employer_brochure},
    {bullet, text::guide_employer::talk_for_employee_need_say_what, employer_brochure},
    {bullet, text::guide_employer::talk_for_employee_lose_sick_pay, sdpl_7a | pav},
    {bullet, text::guide_employer::talk_for_employee_think_about_what, employer_brochure},
};

constexpr Line kPossibilityStatement[] = {
    {paragraph, text::guide_employer::possibility_statement_doubt_about_what,
     employer_brochure | sdpl_36a},
    {step, text::guide_employer::possibility_statement_part_1_write, employer_brochure | sdpl_36a},
    {step, text::guide_employer::possibility_statement_part_2_written,
     employer_brochure | sdpl_36a},
    {bullet, text::guide_employer::possibility_statement_employer_calls_talk,
     employer_brochure | sdpl_36a},
    {bullet, text::guide_employer::possibility_statement_example_sick_person, employer_brochure},
    {bullet, text::guide_employer::possibility_statement_form_star_dk, employer_brochure},
};

constexpr Line kRetentionPlan[] = {
    {paragraph, text::guide_employer::retention_plan_absence_expected_last,
     sdpl_7b | employer_brochure},
    {bullet, text::guide_employer::retention_plan_employer_may_say, sdpl_7b | employer_brochure},
    {bullet, text::guide_employer::retention_plan_looks_further_ahead, employer_brochure},
    {bullet, text::guide_employer::retention_plan_form_free_there, sdpl_7b | employer_brochure},
    {paragraph, text::guide_employer::retention_plan_neither_plan_nor, employer_brochure},
};

constexpr Line kInsurance[] = {
    {paragraph, text::guide_employer::insurance_many_insured_through, employer_brochure},
    {bullet, text::guide_employer::insurance_health_insurance_give, employer_brochure},
    {bullet, text::guide_employer::insurance_pension_scheme_give, employer_brochure},
};

constexpr Line kReporting[] = {
    {paragraph, text::guide_employer::reporting_must_report_absence, employer_brochure | sdpl_40},
    {head, text::guide_employer::reporting_pay_deadline, employer_brochure | sdpl_40},
    {row, text::guide_employer::reporting_wages_5_weeks, employer_brochure | sdpl_40},
    {row, text::guide_employer::reporting_sick_pay_only, employer_brochure | sdpl_40},
    {row, text::guide_employer::reporting_nothing_14_days, employer_brochure | sdpl_40},
    {bullet, text::guide_employer::reporting_pay_first_30, sdpl_30},
    {bullet, text::guide_employer::reporting_there_30_days, sdpl_30 | sdpl_56},
    {bullet, text::guide_employer::reporting_answer_three_questions, employer_brochure | sdpl_40},
    {heading, text::guide_employer::reporting_late, employer_brochure | sdpl_59},
    {bullet, text::guide_employer::reporting_then_get_refund, employer_brochure | sdpl_59},
    {bullet, text::guide_employer::reporting_municipality_make_exception, sdpl_59},
    {bullet, text::guide_employer::reporting_reported_time_get, sdpl_59},
    {outdated, text::guide_employer::reporting_brochure_counts_6, employer_brochure | sdpl_59},
    {outdated, text::guide_employer::reporting_brochure_mentions_jobservice, employer_brochure},
};

constexpr Section kSections[] = {
    {"employer_talk", text::guide_employer::employer_talk_title, Audience::employer,
     kTalkForEmployer},
    {"employee_talk", text::guide_employer::employee_talk_title, Audience::employee,
     kTalkForEmployee},
    {"possibility_statement", text::guide_employer::possibility_statement_title, Audience::both,
     kPossibilityStatement},
    {"retention_plan", text::guide_employer::retention_plan_title, Audience::both, kRetentionPlan},
    {"insurance", text::guide_employer::insurance_title, Audience::both, kInsurance},
    {"reporting", text::guide_employer::reporting_title, Audience::employer, kReporting},
};

}  // namespace

std::span<const Section> employer_sections() { return kSections; }

}  // namespace fasttrack
