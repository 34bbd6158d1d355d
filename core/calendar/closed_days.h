// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Days on which offices are closed, and bank days. Partner: closed_days.cpp.
#pragma once

#include <optional>

#include "core/calendar/day.h"

namespace fasttrack {

// Why an office is closed on a day.
enum class Closure {
    new_year,
    maundy_thursday,
    good_friday,
    easter_sunday,
    easter_monday,
    great_prayer_day,  // until 2023, included (lov nr. 214 of 6/3/2023)
    ascension,
    whit_sunday,
    whit_monday,
    christmas_day,
    second_christmas_day,
    constitution_day,  // 5 June: closed, no public holiday
    christmas_eve,     // 24 December: closed, no public holiday
    new_years_eve,     // 31 December: closed, no public holiday
    saturday,
    sunday,
};

// Easter Sunday of `year` (Gregorian computus). easter_sunday(2026) is 2026-04-05
Day easter_sunday(int year);

// Why offices are closed on `day`; nothing on a day they are open. A day with a name of its own
// goes before the weekend it may fall on, a public holiday before 5 June. closure(2026-04-05) is
// easter_sunday
std::optional<Closure> closure(Day day);

// True on the public holidays only: not on mere weekends, 5 June, 24 and 31 December.
bool is_public_holiday(Day day);

// True on Saturdays, Sundays, public holidays, 5 June, 24 and 31 December.
bool is_closed(Day day);

// The last day that is not closed, on or before `day`. last_open_day(2026-04-05) is 2026-04-01
Day last_open_day(Day day);

// The day `count` bank days after `day`, `day` itself not counted. A bank day is Monday to Friday
// and no public holiday (5 June, 24 and 31 December count: the earlier date is the safe one).
//   bank_days_after(2026-04-01, 2) is 2026-04-08
Day bank_days_after(Day day, int count);

// The same with the banks' own closed days left out too: the Friday after Ascension, 5 June, 24 and
// 31 December ("Bankernes lukkedage", nationalbanken). Never earlier than bank_days_after().
//   open_bank_days_after(2026-12-23, 2) is 2026-12-29, bank_days_after(2026-12-23, 2) 2026-12-28
Day open_bank_days_after(Day day, int count);

}  // namespace fasttrack
