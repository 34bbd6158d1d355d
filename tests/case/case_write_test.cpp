// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Writing a case, and reading back what was written (core/case/case.h).
#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "core/case/case.h"
#include "tests/say/told.h"

namespace fasttrack {
namespace {

struct WriteRow {
    const char* name;
    const char* text;
    const char* written;
};

constexpr WriteRow kWriteRows[] = {
    {"OnlyWhatWasGiven", "first_absence=2026-03-02", "first_absence=2026-03-02"},
    {"DatesAsIso", "first_absence=2.+marts+2026&requested=10/3-2026",
     "first_absence=2026-03-02&requested=2026-03-10"},
    {"InTheContractsOrder", "lang=en&today=2026-03-20&work=unemployed&first_absence=2026-03-02",
     "first_absence=2026-03-02&work=unemployed&today=2026-03-20&lang=en"},
    {"DefaultsThatWereGiven",
     "first_absence=2026-03-02&role=employee&serious_illness=no&consent=pending&lang=da",
     "first_absence=2026-03-02&role=employee&consent=pending&serious_illness=no&lang=da"},
    {"WithoutBlanksAndEncoding", "#first%5Fabsence=+2%2F3%2F2026+&role=+employer",
     "first_absence=2026-03-02&role=employer"},
    {"EveryKeyOfAnEmployee",
     "first_absence=2024-03-04&role=employer&work=employed&pay=employer_sick_pay&"
     "last_employer_pay=2024-04-02&expected=over_8&under_26=no&requested=2024-03-10&"
     "requested_by=employer&consent=yes&letter=2024-03-11&serious_illness=yes&"
     "info_form_sent=2024-03-12&first_meeting=2024-03-20&category=3&notice_leaving=2024-05-31&"
     "partial_return=2024-05-01&full_return=2024-06-01&"
     "prior_absence=2024-01-05..2024-02-10,2023-10-01..2023-10-31&today=2024-04-01&lang=en",
     "first_absence=2024-03-04&role=employer&work=employed&pay=employer_sick_pay&"
     "last_employer_pay=2024-04-02&expected=over_8&under_26=no&requested=2024-03-10&"
     "requested_by=employer&consent=yes&letter=2024-03-11&serious_illness=yes&"
     "info_form_sent=2024-03-12&first_meeting=2024-03-20&category=3&notice_leaving=2024-05-31&"
     "partial_return=2024-05-01&full_return=2024-06-01&"
     "prior_absence=2024-01-05..2024-02-10,2023-10-01..2023-10-31&today=2024-04-01&lang=en"},
    {"Insurance", "work=self_employed&insurance=day3&first_absence=2026-03-02",
     "first_absence=2026-03-02&work=self_employed&insurance=day3"},
};

void PrintTo(const WriteRow& row, std::ostream* os) { *os << row.text; }

class WriteCase : public testing::TestWithParam<WriteRow> {};

TEST_P(WriteCase, GivesBackWhatWasReadInTheContractsWords) {
    const CaseReading reading = read_case(GetParam().text);

    ASSERT_EQ(told(reading), "");
    EXPECT_EQ(write_case(reading), GetParam().written);
}

TEST_P(WriteCase, IsReadBackAsTheSameCase) {
    const CaseReading again = read_case(GetParam().written);

    ASSERT_EQ(told(again), "");
    EXPECT_EQ(again.given, read_case(GetParam().text).given);
    EXPECT_EQ(write_case(again), GetParam().written);
}

INSTANTIATE_TEST_SUITE_P(Cases, WriteCase, testing::ValuesIn(kWriteRows),
                         [](const auto& row) { return std::string{row.param.name}; });

TEST(WriteCase, LeavesEmptyWhatCouldNotBeRead) {
    const CaseReading reading = read_case("first_absence=2026-03-02&requested=x");

    ASSERT_EQ(told(reading), "requested not_a_date");
    EXPECT_EQ(write_case(reading), "first_absence=2026-03-02&requested=");
}

TEST(CaseFields, AreThoseGivenSaveTodayAndLang) {
    const CaseReading reading = read_case(
        "today=2026-03-20&lang=en&prior_absence=5.1.2026..10.2.2026&role=employer&"
        "first_absence=2.3.2026");

    ASSERT_EQ(told(reading), "");
    const std::vector<std::pair<Key, std::string>> expected = {
        {Key::first_absence, "2026-03-02"},
        {Key::role, "employer"},
        {Key::prior_absence, "2026-01-05..2026-02-10"},
    };
    EXPECT_EQ(case_fields(reading), expected);
}

}  // namespace
}  // namespace fasttrack
