// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Every rule as data: what is counted from when, the source's words, and how sure it is.
// Partners: rules_*.h (the table), rulebook.cpp, sources.h (the sources), milestones.cpp (who reads
// it).
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "core/calendar/closed_days.h"
#include "core/calendar/day.h"
#include "core/law/conditions.h"
#include "core/law/sources.h"

namespace fasttrack {

// Which body of rules holds, by the first absence day.
enum class Regime : std::uint8_t { r2015, r2020, r2025, r2026 };

// From 2015-01-01, 2020-01-01, 2025-01-01, 2026-07-01. regime_of(2026-06-30) is r2025
Regime regime_of(Day first_absence);
// The regime's first day. regime_from(Regime::r2026) is 2026-07-01
Day regime_from(Regime regime);
// "2015", "2020", "2025", "2026"
std::string_view regime_name(Regime regime);

// The day as of which law and guidance were researched.
inline constexpr Day kLegalStatus{date::year{2026} / 11 / 24};
// How long that is trusted: after so many months, strictly, the answer says it may be out of date.
inline constexpr Months kLegalStatusHolds{12};
// Announced, adoption not confirmed: the job clarification programme replaced by a reduced rate.
inline constexpr Day kAnnouncedChange{date::year{2027} / 1 / 1};

enum class Actor : std::uint8_t { employee, employer, municipality };
enum class Duty : std::uint8_t { must, may, info };
enum class Certainty : std::uint8_t { law, official, derived, unsettled };

// The milestones, in the contract's order.
enum class MilestoneId : std::uint8_t {
    absence_begins,
    report_to_fund,
    report_absence,
    claim_benefit,
    employer_conversation,
    employer_period_ends,
    benefit_from,
    fast_track_last_day,
    refund_claim_by,
    fast_track_answer,
    doctor_visit,
    fast_track_meeting,
    information_form,
    information_form_regain,
    first_meeting,
    rehabilitation_team,
    follow_up,  // written follow_up_1, follow_up_2, …
    four_meetings_by,
    follow_up_waiver,
    under_26_limit,
    dispensation_ends,
    partial_return,
    full_return,
    reassessment,
};

// The event a rule counts from.
enum class Event : std::uint8_t {
    first_absence,
    request,           // Fast track requested
    letter,            // the letter about the employer's request sent
    information_form,  // the information form sent
    first_meeting,     // the first follow-up meeting, held or due
    last_employer_pay,
    last_fund_pay,    // the last day that the unemployment fund pays
    claim_letter,     // the letter about the report sent
    first_unclaimed,  // the first day whose refund is not claimed
    insured_right,    // the day the insured self-employed person's right begins
    // Days that the user gave, which are milestones themselves.
    meeting_given,
    partial_return_given,
    full_return_given,
};
constexpr bool is_given(Event event) { return event >= Event::meeting_given; }

// In what the source counts. Where it says weeks, `offset` holds their days.
enum class Unit : std::uint8_t {
    days,
    weeks,
    months,
    bank_days,
    months_end,  // the end of a calendar month that answer/reassessment.h looks for
};

// What a user marks a duty as done by.
enum class Mark : std::uint8_t { none, reported, conversation_held, meeting_held };

// One rule: its milestone, what it counts, the words it reads and where they stand. Where one
// milestone has several rules (reporting an absence), each variant is a rule of its own.
struct Rule {
    std::string_view id{};  // stable key: "report_absence_wages"
    MilestoneId milestone = MilestoneId::absence_begins;
    Conditions when{};  // whom it applies to; never empty
    Event from = Event::first_absence;
    Days offset{};  // from the event to the day shown; 0 where `months` or bank days say it
    Event reading_from = from;  // the event that the other reading counts from
    Days reading = offset;      // from that event to the other reading; both equal: none
    Months months{};            // a month step instead of `offset`, else 0
    int bank_days = 0;          // a number of bank days instead of `offset`, else 0
    Unit unit = Unit::days;
    bool first_day_counts = false;    // the event is day 1, so `offset` is a day less than is said
    std::string_view stykke{};        // where in the paragraph: "stk. 1, nr. 2"; empty: not known
    std::string_view quote{};         // the source's own words, in Danish; empty: no words to quote
    std::string_view quote_source{};  // the key of the source that says so
    std::string_view other_quote{};   // words of another source that read differently, or empty:
                                     // where `reading` differs from `offset`, they are that reading
    std::string_view other_quote_source{};
    std::span<const SourceId> sources{};  // all of them, never empty
    Actor actor = Actor::employee;
    Duty duty = Duty::info;
    Certainty certainty = Certainty::law;
    bool asker_acts = false;    // the actor is the one who is asking, whatever `actor` says
    Mark done_by = Mark::none;  // what marks the duty as done
    std::optional<Day> unsettled_from{};  // from this date on no source settles it
    bool info_once_held = false;          // no duty any more when its day has come
    Days repeats_until{};  // again and again up to so long after the first absence day; 0: once
    bool ongoing = false;  // left out when the person is fully back by then
    Regime since = Regime::r2015;  // the first regime it holds in
    Regime until = Regime::r2026;  // the last one, included
};

// For a rule's `sources`: kCite<SourceId::sdpl_40, SourceId::pav>
template <SourceId... ids>
inline constexpr SourceId kCite[] = {ids...};

// Every rule, in the contract's order; the objects themselves are in rules_*.h, for those who want
// one of them by name. Copies: compare rules by id, not by address.
std::span<const Rule> rules();
// The rule with this stable key; it must exist.
const Rule& rule(std::string_view id);

// A length that a rule's condition or counting needs beside its offset.
struct Limit {
    std::string_view id{};  // stable key: "reassessment_more_than"
    Days length{};          // 0 where another member says it
    Months months{};
    int workdays = 0;          // a number of days that a person works
    std::string_view quote{};  // the source's own words, in Danish; empty: no words to quote
    std::string_view quote_source{};
    std::span<const SourceId> sources{};
};
std::span<const Limit> limits();

// True where `rule` holds for an absence under `regime`, its first and last regime included.
constexpr bool holds(const Rule& rule, Regime regime) {
    return rule.since <= regime && regime <= rule.until;
}

// The day that `rule` gives, counted from the day of its event; never moved for closed days.
//   date_of(kReportAbsenceWages, 2026-01-05) is 2026-02-09
inline Day date_of(const Rule& rule, Day event) {
    if (rule.months != Months{0}) return same_day_number(event, rule.months);
    if (rule.bank_days != 0) return bank_days_after(event, rule.bank_days);
    return event + rule.offset;
}
// True where the sources can be read as two days.
constexpr bool has_reading(const Rule& rule) {
    return rule.reading != rule.offset || rule.reading_from != rule.from;
}
// The day of its other reading, counted from the day of `reading_from`; nothing where the sources
// agree.
//   reading_of(kFastTrackLastDay, 2026-03-02) is 2026-04-06
std::optional<Day> reading_of(const Rule& rule, Day event);

}  // namespace fasttrack
