// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Days and closed days as JSON. Partner: calendar_json.h.
#include "core/formats/calendar_json.h"

#include "core/answer/names.h"
#include "core/calendar/closed_days.h"
#include "core/formats/json_writer.h"
#include "core/say/texts.h"

namespace fasttrack {

namespace {

bool is_mere_weekend(Closure reason) {
    return reason == Closure::saturday || reason == Closure::sunday;
}

bool has_dates(int year) {
    const date::year_month_day from{kDateFrom};
    const date::year_month_day until{kDateUntil};
    return year >= static_cast<int>(from.year()) && year <= static_cast<int>(until.year());
}

}  // namespace

std::string closed_days_json(int year) {
    if (!has_dates(year)) return "[]";
    std::string out;
    JsonWriter json{out};
    json.begin_array();
    const Day until{date::year{year} / 12 / 31};
    for (Day day{date::year{year} / 1 / 1}; day <= until; day += Days{1}) {
        const std::optional<Closure> reason = closure(day);
        if (!reason || is_mere_weekend(*reason)) continue;
        json.begin_object();
        json.member("date", day);
        json.member("closure", closure_key(*reason));
        json.member("public_holiday", is_public_holiday(day));
        json.end_object();
    }
    json.end_array();
    return out;
}

std::string day_json(std::string_view text, Language lang) {
    const std::optional<Day> day = parse_day(text);
    if (!day || *day < kDateFrom || *day > kDateUntil) return "null";
    std::string out;
    JsonWriter json{out};
    json.begin_object();
    json.member("date", *day);
    json.member("weekday", iso_weekday(*day));
    json.member("week", iso_week(*day));
    const std::optional<Closure> reason = closure(*day);
    json.member("closure", reason ? std::optional{closure_key(*reason)} : std::nullopt);
    json.member("last_open_day", last_open_day(*day));
    json.member("text", std::string_view{long_date(*day, lang)});
    json.end_object();
    return out;
}

}  // namespace fasttrack
