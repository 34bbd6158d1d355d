// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Rows of CSV, read in pieces of every size.
#include "core/list/csv_reader.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>

namespace fasttrack {
namespace {

// Every row of `text` fed in pieces of `piece` bytes: cells as [a][b], one row a line, with
// `too_long` and `bad_quotes` in place of rows that could not be read.
std::string rows_of(std::string_view text, char delimiter, std::size_t piece) {
    CsvReader reader;
    std::string out;
    while (true) {
        const CsvStep step = reader.read(delimiter);
        if (step == CsvStep::need_more && text.empty()) {
            reader.finish();
            if (reader.read(delimiter) == CsvStep::need_more) return out;
            continue;
        }
        if (step == CsvStep::need_more) {
            reader.feed(text.substr(0, piece));
            text.remove_prefix(std::min(piece, text.size()));
            continue;
        }
        out += std::to_string(reader.row_number()) + ":";
        if (step == CsvStep::too_long) out += "too_long";
        if (step == CsvStep::bad_quotes) out += "bad_quotes";
        if (step == CsvStep::row) {
            for (const std::string_view cell : reader.cells()) {
                out.append("[").append(cell).append("]");
            }
        }
        out += '\n';
        reader.advance();
    }
}

struct CsvCase {
    const char* name;
    std::string_view text;
    std::string_view rows;
};

constexpr CsvCase kCsvCases[] = {
    {"Nothing", "", ""},
    {"OneCell", "a", "1:[a]\n"},
    {"LineFeeds", "a,b\nc,d\n", "1:[a][b]\n2:[c][d]\n"},
    {"CarriageReturns", "a,b\r\nc,d\r\n", "1:[a][b]\n2:[c][d]\n"},
    {"LastLineWithoutEnd", "a,b\nc,d", "1:[a][b]\n2:[c][d]\n"},
    {"EmptyCells", ",a,\n,,\n", "1:[][a][]\n2:[][][]\n"},
    {"EmptyLastCellAtTheEnd", "a,", "1:[a][]\n"},
    {"BlankLinesCount", "a\n\nb\n", "1:[a]\n2:[]\n3:[b]\n"},
    {"ByteOrderMark",
     "\xEF\xBB\xBF"
     "a,b\n",
     "1:[a][b]\n"},
    {"ByteOrderMarkBeforeQuotes", "\xEF\xBB\xBF\"a\",b\n", "1:[a][b]\n"},
    {"ByteOrderMarkOnly", "\xEF\xBB\xBF", ""},
    {"HalfAByteOrderMark", "\xEF\xBB", "1:[\xEF\xBB]\n"},
    {"Quoted", "\"a\",\"b\"\n", "1:[a][b]\n"},
    {"QuotedDelimiter", "\"a,b\",c\n", "1:[a,b][c]\n"},
    {"QuotedLineEnd", "\"a\r\nb\",c\r\nd,e\r\n", "1:[a\r\nb][c]\n2:[d][e]\n"},
    {"DoubledQuotes", "\"a\"\"b\",\"\"\"\"\n", "1:[a\"b][\"]\n"},
    {"ManyDoubledQuotes", "\"\"\"a\"\" and \"\"b\"\"\",c\n", "1:[\"a\" and \"b\"][c]\n"},
    {"QuotedNothing", "\"\",a\n", "1:[][a]\n"},
    {"QuotedAtTheEnd", "a,\"b\"", "1:[a][b]\n"},
    {"QuotedThenCarriageReturn", "\"a\"\r\n\"b\"\r\n", "1:[a]\n2:[b]\n"},
    {"QuoteInsideAPlainCell", "5\" pipe,b\n", "1:[5\" pipe][b]\n"},
    {"LoneCarriageReturnStays", "a\rb,c\n", "1:[a\rb][c]\n"},
    {"TextAfterTheClosingQuote", "\"a\"b,c\nd,e\n", "1:bad_quotes\n2:[d][e]\n"},
    {"CarriageReturnAfterTheClosingQuote", "\"a\"\rb\nd\n", "1:bad_quotes\n2:[d]\n"},
    {"CarriageReturnAfterQuotesAtTheEnd", "\"a\"\r", "1:bad_quotes\n"},
    {"NeverClosed", "a,\"b\nc,d\ne,f\n", "1:bad_quotes\n2:[c][d]\n3:[e][f]\n"},
    {"NeverClosedInTheLastLine", "a,b\nc,\"d", "1:[a][b]\n2:bad_quotes\n"},
    {"StrayQuoteBeforeAQuotedRow", "a,\"b\nc,\"d\"\n", "1:bad_quotes\n2:[c][d]\n"},
    {"NulBytes", {"a\0b,c\n", 6}, {"1:[a\0b][c]\n", 11}},
};

void PrintTo(const CsvCase& row, std::ostream* os) { *os << row.name; }

class CsvRows : public testing::TestWithParam<CsvCase> {};

TEST_P(CsvRows, AreReadWhole) { EXPECT_EQ(rows_of(GetParam().text, ',', 65536), GetParam().rows); }

TEST_P(CsvRows, DoNotDependOnTheSizesOfThePieces) {
    const std::string whole = rows_of(GetParam().text, ',', 65536);
    EXPECT_EQ(rows_of(GetParam().text, ',', 1), whole);
    EXPECT_EQ(rows_of(GetParam().text, ',', 2), whole);
    EXPECT_EQ(rows_of(GetParam().text, ',', 3), whole);
}

INSTANTIATE_TEST_SUITE_P(Csv, CsvRows, testing::ValuesIn(kCsvCases),
                         [](const auto& row) { return std::string{row.param.name}; });

TEST(CsvDelimiter, Semicolon) { EXPECT_EQ(rows_of("a;b,c\n", ';', 9), "1:[a][b,c]\n"); }

TEST(CsvDelimiter, Tab) { EXPECT_EQ(rows_of("a\tb;c\n", '\t', 9), "1:[a][b;c]\n"); }

TEST(CsvLongestRow, OneByteUnderTheLimitIsRead) {
    const std::string row(CsvReader::kLongestRow - 2, 'x');
    EXPECT_EQ(rows_of(row + "\nb\n", ',', 5000), "1:[" + row + "]\n2:[b]\n");
}

TEST(CsvLongestRow, AtTheLimitIsNamedAndTheNextRowIsRead) {
    const std::string row(CsvReader::kLongestRow, 'x');
    EXPECT_EQ(rows_of(row + "\nb\n", ',', 5000), "1:too_long\n2:[b]\n");
}

TEST(CsvLongestRow, FarOverTheLimitIsNamedAndTheNextRowIsRead) {
    const std::string row(CsvReader::kLongestRow * 5, 'x');
    EXPECT_EQ(rows_of("a\n" + row + "\nb\n", ',', 5000), "1:[a]\n2:too_long\n3:[b]\n");
}

TEST(CsvLongestRow, WithoutAnyLineEndIsNamed) {
    const std::string row(CsvReader::kLongestRow * 3, 'x');
    EXPECT_EQ(rows_of(row, ',', 5000), "1:too_long\n");
}

TEST(CsvLongestRow, AQuoteThatIsNeverClosedLosesOnlyItsOwnLine) {
    std::string rest;
    for (int line = 0; line < 20000; ++line) rest += "c,d,e\n";
    const std::string rows = rows_of("a,\"b\n" + rest, ',', 5000);
    EXPECT_TRUE(rows.starts_with("1:bad_quotes\n2:[c][d][e]\n3:[c][d][e]\n"));
    EXPECT_TRUE(rows.ends_with("\n20001:[c][d][e]\n"));
}

TEST(CsvLongestRow, ALongQuotedCellInOneLineIsTooLong) {
    const std::string cell(CsvReader::kLongestRow * 2, 'x');
    EXPECT_EQ(rows_of("\"" + cell + "\",b\nc\n", ',', 5000), "1:too_long\n2:[c]\n");
}

TEST(LooksLikeUtf16, ByItsMarksOrByNulBytes) {
    EXPECT_TRUE(
        looks_like_utf16("\xFF\xFE"
                         "f"));
    EXPECT_TRUE(looks_like_utf16("\xFE\xFF"));
    EXPECT_TRUE(looks_like_utf16(std::string_view{"f\0i\0", 4}));
    EXPECT_FALSE(looks_like_utf16("first_absence"));
    EXPECT_FALSE(looks_like_utf16(""));
}

}  // namespace
}  // namespace fasttrack
