// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Workdays, hours, wages and the days something was done: how they are read, and what contradicts
// them.
#include <gtest/gtest.h>

#include <ostream>
#include <string>

#include "core/case/case.h"
#include "core/case/weekdays.h"
#include "tests/say/told.h"

namespace fasttrack {
namespace {

struct ToldRow {
    const char* name;
    const char* rest;
    const char* told;
};
void PrintTo(const ToldRow& row, std::ostream* os) { *os << row.rest; }

constexpr ToldRow kToldRows[] = {
    {"Workdays", "work=self_employed&insurance=day3&workdays=12345", ""},
    {"WorkdayNought", "work=self_employed&insurance=day3&workdays=08", "workdays unknown_value"},
    {"WorkdaysFalling", "work=self_employed&insurance=day3&workdays=21", "workdays unknown_value"},
    {"WorkdayTwice", "work=self_employed&insurance=day3&workdays=11", "workdays unknown_value"},
    {"WorkdaysOfDay1", "work=self_employed&insurance=day1&workdays=12345", "workdays conflict"},
    {"HoursComma", "hours=37,5", ""},
    {"HoursPoint", "hours=37.5", ""},
    {"HoursLeast", "hours=0,01", ""},
    {"HoursMost", "hours=168", ""},
    {"HoursTwoMarks", "hours=37,5.0", "hours unknown_value"},
    {"HoursNought", "hours=0", "hours out_of_range"},
    {"HoursAboveAWeek", "hours=168,01", "hours out_of_range"},
    {"WageWithExponent", "wage_month=1e9", "wage_month unknown_value"},
    {"WageOfEmployerSickPay", "pay=employer_sick_pay&wage_month=30000", "wage_month conflict"},
    {"HoursAbsent", "partial_return=2026-04-06&hours=37&hours_absent=37", ""},
    {"HoursAbsentAbove", "partial_return=2026-04-06&hours=37&hours_absent=37,01",
     "hours_absent conflict"},
    {"HoursAbsentWithoutReturn", "hours=37&hours_absent=10", "hours_absent conflict"},
    {"ClaimedOnTheFirstDay", "refund_claimed_to=2026-04-01", ""},
    {"ClaimedTheDayBefore", "refund_claimed_to=2026-03-31", "refund_claimed_to conflict"},
    {"ClaimedWithNoPeriod", "employer_period=no&refund_claimed_to=2026-03-02", ""},
    {"ClaimedBeforeDWithNoPeriod", "employer_period=no&refund_claimed_to=2026-03-01",
     "refund_claimed_to conflict"},
    {"PeriodOfEmployerSickPay", "pay=employer_sick_pay&employer_period=no",
     "employer_period conflict"},
    {"LetterBeforeD", "pay=none&claim_letter=2026-03-01", "claim_letter conflict"},
    {"LetterOnD", "pay=none&claim_letter=2026-03-02", ""},
    {"LetterOfWages", "claim_letter=2026-03-10", "claim_letter conflict"},
    {"TalkBeforeD", "conversation_held=2026-03-01", "conversation_held conflict"},
    {"ReportBeforeD", "reported=2026-03-01", "reported conflict"},
    {"ReportOfTheUnemployed", "work=unemployed&reported=2026-03-10", "reported conflict"},
};

class NewKeys : public testing::TestWithParam<ToldRow> {};

TEST_P(NewKeys, AreReadOrToldAtTheirField) {
    const CaseReading reading =
        read_case(std::string{"first_absence=2026-03-02&"} + GetParam().rest);

    EXPECT_EQ(told(reading), GetParam().told);
}

INSTANTIATE_TEST_SUITE_P(Case, NewKeys, testing::ValuesIn(kToldRows),
                         [](const auto& row) { return std::string{row.param.name}; });

TEST(Weekdays, AreReadByTheirNumbersRising) {
    EXPECT_EQ(write_weekdays(read_weekdays("135").value()), "135");
    EXPECT_EQ(write_weekdays(read_weekdays("1234567").value()), "1234567");
    for (const char* text : {"", "0", "8", "08", "21", "11", "1,2", " 1", "mon"}) {
        EXPECT_FALSE(read_weekdays(text)) << text;
    }
}

}  // namespace
}  // namespace fasttrack
