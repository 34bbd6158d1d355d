// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Reading, writing and stepping dates. Partner: day.h.
#include "core/calendar/day.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "core/calendar/month_table.h"

namespace fasttrack {
namespace {

// No date of any form is longer, however many blanks a person puts inside it: longer texts are
// turned away unread.
constexpr std::size_t kLongestDate = 64;
constexpr std::size_t kYearDigits = 4;

constexpr std::string_view kNoBreakSpace = "\u00a0";  // pasted from word processors and web pages

struct MonthName {
    std::string_view name;  // in lower case; its first three letters name the month too
    unsigned month;
};

constexpr MonthName kMonthNames[] = {
    {"januar", 1},   {"january", 1},  {"februar", 2},   {"february", 2},  {"marts", 3},
    {"march", 3},    {"april", 4},    {"maj", 5},       {"may", 5},       {"juni", 6},
    {"june", 6},     {"juli", 7},     {"july", 7},      {"august", 8},    {"september", 9},
    {"oktober", 10}, {"october", 10}, {"november", 11}, {"december", 12},
};

// Not <cctype>: it asks the process's locale, and a negative char is out of its range.
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }
constexpr bool is_letter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }
constexpr bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

struct Number {
    unsigned value = 0;
    std::size_t digits = 0;  // 0: there was no number
};

// What is left of a text while it is being read from the front.
struct Scanner {
    std::string_view rest;

    bool take(char c) {
        if (rest.empty() || rest.front() != c) return false;
        rest.remove_prefix(1);
        return true;
    }

    bool take_blanks() {
        const std::size_t before = rest.size();
        for (;;) {
            if (!rest.empty() && is_blank(rest.front())) {
                rest.remove_prefix(1);
            } else if (rest.starts_with(kNoBreakSpace)) {
                rest.remove_prefix(kNoBreakSpace.size());
            } else {
                return rest.size() != before;
            }
        }
    }

    // Up to four digits, as many as a year has: a fifth is left, where no form has a digit.
    Number take_number() {
        Number number;
        while (!rest.empty() && is_digit(rest.front()) && number.digits < kYearDigits) {
            number.value = number.value * 10 + static_cast<unsigned>(rest.front() - '0');
            ++number.digits;
            rest.remove_prefix(1);
        }
        return number;
    }

    // The month that the next word names, in full or by three letters, a dot after it allowed;
    // 0 where it names none.
    unsigned take_month_name() {
        std::size_t length = 0;
        while (length < rest.size() && is_letter(rest[length])) ++length;
        const std::string_view word = rest.substr(0, length);
        rest.remove_prefix(length);
        take('.');
        for (const MonthName& row : kMonthNames) {
            if (length != row.name.size() && length != 3) continue;
            std::size_t same = 0;
            while (same < length && lower(word[same]) == row.name[same]) ++same;
            if (same == length) return row.month;
        }
        return 0;
    }
};

std::string_view trimmed(std::string_view text) {
    Scanner scanner{text};
    scanner.take_blanks();
    std::string_view rest = scanner.rest;
    for (;;) {
        if (!rest.empty() && is_blank(rest.back())) {
            rest.remove_suffix(1);
        } else if (rest.ends_with(kNoBreakSpace)) {
            rest.remove_suffix(kNoBreakSpace.size());
        } else {
            return rest;
        }
    }
}

std::optional<Day> existing_day(unsigned year, unsigned month, unsigned day) {
    const date::year_month_day ymd{date::year{static_cast<int>(year)}, date::month{month},
                                   date::day{day}};
    if (!ymd.ok()) return std::nullopt;
    return Day{ymd};
}

constexpr bool can_be_day_or_month(Number number) {
    return number.digits == 1 || number.digits == 2;
}

// A day and a month with what stands in the place of the year.
struct DayInYear {
    unsigned month = 0;
    unsigned day = 0;
    Number year;  // of no digits: there is none
};

// The year, of any length, and then the end of the text.
std::optional<DayInYear> with_last_year(Scanner& scanner, unsigned month, unsigned day) {
    const DayInYear read{month, day, scanner.take_number()};
    if (!scanner.rest.empty()) return std::nullopt;
    return read;
}

// After the year of "2026-03-02" and "2026-3-2".
std::optional<DayInYear> rest_of_iso(Scanner& scanner, Number year) {
    if (!scanner.take('-')) return std::nullopt;
    const Number month = scanner.take_number();
    if (!can_be_day_or_month(month) || !scanner.take('-')) return std::nullopt;
    const Number day = scanner.take_number();
    if (!can_be_day_or_month(day) || !scanner.rest.empty()) return std::nullopt;
    return DayInYear{month.value, day.value, year};
}

// After the day of "2/3/2026", "2/3-2026", "02-03-2026", "2.3.2026", "2,3,2026" and "2 3 2026",
// from the month on. A separator may end the text: "2.3."
std::optional<DayInYear> rest_of_numbers(Scanner& scanner, unsigned day, char separator) {
    const Number month = scanner.take_number();
    if (!can_be_day_or_month(month)) return std::nullopt;
    if (scanner.rest.empty()) return DayInYear{month.value, day, {}};
    const bool separated = scanner.take(separator) || (separator == '/' && scanner.take('-'));
    if (!separated) return std::nullopt;
    return with_last_year(scanner, month.value, day);
}

// After the day of "2. marts 2026" and "2 mar 2026", from the month on.
std::optional<DayInYear> rest_of_named_month(Scanner& scanner, unsigned day) {
    const unsigned month = scanner.take_month_name();
    if (month == 0) return std::nullopt;
    if (scanner.rest.empty()) return DayInYear{month, day, {}};
    if (!scanner.take_blanks()) return std::nullopt;
    return with_last_year(scanner, month, day);
}

// All of "March 2, 2026".
std::optional<DayInYear> month_first(Scanner& scanner) {
    const unsigned month = scanner.take_month_name();
    if (month == 0 || !scanner.take_blanks()) return std::nullopt;
    const Number day = scanner.take_number();
    if (!can_be_day_or_month(day)) return std::nullopt;
    if (scanner.rest.empty()) return DayInYear{month, day.value, {}};
    if (!scanner.take(',')) return std::nullopt;
    scanner.take_blanks();
    return with_last_year(scanner, month, day.value);
}

// "02032026", and "020326" for the suggestion: all digits, no separator.
std::optional<DayInYear> only_digits(std::string_view text) {
    constexpr std::size_t kDayAndMonth = 4;
    if (text.size() != kDayAndMonth + kYearDigits && text.size() != kDayAndMonth + 2)
        return std::nullopt;
    if (!std::all_of(text.begin(), text.end(), is_digit)) return std::nullopt;
    Scanner day{text.substr(0, 2)};
    Scanner month{text.substr(2, 2)};
    Scanner year{text.substr(kDayAndMonth)};
    return DayInYear{month.take_number().value, day.take_number().value, year.take_number()};
}

std::optional<DayInYear> read_day_in_year(std::string_view text) {
    constexpr std::string_view kOn = "den ";
    Scanner scanner{trimmed(text)};
    if (scanner.rest.size() > kLongestDate) return std::nullopt;
    if (scanner.rest.size() > kOn.size() && lower(scanner.rest[0]) == 'd' &&
        scanner.rest.substr(1, kOn.size() - 1) == kOn.substr(1)) {
        scanner.rest.remove_prefix(kOn.size());
        scanner.take_blanks();
    }
    if (scanner.rest.empty()) return std::nullopt;
    if (is_letter(scanner.rest.front())) return month_first(scanner);
    if (const auto run = only_digits(scanner.rest)) return run;

    const Number first = scanner.take_number();
    if (first.digits == kYearDigits) return rest_of_iso(scanner, first);
    if (!can_be_day_or_month(first)) return std::nullopt;
    for (const char separator : {'-', '/', ','}) {
        if (scanner.take(separator)) return rest_of_numbers(scanner, first.value, separator);
    }
    const bool dot = scanner.take('.');
    const bool blanks = scanner.take_blanks();
    if (!dot && !blanks) return std::nullopt;
    if (scanner.rest.empty() || !is_digit(scanner.rest.front())) {
        return rest_of_named_month(scanner, first.value);
    }
    return rest_of_numbers(scanner, first.value, dot ? '.' : ' ');
}

char* put_two_digits(char* out, unsigned value) {
    *out++ = static_cast<char>('0' + value / 10 % 10);
    *out++ = static_cast<char>('0' + value % 10);
    return out;
}

}  // namespace

std::optional<Day> parse_day(std::string_view text) {
    const std::optional<DayInYear> read = read_day_in_year(text);
    if (!read || read->year.digits != kYearDigits) return std::nullopt;
    return existing_day(read->year.value, read->month, read->day);
}

std::optional<Day> suggested_day(std::string_view text, Day today) {
    constexpr unsigned kCentury = 2000;
    constexpr unsigned kLongestBetweenLeapDays = 8;  // years, over 1900, 2100 …
    const std::optional<DayInYear> read = read_day_in_year(text);
    if (!read) return std::nullopt;
    if (read->year.digits == 2) {
        return existing_day(kCentury + read->year.value, read->month, read->day);
    }
    if (read->year.digits != 0) return std::nullopt;
    const auto this_year =
        static_cast<unsigned>(static_cast<int>(date::year_month_day{today}.year()));
    for (unsigned back = 0; back <= kLongestBetweenLeapDays; ++back) {
        const auto day = existing_day(this_year - back, read->month, read->day);
        if (day && *day <= today) return day;
    }
    return std::nullopt;
}

std::string iso(Day day) {
    std::string text;
    append_iso(text, day);
    return text;
}

void append_iso(std::string& out, Day day) {
    const date::year_month_day ymd{day};
    const auto year = static_cast<unsigned>(static_cast<int>(ymd.year()));
    std::array<char, 10> text;
    char* end = put_two_digits(text.data(), year / 100);
    end = put_two_digits(end, year % 100);
    *end++ = '-';
    end = put_two_digits(end, static_cast<unsigned>(ymd.month()));
    *end++ = '-';
    put_two_digits(end, static_cast<unsigned>(ymd.day()));
    out.append(text.data(), text.size());
}

Day same_day_number(Day day, Months months) {
    if (is_tabled(day)) {
        const int from = month_number(day);
        const int to = from + months.count();
        if (to >= 0 && to < kTabledMonths) {
            const Day same = month_begin(to) + (day - month_begin(from));
            return std::min(same, month_begin(to + 1) - Days{1});
        }
    }
    const date::year_month_day ymd{day};
    const date::year_month month = ymd.year() / ymd.month() + months;
    const date::year_month_day same = month / ymd.day();
    return same.ok() ? Day{same} : Day{month / date::last};
}

Day last_day_of_month(Day day) {
    if (is_tabled(day)) return month_begin(month_number(day) + 1) - Days{1};
    const date::year_month_day ymd{day};
    return Day{ymd.year() / ymd.month() / date::last};
}

int iso_week(Day day) {
    // A week belongs to the year that its Thursday lies in.
    const Day thursday = day + Days{4 - iso_weekday(day)};
    const date::year year = date::year_month_day{thursday}.year();
    return days_between(Day{year / 1 / 1}, thursday) / 7 + 1;
}

int iso_weekday(Day day) { return static_cast<int>(date::weekday{day}.iso_encoding()); }

int days_between(Day from, Day to) { return static_cast<int>((to - from).count()); }

}  // namespace fasttrack
