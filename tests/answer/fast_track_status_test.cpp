// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Which status a case has: the contract's list, the first that fits.
#include <gtest/gtest.h>

#include "core/answer/assessment.h"
#include "tests/answer/assessed.h"

namespace fasttrack {
namespace {

struct StatusRow {
    const char* name;
    const char* case_text;
    const char* status;
};
void PrintTo(const StatusRow& row, std::ostream* os) { *os << row.case_text; }

// Day 35 of an absence from 2026-03-02 is 2026-04-05.
constexpr StatusRow kStatusRows[] = {
    {"TheDayBeforeTheAbsence", "first_absence=2026-03-02&today=2026-03-01", "not_started"},
    {"Day1", "first_absence=2026-03-02&today=2026-03-02", "open"},
    {"Day35", "first_absence=2026-03-02&today=2026-04-05", "open"},
    {"Day36", "first_absence=2026-03-02&today=2026-04-06", "last_reading"},
    {"Day37", "first_absence=2026-03-02&today=2026-04-07", "closed"},
    {"OverALeapDayDay35", "first_absence=2028-01-30&today=2028-03-04", "open"},
    {"OverALeapDayDay36", "first_absence=2028-01-30&today=2028-03-05", "last_reading"},
    {"OverALeapDayDay37", "first_absence=2028-01-30&today=2028-03-06", "closed"},
    {"AcrossNewYearDay35", "first_absence=2027-12-15&today=2028-01-18", "open"},
    {"AcrossNewYearDay37", "first_absence=2027-12-15&today=2028-01-20", "closed"},
    {"BackTomorrow", "first_absence=2026-03-02&today=2026-03-20&full_return=2026-03-21", "open"},
    {"BackToday", "first_absence=2026-03-02&today=2026-03-20&full_return=2026-03-20", "ended"},
    {"PartlyBackToday", "first_absence=2026-03-02&today=2026-03-20&partial_return=2026-03-20",
     "open"},
    {"EndedGoesBeforeMet",
     "first_absence=2026-03-02&today=2026-03-20&full_return=2026-03-20&first_meeting=2026-03-10",
     "ended"},
    {"EndedGoesBeforeRequested",
     "first_absence=2026-03-02&today=2026-03-20&full_return=2026-03-20&requested=2026-03-10",
     "ended"},
    {"EndedGoesBeforeStandBy",
     "first_absence=2026-03-02&today=2026-03-20&full_return=2026-03-20&serious_illness=yes",
     "ended"},
    {"NotStartedGoesBeforeRequested",
     "first_absence=2026-03-02&today=2026-03-01&requested=2026-03-05", "not_started"},
    {"NotStartedGoesBeforeStandBy", "first_absence=2026-03-02&today=2026-03-01&serious_illness=yes",
     "not_started"},
    {"NotStartedGoesBeforeNotExpected", "first_absence=2026-03-02&today=2026-03-01&expected=upto_8",
     "not_started"},
    {"MeetingTomorrow", "first_absence=2026-03-02&today=2026-03-20&first_meeting=2026-03-21",
     "open"},
    {"MeetingToday", "first_absence=2026-03-02&today=2026-03-20&first_meeting=2026-03-20", "met"},
    {"MetGoesBeforeRequested",
     "first_absence=2026-03-02&today=2026-03-20&first_meeting=2026-03-20&requested=2026-03-10",
     "met"},
    {"MetGoesBeforeLate",
     "first_absence=2026-03-02&today=2026-05-20&first_meeting=2026-05-20&requested=2026-05-10",
     "met"},
    {"MetGoesBeforeStandBy",
     "first_absence=2026-03-02&today=2026-03-20&first_meeting=2026-03-20&serious_illness=yes",
     "met"},
    {"RequestedMeetingTomorrow",
     "first_absence=2026-03-02&today=2026-03-20&first_meeting=2026-03-21&requested=2026-03-10",
     "requested"},
    {"RequestedOnDay1", "first_absence=2026-03-02&today=2026-03-20&requested=2026-03-02",
     "requested"},
    {"RequestedOnDay35", "first_absence=2026-03-02&today=2026-04-20&requested=2026-04-05",
     "requested"},
    {"RequestedOnDay36", "first_absence=2026-03-02&today=2026-04-20&requested=2026-04-06",
     "requested"},
    {"RequestedOnDay37", "first_absence=2026-03-02&today=2026-04-20&requested=2026-04-07", "late"},
    {"RequestPlannedForTomorrow", "first_absence=2026-03-02&today=2026-03-20&requested=2026-03-21",
     "requested"},
    {"LateGoesBeforeDeclined",
     "first_absence=2026-03-02&today=2026-04-20&requested=2026-04-07&requested_by=employer&consent="
     "no",
     "late"},
    {"LateGoesBeforeStandBy",
     "first_absence=2026-03-02&today=2026-04-20&requested=2026-04-07&serious_illness=yes", "late"},
    {"EmployerRequestedNoAnswer",
     "first_absence=2026-03-02&today=2026-03-20&requested=2026-03-10&requested_by=employer",
     "awaiting_consent"},
    {"EmployerRequestedPending",
     "first_absence=2026-03-02&today=2026-03-20&requested=2026-03-10&requested_by=employer&consent="
     "pending",
     "awaiting_consent"},
    {"EmployerRequestedYes",
     "first_absence=2026-03-02&today=2026-03-20&requested=2026-03-10&requested_by=employer&consent="
     "yes",
     "requested"},
    {"EmployerRequestedNo",
     "first_absence=2026-03-02&today=2026-03-20&requested=2026-03-10&requested_by=employer&consent="
     "no",
     "declined"},
    {"EmployerAsksAndRequested",
     "first_absence=2026-03-02&today=2026-03-20&role=employer&requested=2026-03-10",
     "awaiting_consent"},
    {"EmployerAsksAndWasDeclined",
     "first_absence=2026-03-02&today=2026-03-20&role=employer&requested=2026-03-10&consent=no",
     "declined"},
    {"EmployerAsksEmployeeRequested",
     "first_absence=2026-03-02&today=2026-03-20&role=employer&requested=2026-03-10&requested_by="
     "employee",
     "requested"},
    {"ConsentHasNoEffectOnOnesOwnRequest",
     "first_absence=2026-03-02&today=2026-03-20&requested=2026-03-10&consent=no", "requested"},
    {"ConsentHasNoEffectWithoutRequest", "first_absence=2026-03-02&today=2026-03-20&consent=no",
     "open"},
    {"RequestedGoesBeforeStandBy",
     "first_absence=2026-03-02&today=2026-03-20&requested=2026-03-10&serious_illness=yes",
     "requested"},
    {"RequestedGoesBeforeNotExpected",
     "first_absence=2026-03-02&today=2026-03-20&requested=2026-03-10&expected=upto_8", "requested"},
    {"RequestedGoesBeforeAskMunicipality",
     "first_absence=2026-07-01&today=2026-07-20&requested=2026-07-10&under_26=yes", "requested"},
    {"StandBy", "first_absence=2026-03-02&today=2026-03-20&serious_illness=yes", "stand_by"},
    {"StandByAfterTheWindow", "first_absence=2026-03-02&today=2026-05-20&serious_illness=yes",
     "stand_by"},
    {"StandByGoesBeforeNotExpected",
     "first_absence=2026-03-02&today=2026-03-20&serious_illness=yes&expected=upto_8", "stand_by"},
    {"StandByGoesBeforeAskMunicipality",
     "first_absence=2026-07-01&today=2026-07-20&serious_illness=yes&under_26=yes", "stand_by"},
    {"NotExpected", "first_absence=2026-03-02&today=2026-03-20&expected=upto_8", "not_expected"},
    {"NotExpectedAfterTheWindow", "first_absence=2026-03-02&today=2026-05-20&expected=upto_8",
     "not_expected"},
    {"NotExpectedGoesBeforeAskMunicipality",
     "first_absence=2026-07-01&today=2026-07-20&expected=upto_8&under_26=yes", "not_expected"},
    {"ExpectedOver8", "first_absence=2026-03-02&today=2026-03-20&expected=over_8", "open"},
    {"AskMunicipalityFrom2026", "first_absence=2026-07-01&today=2026-07-20&under_26=yes",
     "ask_municipality"},
    {"AskMunicipalityAfterTheWindow", "first_absence=2026-07-01&today=2026-09-20&under_26=yes",
     "ask_municipality"},
    {"TheDayBeforeTheExemption", "first_absence=2026-06-30&today=2026-07-20&under_26=yes", "open"},
    {"NotUnder26", "first_absence=2026-07-01&today=2026-07-20&under_26=no", "open"},
    {"Under26Unknown", "first_absence=2026-07-01&today=2026-07-20&under_26=unknown", "open"},
    {"UnemployedUnder26", "first_absence=2026-07-01&today=2026-07-20&work=unemployed&under_26=yes",
     "open"},
    {"SelfEmployedUnder26",
     "first_absence=2026-07-01&today=2026-07-20&work=self_employed&under_26=yes", "open"},
};

class FastTrackStatus : public testing::TestWithParam<StatusRow> {};

TEST_P(FastTrackStatus, IsTheFirstThatFits) {
    const Assessment assessment = assessed(GetParam().case_text);

    EXPECT_EQ(status_name(assessment.fast_track.status), GetParam().status);
}

INSTANTIATE_TEST_SUITE_P(Rules, FastTrackStatus, testing::ValuesIn(kStatusRows), kRowName);

TEST(FastTrackStatus, HasTheContractsNames) {
    EXPECT_EQ(status_name(Status::ended), "ended");
    EXPECT_EQ(status_name(Status::not_started), "not_started");
    EXPECT_EQ(status_name(Status::met), "met");
    EXPECT_EQ(status_name(Status::late), "late");
    EXPECT_EQ(status_name(Status::declined), "declined");
    EXPECT_EQ(status_name(Status::awaiting_consent), "awaiting_consent");
    EXPECT_EQ(status_name(Status::requested), "requested");
    EXPECT_EQ(status_name(Status::stand_by), "stand_by");
    EXPECT_EQ(status_name(Status::not_expected), "not_expected");
    EXPECT_EQ(status_name(Status::ask_municipality), "ask_municipality");
    EXPECT_EQ(status_name(Status::open), "open");
    EXPECT_EQ(status_name(Status::last_reading), "last_reading");
    EXPECT_EQ(status_name(Status::closed), "closed");
}

}  // namespace
}  // namespace fasttrack
