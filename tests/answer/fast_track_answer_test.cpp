// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The employee's answer to the letter about the employer's request (BEK nr. 1710 § 4).
#include <gtest/gtest.h>

#include "core/answer/assessment.h"
#include "tests/answer/assessed.h"

namespace fasttrack {
namespace {

// "senest 2 bankdage efter afsendelsen af brevet" (BEK nr. 1710 § 4); the day of sending is not
// counted
constexpr DateRow kAnswerRows[] = {
    {"SentOnAMonday",
     "first_absence=2026-03-02&requested_by=employer&requested=2026-03-02&letter=2026-03-02",
     "2026-03-04"},
    {"SentOnATuesday",
     "first_absence=2026-03-02&requested_by=employer&requested=2026-03-02&letter=2026-03-03",
     "2026-03-05"},
    {"SentOnAWednesday",
     "first_absence=2026-03-02&requested_by=employer&requested=2026-03-02&letter=2026-03-04",
     "2026-03-06"},
    {"SentOnAThursday",
     "first_absence=2026-03-02&requested_by=employer&requested=2026-03-02&letter=2026-03-05",
     "2026-03-09"},
    {"SentOnAFriday",
     "first_absence=2026-03-02&requested_by=employer&requested=2026-03-02&letter=2026-03-06",
     "2026-03-10"},
    {"SentOnASaturday",
     "first_absence=2026-03-02&requested_by=employer&requested=2026-03-02&letter=2026-03-07",
     "2026-03-10"},
    {"SentOnASunday",
     "first_absence=2026-03-02&requested_by=employer&requested=2026-03-02&letter=2026-03-08",
     "2026-03-10"},
    {"AcrossEaster",
     "first_absence=2026-03-30&requested_by=employer&requested=2026-03-30&letter=2026-04-01",
     "2026-04-08"},
    {"FridayAfterAscensionCounts",
     "first_absence=2026-05-04&requested_by=employer&requested=2026-05-04&letter=2026-05-13",
     "2026-05-18"},
    {"AcrossWhitMonday",
     "first_absence=2026-05-04&requested_by=employer&requested=2026-05-04&letter=2026-05-22",
     "2026-05-27"},
    {"ConstitutionDayCounts",
     "first_absence=2026-06-01&requested_by=employer&requested=2026-06-01&letter=2026-06-03",
     "2026-06-05"},
    {"ChristmasEveCounts",
     "first_absence=2026-12-14&requested_by=employer&requested=2026-12-14&letter=2026-12-22",
     "2026-12-24"},
    {"AcrossChristmas",
     "first_absence=2026-12-14&requested_by=employer&requested=2026-12-14&letter=2026-12-23",
     "2026-12-28"},
    {"AcrossNewYear",
     "first_absence=2026-12-14&requested_by=employer&requested=2026-12-14&letter=2026-12-30",
     "2027-01-04"},
    {"FormerGreatPrayerDayCounts",
     "first_absence=2025-05-05&requested_by=employer&requested=2025-05-05&letter=2025-05-15",
     "2025-05-19"},
    {"OnALeapDay",
     "first_absence=2028-02-14&requested_by=employer&requested=2028-02-14&letter=2028-02-28",
     "2028-03-01"},
    {"FirstDayOfRegime2025",
     "first_absence=2025-01-01&requested_by=employer&requested=2025-01-01&letter=2025-01-01",
     "2025-01-03"},
    {"LastDayOfRegime2025",
     "first_absence=2026-06-30&requested_by=employer&requested=2026-06-30&letter=2026-06-30",
     "2026-07-02"},
    {"FirstDayOfRegime2026",
     "first_absence=2026-07-01&requested_by=employer&requested=2026-07-01&letter=2026-07-01",
     "2026-07-03"},
};

class FastTrackAnswer : public testing::TestWithParam<DateRow> {};

TEST_P(FastTrackAnswer, AtLatestTwoBankDaysAfterTheLetter) {
    const DateRow& row = GetParam();

    EXPECT_EQ(date_text(row.case_text, "fast_track_answer"), row.date);
    EXPECT_EQ(state_text(row.case_text, "fast_track_answer", row.date, 0), "today");
    EXPECT_EQ(state_text(row.case_text, "fast_track_answer", row.date, 1), "past");
}

INSTANTIATE_TEST_SUITE_P(Rules, FastTrackAnswer, testing::ValuesIn(kAnswerRows), kRowName);

// Before 2025 no number of days is known: "inden den frist, der er angivet i brevet".
constexpr DateRow kAnswerWhereRows[] = {
    {"LastDayOfRegime2020",
     "first_absence=2024-12-31&requested_by=employer&requested=2025-01-06&letter=2025-01-06",
     "2025-01-08"},
    {"LetterOnTheLastDayOf2024",
     "first_absence=2024-12-02&requested_by=employer&requested=2024-12-30&letter=2024-12-31",
     "none"},
    {"LetterOnTheFirstDayOf2025",
     "first_absence=2024-12-02&requested_by=employer&requested=2024-12-30&letter=2025-01-01",
     "2025-01-03"},
    {"OnesOwnRequest", "first_absence=2026-03-02&requested=2026-03-10&letter=2026-03-11", "none"},
    {"EmployerAsks",
     "first_absence=2026-03-02&requested=2026-03-10&letter=2026-03-11&role=employer", "2026-03-13"},
    {"EmployerAsksEmployeeRequested",
     "first_absence=2026-03-02&requested=2026-03-10&letter=2026-03-11&role=employer&requested_by="
     "employee",
     "none"},
    {"NoLetter", "first_absence=2026-03-02&requested_by=employer&requested=2026-03-10", "none"},
    {"SaidNo",
     "first_absence=2026-03-02&requested=2026-03-10&letter=2026-03-11&requested_by=employer&"
     "consent=no",
     "2026-03-13"},
    {"SaidYes",
     "first_absence=2026-03-02&requested=2026-03-10&letter=2026-03-11&requested_by=employer&"
     "consent=yes",
     "2026-03-13"},
    {"RequestedTooLate",
     "first_absence=2026-03-02&requested_by=employer&requested=2026-04-10&letter=2026-04-10&today="
     "2026-04-20",
     "2026-04-14"},
    {"BackOnThatDay",
     "first_absence=2026-03-02&requested=2026-03-10&letter=2026-03-11&requested_by=employer&full_"
     "return=2026-03-13",
     "none"},
    {"BackTheDayAfter",
     "first_absence=2026-03-02&requested=2026-03-10&letter=2026-03-11&requested_by=employer&full_"
     "return=2026-03-14",
     "2026-03-13"},
};

class FastTrackAnswerWhere : public testing::TestWithParam<DateRow> {};

TEST_P(FastTrackAnswerWhere, OnlyToALetterFrom2025) {
    EXPECT_EQ(date_text(GetParam().case_text, "fast_track_answer"), GetParam().date);
}

INSTANTIATE_TEST_SUITE_P(Rules, FastTrackAnswerWhere, testing::ValuesIn(kAnswerWhereRows),
                         kRowName);

TEST(FastTrackAnswer, IsTheEmployeesDuty) {
    EXPECT_EQ(kind_text(assessed("first_absence=2026-03-02&role=employer&requested=2026-03-10"
                                 "&letter=2026-03-11"),
                        "fast_track_answer"),
              "employee, must, law");
}

// Banks are closed on 5 June, 24 and 31 December and the Friday after Ascension: the other reading.
constexpr DateRow kReadingRows[] = {
    {"ChristmasEve",
     "first_absence=2026-12-14&requested_by=employer&requested=2026-12-14&letter=2026-12-22",
     "2026-12-28"},
    {"NewYearsEve",
     "first_absence=2026-12-14&requested_by=employer&requested=2026-12-14&letter=2026-12-29",
     "2027-01-04"},
    {"ConstitutionDay",
     "first_absence=2026-06-01&requested_by=employer&requested=2026-06-01&letter=2026-06-03",
     "2026-06-08"},
    {"FridayAfterAscension",
     "first_absence=2026-05-04&requested_by=employer&requested=2026-05-04&letter=2026-05-13",
     "2026-05-19"},
    {"OrdinaryDays",
     "first_absence=2026-03-02&requested_by=employer&requested=2026-03-02&letter=2026-03-02",
     "none"},
};

class FastTrackAnswerReading : public testing::TestWithParam<DateRow> {};

TEST_P(FastTrackAnswerReading, LeavesOutTheBanksOwnClosedDays) {
    const Assessment assessment = assessed(GetParam().case_text);
    const Milestone* found = milestone(assessment, "fast_track_answer");
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(text_of(found->reading), GetParam().date);
}

INSTANTIATE_TEST_SUITE_P(Rules, FastTrackAnswerReading, testing::ValuesIn(kReadingRows), kRowName);

}  // namespace
}  // namespace fasttrack
