// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The employer period and the talk in it (sygedagpengeloven §§ 7 a and 30).
#include <gtest/gtest.h>

#include "core/answer/assessment.h"
#include "tests/answer/assessed.h"

namespace fasttrack {
namespace {

// "30 kalenderdage fra første fraværsdag … forlænges ikke" (sygedagpengeloven § 30): day 1 is the
// first
constexpr DateRow kEmployerPeriodRows[] = {
    {"FromAMonday", "first_absence=2026-01-05", "2026-02-03"},
    {"AcrossDstStart", "first_absence=2026-03-02", "2026-03-31"},
    {"AcrossDstEnd", "first_absence=2025-10-20", "2025-11-18"},
    {"AcrossNewYear", "first_absence=2027-12-15", "2028-01-13"},
    {"OverALeapDay", "first_absence=2028-01-30", "2028-02-28"},
    {"FromALeapDay", "first_absence=2028-02-29", "2028-03-29"},
    {"FirstDayOfFastTrack", "first_absence=2015-01-01", "2015-01-30"},
    {"LastDayOfRegime2015", "first_absence=2019-12-31", "2020-01-29"},
    {"FirstDayOfRegime2020", "first_absence=2020-01-01", "2020-01-30"},
    {"LastDayOfRegime2020", "first_absence=2024-12-31", "2025-01-29"},
    {"FirstDayOfRegime2025", "first_absence=2025-01-01", "2025-01-30"},
    {"LastDayOfRegime2025", "first_absence=2026-06-30", "2026-07-29"},
    {"FirstDayOfRegime2026", "first_absence=2026-07-01", "2026-07-30"},
    {"IntoACenturyWithoutLeapDay", "first_absence=2099-12-31", "2100-01-29"},
    {"EmployerSickPayToo", "first_absence=2026-03-02&pay=employer_sick_pay", "2026-03-31"},
};

class EmployerPeriodEnds : public testing::TestWithParam<DateRow> {};

TEST_P(EmployerPeriodEnds, OnTheThirtiethDay) {
    const DateRow& row = GetParam();

    EXPECT_EQ(date_text(row.case_text, "employer_period_ends"), row.date);
    EXPECT_EQ(state_text(row.case_text, "employer_period_ends", row.date, 0), "today");
    EXPECT_EQ(state_text(row.case_text, "employer_period_ends", row.date, 1), "past");
}

INSTANTIATE_TEST_SUITE_P(Rules, EmployerPeriodEnds, testing::ValuesIn(kEmployerPeriodRows),
                         kRowName);

// Where nobody pays as employer there is no period; who is back by then is not told of its end.
constexpr DateRow kEmployerPeriodWhereRows[] = {
    {"NoPay", "first_absence=2026-03-02&pay=none", "none"},
    {"Unemployed", "first_absence=2026-03-02&work=unemployed", "none"},
    {"SelfEmployed", "first_absence=2026-03-02&work=self_employed", "none"},
    {"BackOnThatDay", "first_absence=2026-03-02&full_return=2026-03-31", "none"},
    {"BackTheDayAfter", "first_absence=2026-03-02&full_return=2026-04-01", "2026-03-31"},
};

class EmployerPeriodWhere : public testing::TestWithParam<DateRow> {};

TEST_P(EmployerPeriodWhere, OnlyWhereAnEmployerPays) {
    EXPECT_EQ(date_text(GetParam().case_text, "employer_period_ends"), GetParam().date);
}

INSTANTIATE_TEST_SUITE_P(Rules, EmployerPeriodWhere, testing::ValuesIn(kEmployerPeriodWhereRows),
                         kRowName);

// "Samtalen skal holdes senest 4 uger efter første sygedag" (§ 7 a)
constexpr DateRow kConversationRows[] = {
    {"FromAMonday", "first_absence=2026-01-05", "2026-02-02"},
    {"AcrossDstStart", "first_absence=2026-03-02", "2026-03-30"},
    {"AcrossDstEnd", "first_absence=2025-10-20", "2025-11-17"},
    {"AcrossNewYear", "first_absence=2027-12-15", "2028-01-12"},
    {"OverALeapDay", "first_absence=2028-01-30", "2028-02-27"},
    {"FromALeapDay", "first_absence=2028-02-29", "2028-03-28"},
    {"FirstDayOfFastTrack", "first_absence=2015-01-01", "2015-01-29"},
    {"LastDayOfRegime2015", "first_absence=2019-12-31", "2020-01-28"},
    {"FirstDayOfRegime2020", "first_absence=2020-01-01", "2020-01-29"},
    {"LastDayOfRegime2020", "first_absence=2024-12-31", "2025-01-28"},
    {"FirstDayOfRegime2025", "first_absence=2025-01-01", "2025-01-29"},
    {"LastDayOfRegime2025", "first_absence=2026-06-30", "2026-07-28"},
    {"FirstDayOfRegime2026", "first_absence=2026-07-01", "2026-07-29"},
    {"IntoACenturyWithoutLeapDay", "first_absence=2099-12-31", "2100-01-28"},
    {"EndsOnASunday", "first_absence=2026-01-04", "2026-02-01"},
};

class EmployerConversation : public testing::TestWithParam<DateRow> {};

TEST_P(EmployerConversation, AtLatestFourWeeksAfterTheFirstAbsenceDay) {
    const DateRow& row = GetParam();

    EXPECT_EQ(date_text(row.case_text, "employer_conversation"), row.date);
    EXPECT_EQ(state_text(row.case_text, "employer_conversation", row.date, 0), "today");
    EXPECT_EQ(state_text(row.case_text, "employer_conversation", row.date, 1), "past");
}

INSTANTIATE_TEST_SUITE_P(Rules, EmployerConversation, testing::ValuesIn(kConversationRows),
                         kRowName);

// Not for one "opsagt" who "fratræder inden 8 uger efter den 1. sygedag" (Personaleadministrativ
// vejledning 24.2.3)
constexpr DateRow kConversationWhereRows[] = {
    {"NoPay", "first_absence=2026-03-02&pay=none", "2026-03-30"},
    {"EmployerSickPay", "first_absence=2026-03-02&pay=employer_sick_pay", "2026-03-30"},
    {"LeavesOnTheLastDayOfWeek8", "first_absence=2026-03-02&notice_leaving=2026-04-26", "none"},
    {"LeavesTheDayAfterWeek8", "first_absence=2026-03-02&notice_leaving=2026-04-27", "2026-03-30"},
    {"LeftBefore", "first_absence=2026-03-02&notice_leaving=2026-02-28", "none"},
    {"BackOnThatDay", "first_absence=2026-03-02&full_return=2026-03-30", "none"},
    {"BackTheDayAfter", "first_absence=2026-03-02&full_return=2026-03-31", "2026-03-30"},
    {"PartlyBack", "first_absence=2026-03-02&partial_return=2026-03-03", "2026-03-30"},
    {"Unemployed", "first_absence=2026-03-02&work=unemployed", "none"},
    {"SelfEmployed", "first_absence=2026-03-02&work=self_employed", "none"},
};

class EmployerConversationWhere : public testing::TestWithParam<DateRow> {};

TEST_P(EmployerConversationWhere, NotForOneWhoLeavesWithinEightWeeks) {
    EXPECT_EQ(date_text(GetParam().case_text, "employer_conversation"), GetParam().date);
}

INSTANTIATE_TEST_SUITE_P(Rules, EmployerConversationWhere,
                         testing::ValuesIn(kConversationWhereRows), kRowName);

TEST(EmployerPeriod, IsTheEmployersInformationAndTheTalkItsDuty) {
    const Assessment assessment = assessed("first_absence=2026-03-02");
    EXPECT_EQ(kind_text(assessment, "employer_period_ends"), "employer, info, law");
    EXPECT_EQ(kind_text(assessment, "employer_conversation"), "employer, must, law");
}

}  // namespace
}  // namespace fasttrack
