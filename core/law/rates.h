// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The yearly rates: what sick pay comes to, where a rate is known. Partner: law/rates.cpp.
#pragma once

#include <optional>
#include <span>

#include "core/calendar/day.h"
#include "core/law/rulebook.h"
#include "core/money/money.h"

namespace fasttrack {

// The highest sick pay a week, from the first Monday of January of `year` on.
struct WeekRate {
    int year;
    Money per_week;
    Certainty certainty;
};
std::span<const WeekRate> week_rates();

// The rate that holds on `day`; nothing before the first and after the last known rate year.
//   week_rate(2026-01-04) is 2025's: the rate of 2026 begins on Monday 2026-01-05
std::optional<WeekRate> week_rate(Day day);
// The first day that has no rate any more: the first Monday of January after the last known year.
Day rates_unknown_from();

// The job clarification benefit a month, from the first Monday of January of `year` on.
struct MonthRate {
    int year;
    Money provider;
    Money non_provider;
};
std::span<const MonthRate> job_clarification_rates();

// The benefit that holds on `day`; nothing in a year whose rate is not known.
//   job_clarification_rate(2018-05-01) is nothing
std::optional<MonthRate> job_clarification_rate(Day day);

// Per month = week × 52 / 12, rounded to whole kroner. per_month(4.180 kr.) is 18.113 kr.
Money per_month(Money per_week);

}  // namespace fasttrack
