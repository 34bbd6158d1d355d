// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Reporting the absence: who, and by when (sygedagpengeloven §§ 40 and 43).
#include <gtest/gtest.h>

#include "core/answer/assessment.h"
#include "tests/answer/assessed.h"

namespace fasttrack {
namespace {

// "senest 5 uger efter første fraværsdag" (sygedagpengeloven § 40, wages)
constexpr DateRow kWagesRows[] = {
    {"FromAMonday", "first_absence=2026-01-05", "2026-02-09"},
    {"AcrossDstStart", "first_absence=2026-03-02", "2026-04-06"},
    {"AcrossDstEnd", "first_absence=2025-10-20", "2025-11-24"},
    {"AcrossNewYear", "first_absence=2027-12-15", "2028-01-19"},
    {"OverALeapDay", "first_absence=2028-01-30", "2028-03-05"},
    {"FromALeapDay", "first_absence=2028-02-29", "2028-04-04"},
    {"FirstDayOfFastTrack", "first_absence=2015-01-01", "2015-02-05"},
    {"LastDayOfRegime2015", "first_absence=2019-12-31", "2020-02-04"},
    {"FirstDayOfRegime2020", "first_absence=2020-01-01", "2020-02-05"},
    {"LastDayOfRegime2020", "first_absence=2024-12-31", "2025-02-04"},
    {"FirstDayOfRegime2025", "first_absence=2025-01-01", "2025-02-05"},
    {"LastDayOfRegime2025", "first_absence=2026-06-30", "2026-08-04"},
    {"FirstDayOfRegime2026", "first_absence=2026-07-01", "2026-08-05"},
    {"IntoACenturyWithoutLeapDay", "first_absence=2099-12-31", "2100-02-04"},
    {"EndsOnASunday", "first_absence=2026-01-04", "2026-02-08"},  // a weekend does not move it
    {"EndsOnEasterMonday", "first_absence=2026-03-02&pay=wages", "2026-04-06"},
};

class ReportAbsenceWages : public testing::TestWithParam<DateRow> {};

TEST_P(ReportAbsenceWages, AtLatestFiveWeeksAfterTheFirstAbsenceDay) {
    const DateRow& row = GetParam();

    EXPECT_EQ(date_text(row.case_text, "report_absence"), row.date);
    EXPECT_EQ(state_text(row.case_text, "report_absence", row.date, 0), "today");
    EXPECT_EQ(state_text(row.case_text, "report_absence", row.date, 1), "past");
}

INSTANTIATE_TEST_SUITE_P(Rules, ReportAbsenceWages, testing::ValuesIn(kWagesRows), kRowName);

// "senest 1 uge efter at udbetaling af sygedagpenge fra arbejdsgiveren er ophørt" (§ 40): day 30,
// and a week
constexpr DateRow kEmployerSickPayRows[] = {
    {"FromAMonday", "first_absence=2026-01-05&pay=employer_sick_pay", "2026-02-10"},
    {"AcrossDstStart", "first_absence=2026-03-02&pay=employer_sick_pay", "2026-04-07"},
    {"AcrossDstEnd", "first_absence=2025-10-20&pay=employer_sick_pay", "2025-11-25"},
    {"AcrossNewYear", "first_absence=2027-12-15&pay=employer_sick_pay", "2028-01-20"},
    {"OverALeapDay", "first_absence=2028-01-30&pay=employer_sick_pay", "2028-03-06"},
    {"FromALeapDay", "first_absence=2028-02-29&pay=employer_sick_pay", "2028-04-05"},
    {"FirstDayOfFastTrack", "first_absence=2015-01-01&pay=employer_sick_pay", "2015-02-06"},
    {"LastDayOfRegime2015", "first_absence=2019-12-31&pay=employer_sick_pay", "2020-02-05"},
    {"FirstDayOfRegime2020", "first_absence=2020-01-01&pay=employer_sick_pay", "2020-02-06"},
    {"LastDayOfRegime2020", "first_absence=2024-12-31&pay=employer_sick_pay", "2025-02-05"},
    {"FirstDayOfRegime2025", "first_absence=2025-01-01&pay=employer_sick_pay", "2025-02-06"},
    {"LastDayOfRegime2025", "first_absence=2026-06-30&pay=employer_sick_pay", "2026-08-05"},
    {"FirstDayOfRegime2026", "first_absence=2026-07-01&pay=employer_sick_pay", "2026-08-06"},
    {"IntoACenturyWithoutLeapDay", "first_absence=2099-12-31&pay=employer_sick_pay", "2100-02-05"},
    {"PaidOnTheFirstDayOnly",
     "first_absence=2026-03-02&pay=employer_sick_pay&last_employer_pay=2026-03-02", "2026-03-09"},
    {"PaidForTwoWeeks",
     "first_absence=2026-03-02&pay=employer_sick_pay&last_employer_pay=2026-03-15", "2026-03-22"},
    {"PaidToDay29", "first_absence=2026-03-02&pay=employer_sick_pay&last_employer_pay=2026-03-30",
     "2026-04-06"},
    {"PaidToDay30", "first_absence=2026-03-02&pay=employer_sick_pay&last_employer_pay=2026-03-31",
     "2026-04-07"},
    {"PaidUntilALeapDay",
     "first_absence=2028-02-10&pay=employer_sick_pay&last_employer_pay=2028-02-29", "2028-03-07"},
};

class ReportAbsenceEmployerSickPay : public testing::TestWithParam<DateRow> {};

TEST_P(ReportAbsenceEmployerSickPay, AtLatestAWeekAfterTheLastDayPaid) {
    const DateRow& row = GetParam();

    EXPECT_EQ(date_text(row.case_text, "report_absence"), row.date);
    EXPECT_EQ(state_text(row.case_text, "report_absence", row.date, 0), "today");
    EXPECT_EQ(state_text(row.case_text, "report_absence", row.date, 1), "past");
}

INSTANTIATE_TEST_SUITE_P(Rules, ReportAbsenceEmployerSickPay,
                         testing::ValuesIn(kEmployerSickPayRows), kRowName);

// "senest 14 dage efter første fraværsdag" (§ 40, neither wages nor sick pay)
constexpr DateRow kNoPayRows[] = {
    {"FromAMonday", "first_absence=2026-01-05&pay=none", "2026-01-19"},
    {"AcrossDstStart", "first_absence=2026-03-02&pay=none", "2026-03-16"},
    {"AcrossDstEnd", "first_absence=2025-10-20&pay=none", "2025-11-03"},
    {"AcrossNewYear", "first_absence=2027-12-15&pay=none", "2027-12-29"},
    {"OverALeapDay", "first_absence=2028-01-30&pay=none", "2028-02-13"},
    {"FromALeapDay", "first_absence=2028-02-29&pay=none", "2028-03-14"},
    {"FirstDayOfFastTrack", "first_absence=2015-01-01&pay=none", "2015-01-15"},
    {"LastDayOfRegime2015", "first_absence=2019-12-31&pay=none", "2020-01-14"},
    {"FirstDayOfRegime2020", "first_absence=2020-01-01&pay=none", "2020-01-15"},
    {"LastDayOfRegime2020", "first_absence=2024-12-31&pay=none", "2025-01-14"},
    {"FirstDayOfRegime2025", "first_absence=2025-01-01&pay=none", "2025-01-15"},
    {"LastDayOfRegime2025", "first_absence=2026-06-30&pay=none", "2026-07-14"},
    {"FirstDayOfRegime2026", "first_absence=2026-07-01&pay=none", "2026-07-15"},
    {"IntoACenturyWithoutLeapDay", "first_absence=2099-12-31&pay=none", "2100-01-14"},
};

class ReportAbsenceNoPay : public testing::TestWithParam<DateRow> {};

TEST_P(ReportAbsenceNoPay, AtLatestFourteenDaysAfterTheFirstAbsenceDay) {
    const DateRow& row = GetParam();

    EXPECT_EQ(date_text(row.case_text, "report_absence"), row.date);
    EXPECT_EQ(state_text(row.case_text, "report_absence", row.date, 0), "today");
    EXPECT_EQ(state_text(row.case_text, "report_absence", row.date, 1), "past");
}

INSTANTIATE_TEST_SUITE_P(Rules, ReportAbsenceNoPay, testing::ValuesIn(kNoPayRows), kRowName);

// "senest 3 uger efter første fraværsdag" (§ 43, self-employed)
constexpr DateRow kUninsuredRows[] = {
    {"FromAMonday", "first_absence=2026-01-05&work=self_employed", "2026-01-26"},
    {"AcrossDstStart", "first_absence=2026-03-02&work=self_employed", "2026-03-23"},
    {"AcrossDstEnd", "first_absence=2025-10-20&work=self_employed", "2025-11-10"},
    {"AcrossNewYear", "first_absence=2027-12-15&work=self_employed", "2028-01-05"},
    {"OverALeapDay", "first_absence=2028-01-30&work=self_employed", "2028-02-20"},
    {"FromALeapDay", "first_absence=2028-02-29&work=self_employed", "2028-03-21"},
    {"FirstDayOfFastTrack", "first_absence=2015-01-01&work=self_employed", "2015-01-22"},
    {"LastDayOfRegime2015", "first_absence=2019-12-31&work=self_employed", "2020-01-21"},
    {"FirstDayOfRegime2020", "first_absence=2020-01-01&work=self_employed", "2020-01-22"},
    {"LastDayOfRegime2020", "first_absence=2024-12-31&work=self_employed", "2025-01-21"},
    {"FirstDayOfRegime2025", "first_absence=2025-01-01&work=self_employed", "2025-01-22"},
    {"LastDayOfRegime2025", "first_absence=2026-06-30&work=self_employed", "2026-07-21"},
    {"FirstDayOfRegime2026", "first_absence=2026-07-01&work=self_employed", "2026-07-22"},
    {"IntoACenturyWithoutLeapDay", "first_absence=2099-12-31&work=self_employed", "2100-01-21"},
};

class ReportAbsenceUninsured : public testing::TestWithParam<DateRow> {};

TEST_P(ReportAbsenceUninsured, AtLatestThreeWeeksAfterTheFirstAbsenceDay) {
    const DateRow& row = GetParam();

    EXPECT_EQ(date_text(row.case_text, "report_absence"), row.date);
    EXPECT_EQ(state_text(row.case_text, "report_absence", row.date, 0), "today");
    EXPECT_EQ(state_text(row.case_text, "report_absence", row.date, 1), "past");
}

INSTANTIATE_TEST_SUITE_P(Rules, ReportAbsenceUninsured, testing::ValuesIn(kUninsuredRows),
                         kRowName);

// "senest en uge efter sygedagpengerettens indtræden" (§ 43, insured from the first day)
constexpr DateRow kInsuredDay1Rows[] = {
    {"FromAMonday", "first_absence=2026-01-05&work=self_employed&insurance=day1", "2026-01-12"},
    {"AcrossDstStart", "first_absence=2026-03-02&work=self_employed&insurance=day1", "2026-03-09"},
    {"AcrossDstEnd", "first_absence=2025-10-20&work=self_employed&insurance=day1", "2025-10-27"},
    {"AcrossNewYear", "first_absence=2027-12-15&work=self_employed&insurance=day1", "2027-12-22"},
    {"OverALeapDay", "first_absence=2028-01-30&work=self_employed&insurance=day1", "2028-02-06"},
    {"FromALeapDay", "first_absence=2028-02-29&work=self_employed&insurance=day1", "2028-03-07"},
    {"FirstDayOfFastTrack", "first_absence=2015-01-01&work=self_employed&insurance=day1",
     "2015-01-08"},
    {"LastDayOfRegime2015", "first_absence=2019-12-31&work=self_employed&insurance=day1",
     "2020-01-07"},
    {"FirstDayOfRegime2020", "first_absence=2020-01-01&work=self_employed&insurance=day1",
     "2020-01-08"},
    {"LastDayOfRegime2020", "first_absence=2024-12-31&work=self_employed&insurance=day1",
     "2025-01-07"},
    {"FirstDayOfRegime2025", "first_absence=2025-01-01&work=self_employed&insurance=day1",
     "2025-01-08"},
    {"LastDayOfRegime2025", "first_absence=2026-06-30&work=self_employed&insurance=day1",
     "2026-07-07"},
    {"FirstDayOfRegime2026", "first_absence=2026-07-01&work=self_employed&insurance=day1",
     "2026-07-08"},
    {"IntoACenturyWithoutLeapDay", "first_absence=2099-12-31&work=self_employed&insurance=day1",
     "2100-01-07"},
    {"FromASaturday", "first_absence=2026-01-03&work=self_employed&insurance=day1", "2026-01-10"},
};

class ReportAbsenceInsuredDay1 : public testing::TestWithParam<DateRow> {};

TEST_P(ReportAbsenceInsuredDay1, AtLatestAWeekAfterTheFirstAbsenceDay) {
    const DateRow& row = GetParam();

    EXPECT_EQ(date_text(row.case_text, "report_absence"), row.date);
    EXPECT_EQ(state_text(row.case_text, "report_absence", row.date, 0), "today");
    EXPECT_EQ(state_text(row.case_text, "report_absence", row.date, 1), "past");
}

INSTANTIATE_TEST_SUITE_P(Rules, ReportAbsenceInsuredDay1, testing::ValuesIn(kInsuredDay1Rows),
                         kRowName);

// "3. fraværsdag først er tirsdag den 5. februar. Fristen … var derfor den 12. februar"
// (Nyt fra Ankestyrelsen 1/2019): the third day of work, and a week
constexpr DateRow kInsuredDay3Rows[] = {
    {"FromAMonday", "first_absence=2026-01-05&work=self_employed&insurance=day3&workdays=12345",
     "2026-01-14"},
    {"FromATuesday", "first_absence=2026-01-06&work=self_employed&insurance=day3&workdays=12345",
     "2026-01-15"},
    {"FromAWednesday", "first_absence=2026-01-07&work=self_employed&insurance=day3&workdays=12345",
     "2026-01-16"},
    {"FromAThursday", "first_absence=2026-01-08&work=self_employed&insurance=day3&workdays=12345",
     "2026-01-19"},
    {"AnkestyrelsensExampleFromAFriday",
     "first_absence=2019-02-01&work=self_employed&insurance=day3&workdays=12345", "2019-02-12"},
    {"FromASaturday", "first_absence=2026-01-10&work=self_employed&insurance=day3&workdays=12345",
     "2026-01-21"},
    {"FromASunday", "first_absence=2026-01-11&work=self_employed&insurance=day3&workdays=12345",
     "2026-01-21"},
    {"EasterHolidaysAreNotCounted",
     "first_absence=2026-04-02&work=self_employed&insurance=day3&workdays=12345", "2026-04-16"},
    {"NewYearsDayIsNotCounted",
     "first_absence=2026-12-31&work=self_employed&insurance=day3&workdays=12345", "2027-01-12"},
    {"ChristmasEveIsCounted",
     "first_absence=2026-12-23&work=self_employed&insurance=day3&workdays=12345", "2027-01-04"},
    {"WeekendsOnly", "first_absence=2026-01-05&work=self_employed&insurance=day3&workdays=67",
     "2026-01-24"},
    {"OneDayAWeek", "first_absence=2026-01-05&work=self_employed&insurance=day3&workdays=3",
     "2026-01-28"},
    {"EveryDay", "first_absence=2026-01-09&work=self_employed&insurance=day3&workdays=1234567",
     "2026-01-18"},
    {"OverALeapDay", "first_absence=2028-02-28&work=self_employed&insurance=day3&workdays=12345",
     "2028-03-08"},
    {"IntoACenturyWithoutLeapDay",
     "first_absence=2099-12-31&work=self_employed&insurance=day3&workdays=12345", "2100-01-12"},
    {"UnknownWorkdaysFromAFriday", "first_absence=2019-02-01&work=self_employed&insurance=day3",
     "2019-02-10"},
    {"UnknownWorkdaysFromASaturday", "first_absence=2026-01-10&work=self_employed&insurance=day3",
     "2026-01-19"},
    {"UnknownWorkdaysOverEaster", "first_absence=2026-04-02&work=self_employed&insurance=day3",
     "2026-04-11"},
    {"UnknownWorkdaysIntoACenturyWithoutLeapDay",
     "first_absence=2099-12-31&work=self_employed&insurance=day3", "2100-01-09"},
};

class ReportAbsenceInsuredDay3 : public testing::TestWithParam<DateRow> {};

TEST_P(ReportAbsenceInsuredDay3, AtLatestAWeekAfterTheThirdWorkingDay) {
    const DateRow& row = GetParam();

    EXPECT_EQ(date_text(row.case_text, "report_absence"), row.date);
    EXPECT_EQ(state_text(row.case_text, "report_absence", row.date, 0), "today");
    EXPECT_EQ(state_text(row.case_text, "report_absence", row.date, 1), "past");
}

INSTANTIATE_TEST_SUITE_P(Rules, ReportAbsenceInsuredDay3, testing::ValuesIn(kInsuredDay3Rows),
                         kRowName);

// "hvis fraværet strækker sig ud over arbejdsgiverperioden" (§ 40): the first 30 days are nobody
// else's business
constexpr DateRow kAfterReturnRows[] = {
    {"WagesBackOnDay30", "first_absence=2026-03-02&full_return=2026-03-31", "none"},
    {"WagesBackAfterDay30", "first_absence=2026-03-02&full_return=2026-04-01", "none"},
    {"WagesBackAfterDay31", "first_absence=2026-03-02&full_return=2026-04-02", "2026-04-06"},
    {"SickPayBackAfterDay30",
     "first_absence=2026-03-02&pay=employer_sick_pay&full_return=2026-04-01", "none"},
    {"SickPayBackAfterDay31",
     "first_absence=2026-03-02&pay=employer_sick_pay&full_return=2026-04-02", "2026-04-07"},
    {"NoPayBackNextDay", "first_absence=2026-03-02&pay=none&full_return=2026-03-03", "2026-03-16"},
    {"SelfEmployedBackNextDay",
     "first_absence=2026-03-02&work=self_employed&full_return=2026-03-03", "2026-03-23"},
    {"InsuredDay1BackNextDay",
     "first_absence=2026-03-02&work=self_employed&insurance=day1&full_return=2026-03-03",
     "2026-03-09"},
    {"InsuredDay3BackNextDay",
     "first_absence=2026-03-02&work=self_employed&insurance=day3&full_return=2026-03-03",
     "2026-03-11"},
    {"UnemployedHasNone", "first_absence=2026-03-02&work=unemployed", "none"},
};

class ReportAbsenceAfterReturn : public testing::TestWithParam<DateRow> {};

TEST_P(ReportAbsenceAfterReturn, OnlyOfAnAbsenceBeyondTheEmployerPeriod) {
    EXPECT_EQ(date_text(GetParam().case_text, "report_absence"), GetParam().date);
}

INSTANTIATE_TEST_SUITE_P(Rules, ReportAbsenceAfterReturn, testing::ValuesIn(kAfterReturnRows),
                         kRowName);

// On the first sick day, to the unemployment fund (Cabi)
constexpr DateRow kReportToFundRows[] = {
    {"FromAMonday", "first_absence=2026-01-05&work=unemployed", "2026-01-05"},
    {"AcrossNewYear", "first_absence=2027-12-15&work=unemployed", "2027-12-15"},
    {"FromALeapDay", "first_absence=2028-02-29&work=unemployed", "2028-02-29"},
    {"FirstDayOfFastTrack", "first_absence=2015-01-01&work=unemployed", "2015-01-01"},
    {"IntoACenturyWithoutLeapDay", "first_absence=2099-12-31&work=unemployed", "2099-12-31"},
};

class ReportToFund : public testing::TestWithParam<DateRow> {};

TEST_P(ReportToFund, OnTheFirstAbsenceDay) {
    const DateRow& row = GetParam();

    EXPECT_EQ(date_text(row.case_text, "report_to_fund"), row.date);
    EXPECT_EQ(state_text(row.case_text, "report_to_fund", row.date, 0), "today");
    EXPECT_EQ(state_text(row.case_text, "report_to_fund", row.date, 1), "past");
}

INSTANTIATE_TEST_SUITE_P(Rules, ReportToFund, testing::ValuesIn(kReportToFundRows), kRowName);

TEST(ReportAbsence, IsTheEmployersDutyUnlessSelfEmployed) {
    EXPECT_EQ(kind_text(assessed("first_absence=2026-03-02"), "report_absence"),
              "employer, must, law");
    EXPECT_EQ(
        kind_text(assessed("first_absence=2026-03-02&pay=employer_sick_pay"), "report_absence"),
        "employer, must, law");
    EXPECT_EQ(kind_text(assessed("first_absence=2026-03-02&pay=none"), "report_absence"),
              "employer, must, law");
    EXPECT_EQ(kind_text(assessed("first_absence=2026-03-02&work=self_employed"), "report_absence"),
              "employee, must, law");
    EXPECT_EQ(kind_text(assessed("first_absence=2026-03-02&work=self_employed&insurance=day1"),
                        "report_absence"),
              "employee, must, law");
    EXPECT_EQ(kind_text(assessed("first_absence=2026-03-02&work=self_employed&insurance=day3"),
                        "report_absence"),
              "employee, must, derived");
    EXPECT_EQ(kind_text(assessed("first_absence=2026-03-02&work=self_employed&insurance=day3"
                                 "&workdays=12345"),
                        "report_absence"),
              "employee, must, official");
}

TEST(ReportToFund, IsTheUnemployedPersonsDuty) {
    EXPECT_EQ(kind_text(assessed("first_absence=2026-03-02&work=unemployed"), "report_to_fund"),
              "employee, must, official");
    EXPECT_EQ(date_text("first_absence=2026-03-02", "report_to_fund"), "none");
    EXPECT_EQ(date_text("first_absence=2026-03-02&work=self_employed", "report_to_fund"), "none");
}

}  // namespace
}  // namespace fasttrack
