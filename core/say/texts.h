// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// A text in both languages: a missing one does not compile. Partner: texts.cpp.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "core/case/case.h"

namespace fasttrack {

// One text for the screen, the terminal and the files. Both languages are required, at compile
// time.
struct Text {
    std::string_view da;
    std::string_view en;

    consteval Text(std::string_view danish, std::string_view english) : da{danish}, en{english} {
        if (danish.empty() || english.empty()) missing_text();
    }
    constexpr std::string_view in(Language lang) const { return lang == Language::en ? en : da; }

  private:
    static void missing_text();  // not constexpr: reaching it ends the compilation
};

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
