// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The first follow-up meeting: by Fast track two weeks after the request, else by week eight.
#include <gtest/gtest.h>

#include "core/answer/assessment.h"
#include "tests/answer/assessed.h"

namespace fasttrack {
namespace {

// "senest 2 uger efter at den sygemeldte eller arbejdsgiveren har anmodet kommunen" (§ 13 b(2))
constexpr DateRow kFastTrackMeetingRows[] = {
    {"FromAMonday", "first_absence=2026-01-05&requested=2026-01-05&today=2026-01-05", "2026-01-19"},
    {"OnTheLastDay", "first_absence=2026-03-02&requested=2026-04-05&today=2026-04-05",
     "2026-04-19"},
    {"OnTheOtherReading", "first_absence=2026-03-02&requested=2026-04-06&today=2026-04-06",
     "2026-04-20"},
    {"AcrossDstStart", "first_absence=2026-03-02&requested=2026-03-20&today=2026-03-20",
     "2026-04-03"},
    {"AcrossDstEnd", "first_absence=2025-10-13&requested=2025-10-20&today=2025-10-20",
     "2025-11-03"},
    {"AcrossNewYear", "first_absence=2027-12-15&requested=2027-12-24&today=2027-12-24",
     "2028-01-07"},
    {"OnALeapDay", "first_absence=2028-02-10&requested=2028-02-29&today=2028-02-29", "2028-03-14"},
    {"FirstDayOfFastTrack", "first_absence=2015-01-01&requested=2015-01-01&today=2015-01-01",
     "2015-01-15"},
    {"LastDayOfRegime2015", "first_absence=2019-12-31&requested=2020-01-02&today=2020-01-02",
     "2020-01-16"},
    {"FirstDayOfRegime2020", "first_absence=2020-01-01&requested=2020-01-02&today=2020-01-02",
     "2020-01-16"},
    {"LastDayOfRegime2020", "first_absence=2024-12-31&requested=2025-01-02&today=2025-01-02",
     "2025-01-16"},
    {"FirstDayOfRegime2025", "first_absence=2025-01-01&requested=2025-01-02&today=2025-01-02",
     "2025-01-16"},
    {"LastDayOfRegime2025", "first_absence=2026-06-30&requested=2026-06-30&today=2026-06-30",
     "2026-07-14"},
    {"FirstDayOfRegime2026", "first_absence=2026-07-01&requested=2026-07-10&today=2026-07-10",
     "2026-07-24"},
    {"IntoACenturyWithoutLeapDay", "first_absence=2099-12-31&requested=2100-02-03&today=2100-02-03",
     "2100-02-17"},
};

class FastTrackMeeting : public testing::TestWithParam<DateRow> {};

TEST_P(FastTrackMeeting, AtLatestTwoWeeksAfterTheRequest) {
    const DateRow& row = GetParam();

    EXPECT_EQ(date_text(row.case_text, "fast_track_meeting"), row.date);
    EXPECT_EQ(text_of(assessed(row.case_text).fast_track.meeting_by), row.date);
    EXPECT_EQ(date_text(row.case_text, "first_meeting"), "none");
    EXPECT_EQ(state_text(row.case_text, "fast_track_meeting", row.date, 0), "today");
    EXPECT_EQ(state_text(row.case_text, "fast_track_meeting", row.date, 1), "past");
}

INSTANTIATE_TEST_SUITE_P(Rules, FastTrackMeeting, testing::ValuesIn(kFastTrackMeetingRows),
                         kRowName);

// The municipality may call only where the request is in time and nobody has said no.
constexpr DateRow kFastTrackMeetingWhereRows[] = {
    {"Employer",
     "first_absence=2026-03-02&requested=2026-03-10&today=2026-03-20&requested_by=employer&consent="
     "yes",
     "2026-03-24"},
    {"AwaitingConsent",
     "first_absence=2026-03-02&requested=2026-03-10&today=2026-03-20&requested_by=employer",
     "2026-03-24"},
    {"Declined",
     "first_absence=2026-03-02&requested=2026-03-10&today=2026-03-20&requested_by=employer&consent="
     "no",
     "none"},
    {"NotRequested", "first_absence=2026-03-02&today=2026-03-20", "none"},
    {"Late", "first_absence=2026-03-02&requested=2026-04-07&today=2026-04-20", "none"},
    {"Met",
     "first_absence=2026-03-02&requested=2026-03-10&today=2026-03-20&first_meeting=2026-03-20",
     "none"},
    {"MeetingPlanned",
     "first_absence=2026-03-02&requested=2026-03-10&today=2026-03-20&first_meeting=2026-03-21",
     "2026-03-24"},
    {"NotStarted", "first_absence=2026-03-02&requested=2026-03-10&today=2026-03-01", "none"},
    {"BackOnThatDay",
     "first_absence=2026-03-02&requested=2026-03-10&today=2026-03-20&full_return=2026-03-24",
     "none"},
    {"BackTheDayAfter",
     "first_absence=2026-03-02&requested=2026-03-10&today=2026-03-20&full_return=2026-03-25",
     "2026-03-24"},
};

class FastTrackMeetingWhere : public testing::TestWithParam<DateRow> {};

TEST_P(FastTrackMeetingWhere, OnlyWhereTheRequestStands) {
    EXPECT_EQ(date_text(GetParam().case_text, "fast_track_meeting"), GetParam().date);
}

INSTANTIATE_TEST_SUITE_P(Rules, FastTrackMeetingWhere,
                         testing::ValuesIn(kFastTrackMeetingWhereRows), kRowName);

struct FirstMeetingRow {
    const char* name;
    const char* case_text;
    const char* last_day;
    const char* reading;
};
void PrintTo(const FirstMeetingRow& row, std::ostream* os) { *os << row.case_text; }

// "senest inden udgangen af ottende uge regnet fra første fraværsdag" (§ 13 b(1)): day 56 ends it;
// the brochures' "senest 8 uger efter" is the day after
constexpr FirstMeetingRow kFirstMeetingRows[] = {
    {"FromAMonday", "first_absence=2026-01-05", "2026-03-01", "2026-03-02"},
    {"AcrossDstStart", "first_absence=2026-03-02", "2026-04-26", "2026-04-27"},
    {"AcrossDstEnd", "first_absence=2025-10-20", "2025-12-14", "2025-12-15"},
    {"AcrossNewYear", "first_absence=2027-12-15", "2028-02-08", "2028-02-09"},
    {"OverALeapDay", "first_absence=2028-01-30", "2028-03-25", "2028-03-26"},
    {"FromALeapDay", "first_absence=2028-02-29", "2028-04-24", "2028-04-25"},
    {"FirstDayOfFastTrack", "first_absence=2015-01-01", "2015-02-25", "2015-02-26"},
    {"LastDayOfRegime2015", "first_absence=2019-12-31", "2020-02-24", "2020-02-25"},
    {"FirstDayOfRegime2020", "first_absence=2020-01-01", "2020-02-25", "2020-02-26"},
    {"LastDayOfRegime2020", "first_absence=2024-12-31", "2025-02-24", "2025-02-25"},
    {"FirstDayOfRegime2025", "first_absence=2025-01-01", "2025-02-25", "2025-02-26"},
    {"LastDayOfRegime2025", "first_absence=2026-06-30", "2026-08-24", "2026-08-25"},
    {"FirstDayOfRegime2026", "first_absence=2026-07-01", "2026-08-25", "2026-08-26"},
    {"IntoACenturyWithoutLeapDay", "first_absence=2099-12-31", "2100-02-24", "2100-02-25"},
    {"Unemployed", "first_absence=2026-03-02&work=unemployed", "2026-04-26", "2026-04-27"},
    {"SelfEmployed", "first_absence=2026-03-02&work=self_employed", "2026-04-26", "2026-04-27"},
    {"Late", "first_absence=2026-03-02&requested=2026-04-07&today=2026-04-20", "2026-04-26",
     "2026-04-27"},
    {"Declined", "first_absence=2026-03-02&requested=2026-03-10&requested_by=employer&consent=no",
     "2026-04-26", "2026-04-27"},
    {"BackTheDayAfter", "first_absence=2026-03-02&full_return=2026-04-27", "2026-04-26",
     "2026-04-27"},
};

class FirstMeeting : public testing::TestWithParam<FirstMeetingRow> {};

TEST_P(FirstMeeting, AtLatestByTheEndOfTheEighthWeek) {
    const FirstMeetingRow& row = GetParam();
    const Assessment assessment = assessed(row.case_text);
    const Milestone& meeting = *find(assessment, MilestoneId::first_meeting);

    EXPECT_EQ(text_of(assessment.fast_track.ordinary_meeting_by), row.last_day);
    EXPECT_EQ(iso(meeting.date), row.last_day);
    EXPECT_EQ(text_of(meeting.reading), row.reading);
    EXPECT_EQ(text_of(meeting.act_by), "none");
    EXPECT_EQ(duty_key(meeting.duty), "must");
    EXPECT_EQ(state_text(row.case_text, "first_meeting", row.last_day, 0), "today");
    EXPECT_EQ(state_text(row.case_text, "first_meeting", row.last_day, 1), "past");
}

INSTANTIATE_TEST_SUITE_P(Rules, FirstMeeting, testing::ValuesIn(kFirstMeetingRows), kRowName);

// Where no meeting by week eight is promised, none is shown.
constexpr DateRow kNotPromisedRows[] = {
    {"StandBy", "first_absence=2026-03-02&serious_illness=yes", "none"},
    {"NotExpected", "first_absence=2026-03-02&expected=upto_8", "none"},
    {"Exempt26", "first_absence=2026-07-01&under_26=yes", "none"},
};

class OrdinaryMeeting : public testing::TestWithParam<DateRow> {};

TEST_P(OrdinaryMeeting, IsNotPromised) {
    const Assessment assessment = assessed(GetParam().case_text);

    EXPECT_EQ(text_of(assessment.fast_track.ordinary_meeting_by), GetParam().date);
    EXPECT_EQ(date_text(assessment, "first_meeting"), GetParam().date);
}

INSTANTIATE_TEST_SUITE_P(Rules, OrdinaryMeeting, testing::ValuesIn(kNotPromisedRows), kRowName);

// The 26-week exemption is for employees from 1 July 2026 whom both sides expect back.
constexpr DateRow kStillPromisedRows[] = {
    {"TheDayBefore", "first_absence=2026-06-30&under_26=yes", "2026-08-24"},
    {"NotUnder26", "first_absence=2026-07-01&under_26=no", "2026-08-25"},
    {"Unknown", "first_absence=2026-07-01", "2026-08-25"},
    {"Unemployed", "first_absence=2026-07-01&work=unemployed&under_26=yes", "2026-08-25"},
    {"BackOnThatDay", "first_absence=2026-03-02&full_return=2026-04-26", "none"},
};

class OrdinaryMeetingStill : public testing::TestWithParam<DateRow> {};

TEST_P(OrdinaryMeetingStill, IsPromised) {
    EXPECT_EQ(date_text(GetParam().case_text, "first_meeting"), GetParam().date);
}

INSTANTIATE_TEST_SUITE_P(Rules, OrdinaryMeetingStill, testing::ValuesIn(kStillPromisedRows),
                         kRowName);

struct GivenMeetingRow {
    const char* name;
    const char* case_text;
    const char* date;
    const char* kind;
};
void PrintTo(const GivenMeetingRow& row, std::ostream* os) { *os << row.case_text; }

// The day the user gave counts, without another reading; once held it is information.
constexpr GivenMeetingRow kGivenRows[] = {
    {"Tomorrow", "first_absence=2026-03-02&first_meeting=2026-03-21&today=2026-03-20", "2026-03-21",
     "municipality, must, law"},
    {"Today", "first_absence=2026-03-02&first_meeting=2026-03-20&today=2026-03-20", "2026-03-20",
     "municipality, info, law"},
    {"Yesterday", "first_absence=2026-03-02&first_meeting=2026-03-19&today=2026-03-20",
     "2026-03-19", "municipality, info, law"},
    {"OnDay1", "first_absence=2026-03-02&first_meeting=2026-03-02&today=2026-03-20", "2026-03-02",
     "municipality, info, law"},
    {"LaterThanWeek8", "first_absence=2026-03-02&first_meeting=2026-05-20&today=2026-03-20",
     "2026-05-20", "municipality, must, law"},
    {"StandBy",
     "first_absence=2026-03-02&first_meeting=2026-03-20&today=2026-03-20&serious_illness=yes",
     "2026-03-20", "municipality, info, law"},
    {"BesideTheRequest",
     "first_absence=2026-03-02&requested=2026-03-10&first_meeting=2026-03-23&today=2026-03-20",
     "2026-03-23", "municipality, must, law"},
    {"BackOnThatDay", "first_absence=2026-03-02&first_meeting=2026-03-20&full_return=2026-03-20",
     "none", "none"},
};

class GivenMeeting : public testing::TestWithParam<GivenMeetingRow> {};

TEST_P(GivenMeeting, IsOnTheDayGiven) {
    const Assessment assessment = assessed(GetParam().case_text);
    const Milestone* meeting = find(assessment, MilestoneId::first_meeting);

    EXPECT_EQ(date_text(assessment, "first_meeting"), GetParam().date);
    EXPECT_EQ(kind_text(assessment, "first_meeting"), GetParam().kind);
    EXPECT_EQ(text_of(meeting ? meeting->reading : std::nullopt), "none");
}

INSTANTIATE_TEST_SUITE_P(Rules, GivenMeeting, testing::ValuesIn(kGivenRows), kRowName);

TEST(FastTrackMeeting, IsTheMunicipalitysDuty) {
    EXPECT_EQ(
        kind_text(assessed("first_absence=2026-03-02&requested=2026-03-10"), "fast_track_meeting"),
        "municipality, must, law");
}

}  // namespace
}  // namespace fasttrack
