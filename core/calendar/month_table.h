// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The years whose calendar is kept in tables, and where each of their months begins: almost every
// day asked about lies in them, and a look is cheaper than a division. Partners: day.cpp,
// closed_days.cpp.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "core/calendar/day.h"

namespace fasttrack {

// The years of the dates that a case may have, and the few around them that a deadline can reach.
inline constexpr int kTabledFrom = 2010;
inline constexpr int kTabledUntil = 2109;
inline constexpr Day kFirstTabled{date::year{kTabledFrom} / 1 / 1};
inline constexpr Day kLastTabled{date::year{kTabledUntil} / 12 / 31};

// Both ends included.
constexpr bool is_tabled(Day day) { return kFirstTabled <= day && day <= kLastTabled; }

inline constexpr int kMonthsOfYear = 12;
inline constexpr int kTabledMonths = (kTabledUntil - kTabledFrom + 1) * kMonthsOfYear;

// The first day of each tabled month, and of the month after the last.
inline constexpr auto kMonthBegins = [] {
    std::array<Day, static_cast<std::size_t>(kTabledMonths) + 1> begins{};
    date::year_month month = date::year{kTabledFrom} / 1;
    for (Day& begin : begins) {
        begin = Day{month / 1};
        month += Months{1};
    }
    return begins;
}();
constexpr Day month_begin(int number) { return kMonthBegins[static_cast<std::size_t>(number)]; }

// The number of the month that a tabled `day` lies in: 0 is January of kTabledFrom.
constexpr int month_number(Day day) {
    // The Gregorian calendar repeats after 400 years; by their mean month one is at most one off.
    constexpr std::uint32_t kMonths = 400 * kMonthsOfYear;
    constexpr std::uint32_t kDays = 146'097;
    const auto days = static_cast<std::uint32_t>((day - kFirstTabled).count());
    auto number = static_cast<int>(days * kMonths / kDays);
    if (month_begin(number) > day) --number;
    if (month_begin(number + 1) <= day) ++number;
    return number;
}

}  // namespace fasttrack
