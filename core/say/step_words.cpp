// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The steps that depend on the kind of work, the rules and the dates. Partner:
// say/step_words.h.
#include "core/say/step_words.h"
#include "texts/steps.h"

namespace fasttrack {
namespace {

// The day to name in "do it by": the open day before a closed one, as long as that is to come.
Day do_by(const Milestone& milestone, Day today) {
    const Day act_by = milestone.act_by.value_or(milestone.date);
    return act_by < today ? milestone.date : act_by;
}

// `due` with its date while the milestone is to come, `overdue` after it.
void add_dated(Steps& steps, MilestoneId id, const Text& due, const Text& overdue) {
    const Milestone* milestone = find(steps.assessment, id);
    if (!milestone) return;
    if (milestone->state == State::past) return steps.add(overdue, milestone->date);
    steps.add(due, do_by(*milestone, steps.assessment.today));
}

void add_form(Steps& steps) {
    const Milestone* form = find(steps.assessment, MilestoneId::information_form);
    const Milestone* regain = find(steps.assessment, MilestoneId::information_form_regain);
    if (!form || !regain || regain->state == State::past) return;
    if (form->state == State::past) {
        return steps.add(text::steps::form_send_now, do_by(*regain, steps.assessment.today));
    }
    steps.add(text::steps::form_send, do_by(*form, steps.assessment.today));
}

}  // namespace

void add_request(Steps& steps) {
    steps.add(steps.employed() ? text::steps::request_or_employer
                               : text::steps::request_municipality);
}

void add_ask_today(Steps& steps) {
    steps.add(is_closed(steps.assessment.today) ? text::steps::ask_today_closed
                                                : text::steps::ask_today_open);
}

void add_ask_for_meeting(Steps& steps) {
    steps.add(is_closed(steps.assessment.today) ? text::steps::ask_for_meeting_closed
                                                : text::steps::ask_for_meeting_open);
}

void add_new_rules(Steps& steps) {
    if (steps.assessment.regime != Regime::r2026) return;
    steps.list.push_back(
        fill(text::steps::new_rules.in(steps.absence.role, steps.lang),
             {with("changed", plain_date(regime_from(Regime::r2026), steps.lang))}));
}

void add_three_answers(Steps& steps) {
    steps.add(steps.assessment.regime >= Regime::r2025 ? text::steps::three_answers_voluntary
                                                       : text::steps::three_answers);
}

void add_doctor(Steps& steps) {
    const Milestone* visit = find(steps.assessment, MilestoneId::doctor_visit);
    if (!visit || visit->state == State::past) return steps.add(text::steps::doctor);
    steps.add(text::steps::doctor_by, do_by(*visit, steps.assessment.today));
}

void add_next_meeting(Steps& steps) {
    if (steps.assessment.regime != Regime::r2015) return steps.add(text::steps::next_meeting_book);
    for (const Milestone& milestone : steps.assessment.milestones) {
        const bool next = milestone.id == MilestoneId::follow_up && milestone.state != State::past;
        if (next) return steps.add(text::steps::next_meeting, milestone.date);
    }
}

void add_report_sick(Steps& steps) {
    if (steps.employed()) return steps.add(text::steps::report_sick_employer);
    if (steps.absence.work == Work::unemployed) steps.add(text::steps::report_sick_fund);
}

void add_employer_duties(Steps& steps) {
    const Status status = steps.assessment.fast_track.status;
    const bool stand_by = status == Status::stand_by;
    const Milestone* talk = find(steps.assessment, MilestoneId::employer_conversation);
    // Under stand-by no one is told to catch up on a talk that the illness may not allow.
    const bool left_out = stand_by && talk && talk->state == State::past;
    if (status != Status::ended && !left_out) {
        add_dated(steps, MilestoneId::employer_conversation,
                  stand_by ? text::steps::talk_if_possible : text::steps::talk,
                  text::steps::talk_now);
    }
    add_dated(steps, MilestoneId::report_absence, text::steps::employer_report,
              text::steps::employer_report_now);
}

void add_report_and_form(Steps& steps) {
    if (steps.absence.work == Work::self_employed) {
        add_dated(steps, MilestoneId::report_absence, text::steps::own_report,
                  text::steps::own_report_now);
    }
    add_form(steps);
}

void add_own_duties(Steps& steps) {
    const bool begun = steps.absence.first_absence <= steps.assessment.today;
    if (steps.absence.work == Work::unemployed && begun) steps.add(text::steps::fund_or_now);
    add_report_and_form(steps);
}

}  // namespace fasttrack
