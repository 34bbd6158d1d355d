// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// From when the municipality pays (sygedagpengeloven § 30; § 43 for the insured).
#include <gtest/gtest.h>

#include "core/answer/assessment.h"
#include "tests/answer/assessed.h"

namespace fasttrack {
namespace {

// Day 31 is the first after "30 kalenderdage fra første fraværsdag" (sygedagpengeloven § 30)
constexpr DateRow kEmployedRows[] = {
    {"FromAMonday", "first_absence=2026-01-05", "2026-02-04"},
    {"AcrossDstStart", "first_absence=2026-03-02", "2026-04-01"},
    {"AcrossDstEnd", "first_absence=2025-10-20", "2025-11-19"},
    {"AcrossNewYear", "first_absence=2027-12-15", "2028-01-14"},
    {"OverALeapDay", "first_absence=2028-01-30", "2028-02-29"},
    {"FromALeapDay", "first_absence=2028-02-29", "2028-03-30"},
    {"FirstDayOfFastTrack", "first_absence=2015-01-01", "2015-01-31"},
    {"LastDayOfRegime2015", "first_absence=2019-12-31", "2020-01-30"},
    {"FirstDayOfRegime2020", "first_absence=2020-01-01", "2020-01-31"},
    {"LastDayOfRegime2020", "first_absence=2024-12-31", "2025-01-30"},
    {"FirstDayOfRegime2025", "first_absence=2025-01-01", "2025-01-31"},
    {"LastDayOfRegime2025", "first_absence=2026-06-30", "2026-07-30"},
    {"FirstDayOfRegime2026", "first_absence=2026-07-01", "2026-07-31"},
    {"IntoACenturyWithoutLeapDay", "first_absence=2099-12-31", "2100-01-30"},
    {"EmployerSickPay", "first_absence=2026-03-02&pay=employer_sick_pay", "2026-04-01"},
};

class BenefitFromEmployed : public testing::TestWithParam<DateRow> {};

TEST_P(BenefitFromEmployed, FromTheDayAfterTheEmployerPeriod) {
    const DateRow& row = GetParam();

    EXPECT_EQ(date_text(row.case_text, "benefit_from"), row.date);
    EXPECT_EQ(state_text(row.case_text, "benefit_from", row.date, 0), "today");
    EXPECT_EQ(state_text(row.case_text, "benefit_from", row.date, 1), "past");
}

INSTANTIATE_TEST_SUITE_P(Rules, BenefitFromEmployed, testing::ValuesIn(kEmployedRows), kRowName);

// Where the employer pays nothing the municipality pays from the first day.
constexpr DateRow kNoPayRows[] = {
    {"FromAMonday", "first_absence=2026-01-05&pay=none", "2026-01-05"},
    {"AcrossNewYear", "first_absence=2027-12-15&pay=none", "2027-12-15"},
    {"FromALeapDay", "first_absence=2028-02-29&pay=none", "2028-02-29"},
    {"FirstDayOfFastTrack", "first_absence=2015-01-01&pay=none", "2015-01-01"},
    {"FirstDayOfRegime2026", "first_absence=2026-07-01&pay=none", "2026-07-01"},
    {"IntoACenturyWithoutLeapDay", "first_absence=2099-12-31&pay=none", "2099-12-31"},
};

class BenefitFromNoPay : public testing::TestWithParam<DateRow> {};

TEST_P(BenefitFromNoPay, FromTheFirstAbsenceDay) {
    const DateRow& row = GetParam();

    EXPECT_EQ(date_text(row.case_text, "benefit_from"), row.date);
    EXPECT_EQ(state_text(row.case_text, "benefit_from", row.date, 0), "today");
    EXPECT_EQ(state_text(row.case_text, "benefit_from", row.date, 1), "past");
}

INSTANTIATE_TEST_SUITE_P(Rules, BenefitFromNoPay, testing::ValuesIn(kNoPayRows), kRowName);

// The unemployment fund pays the first 14 days.
constexpr DateRow kUnemployedRows[] = {
    {"FromAMonday", "first_absence=2026-01-05&work=unemployed", "2026-01-19"},
    {"AcrossDstStart", "first_absence=2026-03-02&work=unemployed", "2026-03-16"},
    {"AcrossDstEnd", "first_absence=2025-10-20&work=unemployed", "2025-11-03"},
    {"AcrossNewYear", "first_absence=2027-12-15&work=unemployed", "2027-12-29"},
    {"OverALeapDay", "first_absence=2028-01-30&work=unemployed", "2028-02-13"},
    {"FromALeapDay", "first_absence=2028-02-29&work=unemployed", "2028-03-14"},
    {"FirstDayOfFastTrack", "first_absence=2015-01-01&work=unemployed", "2015-01-15"},
    {"LastDayOfRegime2015", "first_absence=2019-12-31&work=unemployed", "2020-01-14"},
    {"FirstDayOfRegime2020", "first_absence=2020-01-01&work=unemployed", "2020-01-15"},
    {"LastDayOfRegime2020", "first_absence=2024-12-31&work=unemployed", "2025-01-14"},
    {"FirstDayOfRegime2025", "first_absence=2025-01-01&work=unemployed", "2025-01-15"},
    {"LastDayOfRegime2025", "first_absence=2026-06-30&work=unemployed", "2026-07-14"},
    {"FirstDayOfRegime2026", "first_absence=2026-07-01&work=unemployed", "2026-07-15"},
    {"IntoACenturyWithoutLeapDay", "first_absence=2099-12-31&work=unemployed", "2100-01-14"},
};

class BenefitFromUnemployed : public testing::TestWithParam<DateRow> {};

TEST_P(BenefitFromUnemployed, FromTheFifteenthDay) {
    const DateRow& row = GetParam();

    EXPECT_EQ(date_text(row.case_text, "benefit_from"), row.date);
    EXPECT_EQ(state_text(row.case_text, "benefit_from", row.date, 0), "today");
    EXPECT_EQ(state_text(row.case_text, "benefit_from", row.date, 1), "past");
}

INSTANTIATE_TEST_SUITE_P(Rules, BenefitFromUnemployed, testing::ValuesIn(kUnemployedRows),
                         kRowName);

// Self-employed: after two weeks of illness
constexpr DateRow kUninsuredRows[] = {
    {"FromAMonday", "first_absence=2026-01-05&work=self_employed", "2026-01-19"},
    {"AcrossDstStart", "first_absence=2026-03-02&work=self_employed", "2026-03-16"},
    {"AcrossDstEnd", "first_absence=2025-10-20&work=self_employed", "2025-11-03"},
    {"AcrossNewYear", "first_absence=2027-12-15&work=self_employed", "2027-12-29"},
    {"OverALeapDay", "first_absence=2028-01-30&work=self_employed", "2028-02-13"},
    {"FromALeapDay", "first_absence=2028-02-29&work=self_employed", "2028-03-14"},
    {"FirstDayOfFastTrack", "first_absence=2015-01-01&work=self_employed", "2015-01-15"},
    {"LastDayOfRegime2015", "first_absence=2019-12-31&work=self_employed", "2020-01-14"},
    {"FirstDayOfRegime2020", "first_absence=2020-01-01&work=self_employed", "2020-01-15"},
    {"LastDayOfRegime2020", "first_absence=2024-12-31&work=self_employed", "2025-01-14"},
    {"FirstDayOfRegime2025", "first_absence=2025-01-01&work=self_employed", "2025-01-15"},
    {"LastDayOfRegime2025", "first_absence=2026-06-30&work=self_employed", "2026-07-14"},
    {"FirstDayOfRegime2026", "first_absence=2026-07-01&work=self_employed", "2026-07-15"},
    {"IntoACenturyWithoutLeapDay", "first_absence=2099-12-31&work=self_employed", "2100-01-14"},
};

class BenefitFromUninsured : public testing::TestWithParam<DateRow> {};

TEST_P(BenefitFromUninsured, FromTheFifteenthDay) {
    const DateRow& row = GetParam();

    EXPECT_EQ(date_text(row.case_text, "benefit_from"), row.date);
    EXPECT_EQ(state_text(row.case_text, "benefit_from", row.date, 0), "today");
    EXPECT_EQ(state_text(row.case_text, "benefit_from", row.date, 1), "past");
}

INSTANTIATE_TEST_SUITE_P(Rules, BenefitFromUninsured, testing::ValuesIn(kUninsuredRows), kRowName);

// "ret til sygedagpenge fra første … fraværsdag" (§ 43)
constexpr DateRow kInsuredDay1Rows[] = {
    {"FromAMonday", "first_absence=2026-01-05&work=self_employed&insurance=day1", "2026-01-05"},
    {"AcrossNewYear", "first_absence=2027-12-15&work=self_employed&insurance=day1", "2027-12-15"},
    {"FromALeapDay", "first_absence=2028-02-29&work=self_employed&insurance=day1", "2028-02-29"},
    {"FirstDayOfFastTrack", "first_absence=2015-01-01&work=self_employed&insurance=day1",
     "2015-01-01"},
    {"FirstDayOfRegime2026", "first_absence=2026-07-01&work=self_employed&insurance=day1",
     "2026-07-01"},
    {"IntoACenturyWithoutLeapDay", "first_absence=2099-12-31&work=self_employed&insurance=day1",
     "2099-12-31"},
    {"FromASaturday", "first_absence=2026-01-03&work=self_employed&insurance=day1", "2026-01-03"},
};

class BenefitFromInsuredDay1 : public testing::TestWithParam<DateRow> {};

TEST_P(BenefitFromInsuredDay1, FromTheFirstAbsenceDay) {
    const DateRow& row = GetParam();

    EXPECT_EQ(date_text(row.case_text, "benefit_from"), row.date);
    EXPECT_EQ(state_text(row.case_text, "benefit_from", row.date, 0), "today");
    EXPECT_EQ(state_text(row.case_text, "benefit_from", row.date, 1), "past");
}

INSTANTIATE_TEST_SUITE_P(Rules, BenefitFromInsuredDay1, testing::ValuesIn(kInsuredDay1Rows),
                         kRowName);

// "ret til sygedagpenge fra … tredje fraværsdag" (§ 43): the days of work that are no public
// holiday count; where they are not known, the third day is the earliest it can be
constexpr DateRow kInsuredDay3Rows[] = {
    {"FromAMonday", "first_absence=2026-01-05&work=self_employed&insurance=day3&workdays=12345",
     "2026-01-07"},
    {"FromATuesday", "first_absence=2026-01-06&work=self_employed&insurance=day3&workdays=12345",
     "2026-01-08"},
    {"FromAWednesday", "first_absence=2026-01-07&work=self_employed&insurance=day3&workdays=12345",
     "2026-01-09"},
    {"FromAThursday", "first_absence=2026-01-08&work=self_employed&insurance=day3&workdays=12345",
     "2026-01-12"},
    {"AnkestyrelsensExampleFromAFriday",
     "first_absence=2019-02-01&work=self_employed&insurance=day3&workdays=12345", "2019-02-05"},
    {"FromASaturday", "first_absence=2026-01-10&work=self_employed&insurance=day3&workdays=12345",
     "2026-01-14"},
    {"FromASunday", "first_absence=2026-01-11&work=self_employed&insurance=day3&workdays=12345",
     "2026-01-14"},
    {"EasterHolidaysAreNotCounted",
     "first_absence=2026-04-02&work=self_employed&insurance=day3&workdays=12345", "2026-04-09"},
    {"NewYearsDayIsNotCounted",
     "first_absence=2026-12-31&work=self_employed&insurance=day3&workdays=12345", "2027-01-05"},
    {"ChristmasEveIsCounted",
     "first_absence=2026-12-23&work=self_employed&insurance=day3&workdays=12345", "2026-12-28"},
    {"WeekendsOnly", "first_absence=2026-01-05&work=self_employed&insurance=day3&workdays=67",
     "2026-01-17"},
    {"OneDayAWeek", "first_absence=2026-01-05&work=self_employed&insurance=day3&workdays=3",
     "2026-01-21"},
    {"EveryDay", "first_absence=2026-01-09&work=self_employed&insurance=day3&workdays=1234567",
     "2026-01-11"},
    {"OverALeapDay", "first_absence=2028-02-28&work=self_employed&insurance=day3&workdays=12345",
     "2028-03-01"},
    {"IntoACenturyWithoutLeapDay",
     "first_absence=2099-12-31&work=self_employed&insurance=day3&workdays=12345", "2100-01-05"},
    {"UnknownWorkdaysFromAFriday", "first_absence=2019-02-01&work=self_employed&insurance=day3",
     "2019-02-03"},
    {"UnknownWorkdaysFromASaturday", "first_absence=2026-01-10&work=self_employed&insurance=day3",
     "2026-01-12"},
    {"UnknownWorkdaysOverEaster", "first_absence=2026-04-02&work=self_employed&insurance=day3",
     "2026-04-04"},
    {"UnknownWorkdaysIntoACenturyWithoutLeapDay",
     "first_absence=2099-12-31&work=self_employed&insurance=day3", "2100-01-02"},
};

class BenefitFromInsuredDay3 : public testing::TestWithParam<DateRow> {};

TEST_P(BenefitFromInsuredDay3, FromTheThirdWorkingDay) {
    const DateRow& row = GetParam();

    EXPECT_EQ(date_text(row.case_text, "benefit_from"), row.date);
    EXPECT_EQ(state_text(row.case_text, "benefit_from", row.date, 0), "today");
    EXPECT_EQ(state_text(row.case_text, "benefit_from", row.date, 1), "past");
}

INSTANTIATE_TEST_SUITE_P(Rules, BenefitFromInsuredDay3, testing::ValuesIn(kInsuredDay3Rows),
                         kRowName);

// Who is fully back by then gets nothing from the municipality.
constexpr DateRow kReturnRows[] = {
    {"BackOnThatDay", "first_absence=2026-03-02&full_return=2026-04-01", "none"},
    {"BackTheDayAfter", "first_absence=2026-03-02&full_return=2026-04-02", "2026-04-01"},
    {"UnemployedBackOnThatDay", "first_absence=2026-03-02&work=unemployed&full_return=2026-03-16",
     "none"},
    {"UnemployedBackTheDayAfter", "first_absence=2026-03-02&work=unemployed&full_return=2026-03-17",
     "2026-03-16"},
    {"SelfEmployedBackOnThatDay",
     "first_absence=2026-03-02&work=self_employed&full_return=2026-03-16", "none"},
    {"InsuredDay3BackOnThatDay",
     "first_absence=2026-03-02&work=self_employed&insurance=day3&full_return=2026-03-04", "none"},
    {"InsuredDay1BackNextDay",
     "first_absence=2026-03-02&work=self_employed&insurance=day1&full_return=2026-03-03",
     "2026-03-02"},
    {"PartlyBack", "first_absence=2026-03-02&partial_return=2026-03-03", "2026-04-01"},
};

class BenefitFromAfterReturn : public testing::TestWithParam<DateRow> {};

TEST_P(BenefitFromAfterReturn, OnlyWhileAway) {
    EXPECT_EQ(date_text(GetParam().case_text, "benefit_from"), GetParam().date);
}

INSTANTIATE_TEST_SUITE_P(Rules, BenefitFromAfterReturn, testing::ValuesIn(kReturnRows), kRowName);

TEST(BenefitFrom, IsTheMunicipalitysPayment) {
    constexpr const char* kKind = "municipality, info, law";
    EXPECT_EQ(kind_text(assessed("first_absence=2026-03-02&pay=none"), "benefit_from"), kKind);
    EXPECT_EQ(kind_text(assessed("first_absence=2026-03-02&work=self_employed"), "benefit_from"),
              kKind);
    EXPECT_EQ(kind_text(assessed("first_absence=2026-03-02&work=self_employed&insurance=day1"),
                        "benefit_from"),
              kKind);
    EXPECT_EQ(kind_text(assessed("first_absence=2026-03-02&work=self_employed&insurance=day3"),
                        "benefit_from"),
              "municipality, info, derived");
    EXPECT_EQ(kind_text(assessed("first_absence=2026-03-02&work=self_employed&insurance=day3"
                                 "&workdays=12345"),
                        "benefit_from"),
              "municipality, info, official");
    EXPECT_EQ(kind_text(assessed("first_absence=2026-03-02"), "benefit_from"), kKind);
    EXPECT_EQ(kind_text(assessed("first_absence=2026-03-02&work=unemployed"), "benefit_from"),
              "municipality, info, official");
}

// F is D where no employer period applies; where the employer's sick pay stopped before D+29, the
// day after it is the other reading.
TEST(BenefitFrom, BeginsOnTheFirstDayWhereNoEmployerPeriodApplies) {
    const Assessment assessment = assessed("first_absence=2026-03-02&employer_period=no");
    EXPECT_EQ(date_text(assessment, "benefit_from"), "2026-03-02");
    EXPECT_EQ(date_text(assessment, "employer_period_ends"), "none");
    EXPECT_EQ(date_text(assessment, "refund_claim_by"), "2026-06-02");
}

TEST(BenefitFrom, HasAnotherReadingWhereTheEmployerStoppedEarly) {
    const std::string pay = "first_absence=2026-03-02&pay=employer_sick_pay&last_employer_pay=";
    const auto reading = [&](const char* last) {
        return text_of(milestone(assessed(pay + last), "benefit_from")->reading);
    };
    EXPECT_EQ(reading("2026-03-20"), "2026-03-21");
    EXPECT_EQ(reading("2026-03-30"), "2026-03-31");  // D+28
    EXPECT_EQ(reading("2026-03-31"), "none");        // D+29: nothing stopped early
    EXPECT_EQ(kind_text(assessed(pay + "2026-03-20"), "benefit_from"),
              "municipality, info, unsettled");
    EXPECT_EQ(date_text(pay + "2026-03-20", "benefit_from"), "2026-04-01");
    EXPECT_EQ(kind_text(assessed(pay + "2026-03-31"), "benefit_from"), "municipality, info, law");
}

}  // namespace
}  // namespace fasttrack
