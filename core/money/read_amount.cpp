// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Reading amounts without ever passing through a floating-point number. Partner:
// money/read_amount.h.
#include "core/money/read_amount.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <utility>

namespace fasttrack {
namespace {

constexpr std::size_t kDecimals = 2;
constexpr std::size_t kGroup = 3;        // digits between two separators of thousands
constexpr std::size_t kMostDigits = 12;  // more would not fit, and is too large anyway

bool is_digit(char c) { return '0' <= c && c <= '9'; }
bool all_digits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

// Hundredths, or why there are none.
using Hundredths = AmountRead<std::int64_t>;
Hundredths refused(AmountError error) { return {.error = error}; }

Hundredths hundredths(std::string_view whole, std::string_view decimals) {
    if (decimals.size() > kDecimals) return refused(AmountError::too_many_decimals);
    while (whole.size() > 1 && whole.front() == '0') whole.remove_prefix(1);
    if (whole.size() > kMostDigits) return refused(AmountError::too_large);
    std::string digits{whole};
    digits += decimals;
    digits.append(kDecimals - decimals.size(), '0');
    std::int64_t value = 0;
    for (const char digit : digits) value = value * 10 + (digit - '0');
    return {.value = value};
}

Hundredths read_strictly(std::string_view text) {
    if (text.empty()) return refused(AmountError::missing);
    if (text.front() == '-' && all_digits(text.substr(1, 1))) return refused(AmountError::negative);
    const std::size_t separator = text.find_first_of(",.");
    const std::string_view whole = text.substr(0, separator);
    if (!all_digits(whole)) return refused(AmountError::not_a_number);
    if (separator == std::string_view::npos) return hundredths(whole, {});
    const std::string_view decimals = text.substr(separator + 1);
    if (!all_digits(decimals)) return refused(AmountError::not_a_number);
    return hundredths(whole, decimals);
}

// The text in lower case, every kind of space as ' ' and every minus as '-', none at its ends.
std::string plain(std::string_view text) {
    // no-break space, narrow no-break space, minus sign
    constexpr std::array<std::pair<std::string_view, char>, 3> kWritten{
        {{"\xC2\xA0", ' '}, {"\xE2\x80\xAF", ' '}, {"\xE2\x88\x92", '-'}}};
    std::string result;
    while (!text.empty()) {
        const auto* found =
            std::find_if(kWritten.begin(), kWritten.end(),
                         [&](const auto& written) { return text.starts_with(written.first); });
        const std::size_t length = found == kWritten.end() ? 1 : found->first.size();
        char c = found == kWritten.end() ? text.front() : found->second;
        if (c == '\t' || c == '\n' || c == '\r') c = ' ';
        if ('A' <= c && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        result += c;
        text.remove_prefix(length);
    }
    return result;
}

std::string_view trimmed(std::string_view text) {
    while (text.starts_with(' ')) text.remove_prefix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
    return text;
}

std::string_view without_unit(std::string_view text, std::span<const std::string_view> units) {
    for (const std::string_view unit : units) {
        if (text.ends_with(unit)) return trimmed(text.substr(0, text.size() - unit.size()));
        if (text.starts_with(unit)) return trimmed(text.substr(unit.size()));
    }
    return text;
}

// The digits of "25.000" or "25 000", one kind of separator before each group of three digits;
// nothing where they are no number.
std::optional<std::string> ungrouped(std::string_view text) {
    const std::size_t first = text.find_first_not_of("0123456789");
    if (first == std::string_view::npos) return std::string{text};
    if (first == 0 || first > kGroup) return std::nullopt;
    const char separator = text[first];
    if (separator != ' ' && separator != '.' && separator != ',') return std::nullopt;
    std::string digits{text.substr(0, first)};
    for (std::size_t at = first; at < text.size(); at += kGroup + 1) {
        const std::string_view group = text.substr(at + 1, kGroup);
        if (text[at] != separator || group.size() != kGroup || !all_digits(group)) {
            return std::nullopt;
        }
        digits += group;
    }
    return digits;
}

// Where the decimals' separator stands: the last comma or point, where it separates no thousands.
std::size_t decimal_separator(std::string_view text) {
    const std::size_t last = text.find_last_of(",.");
    if (last == std::string_view::npos) return last;
    const auto same = std::count(text.begin(), text.end(), text[last]);
    if (same > 1) return std::string_view::npos;
    const bool other = text.find_first_of(",.") != last;
    const bool thousands = text.size() - last - 1 == kGroup && !other &&
                           text.find(' ') == std::string_view::npos && !text.starts_with('0');
    return thousands ? std::string_view::npos : last;
}

Hundredths read_grouped(std::string_view text) {
    constexpr std::string_view kNoOere = ",-";  // "25.000,-"
    if (text.ends_with(kNoOere)) text.remove_suffix(kNoOere.size());
    if (text.empty()) return refused(AmountError::missing);
    if (text.starts_with('-')) {
        const Hundredths positive = read_grouped(trimmed(text.substr(1)));
        return refused(positive.value ? AmountError::negative : AmountError::not_a_number);
    }
    const std::size_t separator = decimal_separator(text);
    const std::optional<std::string> whole = ungrouped(text.substr(0, separator));
    if (!whole || whole->empty()) return refused(AmountError::not_a_number);
    if (separator == std::string_view::npos) return hundredths(*whole, {});
    const std::string_view decimals = text.substr(separator + 1);
    if (!all_digits(decimals)) return refused(AmountError::not_a_number);
    return hundredths(*whole, decimals);
}

AmountRead<Hours> hours(const Hundredths& read) {
    if (!read.value) return {.error = read.error};
    if (*read.value == 0) return {.error = AmountError::zero};
    if (*read.value > kMostHours.hundredths) return {.error = AmountError::too_large};
    return {.value = Hours{*read.value}};
}
AmountRead<Money> money(const Hundredths& read) {
    if (!read.value) return {.error = read.error};
    if (*read.value > kMostKroner.oere) return {.error = AmountError::too_large};
    return {.value = Money{*read.value}};
}

}  // namespace

AmountRead<Hours> read_case_hours(std::string_view text) { return hours(read_strictly(text)); }
AmountRead<Money> read_case_kroner(std::string_view text) { return money(read_strictly(text)); }

AmountRead<Hours> read_typed_hours(std::string_view text) {
    // The longer of two that begin or end alike goes first.
    constexpr std::string_view kUnits[] = {"timer", "time", "hours", "hour", "t.", "t", "h"};
    const std::string typed = plain(text);
    return hours(read_strictly(without_unit(trimmed(typed), kUnits)));
}

AmountRead<Money> read_typed_kroner(std::string_view text) {
    constexpr std::string_view kUnits[] = {"kroner", "kr.", "kr", "dkk"};
    const std::string typed = plain(text);
    return money(read_grouped(without_unit(trimmed(typed), kUnits)));
}

}  // namespace fasttrack
