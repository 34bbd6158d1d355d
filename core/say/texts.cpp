// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Dates, counts and fillings in words, Danish and English. Partner: texts.h.
#include "core/say/texts.h"

#include <array>
#include <cstddef>

namespace fasttrack {
namespace {

constexpr std::array<Text, 12> kMonths{{
    {"januar", "January"},
    {"februar", "February"},
    {"marts", "March"},
    {"april", "April"},
    {"maj", "May"},
    {"juni", "June"},
    {"juli", "July"},
    {"august", "August"},
    {"september", "September"},
    {"oktober", "October"},
    {"november", "November"},
    {"december", "December"},
}};
constexpr std::array<Text, 12> kShortMonths{{
    {"jan", "Jan"},
    {"feb", "Feb"},
    {"mar", "Mar"},
    {"apr", "Apr"},
    {"maj", "May"},
    {"jun", "Jun"},
    {"jul", "Jul"},
    {"aug", "Aug"},
    {"sep", "Sep"},
    {"okt", "Oct"},
    {"nov", "Nov"},
    {"dec", "Dec"},
}};
constexpr std::array<Text, 7> kWeekdays{{
    {"mandag", "Monday"},
    {"tirsdag", "Tuesday"},
    {"onsdag", "Wednesday"},
    {"torsdag", "Thursday"},
    {"fredag", "Friday"},
    {"lørdag", "Saturday"},
    {"søndag", "Sunday"},
}};
constexpr Text kLongDate{"{date}, uge {week}", "{date}, week {week}"};
constexpr Text kWeekdayDate{"{weekday} den {date}", "{weekday} {date}"};
constexpr Text kPlainDate{"{day}. {month} {year}", "{day} {month} {year}"};
constexpr Text kShortDate{"{weekday} {day}. {month}", "{weekday} {day} {month}"};
constexpr Text kOneDay{"1 dag", "1 day"};
constexpr Text kDays{"{count} dage", "{count} days"};

}  // namespace

std::string fill(std::string_view text, std::initializer_list<Filling> fillings) {
    std::string filled;
    while (!text.empty()) {
        const std::size_t open = text.find('{');
        const std::size_t close = open == text.npos ? text.npos : text.find('}', open);
        if (close == text.npos) break;
        const std::string_view name = text.substr(open + 1, close - open - 1);
        std::string_view value = text.substr(open, close - open + 1);
        for (const Filling& filling : fillings) {
            if (filling.name == name) value = filling.value;
        }
        filled.append(text.substr(0, open)).append(value);
        text.remove_prefix(close + 1);
    }
    return filled.append(text);
}

std::string long_date(Day day, Language lang) {
    return fill(kLongDate.in(lang), {with("date", weekday_date(day, lang)),
                                     with("week", std::to_string(iso_week(day)))});
}

std::string weekday_date(Day day, Language lang) {
    return fill(kWeekdayDate.in(lang), {with("weekday", weekday_name(iso_weekday(day), lang)),
                                        with("date", plain_date(day, lang))});
}

std::string plain_date(Day day, Language lang) {
    const date::year_month_day parts{day};
    const auto month = static_cast<int>(static_cast<unsigned>(parts.month()));
    return fill(kPlainDate.in(lang),
                {with("day", std::to_string(static_cast<unsigned>(parts.day()))),
                 with("month", month_name(month, lang)),
                 with("year", std::to_string(static_cast<int>(parts.year())))});
}

std::string short_date(Day day, Language lang) {
    // The first three letters of a Danish weekday are not its first three bytes ("lør", "søn").
    static constexpr std::array<Text, 7> kShortWeekdays{{{"man", "Mon"},
                                                         {"tir", "Tue"},
                                                         {"ons", "Wed"},
                                                         {"tor", "Thu"},
                                                         {"fre", "Fri"},
                                                         {"lør", "Sat"},
                                                         {"søn", "Sun"}}};
    const date::year_month_day parts{day};
    const auto month = static_cast<int>(static_cast<unsigned>(parts.month()));
    const auto weekday = static_cast<std::size_t>(iso_weekday(day) - 1);
    return fill(kShortDate.in(lang),
                {with("weekday", kShortWeekdays[weekday].in(lang)),
                 with("day", std::to_string(static_cast<unsigned>(parts.day()))),
                 with("month", short_month_name(month, lang))});
}

std::string_view month_name(int month, Language lang) {
    return kMonths[static_cast<std::size_t>(month - 1)].in(lang);
}

std::string_view short_month_name(int month, Language lang) {
    return kShortMonths[static_cast<std::size_t>(month - 1)].in(lang);
}

std::string_view weekday_name(int weekday, Language lang) {
    return kWeekdays[static_cast<std::size_t>(weekday - 1)].in(lang);
}

std::string day_count(int count, Language lang) {
    if (count == 1) return std::string{kOneDay.in(lang)};
    return fill(kDays.in(lang), {with("count", std::to_string(count))});
}

}  // namespace fasttrack
