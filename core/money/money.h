// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Danish money and working hours as whole numbers, so that no sum is ever rounded by accident.
#pragma once

#include <compare>
#include <cstdint>

namespace fasttrack {

// Money in whole øre.
struct Money {
    std::int64_t oere = 0;
    friend constexpr auto operator<=>(Money, Money) = default;
    friend constexpr Money operator+(Money a, Money b) { return Money{a.oere + b.oere}; }
    friend constexpr Money operator-(Money a, Money b) { return Money{a.oere - b.oere}; }
    constexpr Money& operator+=(Money other) { return *this = *this + other; }
};
constexpr Money kroner(std::int64_t kr) { return Money{kr * 100}; }

// The whole number nearest to `numerator` / `denominator`, half up. Neither is negative, and the
// denominator is not 0.
//   rounded_half_up(5, 2) is 3
constexpr std::int64_t rounded_half_up(std::int64_t numerator, std::int64_t denominator) {
    return (2 * numerator + denominator) / (2 * denominator);
}

// Working hours a week in hundredths of an hour: 37,5 hours are Hours{3750}.
struct Hours {
    std::int64_t hundredths = 0;
    friend constexpr auto operator<=>(Hours, Hours) = default;
    friend constexpr Hours operator+(Hours a, Hours b) {
        return Hours{a.hundredths + b.hundredths};
    }
    friend constexpr Hours operator-(Hours a, Hours b) {
        return Hours{a.hundredths - b.hundredths};
    }
};
constexpr Hours whole_hours(std::int64_t hours) { return Hours{hours * 100}; }

// Full time: the hours the week rate is divided by (sygedagpengeloven § 50).
inline constexpr Hours kFullTime = whole_hours(37);

}  // namespace fasttrack
