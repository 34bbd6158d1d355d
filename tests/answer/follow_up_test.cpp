// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What follows the first meeting: every fourth week, four in half a year, the waiver, category 3.
#include <gtest/gtest.h>

#include "core/answer/assessment.h"
#include "tests/answer/assessed.h"

namespace fasttrack {
namespace {

// The follow-ups' dates, as one text.
std::string follow_ups(std::string_view case_text) {
    std::string text;
    for (const Milestone& milestone : assessed(case_text).milestones) {
        if (milestone.id != MilestoneId::follow_up) continue;
        if (!text.empty()) text += ' ';
        text += iso(milestone.date);
    }
    return text;
}

// "herefter følger op på hver 4. uge" (the flyer), for absences until 2019, within 26 weeks.
// Not aligned: rows of six dates are read better so.
// clang-format off
constexpr DateRow kFollowUpRows[] = {
    {"FirstDayOfFastTrack", "first_absence=2015-01-01",
     "2015-03-25 2015-04-22 2015-05-20 2015-06-17"},
    {"AcrossALeapDay", "first_absence=2016-01-04", "2016-03-27 2016-04-24 2016-05-22 2016-06-19"},
    {"LastDayOfRegime2015", "first_absence=2019-12-31",
     "2020-03-23 2020-04-20 2020-05-18 2020-06-15"},
    {"AfterTheFastTrackMeeting", "first_absence=2016-01-04&requested=2016-01-11",
     "2016-02-22 2016-03-21 2016-04-18 2016-05-16 2016-06-13"},
    {"AfterTheMeetingOnDay1", "first_absence=2016-01-04&first_meeting=2016-01-04",
     "2016-02-01 2016-02-29 2016-03-28 2016-04-25 2016-05-23 2016-06-20"},
    {"TheSixthOnTheLastDayShown", "first_absence=2016-01-04&first_meeting=2016-01-18",
     "2016-02-15 2016-03-14 2016-04-11 2016-05-09 2016-06-06 2016-07-04"},
    {"TheSixthADayTooLate", "first_absence=2016-01-04&first_meeting=2016-01-19",
     "2016-02-16 2016-03-15 2016-04-12 2016-05-10 2016-06-07"},
    {"AfterALateMeeting", "first_absence=2016-01-04&first_meeting=2016-06-06", "2016-07-04"},
    {"AfterAMeetingADayLater", "first_absence=2016-01-04&first_meeting=2016-06-07", ""},
    {"BackOnTheSecond", "first_absence=2016-01-04&full_return=2016-04-24", "2016-03-27"},
    {"BackTheDayAfterTheSecond", "first_absence=2016-01-04&full_return=2016-04-25",
     "2016-03-27 2016-04-24"},
    {"AwaitingConsent", "first_absence=2016-01-04&role=employer&requested=2016-01-11",
     "2016-02-22 2016-03-21 2016-04-18 2016-05-16 2016-06-13"},
    {"Declined", "first_absence=2016-01-04&requested=2016-01-11&requested_by=employer&consent=no",
     "2016-03-27 2016-04-24 2016-05-22 2016-06-19"},
    {"Unemployed", "first_absence=2016-01-04&work=unemployed",
     "2016-03-27 2016-04-24 2016-05-22 2016-06-19"},
    {"StandBy", "first_absence=2016-01-04&serious_illness=yes", ""},
    {"NotExpected", "first_absence=2016-01-04&expected=upto_8", ""},
    {"FirstDayOfRegime2020", "first_absence=2020-01-01", ""},
};
// clang-format on

class FollowUp : public testing::TestWithParam<DateRow> {};

TEST_P(FollowUp, EveryFourthWeekAfterTheFirstMeeting) {
    EXPECT_EQ(follow_ups(GetParam().case_text), GetParam().date);
}

INSTANTIATE_TEST_SUITE_P(Rules, FollowUp, testing::ValuesIn(kFollowUpRows), kRowName);

TEST(FollowUp, IsTheMunicipalitysNumberedDuty) {
    const Assessment assessment = assessed("first_absence=2016-01-04");
    EXPECT_EQ(kind_text(assessment, "follow_up_1"), "municipality, must, official");
    EXPECT_EQ(date_text(assessment, "follow_up_1"), "2016-03-27");
    EXPECT_EQ(date_text(assessment, "follow_up_4"), "2016-06-19");
    EXPECT_EQ(date_text(assessment, "follow_up_5"), "none");
}

// "mindst fire gange inden for det første halve år" (§ 13 b(1)), for absences from 2020
constexpr DateRow kFourMeetingsRows[] = {
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
    {"Unemployed", "first_absence=2026-03-02&work=unemployed", "2026-09-02"},
};

class FourMeetingsBy : public testing::TestWithParam<DateRow> {};

TEST_P(FourMeetingsBy, WithinHalfAYear) {
    const DateRow& row = GetParam();

    EXPECT_EQ(date_text(row.case_text, "four_meetings_by"), row.date);
    EXPECT_EQ(state_text(row.case_text, "four_meetings_by", row.date, 0), "today");
    EXPECT_EQ(state_text(row.case_text, "four_meetings_by", row.date, 1), "past");
}

INSTANTIATE_TEST_SUITE_P(Rules, FourMeetingsBy, testing::ValuesIn(kFourMeetingsRows), kRowName);

// Where no meeting runs there are not four.
constexpr DateRow kFourMeetingsWhereRows[] = {
    {"LastDayOfRegime2015", "first_absence=2019-12-31", "none"},
    {"StandBy", "first_absence=2026-03-02&serious_illness=yes", "none"},
    {"NotExpected", "first_absence=2026-03-02&expected=upto_8", "none"},
    {"Exempt26", "first_absence=2026-07-01&under_26=yes", "none"},
    {"Exempt26ButRequested",
     "first_absence=2026-07-01&under_26=yes&requested=2026-07-10&today=2026-07-20", "2027-01-01"},
    {"StandByButMet",
     "first_absence=2026-03-02&serious_illness=yes&first_meeting=2026-03-20&today=2026-03-20",
     "2026-09-02"},
    {"NotExpectedButAwaitingConsent",
     "first_absence=2026-03-02&expected=upto_8&requested=2026-03-10&requested_by=employer&today="
     "2026-03-20",
     "2026-09-02"},
    {"StandByAndDeclined",
     "first_absence=2026-03-02&serious_illness=yes&requested=2026-03-10&requested_by=employer&"
     "consent=no&today=2026-03-20",
     "none"},
    {"BackOnThatDay", "first_absence=2026-03-02&full_return=2026-09-02", "none"},
    {"BackTheDayAfter", "first_absence=2026-03-02&full_return=2026-09-03", "2026-09-02"},
};

class FourMeetingsWhere : public testing::TestWithParam<DateRow> {};

TEST_P(FourMeetingsWhere, OnlyWhereMeetingsRun) {
    EXPECT_EQ(date_text(GetParam().case_text, "four_meetings_by"), GetParam().date);
}

INSTANTIATE_TEST_SUITE_P(Rules, FourMeetingsWhere, testing::ValuesIn(kFourMeetingsWhereRows),
                         kRowName);

// "inden udgangen af 13. uge regnet fra første opfølgningssamtale" (§ 13 f), for absences from 2025
constexpr DateRow kWaiverRows[] = {
    {"FirstDayOfRegime2025", "first_absence=2025-01-01", "2025-05-26"},
    {"LastDayOfRegime2025", "first_absence=2026-06-30", "2026-11-22"},
    {"FirstDayOfRegime2026", "first_absence=2026-07-01", "2026-11-23"},
    {"AcrossDstEnd", "first_absence=2026-06-01&today=2026-06-01", "2026-10-24"},
    {"OverALeapDay", "first_absence=2027-12-15", "2028-05-08"},
    {"IntoACenturyWithoutLeapDay", "first_absence=2099-12-31", "2100-05-25"},
    {"AfterTheFastTrackMeeting", "first_absence=2026-03-02&requested=2026-03-10&today=2026-03-20",
     "2026-06-22"},
    {"AfterTheMeetingHeld", "first_absence=2026-03-02&first_meeting=2026-03-20&today=2026-03-20",
     "2026-06-18"},
    {"AfterTheMeetingGivenDespiteARequest",
     "first_absence=2026-03-02&requested=2026-03-10&today=2026-03-20&first_meeting=2026-03-27",
     "2026-06-25"},
    {"NoPay", "first_absence=2026-03-02&pay=none", "2026-07-25"},
};

class FollowUpWaiver : public testing::TestWithParam<DateRow> {};

TEST_P(FollowUpWaiver, OnTheLastDayOfTheThirteenthWeekFromTheFirstMeeting) {
    const DateRow& row = GetParam();

    EXPECT_EQ(date_text(row.case_text, "follow_up_waiver"), row.date);
    EXPECT_EQ(state_text(row.case_text, "follow_up_waiver", row.date, 0), "today");
    EXPECT_EQ(state_text(row.case_text, "follow_up_waiver", row.date, 1), "past");
}

INSTANTIATE_TEST_SUITE_P(Rules, FollowUpWaiver, testing::ValuesIn(kWaiverRows), kRowName);

// "sygemeldte i et ansættelsesforhold" (§ 13 f)
constexpr DateRow kWaiverWhereRows[] = {
    {"LastDayOfRegime2020", "first_absence=2024-12-31", "none"},
    {"Unemployed", "first_absence=2026-03-02&work=unemployed", "none"},
    {"SelfEmployed", "first_absence=2026-03-02&work=self_employed", "none"},
    {"StandBy", "first_absence=2026-03-02&serious_illness=yes", "none"},
    {"BackOnThatDay", "first_absence=2026-03-02&full_return=2026-07-25", "none"},
    {"BackTheDayAfter", "first_absence=2026-03-02&full_return=2026-07-26", "2026-07-25"},
    {"LeavesOnThatDay", "first_absence=2026-03-02&notice_leaving=2026-07-25", "none"},
    {"LeavesTheDayAfter", "first_absence=2026-03-02&notice_leaving=2026-07-26", "2026-07-25"},
};

class FollowUpWaiverWhere : public testing::TestWithParam<DateRow> {};

TEST_P(FollowUpWaiverWhere, OnlyForEmployeesFrom2025) {
    EXPECT_EQ(date_text(GetParam().case_text, "follow_up_waiver"), GetParam().date);
}

INSTANTIATE_TEST_SUITE_P(Rules, FollowUpWaiverWhere, testing::ValuesIn(kWaiverWhereRows), kRowName);

// "et sygefravær på mindre end 26 uger" (lov nr. 1750 of 2025), for absences from 1 July 2026
constexpr DateRow kUnder26Rows[] = {
    {"FirstDayOfRegime2026", "first_absence=2026-07-01&under_26=yes", "2026-12-30"},
    {"OverALeapDay", "first_absence=2028-01-30&under_26=yes", "2028-07-30"},
    {"AcrossNewYear", "first_absence=2026-11-02&under_26=yes", "2027-05-03"},
    {"IntoACenturyWithoutLeapDay", "first_absence=2099-12-31&under_26=yes", "2100-07-01"},
};

class Under26Limit : public testing::TestWithParam<DateRow> {};

TEST_P(Under26Limit, TwentySixWeeksAfterTheFirstAbsenceDay) {
    const DateRow& row = GetParam();

    EXPECT_EQ(date_text(row.case_text, "under_26_limit"), row.date);
    EXPECT_EQ(state_text(row.case_text, "under_26_limit", row.date, 0), "today");
    EXPECT_EQ(state_text(row.case_text, "under_26_limit", row.date, 1), "past");
}

INSTANTIATE_TEST_SUITE_P(Rules, Under26Limit, testing::ValuesIn(kUnder26Rows), kRowName);

// Only where both sides expect it, and there is an employer.
constexpr DateRow kUnder26WhereRows[] = {
    {"LastDayOfRegime2025", "first_absence=2026-06-30&under_26=yes", "none"},
    {"No", "first_absence=2026-07-01&under_26=no", "none"},
    {"Unknown", "first_absence=2026-07-01", "none"},
    {"Unemployed", "first_absence=2026-07-01&work=unemployed&under_26=yes", "none"},
    {"BackOnThatDay", "first_absence=2026-07-01&under_26=yes&full_return=2026-12-30", "none"},
    {"BackTheDayAfter", "first_absence=2026-07-01&under_26=yes&full_return=2026-12-31",
     "2026-12-30"},
};

class Under26LimitWhere : public testing::TestWithParam<DateRow> {};

TEST_P(Under26LimitWhere, OnlyForTheExempt) {
    EXPECT_EQ(date_text(GetParam().case_text, "under_26_limit"), GetParam().date);
}

INSTANTIATE_TEST_SUITE_P(Rules, Under26LimitWhere, testing::ValuesIn(kUnder26WhereRows), kRowName);

// "Senest 4 uger efter, at en sygemeldt er visiteret til kategori 3" (Cabi), until 2024
constexpr DateRow kRehabilitationRows[] = {
    {"LastDayOfRegime2020", "first_absence=2024-12-31&category=3&first_meeting=2025-02-03",
     "2025-03-03"},
    {"FirstDayOfFastTrack", "first_absence=2015-01-01&category=3&first_meeting=2015-01-01",
     "2015-01-29"},
    {"OverALeapDay", "first_absence=2020-01-06&category=3&first_meeting=2020-02-10", "2020-03-09"},
    {"AcrossNewYear", "first_absence=2021-11-15&category=3&first_meeting=2021-12-20", "2022-01-17"},
};

class RehabilitationTeam : public testing::TestWithParam<DateRow> {};

TEST_P(RehabilitationTeam, AtLatestFourWeeksAfterTheFirstMeeting) {
    const DateRow& row = GetParam();

    EXPECT_EQ(date_text(row.case_text, "rehabilitation_team"), row.date);
    EXPECT_EQ(state_text(row.case_text, "rehabilitation_team", row.date, 0), "today");
    EXPECT_EQ(state_text(row.case_text, "rehabilitation_team", row.date, 1), "past");
}

INSTANTIATE_TEST_SUITE_P(Rules, RehabilitationTeam, testing::ValuesIn(kRehabilitationRows),
                         kRowName);

// Visitation happens at the first meeting.
constexpr DateRow kRehabilitationWhereRows[] = {
    {"Category2", "first_absence=2024-03-04&category=2&first_meeting=2024-04-08", "none"},
    {"NoCategory", "first_absence=2024-03-04&first_meeting=2024-04-08", "none"},
    {"NoMeetingYet", "first_absence=2024-03-04&category=3", "none"},
    {"BackOnThatDay",
     "first_absence=2024-03-04&category=3&first_meeting=2024-04-08&full_return=2024-05-06", "none"},
    {"BackTheDayAfter",
     "first_absence=2024-03-04&category=3&first_meeting=2024-04-08&full_return=2024-05-07",
     "2024-05-06"},
};

class RehabilitationTeamWhere : public testing::TestWithParam<DateRow> {};

TEST_P(RehabilitationTeamWhere, OnlyForCategory3AfterAMeeting) {
    EXPECT_EQ(date_text(GetParam().case_text, "rehabilitation_team"), GetParam().date);
}

INSTANTIATE_TEST_SUITE_P(Rules, RehabilitationTeamWhere,
                         testing::ValuesIn(kRehabilitationWhereRows), kRowName);

TEST(FollowUpCourse, SaysWhoActsAndHowSureItIs) {
    const Assessment assessment = assessed("first_absence=2025-03-03");
    EXPECT_EQ(kind_text(assessment, "four_meetings_by"), "municipality, must, law");
    EXPECT_EQ(kind_text(assessment, "follow_up_waiver"), "municipality, info, law");
    EXPECT_EQ(kind_text(assessed("first_absence=2026-07-01&under_26=yes"), "under_26_limit"),
              "municipality, info, unsettled");
    EXPECT_EQ(kind_text(assessed("first_absence=2024-03-04&category=3&first_meeting=2024-04-08"),
                        "rehabilitation_team"),
              "municipality, must, official");
}

}  // namespace
}  // namespace fasttrack
