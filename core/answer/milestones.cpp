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
#include "core/case/case_days.h"
#include "core/law/rule_table.h"

namespace fasttrack {
namespace {

State state_on(Day date, Day today) {
    if (date < today) return State::past;
    return date == today ? State::today : State::upcoming;
}

// How `rule` counts, in the unit that makes `day` plus the length its date: where the event's day
// is itself counted, weeks are days less one.
constexpr Counted counted(const Rule& rule, Day event) {
    switch (rule.unit) {
        case Unit::weeks:
            if (rule.first_day_counts) break;
            return {rule.from, event, static_cast<int>(rule.offset / Weeks{1}), Unit::weeks};
        case Unit::months:
            return {rule.from, event, static_cast<int>(rule.months.count()), Unit::months};
        case Unit::bank_days:
            return {rule.from, event, rule.bank_days, Unit::bank_days};
        case Unit::days:
        case Unit::months_end:
            break;
    }
    return {rule.from, event, static_cast<int>(rule.offset.count()), Unit::days};
}

int months_between(Day from, Day to) {
    const date::year_month_day first{from};
    const date::year_month_day last{to};
    return static_cast<int>((last.year() / last.month() - first.year() / first.month()).count());
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
            const Day date = reassessment_day(absence_);
            add(kRule, date, {kRule.from, event, months_between(event, date), kRule.unit});
        } else {
            add_with_reading(kRule, event);
        }
    }
    [[gnu::always_inline]] inline void add_with_reading(const Rule& rule, Day event);
    [[gnu::always_inline]] inline void add_again_and_again(const Rule& rule, Day event);
    [[gnu::always_inline]] inline Milestone* add(const Rule& rule, Day date, Counted counted,
                                                 int number = 0);

    Actor actor_of(const Rule& rule) const;
    Duty duty_of(const Rule& rule, Day date) const;
    std::optional<Day> done_on(Mark mark) const;
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
        case Event::last_fund_pay:
            return absence_.first_absence + kFundPays.length - Days{1};
        case Event::claim_letter:
            return *absence_.claim_letter;
        case Event::first_unclaimed:
            return first_unclaimed_day(absence_);
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

// The day given for it, where that day has come.
inline std::optional<Day> Timeline::done_on(Mark mark) const {
    std::optional<Day> day;
    switch (mark) {
        case Mark::none:
            break;
        case Mark::reported:
            day = absence_.reported;
            break;
        case Mark::conversation_held:
            day = absence_.conversation_held;
            break;
        case Mark::meeting_held:
            day = absence_.first_meeting;
            break;
    }
    return day && *day <= assessment_.today ? day : std::nullopt;
}

// Filled in where it stands: one put together elsewhere and copied takes twice as long.
inline Milestone* Timeline::add(const Rule& rule, Day date, Counted counted, int number) {
    if (rule.ongoing && absence_.full_return && date >= *absence_.full_return) return nullptr;
    Milestone* milestone = list_.add();
    if (!milestone) return nullptr;
    const Actor actor = actor_of(rule);
    const Duty duty = duty_of(rule, date);
    milestone->id = rule.milestone;
    milestone->number = number;
    milestone->date = date;
    milestone->done = done_on(rule.done_by);
    const bool to_do = duty != Duty::info && actor != Actor::municipality && !milestone->done;
    if (to_do) milestone->act_by = last_open_day(date);
    milestone->actor = actor;
    milestone->duty = duty;
    milestone->certainty = certainty_of(rule, actor, date);
    milestone->state = state_on(date, assessment_.today);
    milestone->counted = counted;
    milestone->rule = &rule;
    return milestone;
}

inline void Timeline::add_with_reading(const Rule& rule, Day event) {
    Milestone* milestone = add(rule, date_of(rule, event), counted(rule, event));
    if (!milestone) return;
    if (has_reading(rule)) milestone->reading = day_of(rule.reading_from) + rule.reading;
    if (rule.bank_days == 0) return;
    const Day open = open_bank_days_after(event, rule.bank_days);
    if (open == milestone->date) return;
    milestone->reading = open;
    if (milestone->certainty == Certainty::law) milestone->certainty = Certainty::derived;
}

inline void Timeline::add_again_and_again(const Rule& rule, Day event) {
    const Day until = absence_.first_absence + rule.repeats_until;
    Counted trace = counted(rule, event);
    const int once = trace.length;
    int number = 1;
    for (Day date = date_of(rule, event); date <= until; date = date_of(rule, date)) {
        add(rule, date, trace, number++);
        trace.length += once;
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

}  // namespace fasttrack
