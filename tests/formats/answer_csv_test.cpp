// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The answer as a CSV row, and cells that a spreadsheet must not run.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "core/formats/answer.h"
#include "tests/answer/assessed.h"

namespace fasttrack {
namespace {

// The row of a case, assessed on its `today` where it has no error.
std::string row_of(std::string_view case_text) {
    const CaseReading reading = read_case(case_text);
    std::string out;
    if (!reading.ok()) {
        append_csv_row(out, reading, nullptr, Language::en);
        return out;
    }
    const Assessment assessment = assess(reading.absence, reading.today.value());
    append_csv_row(out, reading, &assessment, Language::en);
    return out;
}

std::string cell_of(std::string_view text) {
    std::string out;
    append_csv_cell(out, text);
    return out;
}

TEST(CsvColumns, AreTheContracts) {
    EXPECT_EQ(csv_columns(),
              "first_absence,regime,status,last_request_day,act_by,days_left,meeting_by,"
              "ordinary_meeting_by,next_duty,next_date,next_act_by,next_actor,report_absence,"
              "reassessment,error");
}

struct CsvRowCase {
    const char* name;
    const char* case_text;
    const char* row;
};

constexpr CsvRowCase kRowCases[] = {
    {"Open", "first_absence=2026-03-02&today=2026-03-20",
     "2026-03-02,2025,open,2026-04-05,2026-04-01,16,,2026-04-26,employer_conversation,2026-03-30,"
     "2026-03-30,employer,2026-04-06,2026-09-30,"},
    {"Requested", "first_absence=2026-03-02&requested=2026-03-20&today=2026-04-01",
     "2026-03-02,2025,requested,2026-04-05,2026-04-01,,2026-04-03,2026-04-26,fast_track_last_day,"
     "2026-04-05,2026-04-01,employee,2026-04-06,2026-09-30,"},
    {"NothingMoreToDo", "first_absence=2026-03-02&today=2026-04-07",
     "2026-03-02,2025,closed,2026-04-05,2026-04-01,,,2026-04-26,,,,,2026-04-06,2026-09-30,"},
    {"WithoutReportAndMeeting",
     "first_absence=2026-03-02&work=unemployed&expected=upto_8&today=2026-03-03",
     "2026-03-02,2025,not_expected,2026-04-05,2026-04-01,,,,,,,,,2026-08-31,"},
    {"BackBeforeReassessment", "first_absence=2026-03-02&full_return=2026-03-09&today=2026-03-03",
     "2026-03-02,2025,open,2026-04-05,2026-04-01,33,,2026-04-26,,,,,,,"},
};

void PrintTo(const CsvRowCase& row, std::ostream* os) { *os << row.case_text; }

class CsvRowOf : public testing::TestWithParam<CsvRowCase> {};

TEST_P(CsvRowOf, ACaseHasTheContractsColumns) {
    EXPECT_EQ(row_of(GetParam().case_text), GetParam().row);
}

INSTANTIATE_TEST_SUITE_P(Csv, CsvRowOf, testing::ValuesIn(kRowCases),
                         [](const auto& row) { return std::string{row.param.name}; });

TEST(CsvErrorRow, KeepsTheFirstAbsenceDayAndNamesEveryError) {
    const std::string row = row_of("first_absence=2.3.2026&role=boss&requested=2026-02-01");
    EXPECT_TRUE(row.starts_with("2026-03-02,,,,,,,,,,,,,,\"role: unknown_value (")) << row;
    EXPECT_NE(row.find("; requested: conflict ("), std::string::npos) << row;
}

TEST(CsvErrorRow, HasNoFirstAbsenceDayThatCouldNotBeRead) {
    EXPECT_TRUE(row_of("first_absence=30.2.2026").starts_with(",,,,,,,,,,,,,,"));
    EXPECT_TRUE(row_of("role=employee").starts_with(",,,,,,,,,,,,,,"));
}

TEST(CsvErrorRow, HasAsManyColumnsAsTheHeader) {
    std::string row;
    append_csv_error_row(row, "2026-03-02", "no comma here");
    EXPECT_EQ(std::count(row.begin(), row.end(), ','),
              std::count(csv_columns().begin(), csv_columns().end(), ','));
}

struct CellCase {
    const char* name;
    std::string_view text;
    const char* cell;
};

constexpr CellCase kCellCases[] = {
    {"Nothing", "", ""},
    {"PlainLetters", "Søren", "Søren"},
    {"Comma", "a,b", "\"a,b\""},
    {"Quote", "a\"b", "\"a\"\"b\""},
    {"LineEnd", "a\r\nb", "\"a\r\nb\""},
    {"Equals", "=1+1", "'=1+1"},
    {"Plus", "+45 12345678", "'+45 12345678"},
    {"Minus", "-1", "'-1"},
    {"At", "@SUM(A1)", "'@SUM(A1)"},
    {"Tab", "\t=1", "\"'\t'=1\""},
    {"CarriageReturn", "\r=1", "\"'\r'=1\""},
    {"FormulaWithComma", "=HYPERLINK(\"x\",1)", "\"'=HYPERLINK(\"\"x\"\",1)\""},
    {"AfterASemicolon", "a;=1", "\"a;'=1\""},
    {"AfterALineEnd", "a\n=1", "\"a\n'=1\""},
    {"InsideAWord", "a=1-2", "a=1-2"},
    {"AfterACommaAndASpace", "Hansen, -5", "\"Hansen, -5\""},
};

void PrintTo(const CellCase& row, std::ostream* os) { *os << row.name; }

class CsvCell : public testing::TestWithParam<CellCase> {};

TEST_P(CsvCell, IsQuotedAndNeverAFormula) { EXPECT_EQ(cell_of(GetParam().text), GetParam().cell); }

INSTANTIATE_TEST_SUITE_P(Csv, CsvCell, testing::ValuesIn(kCellCases),
                         [](const auto& row) { return std::string{row.param.name}; });

}  // namespace
}  // namespace fasttrack
