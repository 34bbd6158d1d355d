// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Days as types: reading, writing and stepping dates. Partner: day.cpp.
#pragma once

#include <date/date.h>

#include <optional>
#include <string>
#include <string_view>

namespace fasttrack {

using Day = date::sys_days;
using Days = date::days;
using Weeks = date::weeks;
using Months = date::months;

// The day that `text` names, day before month always: "2026-03-02", "2.3.2026", "02-03-2026",
// "2/3/2026", "2/3-2026", "2. marts 2026", "den 2. marts 2026", "2 mar 2026", "March 2, 2026",
// "2 3 2026", "2,3,2026", "02032026", "2026-3-2"; nothing for any other text, for impossible days
// (30 February) and for two-digit years. Any four-digit year is read.
//   parse_day("2/3-2026") is 2026-03-02
std::optional<Day> parse_day(std::string_view text);

// The day that a text without a whole year may mean, to be offered, never taken for granted: with
// two digits that year of this century, without a year the latest such day not after `today`.
// Nothing where parse_day() reads the text, or where it is no such day.
//   suggested_day("2.3", 2026-11-24) is 2026-03-02, suggested_day("24.12", 2026-11-24) 2025-12-24
std::optional<Day> suggested_day(std::string_view text, Day today);

// The day as ISO 8601. iso(parse_day("2.3.2026").value()) is "2026-03-02"
std::string iso(Day day);
// The same, added to the end of `out`: for writers of many rows. Years 0 to 9999.
void append_iso(std::string& out, Day day);

// The same day number `months` later or, where that month is shorter, its last day
// (the month rule of forældelsesloven § 27(1)).
//   same_day_number(2026-08-31, Months{6}) is 2027-02-28
Day same_day_number(Day day, Months months);

// The last day of the month that `day` lies in. last_day_of_month(2028-02-03) is 2028-02-29
Day last_day_of_month(Day day);

// ISO 8601 week of `day`, 1 to 53. iso_week(2026-04-05) is 14
int iso_week(Day day);

// Monday 1 … Sunday 7. iso_weekday(2026-04-05) is 7
int iso_weekday(Day day);

// Whole days from `from` to `to`; negative when `to` is earlier.
//   days_between(2026-03-20, 2026-04-05) is 16
int days_between(Day from, Day to);

}  // namespace fasttrack
