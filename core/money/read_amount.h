// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Amounts and hours as people type them, and as a case has them. Partner: money/read_amount.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/money/money.h"

namespace fasttrack {

// Why a text is no amount.
enum class AmountError : std::uint8_t {
    missing,            // nothing but spaces
    not_a_number,       // "mange", "1e9", "37,5.0"
    negative,           // "-5"
    zero,               // no hours at all
    too_many_decimals,  // "37,555"
    too_large,          // above 168 hours a week, or kMostKroner
};

// The highest amount that is read; more is taken for a slip of the hand.
inline constexpr Money kMostKroner = kroner(999'999'999);
// All hours of a week.
inline constexpr Hours kMostHours = whole_hours(168);

// What was read: `value`, or else `error`.
template <typename Value>
struct AmountRead {
    std::optional<Value> value{};
    std::optional<AmountError> error{};
};

// A value of the case keys `hours` and `hours_absent`: digits, and at most two decimals after one
// comma or point, from 0,01 to 168, both included.
//   read_case_hours("18,5") is Hours{1850}
AmountRead<Hours> read_case_hours(std::string_view text);

// A value of the case key `wage_month`: kroner, written as hours are; 0 is one.
//   read_case_kroner("25000.50") is Money{2500050}
AmountRead<Money> read_case_kroner(std::string_view text);

// Hours as typed: the same, and spaces around them, "37,5 timer", "37.5 t".
AmountRead<Hours> read_typed_hours(std::string_view text);

// Kroner as typed: "25.000,50 kr.", "kr. 25 000", "25,000.50", "25.000,-". One comma or point
// before exactly three digits separates thousands: "25.000" is 25 thousand, not 25.
AmountRead<Money> read_typed_kroner(std::string_view text);

}  // namespace fasttrack
