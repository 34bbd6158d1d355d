// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What a terminal can show: its width, emphasis where it is wanted, and lines broken at words.
// Partner: terminal.cpp.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace fasttrack {

// How text may look where it is going.
struct TextStyle {
    bool emphasis = false;     // bold, faint and colour; never on a file, a pipe or with NO_COLOR
    std::size_t columns = 80;  // lines are no longer, strictly
};

// The style for standard output: a terminal's own width up to 100 columns, 80 elsewhere.
TextStyle style_of_stdout();
bool stderr_is_terminal();

// `text` emphasised, if the style has emphasis.
std::string bold(std::string_view text, const TextStyle& style);
std::string faint(std::string_view text, const TextStyle& style);
std::string coloured(std::string_view text, const TextStyle& style);

// `text` filled up with spaces to `columns` characters.
//   padded("Første", 8) is "Første  "
std::string padded(std::string_view text, std::size_t columns);

// Appends `text` broken at spaces into lines that fit the style, with a line end; the first line
// begins with `first`, each later one with `indent` spaces.
void append_wrapped(std::string& out, std::string_view first, std::string_view text,
                    std::size_t indent, const TextStyle& style);

}  // namespace fasttrack
