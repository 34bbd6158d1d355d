// Days on which offices are closed, and bank days. Partner: closed_days.h.
#include "core/closed_days.h"

#include <array>
#include <cstddef>
#include <cstdint>

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

// The years that the contract's dates lie in, and the few after them that a deadline can reach.
constexpr int kTableFrom = 2010;
constexpr int kTableUntil = 2109;

constexpr auto kEaster = [] {
    std::array<std::uint8_t, kTableUntil - kTableFrom + 1> table{};
    for (int year = kTableFrom; year <= kTableUntil; ++year) {
        table[static_cast<std::size_t>(year - kTableFrom)] =
            static_cast<std::uint8_t>(easter_after_1_march(year));
    }
    return table;
}();

constexpr int kLastGreatPrayerDay = 2023;

std::optional<Closure> closure_on_fixed_day(unsigned month, unsigned day) {
    if (month == 1 && day == 1) return Closure::new_year;
    if (month == 6 && day == 5) return Closure::constitution_day;
    if (month != 12) return std::nullopt;
    if (day == 24) return Closure::christmas_eve;
    if (day == 25) return Closure::christmas_day;
    if (day == 26) return Closure::second_christmas_day;
    if (day == 31) return Closure::new_years_eve;
    return std::nullopt;
}

std::optional<Closure> closure_around_easter(int after_easter, int year) {
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

// Why offices are closed on `day`, its weekday left aside.
std::optional<Closure> closure_by_date(Day day) {
    const date::year_month_day ymd{day};
    const auto month = static_cast<unsigned>(ymd.month());
    // Maundy Thursday is 19 March at the earliest, Whit Monday 14 June at the latest.
    if (month >= 3 && month <= 6) {
        const int year = static_cast<int>(ymd.year());
        const auto around = closure_around_easter(days_between(easter_sunday(year), day), year);
        // Whit Sunday and Whit Monday can fall on 5 June: the public holiday is the stronger
        // reason.
        if (around) return around;
    }
    return closure_on_fixed_day(month, static_cast<unsigned>(ymd.day()));
}

bool is_weekend(Day day) { return iso_weekday(day) >= 6; }

bool is_bank_day(Day day) { return !is_weekend(day) && !is_public_holiday(day); }

}  // namespace

Day easter_sunday(int year) {
    const Day first_of_march{date::year{year} / 3 / 1};
    if (year < kTableFrom || year > kTableUntil) {
        return first_of_march + Days{easter_after_1_march(year)};
    }
    return first_of_march + Days{kEaster[static_cast<std::size_t>(year - kTableFrom)]};
}

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

// The weekday first: it settles two days in seven, and needs no calendar.
bool is_closed(Day day) { return is_weekend(day) || closure_by_date(day).has_value(); }

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

}  // namespace fasttrack
