// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Dates, counts and fillings in words. Partner: texts.h.
#include "core/say/texts.h"

#include <array>
#include <cstddef>

#include "texts/dates.h"

namespace fasttrack {
namespace {

constexpr std::array<Text, 12> kMonths{{
    text::dates::months_january,
    text::dates::months_february,
    text::dates::months_march,
    text::dates::months_april,
    text::dates::months_may,
    text::dates::months_june,
    text::dates::months_july,
    text::dates::months_august,
    text::dates::months_september,
    text::dates::months_october,
    text::dates::months_november,
    text::dates::months_december,
}};
constexpr std::array<Text, 12> kShortMonths{{
    text::dates::short_months_jan,
    text::dates::short_months_feb,
    text::dates::short_months_mar,
    text::dates::short_months_apr,
    text::dates::short_months_may,
    text::dates::short_months_jun,
    text::dates::short_months_jul,
    text::dates::short_months_aug,
    text::dates::short_months_sep,
    text::dates::short_months_oct,
    text::dates::short_months_nov,
    text::dates::short_months_dec,
}};
constexpr std::array<Text, 7> kWeekdays{{
    text::dates::weekdays_monday,
    text::dates::weekdays_tuesday,
    text::dates::weekdays_wednesday,
    text::dates::weekdays_thursday,
    text::dates::weekdays_friday,
    text::dates::weekdays_saturday,
    text::dates::weekdays_sunday,
}};

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
    return fill(text::dates::long_date.in(lang), {with("date", weekday_date(day, lang)),
                                                  with("week", std::to_string(iso_week(day)))});
}

std::string weekday_date(Day day, Language lang) {
    return fill(text::dates::weekday_date.in(lang),
                {with("weekday", weekday_name(iso_weekday(day), lang)),
                 with("date", plain_date(day, lang))});
}

std::string plain_date(Day day, Language lang) {
    const date::year_month_day parts{day};
    const auto month = static_cast<int>(static_cast<unsigned>(parts.month()));
    return fill(text::dates::plain_date.in(lang),
                {with("day", std::to_string(static_cast<unsigned>(parts.day()))),
                 with("month", month_name(month, lang)),
                 with("year", std::to_string(static_cast<int>(parts.year())))});
}

std::string short_date(Day day, Language lang) {
    // The first three letters of a Danish weekday are not its first three bytes ("lør", "søn").
    static constexpr std::array<Text, 7> kShortWeekdays{
        {text::dates::short_date_mon, text::dates::short_date_tue, text::dates::short_date_wed,
         text::dates::short_date_thu, text::dates::short_date_fri, text::dates::short_date_sat,
         text::dates::short_date_sun}};
    const date::year_month_day parts{day};
    const auto month = static_cast<int>(static_cast<unsigned>(parts.month()));
    const auto weekday = static_cast<std::size_t>(iso_weekday(day) - 1);
    return fill(text::dates::short_date.in(lang),
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
    return fill(text::dates::days.in(lang, count), {with("count", std::to_string(count))});
}

}  // namespace fasttrack
