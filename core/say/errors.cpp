// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What is wrong with a field, kindly: what was typed, why it cannot be used, what to write instead.
// Partners: explanation.h, case.h, say/conflicts.cpp.
#include <algorithm>
#include <array>
#include <vector>

#include "core/say/explanation.h"
#include "core/say/parts.h"
#include "core/say/plain_text.h"
#include "texts/errors.h"

namespace fasttrack {
namespace {

// Longer texts are not looked into for what they might have meant: no date is as long.
constexpr std::size_t kLongestDate = 40;

constexpr std::string_view kDigits = "0123456789";

bool is_date(const std::string& text) { return parse_day(text).has_value(); }

// Calls `test` with `text` once for each number of one or two digits in it, that number changed by
// `change`; true as soon as one of them passes.
template <typename Change>
bool is_date_with_one_number(std::string_view text, Change change) {
    std::size_t begin = text.find_first_of(kDigits);
    while (begin != text.npos) {
        const std::size_t end = std::min(text.find_first_not_of(kDigits, begin), text.size());
        if (end - begin <= 2) {
            const std::string number = change(text.substr(begin, end - begin));
            if (is_date(
                    std::string{text.substr(0, begin)}.append(number).append(text.substr(end)))) {
                return true;
            }
        }
        begin = text.find_first_of(kDigits, end);
    }
    return false;
}

bool has_two_digit_year(std::string_view text) {
    return is_date_with_one_number(text, [](std::string_view number) {
        return number.size() == 2 ? std::string{"20"}.append(number) : std::string{number};
    });
}

// 30 February, 31 June, month 13: a date once one of its numbers is 1.
bool is_no_calendar_day(std::string_view text) {
    return is_date_with_one_number(text, [](std::string_view) { return std::string{"01"}; });
}

bool lacks_year(std::string_view text) {
    for (const std::string_view joint : {" ", ".", "/", "-"}) {
        if (is_date(std::string{text}.append(joint).append("2026"))) return true;
    }
    return false;
}

Text date_text(std::string_view value) {
    const bool blank = value.find_first_not_of(" \t\r\n") == value.npos;
    if (blank) {
        return text::errors::no_date;
    }
    if (value.size() <= kLongestDate) {
        if (has_two_digit_year(value)) {
            return text::errors::two_digit_year;
        }
        if (lacks_year(value)) {
            return text::errors::no_year;
        }
        if (is_no_calendar_day(value)) {
            return text::errors::no_calendar_day;
        }
    }
    return text::errors::no_date_read;
}

Text not_a_date(const FieldError& error) {
    if (error.field == key_name(Key::prior_absence)) {
        return text::errors::not_periods;
    }
    return date_text(error.value);
}

// The field is a number or weekdays, and `text` says what such a value looks like; nothing for
// other fields.
std::optional<Text> number_text(const FieldError& error) {
    const bool readable = error.code == ErrorCode::out_of_range;
    const auto key = key_named(error.field);
    if (key == Key::workdays) return text::errors::not_weekdays;
    if (key == Key::hours || key == Key::hours_absent) {
        return readable ? text::errors::hours_out_of_range : text::errors::not_hours;
    }
    if (key == Key::wage_month) {
        return readable ? text::errors::kroner_out_of_range : text::errors::not_kroner;
    }
    return std::nullopt;
}

std::string out_of_range(const FieldError& error, Language lang) {
    const bool first = error.field == key_name(Key::first_absence);
    const Day from = first ? kFirstAbsenceFrom : kDateFrom;
    const Day until = first ? kFirstAbsenceUntil : kDateUntil;
    const std::optional<Day> day = parse_day(error.value);
    const Text& text = !first                ? text::errors::out_of_range_outside
                       : day && *day > until ? text::errors::out_of_range_too_late
                                             : text::errors::out_of_range_too_early;
    const std::string value = day ? plain_date(*day, lang) : in_quotes(shown(error.value), lang);
    const date::year_month_day begin{from};
    return fill(text.in(lang),
                {with("value", value), with("year", std::to_string(static_cast<int>(begin.year()))),
                 with("from", plain_date(from, lang)), with("until", plain_date(until, lang))});
}

std::string unknown_value(const FieldError& error, Language lang) {
    std::string allowed;
    if (const auto key = key_named(error.field)) {
        for (const std::string_view name : value_names(*key)) {
            if (!allowed.empty()) allowed += ", ";
            allowed += name;
        }
    }
    const Text& text = error.value.empty() ? text::errors::unknown_value_empty
                                           : text::errors::unknown_value_unknown;
    return fill(text.in(lang),
                {with("value", in_quotes(shown(error.value), lang)), with("allowed", allowed)});
}

// How many letters must change, come or go to make `a` of `b`.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t column = 0; column <= b.size(); ++column) row[column] = column;
    for (std::size_t line = 1; line <= a.size(); ++line) {
        std::size_t diagonal = row[0];
        row[0] = line;
        for (std::size_t column = 1; column <= b.size(); ++column) {
            const std::size_t changed = diagonal + (a[line - 1] == b[column - 1] ? 0 : 1);
            diagonal = row[column];
            row[column] = std::min({row[column] + 1, row[column - 1] + 1, changed});
        }
    }
    return row.back();
}

// The key that `field` most likely stands for; empty where none is near.
std::string_view likely_key(std::string_view field) {
    std::size_t nearest = 3;
    std::string_view name;
    if (field.size() > kLongestDate) return name;
    for (int index = 0; index < kKeyCount; ++index) {
        const std::string_view candidate = key_name(static_cast<Key>(index));
        const std::size_t away = distance(field, candidate);
        if (away < nearest && away < candidate.size() / 2) {
            nearest = away;
            name = candidate;
        }
    }
    return name;
}

std::string unknown_key(const FieldError& error, Language lang) {
    const std::string field = in_quotes(shown(error.field), lang);
    const std::string_view key = likely_key(error.field);
    if (key.empty()) return fill(text::errors::unknown_key_far.in(lang), {with("field", field)});
    return fill(text::errors::unknown_key_near.in(lang),
                {with("field", field), with("key", in_quotes(key, lang))});
}

}  // namespace

std::string error_message(const FieldError& error, Language lang) {
    const bool about_value =
        error.code == ErrorCode::out_of_range || error.code == ErrorCode::unknown_value;
    if (const auto text = about_value ? number_text(error) : std::nullopt) {
        return fill(text->in(lang), {with("value", in_quotes(shown(error.value), lang))});
    }
    switch (error.code) {
        case ErrorCode::missing:
            return std::string{text::errors::missing.in(lang)};
        case ErrorCode::not_a_date:
            return fill(not_a_date(error).in(lang),
                        {with("value", in_quotes(shown(error.value), lang))});
        case ErrorCode::out_of_range:
            return out_of_range(error, lang);
        case ErrorCode::unknown_value:
            return unknown_value(error, lang);
        case ErrorCode::unknown_key:
            return unknown_key(error, lang);
        case ErrorCode::repeated_key:
            return fill(text::errors::repeated.in(lang),
                        {with("field", in_quotes(shown(error.field), lang))});
        case ErrorCode::conflict:
            break;
    }
    return conflict_message(error, lang);
}

}  // namespace fasttrack
