// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The guide's first part: what Fast track is, who may ask and where, the questions. Partner:
// guide/sections.h.
#include "core/guide/sections.h"
#include "texts/guide-fast-track.h"

namespace fasttrack {
namespace {

using enum LineKind;
using enum SourceId;

constexpr Line kWhatItIs[] = {
    {paragraph, text::guide_fast_track::what_it_is_fast_track_early,
     flyer | employer_brochure | sdpl_13b},
    {paragraph, text::guide_fast_track::what_it_is_people_who_may, flyer | municipal_page},
    {bullet, text::guide_fast_track::what_it_is_voluntary_sick_person,
     flyer | municipal_page | employer_brochure},
    {bullet, text::guide_fast_track::what_it_is_may_about_stress, municipal_page},
    {bullet, text::guide_fast_track::what_it_is_ask_first_5, sdpl_7c | pav | flyer},
    {quote, text::guide_fast_track::what_it_is_must_both_agree, municipal_page},
    {paragraph, text::guide_fast_track::what_it_is_we_read_like,
     municipal_page | sdpl_7c | sdpl_7e},
};

constexpr Line kAskAsEmployee[] = {
    {paragraph, text::guide_fast_track::ask_as_employee_ask_fast_track,
     flyer | municipal_page | sdpl_7e},
    {step, text::guide_fast_track::ask_as_employee_call_write_municipality, flyer | municipal_page},
    {step, text::guide_fast_track::ask_as_employee_ask_employer_nemrefusion,
     flyer | municipal_page},
    {step, text::guide_fast_track::ask_as_employee_answer_three_questions, flyer | municipal_page},
    {step, text::guide_fast_track::ask_as_employee_make_appointment_doctor,
     municipal_page | cabi | bek_473},
    {paragraph, text::guide_fast_track::ask_as_employee_unemployed_self_employed, sdpl_7e},
    {outdated, text::guide_fast_track::ask_as_employee_sources_say_job,
     flyer | municipal_page | lov_1750},
};

constexpr Line kAskAsEmployer[] = {
    {paragraph, text::guide_fast_track::ask_as_employer_talk_employee_first, employer_brochure},
    {step, text::guide_fast_track::ask_as_employer_log_virk_dk, employer_brochure},
    {step, text::guide_fast_track::ask_as_employer_enter_employees_cpr, employer_brochure},
    {step, text::guide_fast_track::ask_as_employer_answer_three_questions,
     employer_brochure | bek_1710},
    {step, text::guide_fast_track::ask_as_employer_employee_told_answer, flyer | employer_brochure},
    {paragraph, text::guide_fast_track::ask_as_employer_ask_fast_track,
     employer_brochure | ishoj | pav},
    {outdated, text::guide_fast_track::ask_as_employer_brochure_says_must,
     flyer | employer_brochure | bek_1710},
};

constexpr Line kThreeQuestions[] = {
    {paragraph, text::guide_fast_track::three_questions_questions_about_work,
     flyer | employer_brochure | municipal_page},
    {step, text::guide_fast_track::three_questions_which_tasks_work,
     flyer | municipal_page | employer_brochure | cabi},
    {step, text::guide_fast_track::three_questions_how_long_done,
     flyer | municipal_page | employer_brochure | cabi},
    {step, text::guide_fast_track::three_questions_tried_adapt_work,
     flyer | municipal_page | employer_brochure | cabi},
    {paragraph, text::guide_fast_track::three_questions_employer_choose_answer,
     bek_1710 | municipal_page},
};

constexpr Section kSections[] = {
    {"what_it_is", text::guide_fast_track::what_it_is_title, Audience::both, kWhatItIs},
    {"ask_as_employee", text::guide_fast_track::ask_as_employee_title, Audience::employee,
     kAskAsEmployee},
    {"ask_as_employer", text::guide_fast_track::ask_as_employer_title, Audience::employer,
     kAskAsEmployer},
    {"three_questions", text::guide_fast_track::three_questions_title, Audience::both,
     kThreeQuestions},
};

}  // namespace

std::span<const Section> fast_track_sections() { return kSections; }

}  // namespace fasttrack
