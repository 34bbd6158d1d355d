// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Days on which offices are closed, and bank days. Partner: closed_days.h.
#include "core/calendar/closed_days.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "core/calendar/month_table.h"

namespace fasttrack {
namespace {

// Easter Sunday as days after 1 March, by the Gregorian computus of Meeus, Jones and Butcher
// (Meeus, Astronomical Algorithms, chapter 8). Its letters are kept, so that it can be compared.
constexpr int easter_after_1_march(int year) {
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    return h + l - 7 * m + 21;
}

constexpr int kLastGreatPrayerDay = 2023;

constexpr std::optional<Closure> closure_on_fixed_day(unsigned month, unsigned day) {
    if (month == 1 && day == 1) return Closure::new_year;
    if (month == 6 && day == 5) return Closure::constitution_day;
    if (month != 12) return std::nullopt;
    if (day == 24) return Closure::christmas_eve;
    if (day == 25) return Closure::christmas_day;
    if (day == 26) return Closure::second_christmas_day;
    if (day == 31) return Closure::new_years_eve;
    return std::nullopt;
}

constexpr std::optional<Closure> closure_around_easter(int after_easter, int year) {
    switch (after_easter) {
        case -3:
            return Closure::maundy_thursday;
        case -2:
            return Closure::good_friday;
        case 0:
            return Closure::easter_sunday;
        case 1:
            return Closure::easter_monday;
        case 26:
            // "store bededag afskaffes som helligdag" (lov nr. 214 of 6/3/2023), from 2024 on.
            if (year > kLastGreatPrayerDay) return std::nullopt;
            return Closure::great_prayer_day;
        case 39:
            return Closure::ascension;
        case 49:
            return Closure::whit_sunday;
        case 50:
            return Closure::whit_monday;
        default:
            return std::nullopt;
    }
}

constexpr Day easter_in(int year) {
    return Day{date::year{year} / 3 / 1} + Days{easter_after_1_march(year)};
}

// Why offices are closed on `day`, its weekday left aside.
constexpr std::optional<Closure> closure_by_date(Day day) {
    const date::year_month_day ymd{day};
    const auto month = static_cast<unsigned>(ymd.month());
    // Maundy Thursday is 19 March at the earliest, Whit Monday 14 June at the latest.
    if (month >= 3 && month <= 6) {
        const int year = static_cast<int>(ymd.year());
        const auto after_easter = static_cast<int>((day - easter_in(year)).count());
        const std::optional<Closure> around = closure_around_easter(after_easter, year);
        // Whit Sunday and Whit Monday can fall on 5 June: the public holiday is the stronger
        // reason.
        if (around) return around;
    }
    return closure_on_fixed_day(month, static_cast<unsigned>(ymd.day()));
}

constexpr bool is_weekend(Day day) {
    const date::weekday weekday{day};
    return weekday == date::Saturday || weekday == date::Sunday;
}

constexpr bool closed_by_rule(Day day) {
    return is_weekend(day) || closure_by_date(day).has_value();
}

bool is_bank_day(Day day) { return !is_weekend(day) && !is_public_holiday(day); }

// The Friday after Ascension, which is a Thursday 39 days after Easter Sunday.
constexpr Days kAscensionFriday{40};

bool is_open_bank_day(Day day) {
    if (!is_bank_day(day) || closure(day)) return false;
    const int year = static_cast<int>(date::year_month_day{day}.year());
    return day != easter_in(year) + kAscensionFriday;
}

// Days from some first day on, a bit each.
constexpr std::size_t kBits = 32;
template <std::size_t days>
using DayBits = std::array<std::uint32_t, days / kBits + 2>;

constexpr std::size_t days_from(Day first, Day day) {
    return static_cast<std::size_t>((day - first).count());
}

// The closed days of a year, by the rule. One constant a year, because compilers bound the work
// that a single one may take.
constexpr std::size_t kLongestYear = 366;
template <int year>
constexpr DayBits<kLongestYear> kClosedIn = [] {
    DayBits<kLongestYear> bits{};
    const Day first{date::year{year} / 1 / 1};
    const Day last{date::year{year} / 12 / 31};
    for (Day day = first; day <= last; day += Days{1}) {
        const std::size_t at = days_from(first, day);
        if (closed_by_rule(day)) bits[at / kBits] |= std::uint32_t{1} << (at % kBits);
    }
    return bits;
}();

// The closed days of all tabled years: every deadline asks for one.
class ClosedDays {
  public:
    template <int... after_first>
    explicit constexpr ClosedDays(std::integer_sequence<int, after_first...>) {
        (add(Day{date::year{kTabledFrom + after_first} / 1 / 1},
             kClosedIn<kTabledFrom + after_first>),
         ...);
    }
    constexpr bool has(Day day) const {
        const std::size_t at = days_from(kFirstTabled, day);
        return (bits_[at / kBits] >> (at % kBits) & 1) != 0;
    }

  private:
    constexpr void add(Day first, const DayBits<kLongestYear>& year) {
        std::size_t word = days_from(kFirstTabled, first) / kBits;
        const std::size_t shift = days_from(kFirstTabled, first) % kBits;
        for (const std::uint64_t bits : year) {
            const std::uint64_t shifted = bits << shift;
            bits_[word++] |= static_cast<std::uint32_t>(shifted);
            if (word < bits_.size()) bits_[word] |= static_cast<std::uint32_t>(shifted >> kBits);
        }
    }

    DayBits<days_from(kFirstTabled, kLastTabled) + kLongestYear> bits_{};
};
constexpr ClosedDays kClosedDays{std::make_integer_sequence<int, kTabledUntil - kTabledFrom + 1>{}};

}  // namespace

Day easter_sunday(int year) { return easter_in(year); }

std::optional<Closure> closure(Day day) {
    const std::optional<Closure> by_date = closure_by_date(day);
    if (by_date) return by_date;
    if (!is_weekend(day)) return std::nullopt;
    return iso_weekday(day) == 6 ? Closure::saturday : Closure::sunday;
}

bool is_public_holiday(Day day) {
    const std::optional<Closure> by_date = closure_by_date(day);
    return by_date && *by_date < Closure::constitution_day;
}

bool is_closed(Day day) { return is_tabled(day) ? kClosedDays.has(day) : closed_by_rule(day); }

Day last_open_day(Day day) {
    while (is_closed(day)) day -= Days{1};
    return day;
}

Day bank_days_after(Day day, int count) {
    while (count > 0) {
        day += Days{1};
        if (is_bank_day(day)) --count;
    }
    return day;
}

Day open_bank_days_after(Day day, int count) {
    while (count > 0) {
        day += Days{1};
        if (is_open_bank_day(day)) --count;
    }
    return day;
}

}  // namespace fasttrack
