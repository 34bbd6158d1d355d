// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What a case must be for a rule to apply to it, as words that a rule lists. Partners: rulebook.h
// (whose rules list them), answer/conditions.cpp (which says what is true of a case).
#pragma once

#include <cstdint>
#include <initializer_list>

namespace fasttrack {

// Each is true or not of a case as of a day. A rule applies where all that it lists are true.
enum class Condition : std::uint8_t {
    always,
    employed,
    unemployed,
    self_employed,
    paid_wages,              // employed: the employer pays wages
    paid_employer_sick_pay,  // employed: the employer pays sick pay
    paid_by_employer,        // either of the two
    not_paid_by_employer,    // employed: neither
    uninsured,               // self-employed: no insurance
    insured_from_day1,
    insured_from_day3,
    employer_period_applies,   // the employer pays the first days; only where the employer pays
    employer_paid_throughout,  // … to the end of the employer period
    employer_stopped_early,    // sick pay from the employer ended before the employer period
    no_employer_period,        // the employer pays wages, and has refund from the first day on
    workdays_known,            // insured from the third day: the weekdays worked are known
    workdays_not_known,
    absent_beyond_employer_period,  // not fully back by the first day of refund or sick pay
    refund_unclaimed,               // days of refund are left that were not claimed yet
    claim_needed,       // nobody claims for this person, and there is something to claim
    claim_letter_sent,  // the letter about the report
    no_claim_letter,
    not_leaving_within_8_weeks,  // not under notice with a last day by the end of the eighth week
    long_absence_possible,       // full recovery within 8 weeks is not expected
    requested_by_employee,
    requested_by_employer,
    request_stands,         // Fast track's status is `requested`
    request_may_stand,      // … or `awaiting_consent`
    letter_sent_from_2025,  // the letter about the employer's request, under the order of 2025
    information_form_sent,
    first_meeting_given,
    first_meeting_due,  // none given, none by Fast track, and the ordinary one promised
    category_3,
    meetings_run,  // a first meeting is given or due
    not_leaving_within_13_weeks_of_meeting,
    exempt_26,  // less than 26 weeks expected, under the rules of 2026
    partial_return_given,
    full_return_given,
};

// A set of conditions, all of which must be true.
class Conditions {
  public:
    constexpr Conditions() = default;
    constexpr Conditions(std::initializer_list<Condition> conditions) {
        for (const Condition condition : conditions) set(condition);
    }
    constexpr void set(Condition condition, bool on = true) {
        const std::uint64_t bit = std::uint64_t{1} << static_cast<unsigned>(condition);
        bits_ = on ? bits_ | bit : bits_ & ~bit;
    }
    constexpr bool has(Condition condition) const {
        return (bits_ >> static_cast<unsigned>(condition) & 1) != 0;
    }
    constexpr bool empty() const { return bits_ == 0; }
    // True where each of these is also among `facts`.
    constexpr bool all_in(Conditions facts) const { return (bits_ & ~facts.bits_) == 0; }

  private:
    std::uint64_t bits_ = 0;
};

}  // namespace fasttrack
