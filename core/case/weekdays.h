// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// A set of weekdays, such as those a self-employed person works. Partner: weekdays.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace fasttrack {

// Weekdays by their ISO numbers: Monday 1 … Sunday 7. Never empty where it was read.
class Weekdays {
  public:
    constexpr void add(int iso_weekday) {
        days_ = static_cast<std::uint8_t>(days_ | 1U << iso_weekday);
    }
    constexpr bool has(int iso_weekday) const { return (days_ >> iso_weekday & 1) != 0; }
    friend constexpr bool operator==(Weekdays, Weekdays) = default;

  private:
    std::uint8_t days_ = 0;
};

// The weekdays that `text` lists by their ISO numbers, each once and rising; nothing for any other
// text.
//   read_weekdays("135") has Monday, Wednesday and Friday; read_weekdays("08") is nothing
std::optional<Weekdays> read_weekdays(std::string_view text);

// The same numbers. write_weekdays(read_weekdays("135").value()) is "135"
std::string write_weekdays(Weekdays days);

}  // namespace fasttrack
