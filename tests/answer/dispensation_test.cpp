// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The outer limit for a refund after late reporting (sygedagpengeloven § 59).
#include <gtest/gtest.h>

#include "core/answer/assessment.h"
#include "tests/answer/assessed.h"

namespace fasttrack {
namespace {

// "senere end 6 måneder efter første fraværsdag" (§ 59): same day number, or the month's last day
constexpr DateRow kDispensationRows[] = {
    {"FirstDayOfRegime2020", "first_absence=2020-01-01", "2020-07-01"},
    {"LastDayOfRegime2020", "first_absence=2024-12-31", "2025-06-30"},
    {"FirstDayOfRegime2025", "first_absence=2025-01-01", "2025-07-01"},
    {"LastDayOfRegime2025", "first_absence=2026-06-30", "2026-12-30"},
    {"FirstDayOfRegime2026", "first_absence=2026-07-01", "2027-01-01"},
    {"SameDayNumber", "first_absence=2026-03-02", "2026-09-02"},
    {"AcrossNewYear", "first_absence=2026-11-23", "2027-05-23"},
    {"ToTheEndOfFebruary", "first_absence=2026-08-31", "2027-02-28"},
    {"ToTheEndOfALeapFebruary", "first_absence=2027-08-31", "2028-02-29"},
    {"ThirtiethToFebruary", "first_absence=2026-08-30", "2027-02-28"},
    {"TwentyNinthToFebruary", "first_absence=2026-08-29", "2027-02-28"},
    {"TwentyEighthToFebruary", "first_absence=2026-08-28", "2027-02-28"},
    {"TwentyNinthToALeapFebruary", "first_absence=2027-08-29", "2028-02-29"},
    {"FromALeapDay", "first_absence=2028-02-29", "2028-08-29"},
    {"ToAShortMonth", "first_absence=2026-03-31", "2026-09-30"},
    {"IntoACenturyWithoutLeapDay", "first_absence=2099-08-31", "2100-02-28"},
    {"TheLastDayOfAll", "first_absence=2099-12-31", "2100-06-30"},
    {"FirstDayOfFastTrack", "first_absence=2015-01-01", "2015-07-01"},
    {"LastDayOfRegime2015", "first_absence=2019-12-31", "2020-06-30"},
    {"EmployerSickPay", "first_absence=2026-03-02&pay=employer_sick_pay", "2026-09-02"},
};

class DispensationEnds : public testing::TestWithParam<DateRow> {};

TEST_P(DispensationEnds, SixMonthsAfterTheFirstAbsenceDay) {
    const DateRow& row = GetParam();

    EXPECT_EQ(date_text(row.case_text, "dispensation_ends"), row.date);
    EXPECT_EQ(state_text(row.case_text, "dispensation_ends", row.date, 0), "today");
    EXPECT_EQ(state_text(row.case_text, "dispensation_ends", row.date, 1), "past");
}

INSTANTIATE_TEST_SUITE_P(Rules, DispensationEnds, testing::ValuesIn(kDispensationRows), kRowName);

// Only an employer who pays can claim a refund, and only for an absence beyond the employer period.
constexpr DateRow kDispensationWhereRows[] = {
    {"NoPay", "first_absence=2026-03-02&pay=none", "none"},
    {"Unemployed", "first_absence=2026-03-02&work=unemployed", "none"},
    {"SelfEmployed", "first_absence=2026-03-02&work=self_employed", "none"},
    {"BackAfterDay30", "first_absence=2026-03-02&full_return=2026-04-01", "none"},
    {"BackAfterDay31", "first_absence=2026-03-02&full_return=2026-04-02", "2026-09-02"},
    {"BackBeforeThen", "first_absence=2026-03-02&full_return=2026-08-01", "2026-09-02"},
};

class DispensationWhere : public testing::TestWithParam<DateRow> {};

TEST_P(DispensationWhere, OnlyWhereAnEmployerPays) {
    EXPECT_EQ(date_text(GetParam().case_text, "dispensation_ends"), GetParam().date);
}

INSTANTIATE_TEST_SUITE_P(Rules, DispensationWhere, testing::ValuesIn(kDispensationWhereRows),
                         kRowName);

TEST(DispensationEnds, IsTheEmployersInformation) {
    const Assessment assessment = assessed("first_absence=2026-03-02");
    EXPECT_EQ(kind_text(assessment, "dispensation_ends"), "employer, info, law");
    EXPECT_EQ(text_of(milestone(assessment, "dispensation_ends")->act_by), "none");
}

}  // namespace
}  // namespace fasttrack
