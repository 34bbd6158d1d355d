// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Fuzzes writing a cell of CSV: a row of two reads back as two, nothing of the text is lost but
// control characters, and no spreadsheet takes it for a formula.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "core/formats/answer.h"
#include "core/list/csv_reader.h"

namespace {

using fasttrack::CsvReader;
using fasttrack::CsvStep;

void require(bool holds) {
    if (!holds) std::abort();
}

bool is_control(char letter) {
    constexpr unsigned char kFirstPrintable = ' ';
    constexpr char kDelete = '\x7f';
    return static_cast<unsigned char>(letter) < kFirstPrintable || letter == kDelete;
}

// The text without what may be changed in it: a guard's apostrophes, control characters and what
// stands for them.
std::string essence(std::string_view text) {
    constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
    std::string kept;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i, kReplacement.size()) == kReplacement) {
            i += kReplacement.size() - 1;
        } else if (!is_control(text[i]) && text[i] != '\'' && text[i] != ' ') {
            kept += text[i];
        }
    }
    return kept;
}

void check_cell(std::string_view text) {
    std::string row;
    fasttrack::append_csv_cell(row, text);
    row += ",x\n";
    if (row.size() >= CsvReader::kLongestRow) return;
    CsvReader reader;
    reader.feed(row);
    reader.finish();
    require(reader.read(',') == CsvStep::row);
    require(reader.cells().size() == 2);
    require(reader.cells()[1] == "x");
    const std::string_view cell = reader.cells()[0];
    require(essence(cell) == essence(text));
    require(cell.empty() || std::string_view{"=+-@"}.find(cell[0]) == std::string_view::npos);
    reader.advance();
    require(reader.read(',') == CsvStep::need_more);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    // A byte order mark before everything is the file's own, not the cell's.
    const std::string_view text{reinterpret_cast<const char*>(data), size};
    if (!text.starts_with("\xEF\xBB\xBF")) check_cell(text);
    return 0;
}
