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

// The row of a case, assessed on its `today`.
std::string row_of(std::string_view case_text) {
    const CaseReading reading = readable(case_text);
    std::string out;
    const Assessment assessment = assess(reading.absence, reading.today.value());
    append_csv_row(out, reading, assessment, ',');
    return out;
}

std::string columns_with(char delimiter) {
    std::string out;
    append_csv_columns(out, delimiter);
    return out;
}

std::string cell_of(std::string_view text) {
    std::string out;
    append_csv_cell(out, text);
    return out;
}

TEST(CsvColumns, AreTheContracts) {
    EXPECT_EQ(columns_with(','),
              "first_absence,regime,status,last_request_day,act_by,days_left,meeting_by,"
              "ordinary_meeting_by,next_duty,next_date,next_act_by,next_actor,report_absence,"
              "reassessment,error,overdue,may_duty,may_date,may_act_by,refund_claim_by,refund,"
              "refund_lost,refund_lost_per_day");
}

struct CsvRowCase {
    const char* name;
    const char* case_text;
    const char* row;
};

constexpr CsvRowCase kRowCases[] = {
    {"Open", "first_absence=2026-03-02&today=2026-03-20",
     "2026-03-02,2025,open,2026-04-05,2026-04-01,16,,2026-04-26,employer_conversation,2026-03-30,"
     "2026-03-30,employer,2026-04-06,2026-09-30,,0,fast_track_last_day,2026-04-05,2026-04-01,"
     "2026-07-01,,,"},
    {"Requested", "first_absence=2026-03-02&requested=2026-03-20&today=2026-04-01",
     "2026-03-02,2025,requested,2026-04-05,2026-04-01,,2026-04-03,2026-04-26,doctor_visit,"
     "2026-03-28,2026-03-27,employee,2026-04-06,2026-09-30,,2,fast_track_last_day,2026-04-05,"
     "2026-04-01,2026-07-01,,,"},
    {"TalkAndReportOverdue", "first_absence=2026-03-02&today=2026-04-07",
     "2026-03-02,2025,closed,2026-04-05,2026-04-01,,,2026-04-26,employer_conversation,"
     "2026-03-30,2026-03-30,employer,2026-04-06,2026-09-30,,2,,,,2026-07-01,,,"},
    {"WithoutReportAndMeeting",
     "first_absence=2026-03-02&work=unemployed&expected=upto_8&today=2026-03-03",
     "2026-03-02,2025,not_expected,2026-04-05,2026-04-01,,,,report_to_fund,2026-03-02,"
     "2026-03-02,employee,,2026-08-31,,1,,,,,,,"},
    {"BackBeforeReassessment", "first_absence=2026-03-02&full_return=2026-03-09&today=2026-03-03",
     "2026-03-02,2025,open,2026-04-05,2026-04-01,33,,2026-04-26,,,,,,,,0,,,,,,,"},
};

void PrintTo(const CsvRowCase& row, std::ostream* os) { *os << row.case_text; }

class CsvRowOf : public testing::TestWithParam<CsvRowCase> {};

TEST_P(CsvRowOf, ACaseHasTheContractsColumns) {
    EXPECT_EQ(row_of(GetParam().case_text), GetParam().row);
}

INSTANTIATE_TEST_SUITE_P(Csv, CsvRowOf, testing::ValuesIn(kRowCases),
                         [](const auto& row) { return std::string{row.param.name}; });

TEST(CsvErrorRow, KeepsTheFirstAbsenceDayAsItWasGiven) {
    std::string row;
    append_csv_error_row(row, "30.2.2026", "no, never", ',');
    EXPECT_EQ(row, "30.2.2026,,,,,,,,,,,,,,\"no, never\",,,,,,,,");
    row.clear();
    append_csv_error_row(row, "", "none", ';');
    EXPECT_EQ(row, ";;;;;;;;;;;;;;none;;;;;;;;");
}

TEST(CsvErrors, NamesEveryErrorOfACase) {
    const std::string errors = csv_errors(
        read_case("first_absence=2.3.2026&role=boss&requested=2026-02-01"), Language::en);
    EXPECT_TRUE(errors.starts_with("role: unknown_value (")) << errors;
    EXPECT_NE(errors.find("; requested: conflict ("), std::string::npos) << errors;
}

TEST(CsvErrorRow, HasAsManyColumnsAsTheHeader) {
    std::string row;
    append_csv_error_row(row, "2026-03-02", "no comma here", ',');
    const std::string columns = columns_with(',');
    EXPECT_EQ(std::count(row.begin(), row.end(), ','),
              std::count(columns.begin(), columns.end(), ','));
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
