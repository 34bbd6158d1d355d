// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Fast track's status and figures, the rights, and the assessment put together. Partners:
// assessment.h, milestones.h.
#include "core/answer/assessment.h"

#include <algorithm>
#include "core/answer/milestones.h"

#include "core/calendar/closed_days.h"
#include "core/law/rules_fast_track.h"
#include "core/law/rules_follow_up.h"
#include "core/law/rules_reporting.h"
#include "core/support/enum_names.h"

namespace fasttrack {
namespace {

bool by_now(const std::optional<Day>& day, Day today) { return day && *day <= today; }

Status status_of_request(const AbsenceCase& absence) {
    if (*absence.requested > absence.first_absence + kFastTrackLastDay.reading) return Status::late;
    if (requester(absence) == Role::employee) return Status::requested;
    switch (absence.consent) {
        case Consent::no:
            return Status::declined;
        case Consent::pending:
            return Status::awaiting_consent;
        case Consent::yes:
            break;
    }
    return Status::requested;
}

// The first that fits, in the contract's order.
Status status_of(const AbsenceCase& absence, Day today, bool exempt_26) {
    if (by_now(absence.full_return, today)) return Status::ended;
    if (absence.first_absence > today) return Status::not_started;
    if (by_now(absence.first_meeting, today)) return Status::met;
    if (absence.requested) return status_of_request(absence);
    if (absence.serious_illness) return Status::stand_by;
    if (absence.expected == Expected::upto_8) return Status::not_expected;
    if (exempt_26) return Status::ask_municipality;
    if (today <= absence.first_absence + kFastTrackLastDay.offset) return Status::open;
    if (today == absence.first_absence + kFastTrackLastDay.reading) return Status::last_reading;
    return Status::closed;
}

bool ordinary_meeting_promised(const AbsenceCase& absence, bool exempt_26) {
    return !absence.serious_illness && absence.expected != Expected::upto_8 && !exempt_26;
}

// Fills in a fresh `answer` where it stands: a copy of what was just written waits for it.
void fill(FastTrack& answer, const AbsenceCase& absence, Day today, bool exempt_26) {
    answer.status = status_of(absence, today, exempt_26);
    answer.last_request_day = absence.first_absence + kFastTrackLastDay.offset;
    answer.last_request_day_reading = absence.first_absence + kFastTrackLastDay.reading;
    answer.act_by = last_open_day(answer.last_request_day);
    if (answer.status == Status::open) {
        answer.days_left = days_between(today, answer.last_request_day);
        answer.days_left_to_act = std::max(days_between(today, answer.act_by), 0);
    } else if (answer.status == Status::last_reading) {
        answer.days_left = 0;
        answer.days_left_to_act = 0;
    }
    if (answer.status == Status::requested || answer.status == Status::awaiting_consent) {
        answer.meeting_by = date_of(kFastTrackMeeting, *absence.requested);
    }
    if (answer.days_left) answer.meeting_by_if_requested_today = date_of(kFastTrackMeeting, today);
    if (ordinary_meeting_promised(absence, exempt_26)) {
        answer.ordinary_meeting_by = date_of(kFirstMeeting, absence.first_absence);
    }
    if (answer.ordinary_meeting_by) {
        const Day ordinary = *answer.ordinary_meeting_by;
        if (answer.meeting_by) {
            answer.days_gained = days_between(*answer.meeting_by, ordinary);
        } else if (answer.meeting_by_if_requested_today) {
            answer.days_gained = days_between(*answer.meeting_by_if_requested_today, ordinary);
        }
    }
}

bool is_open_duty(const Milestone& milestone) {
    return milestone.duty == Duty::must && milestone.actor != Actor::municipality &&
           !milestone.done;
}

bool duties_stay(const AbsenceCase& absence, Day today) {
    if (!by_now(absence.full_return, today)) return true;
    return today <= same_day_number(absence.first_absence, kOverdueUntil.months);
}

std::array<bool, kRightCount> rights_of(const AbsenceCase& absence, Status status) {
    const bool employed = absence.work == Work::employed;
    const bool can_ask = status == Status::open || status == Status::last_reading;
    const bool employer_asked = absence.requested && requester(absence) == Role::employer;
    std::array<bool, kRightCount> rights{};
    const auto set = [&](Right right, bool has) { rights[static_cast<std::size_t>(right)] = has; };
    set(Right::retention_plan, employed && absence.expected != Expected::upto_8);
    set(Right::possibility_statement, employed);
    set(Right::decline_fast_track, employer_asked && absence.consent != Consent::no);
    set(Right::ask_employer_to_request, employed && absence.role == Role::employee && can_ask);
    set(Right::stand_by, true);
    return rights;
}

}  // namespace

std::string_view status_name(Status status) { return enum_name(status); }

std::string_view milestone_name(MilestoneId id) { return enum_name(id); }

std::string milestone_key(const Milestone& milestone) {
    std::string key{milestone_name(milestone.id)};
    if (milestone.number != 0) key += '_' + std::to_string(milestone.number);
    return key;
}

std::string_view right_name(Right right) { return enum_name(right); }

Assessment assess(const AbsenceCase& absence, Day today) {
    Assessment assessment;
    assessment.today = today;
    assessment.regime = regime_of(absence.first_absence);
    assessment.exempt_26 = holds(kUnder26Limit, assessment.regime) &&
                           absence.work == Work::employed && absence.under_26 == Under26::yes;
    assessment.duties_stay = duties_stay(absence, today);
    fill(assessment.fast_track, absence, today, assessment.exempt_26);
    add_milestones(assessment.milestones, absence, assessment);
    assessment.rights = rights_of(absence, assessment.fast_track.status);
    return assessment;
}

bool is_overdue(const Milestone& milestone, const Assessment& assessment) {
    return assessment.duties_stay && milestone.state == State::past && is_open_duty(milestone);
}

int overdue_count(const Assessment& assessment) {
    return static_cast<int>(
        std::count_if(assessment.milestones.begin(), assessment.milestones.end(),
                      [&](const Milestone& one) { return is_overdue(one, assessment); }));
}

const Milestone* next_duty(const Assessment& assessment) {
    for (const Milestone& milestone : assessment.milestones) {
        if (is_overdue(milestone, assessment)) return &milestone;
    }
    for (const Milestone& milestone : assessment.milestones) {
        if (milestone.state != State::past && is_open_duty(milestone)) return &milestone;
    }
    return nullptr;
}

const Milestone* next_may(const Assessment& assessment) {
    for (const Milestone& milestone : assessment.milestones) {
        if (milestone.state != State::past && milestone.duty == Duty::may) return &milestone;
    }
    return nullptr;
}

const Milestone* find(const Assessment& assessment, MilestoneId id) {
    for (const Milestone& milestone : assessment.milestones) {
        if (milestone.id == id) return &milestone;
    }
    return nullptr;
}

}  // namespace fasttrack
