// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The contract's table of milestones, one function a group of rows, in its order. Partner:
// milestones.h.
#include "core/answer/milestones.h"

#include <algorithm>
#include <cstddef>

#include "core/answer/reassessment.h"
#include "core/calendar/closed_days.h"
#include "core/law/rules_fast_track.h"
#include "core/law/rules_follow_up.h"
#include "core/law/rules_reporting.h"

namespace fasttrack {
namespace {

State state_on(Day date, Day today) {
    if (date < today) return State::past;
    return date == today ? State::today : State::upcoming;
}

// Whether the absence goes on strictly beyond the employer period.
bool outlasts_employer_period(const AbsenceCase& absence) {
    const Day last = absence.first_absence + kEmployerPeriodEnds.offset;
    return !absence.full_return || *absence.full_return - Days{1} > last;
}

struct InsuranceRules {
    Insurance insurance;
    const Rule* report;
    const Rule* benefit;
};

// By number of Insurance.
constexpr InsuranceRules kInsuranceRules[] = {
    {Insurance::none, &kReportAbsenceUninsured, &kBenefitFromUninsured},
    {Insurance::day1, &kReportAbsenceInsuredDay1, &kBenefitFromInsuredDay1},
    {Insurance::day3, &kReportAbsenceInsuredDay3, &kBenefitFromInsuredDay3},
};
constexpr const InsuranceRules& rules_of(Insurance insurance) {
    return kInsuranceRules[static_cast<std::size_t>(insurance)];
}
static_assert(rules_of(Insurance::day1).insurance == Insurance::day1 &&
              rules_of(Insurance::day3).insurance == Insurance::day3);

class Timeline {
  public:
    Timeline(const AbsenceCase& absence, const Assessment& assessment, MilestoneList& list)
        : absence_{absence}, assessment_{assessment}, list_{list} {
        const FastTrack& fast_track = assessment.fast_track;
        meetings_from_ = absence.first_meeting;
        if (!meetings_from_) meetings_from_ = fast_track.meeting_by;
        if (!meetings_from_) meetings_from_ = fast_track.ordinary_meeting_by;
    }

    void add_reporting();
    void add_pay();
    void add_fast_track();
    void add_information_form();
    void add_first_meeting();
    void add_follow_up();
    void add_return();

  private:
    // What a case changes about its rule.
    struct Changes {
        Actor actor;
        Duty duty;
        int number = 0;
    };

    // Always inline: where the compiler sees which rule it is, most of the work falls away.
    [[gnu::always_inline]] void add(const Rule& rule, Day event) {
        add(rule, event, {rule.actor, rule.duty});
    }
    [[gnu::always_inline]] void add(const Rule& rule, Day event, Changes changes) {
        Milestone* milestone = add_on(date_of(rule, event), rule, changes);
        if (milestone && has_reading(rule)) milestone->reading = event + rule.reading;
    }
    [[gnu::always_inline]] inline Milestone* add_on(Day date, const Rule& rule, Changes changes);

    bool employed() const { return absence_.work == Work::employed; }
    bool employer_pays() const { return employed() && absence_.pay != Pay::none; }
    void report_absence();
    void benefit_from();

    const AbsenceCase& absence_;
    const Assessment& assessment_;
    std::optional<Day> meetings_from_;  // M1 of the contract; nothing: no meetings run
    MilestoneList& list_;
};

// Filled in where it stands: one put together elsewhere and copied takes twice as long.
inline Milestone* Timeline::add_on(Day date, const Rule& rule, Changes changes) {
    if (!holds(rule, assessment_.regime)) return nullptr;
    if (rule.ongoing && absence_.full_return && date >= *absence_.full_return) return nullptr;
    Milestone* milestone = list_.add();
    if (!milestone) return nullptr;
    milestone->id = rule.milestone;
    milestone->number = changes.number;
    milestone->date = date;
    const bool to_do = changes.duty != Duty::info && changes.actor != Actor::municipality;
    if (to_do) milestone->act_by = last_open_day(date);
    milestone->actor = changes.actor;
    milestone->duty = changes.duty;
    milestone->certainty = certainty_of(rule, changes.actor, date);
    milestone->state = state_on(date, assessment_.today);
    milestone->rule = &rule;
    return milestone;
}

void Timeline::add_reporting() {
    add(kAbsenceBegins, absence_.first_absence);
    if (absence_.work == Work::unemployed) add(kReportToFund, absence_.first_absence);
    report_absence();
    const Day leaves_by = absence_.first_absence + kLeavesWithin.length;
    const bool leaves = absence_.notice_leaving && *absence_.notice_leaving <= leaves_by;
    if (employed() && !leaves) add(kEmployerConversation, absence_.first_absence);
}

void Timeline::report_absence() {
    const Day first = absence_.first_absence;
    if (absence_.work == Work::unemployed) return;
    if (absence_.work == Work::self_employed) {
        return add(*rules_of(absence_.insurance).report, insured_right(absence_));
    }
    if (absence_.pay == Pay::none) return add(kReportAbsenceNoPay, first);
    if (!outlasts_employer_period(absence_)) return;
    if (absence_.pay == Pay::wages) return add(kReportAbsenceWages, first);
    add(kReportAbsenceEmployerSickPay, last_day_of_employer_pay(absence_));
}

void Timeline::add_pay() {
    if (employer_pays()) add(kEmployerPeriodEnds, absence_.first_absence);
    benefit_from();
}

void Timeline::benefit_from() {
    const Day first = absence_.first_absence;
    if (absence_.work == Work::unemployed) return add(kBenefitFromUnemployed, first);
    if (absence_.work == Work::self_employed) {
        return add(*rules_of(absence_.insurance).benefit, insured_right(absence_));
    }
    add(absence_.pay == Pay::none ? kBenefitFromNoPay : kBenefitFromEmployed, first);
}

void Timeline::add_fast_track() {
    const Actor asks = absence_.role == Role::employer ? Actor::employer : Actor::employee;
    if (absence_.expected != Expected::upto_8) {
        add(kFastTrackLastDay, absence_.first_absence, {asks, kFastTrackLastDay.duty});
    }
    if (!absence_.requested) return;
    const bool by_employer = requester(absence_) == Role::employer;
    if (by_employer && absence_.letter) add(kFastTrackAnswer, *absence_.letter);
    if (!by_employer && assessment_.fast_track.status == Status::requested) {
        add(kDoctorVisit, *absence_.requested);
        add(kDoctorVisitFrom2025, *absence_.requested);
    }
    if (assessment_.fast_track.meeting_by) add(kFastTrackMeeting, *absence_.requested);
}

void Timeline::add_information_form() {
    if (!absence_.info_form_sent) return;
    add(kInformationForm, *absence_.info_form_sent);
    add(kInformationFormRegain, *absence_.info_form_sent);
}

void Timeline::add_first_meeting() {
    const FastTrack& fast_track = assessment_.fast_track;
    if (absence_.first_meeting) {
        const bool held = *absence_.first_meeting <= assessment_.today;
        add(kFirstMeetingGiven, *absence_.first_meeting,
            {kFirstMeetingGiven.actor, held ? Duty::info : kFirstMeetingGiven.duty});
    } else if (!fast_track.meeting_by && fast_track.ordinary_meeting_by) {
        add(kFirstMeeting, absence_.first_absence);
    }
    const bool team = absence_.category == Category::category_3;
    if (team && absence_.first_meeting) add(kRehabilitationTeam, *absence_.first_meeting);
}

void Timeline::add_follow_up() {
    if (meetings_from_) {
        const Day until = absence_.first_absence + kFollowUpUntil.length;
        int number = 1;
        for (Day last = *meetings_from_; date_of(kFollowUp, last) <= until; ++number) {
            add(kFollowUp, last, {kFollowUp.actor, kFollowUp.duty, number});
            last = date_of(kFollowUp, last);
        }
        add(kFourMeetingsBy, absence_.first_absence);
        if (employed()) add(kFollowUpWaiver, *meetings_from_);
    }
    if (assessment_.exempt_26) add(kUnder26Limit, absence_.first_absence);
}

void Timeline::add_return() {
    if (employer_pays() && outlasts_employer_period(absence_)) {
        add(kDispensationEnds, absence_.first_absence);
    }
    if (absence_.partial_return) add(kPartialReturn, *absence_.partial_return);
    if (absence_.full_return) add(kFullReturn, *absence_.full_return);
    add_on(reassessment_day(absence_), kReassessment, {kReassessment.actor, kReassessment.duty});
}

}  // namespace

void add_milestones(MilestoneList& list, const AbsenceCase& absence, const Assessment& assessment) {
    Timeline timeline{absence, assessment, list};
    timeline.add_reporting();
    timeline.add_pay();
    timeline.add_fast_track();
    timeline.add_information_form();
    timeline.add_first_meeting();
    timeline.add_follow_up();
    timeline.add_return();
    std::sort(list.begin(), list.end(), [](const Milestone& a, const Milestone& b) {
        return a.date != b.date ? a.date < b.date : a.id < b.id;
    });
}

Day last_day_of_employer_pay(const AbsenceCase& absence) {
    return absence.last_employer_pay.value_or(date_of(kEmployerPeriodEnds, absence.first_absence));
}

Day insured_right(const AbsenceCase& absence) {
    if (absence.insurance != Insurance::day3) return absence.first_absence;
    constexpr int kFriday = 5;
    int weekdays = 0;
    for (Day day = absence.first_absence;; day += Days{1}) {
        if (iso_weekday(day) <= kFriday) ++weekdays;
        if (weekdays == kInsuredFromWeekday.weekdays) return day;
    }
}

}  // namespace fasttrack
