// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Text from outside made fit to show. Partner: plain_text.h.
#include "core/say/plain_text.h"

#include <algorithm>
#include <cstdint>
#include <iterator>

namespace fasttrack {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";  // U+FFFD
constexpr std::string_view kEllipsis = "…";

// What may follow a first byte: how many bytes there are, and the range of the second one, which
// keeps out overlong forms, surrogates and everything after U+10FFFF (Unicode, table 3-7).
struct Shape {
    std::size_t length;
    std::uint8_t second_from;
    std::uint8_t second_until;
};

Shape shape_of(std::uint8_t first) {
    if (first < 0x80) return {1, 0, 0};
    if (first < 0xC2) return {0, 0, 0};
    if (first < 0xE0) return {2, 0x80, 0xBF};
    if (first == 0xE0) return {3, 0xA0, 0xBF};
    if (first == 0xED) return {3, 0x80, 0x9F};
    if (first < 0xF0) return {3, 0x80, 0xBF};
    if (first == 0xF0) return {4, 0x90, 0xBF};
    if (first < 0xF4) return {4, 0x80, 0xBF};
    if (first == 0xF4) return {4, 0x80, 0x8F};
    return {0, 0, 0};
}

std::uint8_t byte_at(std::string_view text, std::size_t index) {
    return static_cast<std::uint8_t>(text[index]);
}

// Line and paragraph separator, and what turns the direction of all text after it.
constexpr std::string_view kTurning[] = {
    "\u2028", "\u2029", "\u202a", "\u202b", "\u202c", "\u202d",
    "\u202e", "\u2066", "\u2067", "\u2068", "\u2069",
};

// C0, DEL, C1 and the above: nothing that a terminal, a calendar or a page should be handed.
bool is_control(std::string_view character) {
    const std::uint8_t first = byte_at(character, 0);
    return first < 0x20 || first == 0x7F ||
           (character.size() == 2 && first == 0xC2 && byte_at(character, 1) < 0xA0) ||
           std::find(std::begin(kTurning), std::end(kTurning), character) != std::end(kTurning);
}

}  // namespace

std::size_t utf8_length(std::string_view text) {
    if (text.empty()) return 0;
    const Shape shape = shape_of(byte_at(text, 0));
    if (shape.length < 2) return shape.length;
    if (text.size() < shape.length) return 0;
    const std::uint8_t second = byte_at(text, 1);
    if (second < shape.second_from || second > shape.second_until) return 0;
    for (std::size_t index = 2; index < shape.length; ++index) {
        if ((byte_at(text, index) & 0xC0) != 0x80) return 0;
    }
    return shape.length;
}

std::string shown(std::string_view text, std::size_t longest) {
    std::string out;
    for (std::size_t count = 0; !text.empty(); ++count) {
        if (count == longest) return out.append(kEllipsis);
        const std::size_t length = utf8_length(text);
        const bool fit = length > 0 && !is_control(text.substr(0, length));
        out += fit ? text.substr(0, length) : kReplacement;
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return out;
}

void append_utf8(std::string& out, std::string_view text) {
    while (!text.empty()) {
        const std::size_t length = utf8_length(text);
        out += length > 0 ? text.substr(0, length) : kReplacement;
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
}

std::size_t character_count(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char byte) { return (byte & '\xC0') != '\x80'; }));
}

}  // namespace fasttrack
