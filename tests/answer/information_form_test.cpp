// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The information form (oplysningsskema) and how its right is regained.
#include <gtest/gtest.h>

#include "core/answer/assessment.h"
#include "tests/answer/assessed.h"

namespace fasttrack {
namespace {

// "senest 8 dage efter afsendelsen af oplysningsskemaet" (§ 11)
constexpr DateRow kFormRows[] = {
    {"FromAMonday", "first_absence=2026-01-05&info_form_sent=2026-01-12", "2026-01-20"},
    {"EndsOnASunday", "first_absence=2026-01-05&info_form_sent=2026-01-10", "2026-01-18"},
    {"AcrossDstStart", "first_absence=2026-03-02&info_form_sent=2026-03-26", "2026-04-03"},
    {"AcrossDstEnd", "first_absence=2025-10-01&info_form_sent=2025-10-20", "2025-10-28"},
    {"AcrossNewYear", "first_absence=2027-12-01&info_form_sent=2027-12-28", "2028-01-05"},
    {"OverALeapDay", "first_absence=2028-02-01&info_form_sent=2028-02-25", "2028-03-04"},
    {"OnALeapDay", "first_absence=2028-02-01&info_form_sent=2028-02-29", "2028-03-08"},
    {"OnDay1", "first_absence=2015-01-01&info_form_sent=2015-01-01", "2015-01-09"},
    {"IntoACenturyWithoutLeapDay", "first_absence=2099-12-31&info_form_sent=2100-02-22",
     "2100-03-02"},
};

class InformationForm : public testing::TestWithParam<DateRow> {};

TEST_P(InformationForm, AtLatestEightDaysAfterItWasSent) {
    const DateRow& row = GetParam();

    EXPECT_EQ(date_text(row.case_text, "information_form"), row.date);
    EXPECT_EQ(state_text(row.case_text, "information_form", row.date, 0), "today");
    EXPECT_EQ(state_text(row.case_text, "information_form", row.date, 1), "past");
}

INSTANTIATE_TEST_SUITE_P(Rules, InformationForm, testing::ValuesIn(kFormRows), kRowName);

// "I op til 4 uger efter overskridelsen af fristen" (Cabi)
constexpr DateRow kRegainRows[] = {
    {"FromAMonday", "first_absence=2026-01-05&info_form_sent=2026-01-12", "2026-02-17"},
    {"EndsOnASunday", "first_absence=2026-01-05&info_form_sent=2026-01-10", "2026-02-15"},
    {"AcrossDstStart", "first_absence=2026-03-02&info_form_sent=2026-03-26", "2026-05-01"},
    {"AcrossDstEnd", "first_absence=2025-10-01&info_form_sent=2025-10-20", "2025-11-25"},
    {"AcrossNewYear", "first_absence=2027-12-01&info_form_sent=2027-12-28", "2028-02-02"},
    {"OverALeapDay", "first_absence=2028-02-01&info_form_sent=2028-02-25", "2028-04-01"},
    {"OnALeapDay", "first_absence=2028-02-01&info_form_sent=2028-02-29", "2028-04-05"},
    {"OnDay1", "first_absence=2015-01-01&info_form_sent=2015-01-01", "2015-02-06"},
    {"IntoACenturyWithoutLeapDay", "first_absence=2099-12-31&info_form_sent=2100-02-22",
     "2100-03-30"},
};

class InformationFormRegain : public testing::TestWithParam<DateRow> {};

TEST_P(InformationFormRegain, UpToFourWeeksAfterTheDeadline) {
    const DateRow& row = GetParam();

    EXPECT_EQ(date_text(row.case_text, "information_form_regain"), row.date);
    EXPECT_EQ(state_text(row.case_text, "information_form_regain", row.date, 0), "today");
    EXPECT_EQ(state_text(row.case_text, "information_form_regain", row.date, 1), "past");
}

INSTANTIATE_TEST_SUITE_P(Rules, InformationFormRegain, testing::ValuesIn(kRegainRows), kRowName);

// Without the day on the letter there is no date; one who is back must still answer.
constexpr DateRow kFormWhereRows[] = {
    {"NotSent", "first_absence=2026-03-02", "none"},
    {"BackBeforeThen", "first_absence=2026-03-02&info_form_sent=2026-03-10&full_return=2026-03-12",
     "2026-03-18"},
    {"StandBy", "first_absence=2026-03-02&info_form_sent=2026-03-10&serious_illness=yes",
     "2026-03-18"},
    {"Unemployed", "first_absence=2026-03-02&info_form_sent=2026-03-10&work=unemployed",
     "2026-03-18"},
};

class InformationFormWhere : public testing::TestWithParam<DateRow> {};

TEST_P(InformationFormWhere, WheneverItWasSent) {
    EXPECT_EQ(date_text(GetParam().case_text, "information_form"), GetParam().date);
}

INSTANTIATE_TEST_SUITE_P(Rules, InformationFormWhere, testing::ValuesIn(kFormWhereRows), kRowName);

TEST(InformationForm, IsTheSickPersonsDutyAndChance) {
    const Assessment assessment = assessed("first_absence=2026-03-02&info_form_sent=2026-03-10");
    EXPECT_EQ(kind_text(assessment, "information_form"), "employee, must, law");
    EXPECT_EQ(kind_text(assessment, "information_form_regain"), "employee, may, official");
    EXPECT_EQ(date_text("first_absence=2026-03-02", "information_form_regain"), "none");
}

}  // namespace
}  // namespace fasttrack
