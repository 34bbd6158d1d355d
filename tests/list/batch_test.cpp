// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// A list of cases: its header, its bad rows, and that nothing good is lost.
#include "core/list/batch.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "tests/answer/assessed.h"

namespace fasttrack {
namespace {

struct Answered {
    std::string out;
    std::string complaints;
    std::uint64_t rows = 0;
    std::uint64_t bad_rows = 0;
    bool refused = false;
};

BatchOptions options_for(BatchFormat format) {
    BatchOptions options;
    options.style.format = format;
    options.style.stamp = "20260320T120000Z";
    options.lang = Language::en;
    options.today = parse_day("2026-03-20");
    return options;
}

// The whole list, fed in pieces of `piece` bytes.
Answered answered(std::string_view list, const BatchOptions& options, std::size_t piece = 65536) {
    Batch batch{options};
    Answered answer;
    while (!list.empty()) {
        batch.feed(list.substr(0, piece));
        list.remove_prefix(std::min(piece, list.size()));
        while (batch.next(answer.out, answer.complaints)) {
        }
    }
    batch.finish();
    while (batch.next(answer.out, answer.complaints)) {
    }
    answer.rows = batch.row_count();
    answer.bad_rows = batch.bad_row_count();
    answer.refused = batch.is_refused();
    return answer;
}

Answered csv(std::string_view list, std::size_t piece = 65536) {
    return answered(list, options_for(BatchFormat::csv), piece);
}

// Row `number` of a CSV answer, the header is 0; its first cells only.
std::string line(const std::string& out, int number) {
    std::string_view rest = out;
    for (int skipped = 0; skipped < number; ++skipped) rest.remove_prefix(rest.find('\n') + 1);
    return std::string{rest.substr(0, rest.find('\n'))};
}

TEST(BatchHeader, IsCarriedColumnsThenTheContracts) {
    std::string columns = "team,label,";
    append_csv_columns(columns, ',');
    EXPECT_EQ(line(csv("team,first_absence,label\n").out, 0), columns);
}

TEST(BatchHeader, NamesCarriedColumnsOnce) {
    EXPECT_EQ(csv("team,first_absence,label\na,2026-03-02,b\nc,2026-03-03,d\n").complaints,
              "carried through, not used: team, label\n");
}

TEST(BatchHeader, SaysThatACalendarHoldsOnlyTheLabel) {
    const BatchOptions options = options_for(BatchFormat::ics);
    EXPECT_EQ(answered("team,first_absence,label\n", options).complaints, "not used: team\n");
    EXPECT_EQ(answered("team,first_absence\n", options).complaints,
              "not used: team\n"
              "no column is named label: the calendar does not say whom each date is for\n");
}

TEST(BatchHeader, IsToldByItsNamesWhereItHasNoFirstAbsence) {
    EXPECT_EQ(csv("Name;Date;work\nA;2.3.2026;\n").complaints,
              "row 1: the column first_absence is missing. The first row must name the columns. "
              "Unknown names: Name, Date\n");
}

// A list whose rows end with CR alone would be one long header, and no row would be answered.
TEST(BatchHeader, IsRefusedWhereRowsEndWithCarriageReturnsAlone) {
    const Answered answer = csv("first_absence,label\r2026-03-02,a\r2026-03-03,b\r");
    EXPECT_TRUE(answer.refused);
    EXPECT_EQ(answer.complaints,
              "row 1: the rows end as they did on old Macs (CR). Save the list as CSV UTF-8\n");
    EXPECT_FALSE(csv("first_absence,label\r\n2026-03-02,a\r\n").refused);
}

TEST(BatchRows, AreToldOnceWhereTheyAreNotUtf8) {
    const Answered answer =
        csv("first_absence,label\n2026-03-02,a\n2026-03-03,\xE6\n2026-03-04,\xF8\n");
    EXPECT_EQ(answer.bad_rows, 0U);
    EXPECT_EQ(answer.complaints,
              "carried through, not used: label\n"
              "row 3: the text is not UTF-8, so Danish letters may come out wrong. "
              "Save the list as CSV UTF-8\n");
}

TEST(BatchHeader, SaysNothingWhereNothingIsCarried) {
    EXPECT_EQ(csv("first_absence\n2026-03-02\n").complaints, "");
}

TEST(BatchHeader, OfAHostileListIsCutShort) {
    std::string header = "first_absence";
    for (int column = 0; column < 9000; ++column) header += ",x" + std::to_string(column);
    const Answered answer = csv(header + "\n2026-03-02\n");
    EXPECT_TRUE(answer.complaints.ends_with("x49, …\n")) << answer.complaints;
    EXPECT_EQ(answer.bad_rows, 0U);
}

TEST(BatchHeader, DoesNotRunAsAFormula) {
    EXPECT_TRUE(csv("=1+1,first_absence\n").out.starts_with("'=1+1,first_absence,"));
}

struct DelimiterCase {
    const char* name;
    const char* header;
    char delimiter;
};

constexpr DelimiterCase kDelimiterCases[] = {
    {"Comma", "first_absence,work", ','},
    {"Semicolon", "first_absence;work", ';'},
    {"Tab", "first_absence\twork", '\t'},
    {"OneColumn", "first_absence", ','},
    {"CommaInAName", "label, and place;first_absence", ';'},
    {"MoreCommasThanKeys", "a, b, c, d;first_absence;work", ';'},
    {"QuotedNames", "\"first_absence\";\"work\"", ';'},
    {"NoKeysButColumns", "a;b;c,d", ';'},
};

void PrintTo(const DelimiterCase& row, std::ostream* os) { *os << row.header; }

class ListDelimiter : public testing::TestWithParam<DelimiterCase> {};

TEST_P(ListDelimiter, IsTheOneThatFindsTheKeys) {
    EXPECT_EQ(list_delimiter(GetParam().header), GetParam().delimiter);
}

INSTANTIATE_TEST_SUITE_P(Batch, ListDelimiter, testing::ValuesIn(kDelimiterCases),
                         [](const auto& row) { return std::string{row.param.name}; });

struct RefusedCase {
    const char* name;
    std::string_view list;
    const char* complaint;
};

constexpr RefusedCase kRefusedCases[] = {
    {"Empty", "", "row 1: the list is empty."},
    {"ByteOrderMarkOnly", "\xEF\xBB\xBF", "row 1: the list is empty."},
    {"NoHeader", "2026-03-02,employee\n", "row 1: the column first_absence is missing."},
    {"NoFirstAbsence", "work,label\nemployed,x\n", "row 1: the column first_absence is missing."},
    {"ColumnTwice", "first_absence,work,work\n", "row 1: the column work stands there twice"},
    {"Utf16",
     {"\xFF\xFE"
      "f\0i\0",
      6},
     "row 1: the list is saved as UTF-16."},
    {"BadQuotes", "\"first_absence\nx", "row 1: the first row cannot be read"},
};

void PrintTo(const RefusedCase& row, std::ostream* os) { *os << row.name; }

class RefusedList : public testing::TestWithParam<RefusedCase> {};

TEST_P(RefusedList, IsToldWhyAndAnswersNothing) {
    const Answered answer = csv(GetParam().list);
    EXPECT_TRUE(answer.refused);
    EXPECT_TRUE(answer.complaints.starts_with(GetParam().complaint)) << answer.complaints;
    EXPECT_EQ(answer.out, "");
}

INSTANTIATE_TEST_SUITE_P(Batch, RefusedList, testing::ValuesIn(kRefusedCases),
                         [](const auto& row) { return std::string{row.param.name}; });

TEST(BatchRows, ReadsWhatADanishSpreadsheetSaves) {
    const Answered answer =
        csv("\xEF\xBB\xBFlabel;first_absence;requested;today\r\n"
            "Åse;02-03-2026;20-03-2026;01-04-2026\r\n");
    EXPECT_TRUE(
        line(answer.out, 1).starts_with("Åse,2026-03-20,2026-04-01,2026-03-02,2025,requested,"))
        << answer.out;
    EXPECT_EQ(answer.bad_rows, 0U);
}

TEST(BatchRows, TakeTodayAndLanguageFromTheirRow) {
    const Answered answer =
        csv("first_absence,today,lang\n2026-03-02,2026-04-06,da\n2026-03-02,,\nx,,da\ny,,\n");
    EXPECT_TRUE(line(answer.out, 1).starts_with("2026-04-06,da,2026-03-02,2025,last_reading,"));
    EXPECT_TRUE(line(answer.out, 2).starts_with(",,2026-03-02,2025,open,"));
    EXPECT_NE(line(answer.out, 3).find("Skriv"), std::string::npos) << line(answer.out, 3);
    EXPECT_NE(line(answer.out, 4).find("Write"), std::string::npos) << line(answer.out, 4);
}

TEST(BatchRows, GoOnAfterBadOnes) {
    const Answered answer = csv("first_absence,role\n30.2.2026,boss\n2026-03-02,\n");
    EXPECT_EQ(answer.rows, 2U);
    EXPECT_EQ(answer.bad_rows, 1U);
    EXPECT_TRUE(line(answer.out, 2).starts_with(",2026-03-02,2025,open,"));
}

TEST(BatchRows, AreNamedWithRowFieldAndReason) {
    const Answered answer = csv("first_absence,role\n2026-03-02,\n30.2.2026,boss\n");
    EXPECT_TRUE(answer.complaints.starts_with("row 3: first_absence: not_a_date: "))
        << answer.complaints;
    EXPECT_NE(answer.complaints.find("\nrow 3: role: unknown_value: "), std::string::npos);
}

TEST(BatchRows, ThatAreShortHaveEmptyCells) {
    EXPECT_EQ(csv("first_absence,work,label\n2026-03-02\n").bad_rows, 0U);
}

TEST(BatchRows, MayEndInEmptyCells) {
    EXPECT_EQ(csv("first_absence\n2026-03-02,,,\n").bad_rows, 0U);
}

TEST(BatchRows, WithMoreCellsThanColumnsAreBad) {
    const Answered answer = csv("first_absence,label\n2026-03-02,a,b\n2026-03-03,c\n");
    EXPECT_EQ(answer.bad_rows, 1U);
    EXPECT_TRUE(answer.complaints.ends_with(
        "row 2: row: unreadable_row: the row has more cells than there are columns\n"));
    EXPECT_EQ(
        line(answer.out, 1),
        "a,2026-03-02,,,,,,,,,,,,,,row: unreadable_row (the row has more cells than there are "
        "columns),,,,,,,,");
}

TEST(BatchRows, ThatAreBlankAreNoCases) {
    const Answered answer = csv("first_absence\n\n2026-03-02\n\r\n\nx\n");
    EXPECT_EQ(answer.rows, 2U);
    EXPECT_NE(answer.complaints.find("row 6: first_absence: not_a_date"), std::string::npos);
}

// A spreadsheet leaves such rows below a list; one with a word in it is somebody forgotten.
TEST(BatchRows, WithEmptyCellsOnlyAreNoCases) {
    const Answered answer = csv("first_absence;label\n;\n2026-03-02;a\n ;\t\n;b\n;;\n");
    EXPECT_EQ(answer.rows, 2U);
    EXPECT_EQ(answer.bad_rows, 1U);
    EXPECT_NE(answer.complaints.find("row 5: first_absence: missing"), std::string::npos);
}

TEST(BatchRows, AreNotLostToAQuoteThatIsNeverClosed) {
    const Answered answer =
        csv("label,first_absence\n\"a,2026-03-01\nb,2026-03-02\n\"c\",2026-03-03\n");
    EXPECT_EQ(answer.rows, 3U);
    EXPECT_EQ(answer.bad_rows, 1U);
    EXPECT_TRUE(line(answer.out, 2).starts_with("b,2026-03-02,"));
    EXPECT_TRUE(line(answer.out, 3).starts_with("c,2026-03-03,"));
}

TEST(BatchRows, ThatAreTooLongAreNamed) {
    const Answered answer =
        csv("first_absence,label\n2026-03-02," + std::string(200000, 'x') + "\n2026-03-03,b\n");
    EXPECT_EQ(answer.bad_rows, 1U);
    EXPECT_NE(answer.complaints.find("row 2: row: unreadable_row: the row is longer than 64 kB"),
              std::string::npos);
    EXPECT_TRUE(line(answer.out, 2).starts_with("b,2026-03-03,"));
}

TEST(BatchRows, WithoutAnyTodayAreBad) {
    BatchOptions options = options_for(BatchFormat::csv);
    options.today.reset();
    const Answered answer =
        answered("first_absence,today\n2026-03-02,\n2026-03-02,2026-03-20\n", options);
    EXPECT_EQ(answer.bad_rows, 1U);
    EXPECT_TRUE(answer.complaints.starts_with("row 2: today: missing: ")) << answer.complaints;
}

TEST(BatchRows, DoNotDependOnTheSizesOfThePieces) {
    constexpr std::string_view kList =
        "label;first_absence;work\r\n\"a\r\nb\";2/3-2026;\r\nc;\"x\"y;\r\n\r\nd;1. maj "
        "2026;unemployed";
    const Answered whole = csv(kList);
    const Answered bytes = csv(kList, 1);
    EXPECT_EQ(bytes.out, whole.out);
    EXPECT_EQ(bytes.complaints, whole.complaints);
    EXPECT_EQ(whole.rows, 3U);
}

Answered ndjson(std::string_view list) { return answered(list, options_for(BatchFormat::ndjson)); }

TEST(BatchNdjson, IsTheAnswerWithWhatIsCarried) {
    const Answered answer = ndjson("first_absence,label\n2026-03-02,A\n");
    const CaseReading reading = readable("first_absence=2026-03-02");
    std::string object = answer_json(reading, assessed_on("first_absence=2026-03-02", "2026-03-20"),
                                     {.lang = Language::en});
    object.back() = ',';
    EXPECT_EQ(answer.out, object + "\"row\":{\"label\":\"A\"}}\n");
}

TEST(BatchNdjson, IsTheBareAnswerWhereNothingIsCarried) {
    EXPECT_EQ(ndjson("first_absence\n2026-03-02\n").out.find("\"row\""), std::string::npos);
}

TEST(BatchNdjson, TellsErrorsWithWhatIsCarried) {
    const std::string out = ndjson("first_absence,label\nx,A\n").out;
    EXPECT_TRUE(out.starts_with(R"({"schema":1,"errors":[{"field":"first_absence",)")) << out;
    EXPECT_TRUE(out.ends_with("}],\"row\":{\"label\":\"A\"}}\n")) << out;
}

TEST(BatchNdjson, TellsARowThatIsNone) {
    EXPECT_TRUE(
        ndjson("first_absence\n\"x\n")
            .out.starts_with(
                R"({"schema":1,"errors":[{"field":"row","code":"unreadable_row","message":")"));
}

TEST(BatchNdjson, KeepsColumnsOfTheSameNameApart) {
    const std::string out = ndjson("label,first_absence,label\na,x,b\n").out;
    EXPECT_TRUE(out.ends_with("\"row\":{\"label\":\"a\",\"column_3\":\"b\"}}\n")) << out;
}

TEST(BatchNdjson, NamesColumnsWithoutAName) {
    const std::string out = ndjson("column_2,,first_absence\na,b,x\n").out;
    EXPECT_TRUE(out.ends_with("\"row\":{\"column_2\":\"a\",\"column_2_\":\"b\"}}\n")) << out;
}

TEST(BatchIcs, IsOneCalendarOfAllRows) {
    const Answered answer = answered("label,first_absence\nA,2026-03-02\nB,x\nC,2026-03-02\n",
                                     options_for(BatchFormat::ics));
    EXPECT_TRUE(answer.out.starts_with("BEGIN:VCALENDAR\r\n"));
    EXPECT_TRUE(answer.out.ends_with("END:VCALENDAR\r\n"));
    EXPECT_EQ(answer.out.find("BEGIN:VCALENDAR", 1), std::string::npos);
    EXPECT_NE(answer.out.find("SUMMARY:A: First day of absence\r\n"), std::string::npos);
    EXPECT_NE(answer.out.find("SUMMARY:C: First day of absence\r\n"), std::string::npos);
    EXPECT_EQ(answer.bad_rows, 1U);
}

}  // namespace
}  // namespace fasttrack
