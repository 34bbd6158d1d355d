// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Rows of CSV (RFC 4180) from input that comes in pieces, in constant memory. Partner:
// csv_reader.cpp. Own code because a list must survive its bad rows: libraries for C++ either hold
// a row of any length in memory or stop at the first quotation mark that is never closed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fasttrack {

enum class CsvStep : std::uint8_t {
    need_more,   // no whole row is here: feed on; after finish() it means the end
    row,         // cells() are the row's
    too_long,    // longer than kLongestRow
    bad_quotes,  // a quotation mark that is never closed, or text after the closing one
};

// What a file's bytes look like where they are no UTF-8 text at all.
bool looks_like_utf16(std::string_view beginning);

class CsvReader {
  public:
    // The longest row that is read, in bytes with its line end, strictly less.
    static constexpr std::size_t kLongestRow = std::size_t{64} * 1024;

    // Takes the next piece of the input; call only when read() has said need_more.
    void feed(std::string_view piece);
    // Says that nothing follows: a last line without a line end is a row too.
    void finish() { finished_ = true; }

    // The line that the next row begins with, from which the delimiter may be told; nothing while
    // it is not all here and shorter than kLongestRow.
    std::optional<std::string_view> first_line();

    // Reads the row that is next, without going past it. Cells are separated by `delimiter`; a cell
    // in quotation marks may hold delimiters, line ends and doubled quotation marks.
    CsvStep read(char delimiter);
    // Goes past the row that was read. One that could not be read ends at its first line end, so
    // that a stray quotation mark swallows no row after it.
    void advance();

    // The cells of the row that was read, until the next call. A blank line is one empty cell.
    std::span<const std::string_view> cells() const { return cells_; }
    // The number of the row that was read, as a spreadsheet counts: the first is 1.
    std::uint64_t row_number() const { return row_number_; }

  private:
    struct Cursor;
    bool skip_byte_order_mark();
    CsvStep at_window_end(const Cursor& cursor, bool in_quotes) const;
    CsvStep read_quoted(Cursor& cursor);
    CsvStep read_plain(Cursor& cursor);
    void skip_line();

    std::string buffer_;     // what was fed and not gone past yet
    std::size_t place_ = 0;  // where the next row begins in it
    std::size_t row_end_ = 0;
    std::vector<std::string_view> cells_;
    std::string unquoted_;  // the text of quoted cells with doubled quotation marks
    std::uint64_t row_number_ = 1;
    CsvStep step_ = CsvStep::need_more;
    bool finished_ = false;
    bool at_start_ = true;
    bool skipping_line_ = false;
};

}  // namespace fasttrack
