// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What to do now, step by step: which steps belong to which status. Partners: say/step_words.h
// (the steps), say/headline.cpp.
#include <utility>

#include "core/say/step_words.h"

namespace fasttrack {
namespace {

void open_steps(Steps& steps) {
    const bool last_day = steps.assessment.fast_track.days_left == 0;
    if (steps.by_employer()) {
        steps.add(last_day ? step::kAskEmployeeToday : step::kAskEmployeeFirst);
        steps.add(last_day ? step::kLogInToday : step::kLogIn);
        add_three_answers(steps);
        add_new_rules(steps);
        return add_employer_duties(steps);
    }
    // Past the last open day before the deadline nobody answers the phone in time.
    const bool hurry = last_day || steps.assessment.today > steps.assessment.fast_track.act_by;
    hurry ? add_ask_today(steps) : add_request(steps);
    steps.add(step::kThreeQuestions);
    steps.add(step::kDoctor);
    if (steps.absence.expected == Expected::unknown) steps.add(step::kOverEight);
    add_new_rules(steps);
    add_own_duties(steps);
}

void last_reading_steps(Steps& steps) {
    if (steps.by_employer()) {
        steps.add(step::kAskEmployeeToday);
        steps.add(step::kLogInToday);
        add_new_rules(steps);
        return add_employer_duties(steps);
    }
    add_ask_today(steps);
    steps.add(step::kThreeQuestions);
    steps.add(step::kIfRefused);
    add_new_rules(steps);
    add_own_duties(steps);
}

void closed_steps(Steps& steps) {
    steps.add(step::kAskAnyway);
    const bool due = find(steps.assessment, MilestoneId::first_meeting) != nullptr;
    if (due && !agreed_meeting(steps.assessment)) steps.add(step::kAskWhen);
    if (steps.by_employer()) {
        steps.add(step::kPlanWithEmployee);
        return add_employer_duties(steps);
    }
    if (steps.employed()) steps.add(step::kAskForPlan);
    add_own_duties(steps);
}

void requested_steps(Steps& steps) {
    const std::optional<Day> meeting_by = steps.assessment.fast_track.meeting_by;
    if (meeting_by && *meeting_by < steps.assessment.today) add_ask_for_meeting(steps);
    if (steps.by_employer()) {
        steps.add(step::kEmployerThinks);
        return add_employer_duties(steps);
    }
    add_doctor(steps);
    steps.add(steps.employed() ? step::kThinkBefore : step::kThinkBeforeAlone);
    if (steps.employed()) steps.add(step::kBring);
    add_new_rules(steps);
    add_own_duties(steps);
}

// A request that is only planned: it is still to be made, and nobody has got a letter.
void planned_steps(Steps& steps) {
    const Role asks = requester(steps.absence);
    if (asks == steps.absence.role) return open_steps(steps);
    if (asks == Role::employee) return requested_steps(steps);
    steps.add(step::kAgreeRequest);
    steps.add(step::kMaySayNo);
    add_own_duties(steps);
}

void awaiting_steps(Steps& steps) {
    const Milestone* answer = find(steps.assessment, MilestoneId::fast_track_answer);
    if (steps.by_employer()) {
        const bool due = answer && answer->state != State::upcoming;
        steps.add(due ? step::kAskAboutLetter : step::kTalkAboutLetter);
        return add_employer_duties(steps);
    }
    if (answer && answer->state == State::past) {
        steps.add(step::kAnswerOverdue);
    } else {
        const bool due = answer && answer->state == State::today;
        steps.add(due ? step::kAnswerToday : step::kFindLetter);
    }
    steps.add(step::kMaySayNo);
    steps.add(step::kThreeQuestionsIfYes);
    steps.add(step::kDoctor);
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
        steps.add(step::kRespectNo);
        return add_employer_duties(steps);
    }
    steps.add(step::kNoMoreToDo);
    steps.add(step::kChangedMind);
    add_own_duties(steps);
}

void stand_by_steps(Steps& steps) {
    if (steps.by_employer()) {
        steps.add(step::kDoNotAskIllness);
        return add_employer_duties(steps);
    }
    steps.add(step::kWishStandBy);
    steps.add(step::kAskDoctorToHelp);
    if (steps.employed()) steps.add(step::kTellOnlyMunicipality);
    add_own_duties(steps);
}

void not_expected_steps(Steps& steps) {
    if (steps.by_employer()) {
        steps.add(step::kAskExpectation);
        return add_employer_duties(steps);
    }
    steps.add(step::kChangeAnswer);
    steps.add(steps.employed() ? step::kTellEmployer : step::kAskIfDoubt);
    add_own_duties(steps);
}

void ask_municipality_steps(Steps& steps) {
    steps.add(step::kAskWhatHolds);
    if (steps.by_employer()) {
        steps.add(step::kAgreeExpectation);
        return add_employer_duties(steps);
    }
    steps.add(step::kIfLonger);
    steps.add(step::kAskForPlan);
    add_own_duties(steps);
}

void met_steps(Steps& steps) {
    if (steps.by_employer()) {
        steps.add(step::kAskWhatWasAgreed);
        return add_employer_duties(steps);
    }
    steps.add(step::kFollowPlan);
    add_next_meeting(steps);
    if (steps.employed()) steps.add(step::kPartTime);
    steps.add(step::kAttend);
    add_own_duties(steps);
}

void ended_steps(Steps& steps) {
    if (steps.by_employer()) {
        steps.add(step::kReportBack);
        return add_employer_duties(steps);
    }
    steps.add(step::kTellBack);
    steps.add(step::kIfIllAgain);
    add_report_and_form(steps);
}

void not_started_steps(Steps& steps) {
    if (steps.by_employer()) {
        steps.add(step::kRegisterDay);
        steps.add(step::kKeepContact);
        return add_employer_duties(steps);
    }
    add_report_sick(steps);
    steps.add(step::kIfOverEight);
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
