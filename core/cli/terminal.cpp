// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What a terminal can show. Partner: terminal.h.
#include "core/cli/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>

#include "core/say/plain_text.h"

namespace fasttrack {

namespace {

constexpr std::size_t kNarrowest = 40;
constexpr std::size_t kWidest = 100;  // longer lines are hard to read

// Emphasis is on as https://no-color.org asks: unless NO_COLOR is there and not empty.
bool wants_emphasis() {
    const char* no_color = std::getenv("NO_COLOR");
    const char* terminal = std::getenv("TERM");
    const bool refused = no_color != nullptr && *no_color != '\0';
    const bool dumb = terminal != nullptr && std::string_view{terminal} == "dumb";
    return !refused && !dumb;
}

std::string emphasised(std::string_view code, std::string_view text, const TextStyle& style) {
    if (!style.emphasis) return std::string{text};
    return std::string{"\x1b["}.append(code).append("m").append(text).append("\x1b[0m");
}

// How many columns `text` takes: the emphasis in it takes none.
std::size_t columns_of(std::string_view text) {
    std::size_t columns = 0;
    while (!text.empty()) {
        const std::size_t escape = std::min(text.find('\x1b'), text.size());
        columns += character_count(text.substr(0, escape));
        text.remove_prefix(escape);
        if (!text.empty()) text.remove_prefix(std::min(text.find('m') + 1, text.size()));
    }
    return columns;
}

}  // namespace

TextStyle style_of_stdout() {
    TextStyle style;
    if (isatty(STDOUT_FILENO) == 0) return style;
    style.emphasis = wants_emphasis();
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
        style.columns = std::clamp<std::size_t>(size.ws_col, kNarrowest, kWidest);
    }
    return style;
}

bool stderr_is_terminal() { return isatty(STDERR_FILENO) != 0; }

std::string bold(std::string_view text, const TextStyle& style) {
    return emphasised("1", text, style);
}

std::string faint(std::string_view text, const TextStyle& style) {
    return emphasised("2", text, style);
}

std::string coloured(std::string_view text, const TextStyle& style) {
    return emphasised("1;32", text, style);
}

std::string padded(std::string_view text, std::size_t columns) {
    std::string out{text};
    const std::size_t taken = columns_of(text);
    if (taken < columns) out.append(columns - taken, ' ');
    return out;
}

void append_wrapped(std::string& out, std::string_view first, std::string_view text,
                    std::size_t indent, const TextStyle& style) {
    out += first;
    std::size_t column = columns_of(first);
    bool at_line_start = true;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        const std::string_view word = text.substr(0, end);
        const std::size_t width = columns_of(word);
        if (!at_line_start && column + 1 + width > style.columns) {
            out.append("\n").append(indent, ' ');
            column = indent;
            at_line_start = true;
        }
        if (!at_line_start) {
            out += ' ';
            ++column;
        }
        out += word;
        column += width;
        at_line_start = false;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    out += '\n';
}

}  // namespace fasttrack
