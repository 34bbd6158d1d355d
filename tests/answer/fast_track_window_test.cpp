// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// How long Fast track can be requested: the two readings, the days left, what today would bring.
#include <gtest/gtest.h>

#include "core/answer/assessment.h"
#include "tests/answer/assessed.h"

namespace fasttrack {
namespace {

struct WindowRow {
    const char* name;
    const char* case_text;
    const char* last_day;
    const char* reading;
};
void PrintTo(const WindowRow& row, std::ostream* os) { *os << row.case_text; }

// "inden for de første 5 uger af fraværet" (Personaleadministrativ vejledning): days 1 to 35.
// "indtil 5 uger fra første fraværsdag" (the flyer) can also mean the day after.
constexpr WindowRow kWindowRows[] = {
    {"FromAMonday", "first_absence=2026-01-05", "2026-02-08", "2026-02-09"},
    {"AcrossDstStart", "first_absence=2026-03-02", "2026-04-05", "2026-04-06"},
    {"AcrossDstEnd", "first_absence=2025-10-20", "2025-11-23", "2025-11-24"},
    {"AcrossNewYear", "first_absence=2027-12-15", "2028-01-18", "2028-01-19"},
    {"OverALeapDay", "first_absence=2028-01-30", "2028-03-04", "2028-03-05"},
    {"FromALeapDay", "first_absence=2028-02-29", "2028-04-03", "2028-04-04"},
    {"FirstDayOfFastTrack", "first_absence=2015-01-01", "2015-02-04", "2015-02-05"},
    {"LastDayOfRegime2015", "first_absence=2019-12-31", "2020-02-03", "2020-02-04"},
    {"FirstDayOfRegime2020", "first_absence=2020-01-01", "2020-02-04", "2020-02-05"},
    {"LastDayOfRegime2020", "first_absence=2024-12-31", "2025-02-03", "2025-02-04"},
    {"FirstDayOfRegime2025", "first_absence=2025-01-01", "2025-02-04", "2025-02-05"},
    {"LastDayOfRegime2025", "first_absence=2026-06-30", "2026-08-03", "2026-08-04"},
    {"FirstDayOfRegime2026", "first_absence=2026-07-01", "2026-08-04", "2026-08-05"},
    {"IntoACenturyWithoutLeapDay", "first_absence=2099-12-31", "2100-02-03", "2100-02-04"},
    {"EndsOnEasterSunday", "first_absence=2026-03-02&today=2026-03-20", "2026-04-05", "2026-04-06"},
    {"Unemployed", "first_absence=2026-03-02&work=unemployed", "2026-04-05", "2026-04-06"},
    {"SelfEmployed", "first_absence=2026-03-02&work=self_employed", "2026-04-05", "2026-04-06"},
};

class FastTrackWindow : public testing::TestWithParam<WindowRow> {};

TEST_P(FastTrackWindow, IsTheFirstFiveWeeks) {
    const WindowRow& row = GetParam();
    const Assessment assessment = assessed(row.case_text);
    const Milestone& milestone = *find(assessment, MilestoneId::fast_track_last_day);

    EXPECT_EQ(iso(assessment.fast_track.last_request_day), row.last_day);
    EXPECT_EQ(iso(assessment.fast_track.last_request_day_reading), row.reading);
    EXPECT_EQ(iso(milestone.date), row.last_day);
    EXPECT_EQ(text_of(milestone.reading), row.reading);
    EXPECT_EQ(state_text(row.case_text, "fast_track_last_day", row.last_day, 0), "today");
    EXPECT_EQ(state_text(row.case_text, "fast_track_last_day", row.last_day, 1), "past");
}

INSTANTIATE_TEST_SUITE_P(Rules, FastTrackWindow, testing::ValuesIn(kWindowRows), kRowName);

struct FiguresRow {
    const char* name;
    const char* case_text;
    const char* days_left;
    const char* meeting_by_if_requested_today;
    const char* days_gained;
};
void PrintTo(const FiguresRow& row, std::ostream* os) { *os << row.case_text; }

// From 2026-03-02 day 35 is 2026-04-05 and the ordinary first meeting is due by 2026-04-26.
constexpr FiguresRow kFiguresRows[] = {
    {"TheDayBefore", "first_absence=2026-03-02&today=2026-03-01", "none", "none", "none"},
    {"Day1", "first_absence=2026-03-02&today=2026-03-02", "34", "2026-03-16", "41"},
    {"TheContractsExample", "first_absence=2026-03-02&today=2026-03-20", "16", "2026-04-03", "23"},
    {"Day34", "first_absence=2026-03-02&today=2026-04-04", "1", "2026-04-18", "8"},
    {"Day35", "first_absence=2026-03-02&today=2026-04-05", "0", "2026-04-19", "7"},
    {"Day36", "first_absence=2026-03-02&today=2026-04-06", "0", "2026-04-20", "6"},
    {"Day37", "first_absence=2026-03-02&today=2026-04-07", "none", "none", "none"},
    {"LeapDayToday", "first_absence=2028-02-01&today=2028-02-29", "6", "2028-03-14", "13"},
    {"StandBy", "first_absence=2026-03-02&today=2026-03-20&serious_illness=yes", "none", "none",
     "none"},
    {"NotExpected", "first_absence=2026-03-02&today=2026-03-20&expected=upto_8", "none", "none",
     "none"},
    {"AskMunicipality", "first_absence=2026-07-01&today=2026-07-20&under_26=yes", "none", "none",
     "none"},
    {"Ended", "first_absence=2026-03-02&today=2026-03-20&full_return=2026-03-20", "none", "none",
     "none"},
    {"Requested", "first_absence=2026-03-02&today=2026-03-20&requested=2026-03-10", "none", "none",
     "33"},
    {"RequestedOnDay36", "first_absence=2026-03-02&today=2026-04-20&requested=2026-04-06", "none",
     "none", "6"},
    {"RequestedStandBy",
     "first_absence=2026-03-02&today=2026-03-20&requested=2026-03-10&serious_illness=yes", "none",
     "none", "none"},
    {"Declined",
     "first_absence=2026-03-02&today=2026-03-20&requested=2026-03-10&requested_by=employer&consent="
     "no",
     "none", "none", "none"},
};

class FastTrackFigures : public testing::TestWithParam<FiguresRow> {};

TEST_P(FastTrackFigures, CountFromToday) {
    const FiguresRow& row = GetParam();
    const FastTrack fast_track = assessed(row.case_text).fast_track;

    EXPECT_EQ(text_of(fast_track.days_left), row.days_left);
    EXPECT_EQ(text_of(fast_track.meeting_by_if_requested_today), row.meeting_by_if_requested_today);
    EXPECT_EQ(text_of(fast_track.days_gained), row.days_gained);
}

INSTANTIATE_TEST_SUITE_P(Rules, FastTrackFigures, testing::ValuesIn(kFiguresRows), kRowName);

// "ikke forventes at blive fuldt raskmeldt inden for 8 uger" is the condition.
constexpr DateRow kLastDayWhereRows[] = {
    {"ExpectedUpTo8", "first_absence=2026-03-02&expected=upto_8", "none"},
    {"ExpectedOver8", "first_absence=2026-03-02&expected=over_8", "2026-04-05"},
    {"Requested", "first_absence=2026-03-02&requested=2026-03-10", "2026-04-05"},
    {"StandBy", "first_absence=2026-03-02&serious_illness=yes", "2026-04-05"},
    {"BackOnThatDay", "first_absence=2026-03-02&full_return=2026-04-05", "none"},
    {"BackTheDayAfter", "first_absence=2026-03-02&full_return=2026-04-06", "2026-04-05"},
    {"Exempt26", "first_absence=2026-07-01&under_26=yes", "2026-08-04"},
};

class FastTrackLastDayWhere : public testing::TestWithParam<DateRow> {};

TEST_P(FastTrackLastDayWhere, NotWhereRecoveryIsExpectedWithinEightWeeks) {
    EXPECT_EQ(date_text(GetParam().case_text, "fast_track_last_day"), GetParam().date);
}

INSTANTIATE_TEST_SUITE_P(Rules, FastTrackLastDayWhere, testing::ValuesIn(kLastDayWhereRows),
                         kRowName);

TEST(FastTrackLastDay, IsForTheOneWhoAsks) {
    EXPECT_EQ(kind_text(assessed("first_absence=2026-03-02"), "fast_track_last_day"),
              "employee, may, unsettled");
    EXPECT_EQ(kind_text(assessed("first_absence=2026-03-02&role=employer"), "fast_track_last_day"),
              "employer, may, unsettled");
}

}  // namespace
}  // namespace fasttrack
