// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Dates, counts and fillings in words. Partners: texts.cpp, text.h (one text in every language).
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "core/say/text.h"

namespace fasttrack {

// What stands in for {name} in a text.
struct Filling {
    std::string_view name;
    std::string_view value;
};
// with("n", "35"), for fill() below.
constexpr Filling with(std::string_view name, std::string_view value) { return {name, value}; }
// `text` with every {name} replaced by its value; an unknown name stays as it is.
//   fill("dag {n}", {with("n", "35")}) is "dag 35"
std::string fill(std::string_view text, std::initializer_list<Filling> fillings);

// "søndag den 5. april 2026, uge 14" / "Sunday 5 April 2026, week 14"
std::string long_date(Day day, Language lang);
// "søndag den 5. april 2026" / "Sunday 5 April 2026"
std::string weekday_date(Day day, Language lang);
// "5. april 2026" / "5 April 2026"
std::string plain_date(Day day, Language lang);
// "søn 5. apr" / "Sun 5 Apr"
std::string short_date(Day day, Language lang);
std::string_view month_name(int month, Language lang);        // 1…12, "april"
std::string_view short_month_name(int month, Language lang);  // "apr"
std::string_view weekday_name(int weekday, Language lang);    // 1…7, Monday first
// "1 dag", "16 dage" / "1 day", "16 days"
std::string day_count(int count, Language lang);

}  // namespace fasttrack
