// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Reassessment: the month that ends with more than 22 weeks of sick pay in nine months (§ 24).
#include <gtest/gtest.h>

#include "core/answer/assessment.h"
#include "core/answer/reassessment.h"
#include "tests/answer/assessed.h"

namespace fasttrack {
namespace {

// "mere end 22 uger i de 9 forudgående kalendermåneder" (§ 24): the 155th day decides, from day 31
// (others: day 15)
constexpr DateRow kReassessmentRows[] = {
    {"FromNewYear", "first_absence=2025-01-01", "2025-07-31"},
    {"FromAMonday", "first_absence=2026-01-05", "2026-07-31"},
    {"FromMarch", "first_absence=2026-03-02", "2026-09-30"},
    {"AcrossNewYear", "first_absence=2026-11-23", "2027-05-31"},
    {"Day155OnTheLastOfAMonth", "first_absence=2025-12-28", "2026-06-30"},
    {"Day155OnTheFirstOfAMonth", "first_absence=2025-12-29", "2026-07-31"},
    {"Day155OnThe31st", "first_absence=2026-01-28", "2026-07-31"},
    {"Day155TheDayAfterThe31st", "first_absence=2026-01-29", "2026-08-31"},
    {"OverALeapDay", "first_absence=2028-02-29", "2028-08-31"},
    {"FirstDayOfFastTrack", "first_absence=2015-01-01", "2015-07-31"},
    {"LastDayOfRegime2025", "first_absence=2026-06-30", "2026-12-31"},
    {"FirstDayOfRegime2026", "first_absence=2026-07-01", "2027-01-31"},
    {"TheLastDayOfAll", "first_absence=2099-12-31", "2100-07-31"},
    {"IntoACenturyWithoutLeapDay", "first_absence=2099-09-01", "2100-03-31"},
    {"NoPay", "first_absence=2026-01-05&pay=none", "2026-07-31"},
    {"UnemployedFromNewYear", "first_absence=2025-01-01&work=unemployed", "2025-06-30"},
    {"UnemployedFromMarch", "first_absence=2026-03-02&work=unemployed", "2026-08-31"},
    {"UnemployedDay155OnTheLastOfAMonth", "first_absence=2026-02-13&work=unemployed", "2026-07-31"},
    {"UnemployedDay155OnTheFirstOfAMonth", "first_absence=2026-02-14&work=unemployed",
     "2026-08-31"},
    {"SelfEmployed", "first_absence=2026-02-13&work=self_employed", "2026-07-31"},
    {"SelfEmployedADayLater", "first_absence=2026-02-14&work=self_employed", "2026-08-31"},
    {"SelfEmployedInsured", "first_absence=2026-02-14&insurance=day1&work=self_employed",
     "2026-08-31"},
};

class Reassessment : public testing::TestWithParam<DateRow> {};

TEST_P(Reassessment, AtTheEndOfTheMonthWithMoreThan22Weeks) {
    const DateRow& row = GetParam();

    EXPECT_EQ(date_text(row.case_text, "reassessment"), row.date);
    EXPECT_EQ(state_text(row.case_text, "reassessment", row.date, 0), "today");
    EXPECT_EQ(state_text(row.case_text, "reassessment", row.date, 1), "past");
}

INSTANTIATE_TEST_SUITE_P(Rules, Reassessment, testing::ValuesIn(kReassessmentRows), kRowName);

// Earlier sick periods in the nine months count too, each from its own 31st (others: 15th) day.
constexpr DateRow kPriorRows[] = {
    {"ShortOne", "first_absence=2026-05-04&prior_absence=2026-01-05..2026-02-10", "2026-10-31"},
    {"LongOne", "first_absence=2026-04-06&prior_absence=2025-09-01..2026-02-28", "2026-05-31"},
    {"EnoughByItself", "first_absence=2026-03-02&prior_absence=2025-05-01..2026-02-28",
     "2026-03-31"},
    {"TooOld", "first_absence=2026-03-02&prior_absence=2025-01-01..2025-06-30", "2026-09-30"},
    {"ThirtyDays", "first_absence=2026-03-02&prior_absence=2026-01-01..2026-01-30", "2026-09-30"},
    {"ThirtyOneDaysMakeExactly22Weeks",
     "first_absence=2026-03-02&prior_absence=2026-01-01..2026-01-31", "2026-09-30"},
    {"ThirtyTwoDaysMakeMore", "first_absence=2026-03-02&prior_absence=2026-01-01..2026-02-01",
     "2026-08-31"},
    {"TwoDaysOnTheWindowsFirstDays",
     "first_absence=2026-03-02&prior_absence=2025-11-01..2025-12-02", "2026-08-31"},
    {"OneOfTwoDaysBeforeTheWindow", "first_absence=2026-03-02&prior_absence=2025-10-31..2025-12-01",
     "2026-09-30"},
    {"TwoOfThem",
     "first_absence=2026-03-02&prior_absence=2025-10-01..2025-11-20,2025-12-01..2026-01-20",
     "2026-07-31"},
    {"InAnyOrder",
     "first_absence=2026-03-02&prior_absence=2025-12-01..2026-01-20,2025-10-01..2025-11-20",
     "2026-07-31"},
    {"UnemployedThirtyDays",
     "first_absence=2026-03-02&prior_absence=2026-01-01..2026-01-30&work=unemployed", "2026-08-31"},
    {"UnemployedFourteenDays",
     "first_absence=2026-02-14&prior_absence=2026-01-01..2026-01-14&work=unemployed", "2026-08-31"},
    {"UnemployedFifteenDays",
     "first_absence=2026-02-14&prior_absence=2026-01-01..2026-01-15&work=unemployed", "2026-07-31"},
};

class ReassessmentAfterEarlierAbsence : public testing::TestWithParam<DateRow> {};

TEST_P(ReassessmentAfterEarlierAbsence, ComesSooner) {
    EXPECT_EQ(date_text(GetParam().case_text, "reassessment"), GetParam().date);
}

INSTANTIATE_TEST_SUITE_P(Rules, ReassessmentAfterEarlierAbsence, testing::ValuesIn(kPriorRows),
                         kRowName);

// Who is back by then is not reassessed.
constexpr DateRow kReturnRows[] = {
    {"BackOnThatDay", "first_absence=2026-03-02&full_return=2026-09-30", "none"},
    {"BackTheDayAfter", "first_absence=2026-03-02&full_return=2026-10-01", "2026-09-30"},
    {"BackSoon", "first_absence=2026-03-02&full_return=2026-03-09", "none"},
    {"PartlyBack", "first_absence=2026-03-02&partial_return=2026-03-09", "2026-09-30"},
    {"BackButEarlierAbsenceSuffices",
     "first_absence=2026-03-02&prior_absence=2025-05-01..2026-02-28&full_return=2026-04-01",
     "2026-03-31"},
};

class ReassessmentAfterReturn : public testing::TestWithParam<DateRow> {};

TEST_P(ReassessmentAfterReturn, OnlyWhileAway) {
    EXPECT_EQ(date_text(GetParam().case_text, "reassessment"), GetParam().date);
}

INSTANTIATE_TEST_SUITE_P(Rules, ReassessmentAfterReturn, testing::ValuesIn(kReturnRows), kRowName);

TEST(ReassessmentCount, TellsTheMonthsAndTheDays) {
    const AbsenceCase absence = readable("first_absence=2026-01-05").absence;
    const ReassessmentCount count = reassessment_count(absence, parse_day("2026-07-31").value());

    EXPECT_EQ(iso(count.from), "2025-11-01");
    EXPECT_EQ(iso(count.until), "2026-07-31");
    EXPECT_EQ(count.days, Days{178});
}

TEST(Reassessment, IsTheMunicipalitysDuty) {
    EXPECT_EQ(kind_text(assessed("first_absence=2025-01-01"), "reassessment"),
              "municipality, must, derived");
}

}  // namespace
}  // namespace fasttrack
