// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What to do now, step by step: which steps belong to which status. Partners: say/step_words.h
// (the steps), say/headline.cpp.
#include <utility>

#include "core/say/step_words.h"
#include "texts/steps.h"

namespace fasttrack {
namespace {

void open_steps(Steps& steps) {
    const bool last_day = steps.assessment.fast_track.days_left == 0;
    if (steps.by_employer()) {
        steps.add(last_day ? text::steps::ask_employee_today : text::steps::ask_employee_first);
        steps.add(last_day ? text::steps::log_in_today : text::steps::log_in);
        add_three_answers(steps);
        add_new_rules(steps);
        return add_employer_duties(steps);
    }
    // Past the last open day before the deadline nobody answers the phone in time.
    const bool hurry = last_day || steps.assessment.today > steps.assessment.fast_track.act_by;
    hurry ? add_ask_today(steps) : add_request(steps);
    steps.add(text::steps::three_questions);
    steps.add(text::steps::doctor);
    if (steps.absence.expected == Expected::unknown) steps.add(text::steps::over_eight);
    add_new_rules(steps);
    add_own_duties(steps);
}

void last_reading_steps(Steps& steps) {
    if (steps.by_employer()) {
        steps.add(text::steps::ask_employee_today);
        steps.add(text::steps::log_in_today);
        add_new_rules(steps);
        return add_employer_duties(steps);
    }
    add_ask_today(steps);
    steps.add(text::steps::three_questions);
    steps.add(text::steps::if_refused);
    add_new_rules(steps);
    add_own_duties(steps);
}

void closed_steps(Steps& steps) {
    steps.add(text::steps::ask_anyway);
    const bool due = find(steps.assessment, MilestoneId::first_meeting) != nullptr;
    if (due && !agreed_meeting(steps.assessment)) steps.add(text::steps::ask_when);
    if (steps.by_employer()) {
        steps.add(text::steps::plan_with_employee);
        return add_employer_duties(steps);
    }
    if (steps.employed()) steps.add(text::steps::ask_for_plan);
    add_own_duties(steps);
}

void requested_steps(Steps& steps) {
    const std::optional<Day> meeting_by = steps.assessment.fast_track.meeting_by;
    if (meeting_by && *meeting_by < steps.assessment.today) add_ask_for_meeting(steps);
    if (steps.by_employer()) {
        steps.add(text::steps::employer_thinks);
        return add_employer_duties(steps);
    }
    add_doctor(steps);
    steps.add(steps.employed() ? text::steps::think_before : text::steps::think_before_alone);
    if (steps.employed()) steps.add(text::steps::bring);
    add_new_rules(steps);
    add_own_duties(steps);
}

// A request that is only planned: it is still to be made, and nobody has got a letter.
void planned_steps(Steps& steps) {
    const Role asks = requester(steps.absence);
    if (asks == steps.absence.role) return open_steps(steps);
    if (asks == Role::employee) return requested_steps(steps);
    steps.add(text::steps::agree_request);
    steps.add(text::steps::may_say_no);
    add_own_duties(steps);
}

void awaiting_steps(Steps& steps) {
    const Milestone* answer = find(steps.assessment, MilestoneId::fast_track_answer);
    if (steps.by_employer()) {
        const bool due = answer && answer->state != State::upcoming;
        steps.add(due ? text::steps::ask_about_letter : text::steps::talk_about_letter);
        return add_employer_duties(steps);
    }
    if (answer && answer->state == State::past) {
        steps.add(text::steps::answer_overdue);
    } else {
        const bool due = answer && answer->state == State::today;
        steps.add(due ? text::steps::answer_today : text::steps::find_letter);
    }
    steps.add(text::steps::may_say_no);
    steps.add(text::steps::three_questions_if_yes);
    steps.add(text::steps::doctor);
    add_own_duties(steps);
}

void late_steps(Steps& steps) {
    const bool later = *steps.absence.requested > steps.assessment.today;
    const Day last = steps.assessment.fast_track.last_request_day;
    if (later && steps.assessment.today <= last) return open_steps(steps);
    closed_steps(steps);
}

void declined_steps(Steps& steps) {
    if (steps.by_employer()) {
        steps.add(text::steps::respect_no);
        return add_employer_duties(steps);
    }
    steps.add(text::steps::no_more_to_do);
    steps.add(text::steps::changed_mind);
    add_own_duties(steps);
}

void stand_by_steps(Steps& steps) {
    if (steps.by_employer()) {
        steps.add(text::steps::do_not_ask_illness);
        return add_employer_duties(steps);
    }
    steps.add(text::steps::wish_stand_by);
    steps.add(text::steps::ask_doctor_to_help);
    if (steps.employed()) steps.add(text::steps::tell_only_municipality);
    add_own_duties(steps);
}

void not_expected_steps(Steps& steps) {
    if (steps.by_employer()) {
        steps.add(text::steps::ask_expectation);
        return add_employer_duties(steps);
    }
    steps.add(text::steps::change_answer);
    steps.add(steps.employed() ? text::steps::tell_employer : text::steps::ask_if_doubt);
    add_own_duties(steps);
}

void ask_municipality_steps(Steps& steps) {
    steps.add(text::steps::ask_what_holds);
    if (steps.by_employer()) {
        steps.add(text::steps::agree_expectation);
        return add_employer_duties(steps);
    }
    steps.add(text::steps::if_longer);
    steps.add(text::steps::ask_for_plan);
    add_own_duties(steps);
}

void met_steps(Steps& steps) {
    if (steps.by_employer()) {
        steps.add(text::steps::ask_what_was_agreed);
        return add_employer_duties(steps);
    }
    steps.add(text::steps::follow_plan);
    add_next_meeting(steps);
    if (steps.employed()) steps.add(text::steps::part_time);
    steps.add(text::steps::attend);
    add_own_duties(steps);
}

void ended_steps(Steps& steps) {
    if (steps.by_employer()) {
        steps.add(text::steps::report_back);
        return add_employer_duties(steps);
    }
    steps.add(text::steps::tell_back);
    steps.add(text::steps::if_ill_again);
    add_report_and_form(steps);
}

void not_started_steps(Steps& steps) {
    if (steps.by_employer()) {
        steps.add(text::steps::register_day);
        steps.add(text::steps::keep_contact);
        return add_employer_duties(steps);
    }
    add_report_sick(steps);
    steps.add(text::steps::if_over_eight);
    add_own_duties(steps);
}

}  // namespace

std::vector<std::string> steps(const AbsenceCase& absence, const Assessment& assessment,
                               Language lang) {
    Steps steps{absence, assessment, lang, {}};
    const bool planned = requested_later(absence, assessment);
    switch (assessment.fast_track.status) {
        case Status::ended:
            ended_steps(steps);
            break;
        case Status::not_started:
            not_started_steps(steps);
            break;
        case Status::met:
            met_steps(steps);
            break;
        case Status::late:
            late_steps(steps);
            break;
        case Status::declined:
            declined_steps(steps);
            break;
        case Status::awaiting_consent:
            planned ? planned_steps(steps) : awaiting_steps(steps);
            break;
        case Status::requested:
            planned ? planned_steps(steps) : requested_steps(steps);
            break;
        case Status::stand_by:
            stand_by_steps(steps);
            break;
        case Status::not_expected:
            not_expected_steps(steps);
            break;
        case Status::ask_municipality:
            ask_municipality_steps(steps);
            break;
        case Status::open:
            open_steps(steps);
            break;
        case Status::last_reading:
            last_reading_steps(steps);
            break;
        case Status::closed:
            closed_steps(steps);
            break;
    }
    return std::move(steps.list);
}

}  // namespace fasttrack
