// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Rows of CSV from input that comes in pieces. Partner: csv_reader.h.
#include "core/list/csv_reader.h"

namespace fasttrack {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr char kQuote = '"';

}  // namespace

bool looks_like_utf16(std::string_view beginning) {
    return beginning.starts_with("\xFF\xFE") || beginning.starts_with("\xFE\xFF") ||
           beginning.substr(0, 2).find('\0') != std::string_view::npos;
}

// The row being read: at most kLongestRow bytes of the buffer, so that what is read never depends
// on the sizes of the pieces.
struct CsvReader::Cursor {
    std::string_view window;
    char delimiter;
    std::size_t at = 0;
    bool row_ended = false;

    bool is_at_end() const { return at == window.size(); }
    char letter() const { return window[at]; }
    bool is_at_crlf() const {
        return letter() == '\r' && at + 1 < window.size() && window[at + 1] == '\n';
    }

    // Goes past a delimiter or line end; false where there is none.
    bool take_cell_end() {
        if (letter() == delimiter) {
            ++at;
            return true;
        }
        if (letter() != '\n' && !is_at_crlf()) return false;
        at += letter() == '\n' ? std::size_t{1} : std::size_t{2};
        row_ended = true;
        return true;
    }
};

void CsvReader::feed(std::string_view piece) {
    buffer_.erase(0, place_);
    place_ = 0;
    buffer_ += piece;
    if (skipping_line_) skip_line();
}

bool CsvReader::skip_byte_order_mark() {
    const std::string_view beginning = std::string_view{buffer_}.substr(0, kByteOrderMark.size());
    const bool may_be_one = kByteOrderMark.starts_with(beginning);
    if (may_be_one && beginning.size() < kByteOrderMark.size() && !finished_) return false;
    if (may_be_one && beginning.size() == kByteOrderMark.size()) place_ = kByteOrderMark.size();
    at_start_ = false;
    return true;
}

// What it means that the window ends in the middle of a row.
CsvStep CsvReader::at_window_end(const Cursor& cursor, bool in_quotes) const {
    const bool full = cursor.window.size() == kLongestRow;
    if (!full && !finished_) return CsvStep::need_more;
    const bool spans_lines = cursor.window.find('\n') != std::string_view::npos;
    if (in_quotes && (spans_lines || !full)) return CsvStep::bad_quotes;
    return full ? CsvStep::too_long : CsvStep::row;
}

// Reads a cell from its opening quotation mark to its end; `row` says that it went well.
CsvStep CsvReader::read_quoted(Cursor& cursor) {
    const std::size_t start = unquoted_.size();
    const std::size_t first = ++cursor.at;
    std::size_t from = first;
    while (true) {
        const std::size_t quote = cursor.window.find(kQuote, cursor.at);
        if (quote == std::string_view::npos) return at_window_end(cursor, true);
        cursor.at = quote + 1;
        if (cursor.is_at_end() || cursor.letter() != kQuote) {
            const std::string_view rest = cursor.window.substr(from, quote - from);
            if (from != first) unquoted_ += rest;
            cells_.push_back(from == first ? rest : std::string_view{unquoted_}.substr(start));
            break;
        }
        unquoted_ += cursor.window.substr(from, cursor.at - from);
        from = ++cursor.at;
    }
    if (cursor.is_at_end()) {
        cursor.row_ended = true;
        return at_window_end(cursor, false);
    }
    // A carriage return may be all that has come of a line end.
    if (cursor.letter() == '\r' && cursor.at + 1 == cursor.window.size() && !finished_) {
        return at_window_end(cursor, false);
    }
    return cursor.take_cell_end() ? CsvStep::row : CsvStep::bad_quotes;
}

// Reads a cell without quotation marks to its end; `row` says that it went well.
CsvStep CsvReader::read_plain(Cursor& cursor) {
    const std::size_t start = cursor.at;
    while (!cursor.is_at_end()) {
        const std::size_t end = cursor.at;
        if (cursor.take_cell_end()) {
            cells_.push_back(cursor.window.substr(start, end - start));
            return CsvStep::row;
        }
        ++cursor.at;
    }
    cells_.push_back(cursor.window.substr(start));
    cursor.row_ended = true;
    return at_window_end(cursor, false);
}

std::optional<std::string_view> CsvReader::first_line() {
    if (at_start_ && !skip_byte_order_mark()) return std::nullopt;
    const std::string_view window = std::string_view{buffer_}.substr(place_, kLongestRow);
    const std::size_t end = window.find('\n');
    if (end != std::string_view::npos) return window.substr(0, end);
    if (finished_ || window.size() == kLongestRow) return window;
    return std::nullopt;
}

CsvStep CsvReader::read(char delimiter) {
    cells_.clear();
    unquoted_.clear();
    unquoted_.reserve(kLongestRow);  // cells point into it: it must not move
    step_ = CsvStep::need_more;
    if (skipping_line_ || (at_start_ && !skip_byte_order_mark())) return step_;
    Cursor cursor{.window = std::string_view{buffer_}.substr(place_, kLongestRow),
                  .delimiter = delimiter};
    if (cursor.window.empty()) return step_;
    do {
        const bool quoted = !cursor.is_at_end() && cursor.letter() == kQuote;
        step_ = quoted ? read_quoted(cursor) : read_plain(cursor);
    } while (step_ == CsvStep::row && !cursor.row_ended);
    row_end_ = place_ + cursor.at;
    return step_;
}

void CsvReader::advance() {
    ++row_number_;
    if (step_ == CsvStep::row) {
        place_ = row_end_;
    } else {
        skip_line();
    }
}

void CsvReader::skip_line() {
    const std::size_t end = buffer_.find('\n', place_);
    skipping_line_ = end == std::string::npos;
    place_ = skipping_line_ ? buffer_.size() : end + 1;
}

}  // namespace fasttrack
