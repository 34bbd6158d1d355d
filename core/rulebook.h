// Every rule as data: what is counted from when, the source's words, and how sure it is.
// Partners: rulebook.cpp (the table), sources.h (the sources), assessment.cpp (who reads it).
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "core/day.h"
#include "core/sources.h"

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
inline constexpr Day kLegalStatus{date::year{2026} / 11 / 21};

enum class Actor : std::uint8_t { employee, employer, municipality };
enum class Duty : std::uint8_t { must, may, info };
enum class Certainty : std::uint8_t { law, official, derived, unsettled };

// The milestones, in the contract's order.
enum class MilestoneId : std::uint8_t {
    absence_begins,
    report_to_fund,
    report_absence,
    employer_conversation,
    employer_period_ends,
    benefit_from,
    fast_track_last_day,
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
inline constexpr int kMilestoneIdCount = 22;

// The event a rule counts from.
enum class Event : std::uint8_t {
    first_absence,
    request,           // Fast track requested
    letter,            // the letter about the employer's request sent
    information_form,  // the information form sent
    first_meeting,     // the first follow-up meeting, held or due
    last_employer_pay,
    insured_right,  // the day the insured self-employed person's right begins
    given,          // the day the user gave
};

// One rule: its milestone, what it counts, the words it reads and where they stand. Where one
// milestone has several rules (reporting an absence), each variant is a rule of its own.
struct Rule {
    std::string_view id;  // stable key: "report_absence_wages"
    MilestoneId milestone;
    Event from;
    Days offset;                    // from the event to the day shown; 0 where `step` says more
    Days reading;                   // from the event to the other reading; equal to offset: none
    Months months;                  // a month step instead of `offset`, else 0
    std::string_view quote;         // the source's own words, in Danish; empty: no words to quote
    std::string_view quote_source;  // the id of the source that says so
    std::span<const SourceId> sources;  // all of them, never empty
    Actor actor;
    Duty duty;
    Certainty certainty;
    bool ongoing;  // left out when the person is fully back by then
};

std::span<const Rule> rules();
// The rule with this stable key; it must exist.
const Rule& rule(std::string_view id);

}  // namespace fasttrack
