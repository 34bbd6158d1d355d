// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Walks the table of rules: each whose conditions are true of the case gives its milestone.
// Partner: milestones.h.
#include "core/answer/milestones.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

#include "core/answer/conditions.h"
#include "core/answer/reassessment.h"
#include "core/calendar/closed_days.h"
#include "core/law/rule_table.h"

namespace fasttrack {
namespace {

State state_on(Day date, Day today) {
    if (date < today) return State::past;
    return date == today ? State::today : State::upcoming;
}

// Walks the table of rules for one case.
class Timeline {
  public:
    Timeline(const AbsenceCase& absence, const Assessment& assessment, MilestoneList& list)
        : absence_{absence},
          assessment_{assessment},
          list_{list},
          facts_{conditions_of(absence, assessment)} {
        const FastTrack& fast_track = assessment.fast_track;
        meetings_from_ = absence.first_meeting;
        if (!meetings_from_) meetings_from_ = fast_track.meeting_by;
        if (!meetings_from_) meetings_from_ = fast_track.ordinary_meeting_by;
    }

    // Unrolled for speed: where the compiler sees which rule it is, most of the work falls away.
    template <std::size_t... kIndex>
    void add_all(std::index_sequence<kIndex...>) {
        (add_if_it_applies<kIndex>(), ...);
    }

  private:
    template <std::size_t kIndex>
    [[gnu::always_inline]] void add_if_it_applies() {
        constexpr const Rule& kRule = kRules[kIndex];
        if (!kRule.when.all_in(facts_) || !holds(kRule, assessment_.regime)) return;
        const Day event = day_of(kRule.from);
        if constexpr (kRule.repeats_until != Days{0}) {
            add_again_and_again(kRule, event);
        } else if constexpr (kRule.unit == Unit::months_end) {
            add(kRule, reassessment_day(absence_));
        } else {
            Milestone* milestone = add(kRule, date_of(kRule, event));
            if (milestone && has_reading(kRule)) milestone->reading = event + kRule.reading;
        }
    }
    [[gnu::always_inline]] void add_again_and_again(const Rule& rule, Day event);
    [[gnu::always_inline]] inline Milestone* add(const Rule& rule, Day date, int number = 0);

    Actor actor_of(const Rule& rule) const;
    Duty duty_of(const Rule& rule, Day date) const;
    // The day of an event that a rule counts from; its conditions say that there is one.
    [[gnu::always_inline]] Day day_of(Event event) const;

    const AbsenceCase& absence_;
    const Assessment& assessment_;
    std::optional<Day> meetings_from_;  // M1 of the contract; nothing: no meetings run
    MilestoneList& list_;
    Conditions facts_;
};

inline Day Timeline::day_of(Event event) const {
    switch (event) {
        case Event::first_absence:
            return absence_.first_absence;
        case Event::request:
            return *absence_.requested;
        case Event::letter:
            return *absence_.letter;
        case Event::information_form:
            return *absence_.info_form_sent;
        case Event::first_meeting:
            return *meetings_from_;
        case Event::last_employer_pay:
            return last_day_of_employer_pay(absence_);
        case Event::insured_right:
            return insured_right(absence_);
        case Event::meeting_given:
            return *absence_.first_meeting;
        case Event::partial_return_given:
            return *absence_.partial_return;
        case Event::full_return_given:
            return *absence_.full_return;
    }
    return {};
}

inline Actor Timeline::actor_of(const Rule& rule) const {
    if (!rule.asker_acts) return rule.actor;
    return absence_.role == Role::employer ? Actor::employer : Actor::employee;
}

inline Duty Timeline::duty_of(const Rule& rule, Day date) const {
    return rule.info_once_held && date <= assessment_.today ? Duty::info : rule.duty;
}

// Filled in where it stands: one put together elsewhere and copied takes twice as long.
inline Milestone* Timeline::add(const Rule& rule, Day date, int number) {
    if (rule.ongoing && absence_.full_return && date >= *absence_.full_return) return nullptr;
    Milestone* milestone = list_.add();
    if (!milestone) return nullptr;
    const Actor actor = actor_of(rule);
    const Duty duty = duty_of(rule, date);
    milestone->id = rule.milestone;
    milestone->number = number;
    milestone->date = date;
    if (duty != Duty::info && actor != Actor::municipality) milestone->act_by = last_open_day(date);
    milestone->actor = actor;
    milestone->duty = duty;
    milestone->certainty = certainty_of(rule, actor, date);
    milestone->state = state_on(date, assessment_.today);
    milestone->rule = &rule;
    return milestone;
}

inline void Timeline::add_again_and_again(const Rule& rule, Day event) {
    const Day until = absence_.first_absence + rule.repeats_until;
    int number = 1;
    for (Day date = date_of(rule, event); date <= until; date = date_of(rule, date)) {
        add(rule, date, number++);
    }
}

}  // namespace

void add_milestones(MilestoneList& list, const AbsenceCase& absence, const Assessment& assessment) {
    Timeline timeline{absence, assessment, list};
    timeline.add_all(std::make_index_sequence<std::size(kRules)>());
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
