// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The estimate of the sick-pay refund of an employer who pays wages: an upper bound ("højst",
// "skøn"), in whole øre. Partner: money/refund.cpp; the rates are in law/rates.h.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/calendar/day.h"
#include "core/money/money.h"

namespace fasttrack {

// What the estimate is made from; the names are those of the case's keys.
struct RefundCase {
    Day from;   // F, the first day of refund
    Day today;  // counted, where nothing ends the refund before; also the day of a claim made now
    std::optional<Day> partial_return{};
    std::optional<Day> full_return{};   // no refund from this day on
    std::optional<Day> reassessment{};  // the last day that can have refund
    Day report_by;                      // the last day on which the report is in time
    std::optional<Day> reported{};      // not given: taken as in time
    std::optional<Day> refund_claimed_to{};
    Hours hours = kFullTime;  // agreed hours a week, above 0
    // Absent hours a week from `partial_return` on, at most `hours`; not given: all of them,
    // because the estimate is an upper bound.
    std::optional<Hours> hours_absent{};
    std::optional<Money> wage_month{};  // caps the refund
};

// A change in the hours absent: `absent` hours a week from the day `from` on.
struct AbsentFrom {
    Day from;
    Hours absent;
};

// One calendar month of the estimate. Refund and loss are each rounded once, half up.
struct RefundMonth {
    Day first_day;  // of the month, also where the refund begins later in it
    Money refund;
    Money lost;
    friend bool operator==(const RefundMonth&, const RefundMonth&) = default;
};

// One week of the estimate with at least one day that counts and has a rate. Its amounts are the
// week's share of the rounded months: all weeks together come to the same as all months.
struct RefundWeek {
    Day monday;
    Money rate;  // the highest sick pay of a full week
    Money refund;
    Money lost;
    friend bool operator==(const RefundWeek&, const RefundWeek&) = default;
};

struct Refund {
    Day from;
    Day to;        // included
    Money refund;  // without what is lost: the sum of the months
    Money lost;    // the sum of the months
    // The first day on which a day of refund is lost because it is not claimed: the day after three
    // months from the first day that is neither claimed nor lost by a late report. Nothing where
    // all of an ended refund is claimed.
    std::optional<Day> lost_from;
    // From `lost_from` on, what the next working day that waiting loses is worth: the first counted
    // day neither claimed nor lost yet. 0 before `lost_from`, where no such day is left, and where
    // it has no rate.
    Money lost_per_day;
    // The first counted day without a known rate, and how many such days there are: they are in no
    // sum.
    std::optional<Day> unknown_from;
    int unknown_days = 0;
    std::vector<RefundWeek> rate_weeks;
    std::vector<RefundMonth> months;
    friend bool operator==(const Refund&, const Refund&) = default;
};

// True on the days that refund is counted on: Monday to Friday and no public holiday. 5 June, 24
// and 31 December count.
bool has_refund(Day day);

// The refund from F until today, the day before `full_return` or the reassessment, whichever is
// first, all included; nothing where that ends before F. On each counted day
//   min(rate × min(hours, 37) / 37, wage_month × 12 / 52) / 5 × absent,
// absent being 1 before `partial_return` and hours_absent / hours from it on: per hour the week
// rate / 37 (sygedagpengeloven § 50), the same for each absent hour (§ 53), at most the wage (PAV
// 24.3.4). Lost are the days before `reported`, where that is after `report_by` (§ 59(3)), and the
// unclaimed days more than 3 months before today (§ 59(2)): a day three months back is not lost.
//   from 2026-11-14 until 2026-11-23: 6.102,00 kr.
std::optional<Refund> refund_estimate(const RefundCase& refund_case);

// The same with any number of changes, rising by day, in place of `partial_return` and
// `hours_absent`: all hours are absent before the first.
std::optional<Refund> refund_estimate(const RefundCase& refund_case,
                                      std::span<const AbsentFrom> changes);

}  // namespace fasttrack
