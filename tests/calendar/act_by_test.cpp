// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The last day to act while offices are open: on or before the date, never after it.
#include <gtest/gtest.h>

#include "core/answer/assessment.h"
#include "tests/answer/assessed.h"

namespace fasttrack {
namespace {

struct ActByRow {
    const char* name;
    const char* case_text;
    const char* key;
    const char* date;
    const char* act_by;
};
void PrintTo(const ActByRow& row, std::ostream* os) { *os << row.case_text << ' ' << row.key; }

constexpr ActByRow kActByRows[] = {
    {"AnOpenDay", "first_absence=2026-01-07", "fast_track_last_day", "2026-02-10", "2026-02-10"},
    {"ASaturday", "first_absence=2026-01-10", "report_absence", "2026-02-14", "2026-02-13"},
    {"ASunday", "first_absence=2026-01-05", "fast_track_last_day", "2026-02-08", "2026-02-06"},
    {"MaundyThursday", "first_absence=2026-02-26", "report_absence", "2026-04-02", "2026-04-01"},
    {"GoodFriday", "first_absence=2026-02-27", "report_absence", "2026-04-03", "2026-04-01"},
    {"EasterSunday", "first_absence=2026-03-02", "fast_track_last_day", "2026-04-05", "2026-04-01"},
    {"EasterMonday", "first_absence=2026-03-02", "report_absence", "2026-04-06", "2026-04-01"},
    {"AfterEaster", "first_absence=2026-03-03", "report_absence", "2026-04-07", "2026-04-07"},
    {"GreatPrayerDay2023", "first_absence=2023-03-31", "report_absence", "2023-05-05",
     "2023-05-04"},
    {"NoGreatPrayerDay2024", "first_absence=2024-03-22", "report_absence", "2024-04-26",
     "2024-04-26"},
    {"Ascension", "first_absence=2026-04-09", "report_absence", "2026-05-14", "2026-05-13"},
    {"TheDayAfterAscension", "first_absence=2026-04-10", "report_absence", "2026-05-15",
     "2026-05-15"},
    {"WhitMonday", "first_absence=2026-04-20", "report_absence", "2026-05-25", "2026-05-22"},
    {"ConstitutionDay", "first_absence=2026-05-01", "report_absence", "2026-06-05", "2026-06-04"},
    {"ChristmasEve", "first_absence=2026-11-19", "report_absence", "2026-12-24", "2026-12-23"},
    {"ChristmasDay", "first_absence=2026-11-21", "fast_track_last_day", "2026-12-25", "2026-12-23"},
    {"SundayAfterChristmas", "first_absence=2025-11-23", "report_absence", "2025-12-28",
     "2025-12-23"},
    {"NewYearsEve", "first_absence=2026-11-26", "report_absence", "2026-12-31", "2026-12-30"},
    {"NewYearsDay", "first_absence=2026-11-28", "fast_track_last_day", "2027-01-01", "2026-12-30"},
    {"ALeapDay", "first_absence=2028-01-25", "report_absence", "2028-02-29", "2028-02-29"},
    {"FirstOfMayIsOpen", "first_absence=2026-03-27", "report_absence", "2026-05-01", "2026-05-01"},
    {"FirstDayOnASaturday", "first_absence=2026-01-10&work=unemployed", "report_to_fund",
     "2026-01-10", "2026-01-09"},
    {"TheAnswerOnConstitutionDay",
     "first_absence=2026-06-01&requested_by=employer&requested=2026-06-03&letter=2026-06-03",
     "fast_track_answer", "2026-06-05", "2026-06-04"},
    {"TheAnswerOnChristmasEve",
     "first_absence=2026-12-14&requested_by=employer&requested=2026-12-22&letter=2026-12-22",
     "fast_track_answer", "2026-12-24", "2026-12-23"},
    {"TheForm", "first_absence=2026-03-02&info_form_sent=2026-03-27", "information_form",
     "2026-04-04", "2026-04-01"},
    {"RegainingIsAChanceWithALastDay", "first_absence=2026-03-02&info_form_sent=2026-03-20",
     "information_form_regain", "2026-04-25", "2026-04-24"},
    {"TheDoctor", "first_absence=2026-03-02&requested=2026-03-27", "doctor_visit", "2026-04-04",
     "2026-04-01"},
    {"TheTalk", "first_absence=2026-03-07", "employer_conversation", "2026-04-04", "2026-04-01"},
    {"ToldIsNotToDo", "first_absence=2026-03-07", "employer_period_ends", "2026-04-05", "none"},
    {"TheAbsenceItself", "first_absence=2026-03-07", "absence_begins", "2026-03-07", "none"},
    {"TheMunicipalitysDuty", "first_absence=2026-03-02", "first_meeting", "2026-04-26", "none"},
    {"TheMunicipalitysPayment", "first_absence=2026-03-02", "benefit_from", "2026-04-01", "none"},
    {"TheReturn", "first_absence=2026-03-02&full_return=2026-04-05", "full_return", "2026-04-05",
     "none"},
};

class ActBy : public testing::TestWithParam<ActByRow> {};

TEST_P(ActBy, IsTheLastOpenDayOnOrBeforeTheDate) {
    const ActByRow& row = GetParam();
    const Assessment assessment = assessed(row.case_text);
    const Milestone& found = *milestone(assessment, row.key);

    EXPECT_EQ(iso(found.date), row.date);
    EXPECT_EQ(text_of(found.act_by), row.act_by);
}

INSTANTIATE_TEST_SUITE_P(Rules, ActBy, testing::ValuesIn(kActByRows), kRowName);

TEST(ActBy, OfFastTrackIsItsMilestones) {
    EXPECT_EQ(iso(assessed("first_absence=2026-03-02").fast_track.act_by), "2026-04-01");
    EXPECT_EQ(iso(assessed("first_absence=2026-03-02&expected=upto_8").fast_track.act_by),
              "2026-04-01");
}

struct NextRow {
    const char* name;
    const char* case_text;
    const char* key;
};
void PrintTo(const NextRow& row, std::ostream* os) { *os << row.case_text; }

// Of what must be done by someone else than the municipality: overdue first, then the first not
// past.
constexpr NextRow kNextRows[] = {
    {"TheTalkFirst", "first_absence=2026-03-02&today=2026-03-20", "employer_conversation"},
    {"TheTalkToday", "first_absence=2026-03-02&today=2026-03-30", "employer_conversation"},
    {"TheTalkOverdue", "first_absence=2026-03-02&today=2026-03-31", "employer_conversation"},
    {"WhatMayBeDoneIsNoDuty",
     "first_absence=2026-03-02&conversation_held=2026-03-30&today=2026-03-31", "report_absence"},
    {"TheReport", "first_absence=2026-03-02&conversation_held=2026-03-30&today=2026-04-06",
     "report_absence"},
    {"TheReportOverdue", "first_absence=2026-03-02&conversation_held=2026-03-30&today=2026-04-07",
     "report_absence"},
    {"TheClaim",
     "first_absence=2026-03-02&conversation_held=2026-03-30&reported=2026-04-06&today=2026-04-07",
     "refund_claim_by"},
    {"DoneTomorrowIsNotDone",
     "first_absence=2026-03-02&conversation_held=2026-04-01&today=2026-03-31",
     "employer_conversation"},
    {"TheWindowIsNoDuty",
     "first_absence=2026-03-02&work=self_employed&reported=2026-03-02&today=2026-03-31", "none"},
    {"OverdueOnTheLastDayAfterTheReturn",
     "first_absence=2026-03-02&full_return=2026-04-02&refund_claimed_to=2026-04-01&today=2026-09-"
     "02",
     "employer_conversation"},
    {"NoMoreTheDayAfter",
     "first_absence=2026-03-02&full_return=2026-04-02&refund_claimed_to=2026-04-01&today=2026-09-"
     "03",
     "none"},
    {"OverdueWhileTheAbsenceGoesOn", "first_absence=2026-03-02&today=2026-09-03",
     "employer_conversation"},
    {"TheForm",
     "first_absence=2026-03-02&conversation_held=2026-03-30&reported=2026-04-06&today=2026-04-07&"
     "info_form_sent=2026-04-07",
     "information_form"},
    {"FirstDayUnemployed", "first_absence=2026-03-02&work=unemployed", "report_to_fund"},
};

class NextDuty : public testing::TestWithParam<NextRow> {};

TEST_P(NextDuty, IsOverdueFirstThenTheFirstNotPast) {
    const Assessment assessment = assessed(GetParam().case_text);
    const Milestone* next = next_duty(assessment);

    EXPECT_EQ(next ? milestone_key(*next) : "none", GetParam().key);
}

TEST(NextMay, IsTheFirstNotPast) {
    const auto next = [](const char* today) {
        const Assessment assessment = assessed_on("first_absence=2026-03-02", today);
        const Milestone* may = next_may(assessment);
        return may ? milestone_key(*may) : std::string{"none"};
    };
    EXPECT_EQ(next("2026-04-05"), "fast_track_last_day");
    EXPECT_EQ(next("2026-04-06"), "none");
}

TEST(Overdue, CountsWhatIsNotDone) {
    const auto count = [](const char* rest) {
        return overdue_count(assessed(std::string{"first_absence=2026-03-02"} + rest));
    };
    EXPECT_EQ(count("&today=2026-03-30"), 0);
    EXPECT_EQ(count("&today=2026-03-31"), 1);
    EXPECT_EQ(count("&today=2026-04-07"), 2);
    EXPECT_EQ(count("&today=2026-04-07&reported=2026-04-07"), 1);
    EXPECT_EQ(count("&today=2026-04-07&reported=2026-04-07&conversation_held=2026-04-01"), 0);
}

INSTANTIATE_TEST_SUITE_P(Rules, NextDuty, testing::ValuesIn(kNextRows), kRowName);

}  // namespace
}  // namespace fasttrack
