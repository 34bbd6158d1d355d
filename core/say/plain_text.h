// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Text from outside made fit to show: whole UTF-8 characters, no control characters, not too long.
// Partner: plain_text.cpp.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace fasttrack {

// How many characters of a field's name or value a message shows.
inline constexpr std::size_t kShownCharacters = 60;

// `text` as a message may show it: what is not UTF-8, and every control character, those that turn
// the direction of text included, becomes U+FFFD; after `longest` characters, strictly, it ends in
// "…".
//   shown("a\nb") is "a\uFFFDb"
std::string shown(std::string_view text, std::size_t longest = kShownCharacters);

// Appends `text` whole, each byte that is not UTF-8 as U+FFFD. Control characters stay.
void append_utf8(std::string& out, std::string_view text);

// How many characters `text` has, which must be UTF-8: the columns a terminal gives Latin letters.
//   character_count("Første") is 6
std::size_t character_count(std::string_view text);

// The length in bytes of the UTF-8 character that `text` begins with; 0 where it begins with none.
//   utf8_length("ø!") is 2
std::size_t utf8_length(std::string_view text);

}  // namespace fasttrack
