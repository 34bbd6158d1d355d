// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The enumerators of an enum as text, read from the compiler: a name is written once, where the
// enum is. For enums that count from 0 without a gap.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

namespace fasttrack {

// "ended" for Status::ended; empty where no enumerator has this value.
template <auto kValue>
constexpr std::string_view enumerator_name() {
    // GCC: "… [with auto kValue = fasttrack::Status::ended; …]", clang: "… [kValue = …::ended]".
    // A value without an enumerator is written as a cast: "(fasttrack::Status)13".
    std::string_view words = __PRETTY_FUNCTION__;
    constexpr std::string_view kBefore = "kValue = ";
    words.remove_prefix(words.find(kBefore) + kBefore.size());
    words = words.substr(0, words.find_first_of(";]"));
    if (words.front() == '(') return {};
    const std::size_t colon = words.rfind(':');
    return colon == words.npos ? words : words.substr(colon + 1);
}

// How many enumerators `Enum` has. enum_count<Duty>() is 3
template <typename Enum, std::size_t kFrom = 0>
consteval std::size_t enum_count() {
    if constexpr (enumerator_name<static_cast<Enum>(kFrom)>().empty()) {
        return kFrom;
    } else {
        return enum_count<Enum, kFrom + 1>();
    }
}

namespace enum_detail {
template <typename Enum, std::size_t... kIndex>
consteval auto names_of(std::index_sequence<kIndex...>) {
    return std::array{enumerator_name<static_cast<Enum>(kIndex)>()...};
}
}  // namespace enum_detail

// Every name of `Enum`, by its number.
template <typename Enum>
inline constexpr auto kEnumNames =
    enum_detail::names_of<Enum>(std::make_index_sequence<enum_count<Enum>()>());

// The name of `value`. enum_name(Duty::must) is "must"
template <typename Enum>
constexpr std::string_view enum_name(Enum value) {
    return kEnumNames<Enum>[static_cast<std::size_t>(value)];
}

}  // namespace fasttrack
