// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Reading and writing weekdays. Partner: weekdays.h.
#include "core/case/weekdays.h"

namespace fasttrack {
namespace {

constexpr int kMonday = 1;
constexpr int kSunday = 7;

}  // namespace

std::optional<Weekdays> read_weekdays(std::string_view text) {
    Weekdays days;
    int before = 0;
    for (const char letter : text) {
        const int day = letter - '0';
        if (day < kMonday || day > kSunday || day <= before) return std::nullopt;
        days.add(day);
        before = day;
    }
    if (before == 0) return std::nullopt;
    return days;
}

std::string write_weekdays(Weekdays days) {
    std::string text;
    for (int day = kMonday; day <= kSunday; ++day) {
        if (days.has(day)) text += static_cast<char>('0' + day);
    }
    return text;
}

}  // namespace fasttrack
