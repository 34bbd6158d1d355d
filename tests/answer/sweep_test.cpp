// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Every first absence day from 2015 to 2040, for every kind of work and pay: what holds for all.
// FASTTRACK_FULL=1 looks at each case on every `today` of a list; without it each is looked at on
// one of them in turn, and the test says so.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iostream>
#include <string_view>

#include "core/answer/assessment.h"
#include "core/answer/names.h"
#include "core/calendar/closed_days.h"
#include "tests/answer/assessed.h"

namespace fasttrack {
namespace {

constexpr Day kSweepFrom{date::year{2015} / 1 / 1};
constexpr Day kSweepUntil{date::year{2040} / 12 / 31};

struct Kind {
    const char* name;
    Work work;
    Pay pay;
    Insurance insurance;
};

constexpr Kind kKinds[] = {
    {"Wages", Work::employed, Pay::wages, Insurance::none},
    {"EmployerSickPay", Work::employed, Pay::employer_sick_pay, Insurance::none},
    {"NoPay", Work::employed, Pay::none, Insurance::none},
    {"Unemployed", Work::unemployed, Pay::wages, Insurance::none},
    {"SelfEmployed", Work::self_employed, Pay::wages, Insurance::none},
    {"InsuredFromDay1", Work::self_employed, Pay::wages, Insurance::day1},
    {"InsuredFromDay3", Work::self_employed, Pay::wages, Insurance::day3},
};
void PrintTo(const Kind& kind, std::ostream* os) { *os << kind.name; }

bool full_sweep() {
    const char* wish = std::getenv("FASTTRACK_FULL");
    return wish && std::string_view{wish} == "1";
}

// The ways one absence can go, by number: requests of all kinds, returns, what else is known.
constexpr int kVariants = 12;

AbsenceCase variant(const Kind& kind, Day first, int number) {
    AbsenceCase absence;
    absence.first_absence = first;
    absence.work = kind.work;
    absence.pay = kind.pay;
    absence.insurance = kind.insurance;
    const bool employed = kind.work == Work::employed;
    switch (number) {
        case 0:
            break;
        case 1:
            absence.requested = first + Days{number};
            break;
        case 2:
            absence.requested = first + Days{34};
            break;
        case 3:
            absence.requested = first + Days{36};
            break;
        case 4:
            absence.requested = first + Days{7};
            absence.letter = first + Days{9};
            if (employed) absence.role = Role::employer;
            break;
        case 5:
            absence.requested = first + Days{35};
            absence.consent = Consent::no;
            if (employed) absence.requested_by = Role::employer;
            break;
        case 6:
            absence.expected = Expected::upto_8;
            absence.info_form_sent = first + Days{20};
            break;
        case 7:
            absence.serious_illness = true;
            absence.info_form_sent = first + Days{35};
            break;
        case 8:
            absence.under_26 = Under26::yes;
            absence.partial_return = first + Days{50};
            break;
        case 9:
            absence.first_meeting = first + Days{21};
            if (regime_of(first) < Regime::r2025) absence.category = Category::category_3;
            absence.prior_absence = {{first - Days{200}, first - Days{120}}};
            break;
        case 10:
            absence.full_return = first + Days{33};
            absence.prior_absence = {{first - Days{150}, first - Days{1}}};
            break;
        default:
            absence.full_return = first + Days{100};
            absence.notice_leaving = employed ? std::optional{first + Days{60}} : std::nullopt;
            break;
    }
    return absence;
}

// The days from which an absence is looked at, as days after its first.
constexpr std::array<int, 9> kTodays{-1, 0, 13, 34, 35, 36, 55, 110, 400};

bool in_order(const Milestone& a, const Milestone& b) {
    if (a.date != b.date) return a.date < b.date;
    if (a.id != b.id) return a.id < b.id;
    return a.number < b.number;
}

// What is wrong with a milestone, empty where nothing is.
std::string_view fault(const Milestone& m, const AbsenceCase& absence, Day today) {
    const bool to_do = m.duty != Duty::info && m.actor != Actor::municipality && !m.done;
    if (m.date < absence.first_absence) return "before the first absence day";
    if (m.reading && *m.reading <= m.date) return "not earlier than its other reading";
    if (m.act_by.has_value() != to_do) return "act_by given where it is not due, or missing";
    if (m.act_by && *m.act_by > m.date) return "act_by after its date";
    if (m.act_by && is_closed(*m.act_by)) return "act_by on a closed day";
    if (m.act_by && *m.act_by < m.date && !is_closed(m.date)) return "act_by early without need";
    if ((m.state == State::past) != (m.date < today)) return "state against today";
    if ((m.state == State::today) != (m.date == today)) return "state against today";
    if (!m.rule || m.rule->milestone != m.id) return "another milestone's rule";
    if (!holds(*m.rule, regime_of(absence.first_absence))) return "a rule of another regime";
    if (m.rule->ongoing && absence.full_return && m.date >= *absence.full_return) {
        return "ongoing after the full return";
    }
    const Day unclear_from = regime_from(Regime::r2026);
    if (m.actor == Actor::municipality && m.date >= unclear_from &&
        m.id != MilestoneId::benefit_from && m.certainty != Certainty::unsettled) {
        return "follow-up promised after June 2026";
    }
    return {};
}

// What is wrong with Fast track's figures.
std::string_view fault(const FastTrack& f, const AbsenceCase& absence, Day today) {
    const Day first = absence.first_absence;
    const bool can_request = f.status == Status::open || f.status == Status::last_reading;
    const bool called = f.status == Status::requested || f.status == Status::awaiting_consent;
    if (days_between(first, f.last_request_day) != 34) return "last day of the window";
    if (days_between(first, f.last_request_day_reading) != 35) return "its other reading";
    if (is_closed(f.act_by) || f.act_by > f.last_request_day) return "act_by";
    if (f.days_left.has_value() != can_request) return "days_left";
    if (f.days_left && *f.days_left != std::max(0, days_between(today, f.last_request_day))) {
        return "days_left is not the difference";
    }
    if (f.meeting_by.has_value() != called) return "meeting_by";
    if (f.meeting_by && days_between(*absence.requested, *f.meeting_by) != 14) return "R+14";
    if (f.meeting_by_if_requested_today.has_value() != can_request) return "meeting if today";
    if (f.ordinary_meeting_by && days_between(first, *f.ordinary_meeting_by) != 55) return "D+55";
    if (f.days_gained && *f.days_gained < 6) return "a Fast track meeting is days earlier";
    if (can_request && (today < first || days_between(first, today) > 35)) return "open too long";
    if (f.status == Status::closed && days_between(first, today) < 36) return "closed too early";
    if ((f.status == Status::not_started) != (today < first)) return "not_started";
    return {};
}

std::string_view fault(const Assessment& assessment, const AbsenceCase& absence) {
    const std::string_view fast_track = fault(assessment.fast_track, absence, assessment.today);
    if (!fast_track.empty()) return fast_track;
    const MilestoneList& list = assessment.milestones;
    if (!std::is_sorted(list.begin(), list.end(), in_order)) return "not sorted";
    for (const Milestone& milestone : list) {
        const std::string_view found = fault(milestone, absence, assessment.today);
        if (!found.empty()) return found;
    }
    const bool runs_on = !absence.full_return;
    if (runs_on && !find(assessment, MilestoneId::reassessment)) return "no reassessment";
    if (!find(assessment, MilestoneId::absence_begins)) return "no beginning";
    if (runs_on && !find(assessment, MilestoneId::benefit_from)) return "no benefit";
    return {};
}

class Sweep : public testing::TestWithParam<Kind> {};

TEST_P(Sweep, HoldsForEveryFirstAbsenceDay) {
    const std::size_t step = full_sweep() ? 1 : kTodays.size();
    std::size_t turn = 0;
    long assessments = 0;
    for (Day first = kSweepFrom; first <= kSweepUntil; first += Days{1}, ++turn) {
        for (int number = 0; number < kVariants; ++number, ++turn) {
            const AbsenceCase absence = variant(GetParam(), first, number);
            for (std::size_t i = turn % step; i < kTodays.size(); i += step) {
                const Assessment assessment = assess(absence, first + Days{kTodays[i]});
                ASSERT_EQ(fault(assessment, absence), "")
                    << iso(first) << ", variant " << number << ", today " << iso(assessment.today);
                ++assessments;
            }
        }
    }
    std::cout << GetParam().name << ": every first absence day from " << iso(kSweepFrom) << " to "
              << iso(kSweepUntil) << ", " << kVariants << " courses each, "
              << (full_sweep() ? "every today" : "one today in turn (FASTTRACK_FULL=1: every)")
              << ": " << assessments << " assessments\n";
}

INSTANTIATE_TEST_SUITE_P(Rules, Sweep, testing::ValuesIn(kKinds), kRowName);

// The reporting deadlines move by one day when the first absence day does; the third working day
// never moves back.
TEST_P(Sweep, ALaterFirstDayNeverHasAnEarlierDeadline) {
    Assessment before = assess(variant(GetParam(), kSweepFrom, 0), kSweepFrom);
    for (Day first = kSweepFrom + Days{1}; first <= kSweepUntil; first += Days{1}) {
        const Assessment now = assess(variant(GetParam(), first, 0), first);
        const Milestone* last = find(before, MilestoneId::report_absence);
        const Milestone* next = find(now, MilestoneId::report_absence);
        ASSERT_EQ(last != nullptr, next != nullptr) << iso(first);
        ASSERT_TRUE(!next || next->date >= last->date) << iso(first);
        ASSERT_GE(find(now, MilestoneId::reassessment)->date,
                  find(before, MilestoneId::reassessment)->date)
            << iso(first);
        before = now;
    }
}

}  // namespace
}  // namespace fasttrack
