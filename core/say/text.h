// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// A text in every language there is: one message of the catalogues (core/texts), as the generated
// headers texts/SUBJECT.h name it. Partners: core/texts/compile.mjs, say/texts.h (dates, fillings).
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "core/case/case.h"

namespace fasttrack {

// One text for the screen, the terminal and the files. A {name} in it waits for fill().
struct Text {
    std::array<std::string_view, kLanguageCodes.size()> words;

    constexpr std::string_view in(Language lang) const {
        return words[static_cast<std::size_t>(lang)];
    }
};

// One text for the sick person and one for the employer: both are called "du".
struct ByRole {
    Text to_employee;
    Text to_employer;

    constexpr ByRole(const Text& employee, const Text& employer)
        : to_employee{employee}, to_employer{employer} {}
    // The same words for both.
    constexpr ByRole(const Text& both) : ByRole{both, both} {}

    constexpr std::string_view in(Role role, Language lang) const {
        return role == Role::employer ? to_employer.in(lang) : to_employee.in(lang);
    }
};

// One text for each form a language has for a number: "{count} dag", "{count} dage".
struct Plural {
    std::array<Text, 6> forms;  // zero, one, two, few, many, other

    // The form for `count`, 0 or more. Plural forms repeat by the hundred.
    constexpr std::string_view in(Language lang, int count) const {
        const int known = count < 200 ? count : 100 + count % 100;
        const auto& of_language = kPluralForms[static_cast<std::size_t>(lang)];
        return forms[of_language[static_cast<std::size_t>(known)]].in(lang);
    }
};

// Texts and numbers put together while compiling.
template <const std::string_view&... parts>
struct Joined {
    static constexpr auto kLetters = [] {
        std::array<char, (parts.size() + ...)> letters{};
        std::size_t at = 0;
        const auto add = [&](std::string_view part) {
            for (const char letter : part) letters[at++] = letter;
        };
        (add(parts), ...);
        return letters;
    }();
};
template <const std::string_view&... parts>
inline constexpr std::string_view kJoined{Joined<parts...>::kLetters.data(),
                                          Joined<parts...>::kLetters.size()};

}  // namespace fasttrack
