// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// How sure a date is: the municipality's dates from 1 July 2026 on are unsettled.
#include <gtest/gtest.h>

#include "core/answer/assessment.h"
#include "tests/answer/assessed.h"

namespace fasttrack {
namespace {

struct CertaintyRow {
    const char* name;
    const char* case_text;
    const char* key;
    const char* date;
    const char* certainty;
};
void PrintTo(const CertaintyRow& row, std::ostream* os) { *os << row.case_text << ' ' << row.key; }

constexpr CertaintyRow kCertaintyRows[] = {
    {"BenefitTheDayBefore", "first_absence=2026-05-31", "benefit_from", "2026-06-30", "law"},
    {"BenefitOnThatDay", "first_absence=2026-06-01", "benefit_from", "2026-07-01", "law"},
    {"MeetingTheDayBefore", "first_absence=2026-05-06", "first_meeting", "2026-06-30", "law"},
    {"MeetingOnThatDay", "first_absence=2026-05-07", "first_meeting", "2026-07-01", "unsettled"},
    {"HeldTheDayBefore", "first_absence=2026-05-07&first_meeting=2026-06-30", "first_meeting",
     "2026-06-30", "law"},
    {"HeldOnThatDay", "first_absence=2026-05-07&first_meeting=2026-07-01&today=2026-07-10",
     "first_meeting", "2026-07-01", "unsettled"},
    {"FastTrackMeetingTheDayBefore", "first_absence=2026-06-01&requested=2026-06-16",
     "fast_track_meeting", "2026-06-30", "law"},
    {"FastTrackMeetingOnThatDay", "first_absence=2026-06-01&requested=2026-06-17",
     "fast_track_meeting", "2026-07-01", "unsettled"},
    {"FourMeetingsTheDayBefore", "first_absence=2025-12-30", "four_meetings_by", "2026-06-30",
     "law"},
    {"FourMeetingsOnThatDay", "first_absence=2026-01-01", "four_meetings_by", "2026-07-01",
     "unsettled"},
    {"WaiverTheDayBefore", "first_absence=2026-02-05", "follow_up_waiver", "2026-06-30", "law"},
    {"WaiverOnThatDay", "first_absence=2026-02-06", "follow_up_waiver", "2026-07-01", "unsettled"},
    {"ReassessmentTheDayBefore", "first_absence=2025-12-28", "reassessment", "2026-06-30",
     "derived"},
    {"ReassessmentAfterThatDay", "first_absence=2025-12-29", "reassessment", "2026-07-31",
     "unsettled"},
    {"TheEmployersReportIsStillLaw", "first_absence=2026-06-30", "report_absence", "2026-08-04",
     "law"},
    {"TheEmployersTalkIsStillLaw", "first_absence=2026-06-30", "employer_conversation",
     "2026-07-28", "law"},
    {"TheEmployerPeriodIsStillLaw", "first_absence=2026-06-30", "employer_period_ends",
     "2026-07-29", "law"},
    {"TheRefundsLimitIsStillLaw", "first_absence=2026-06-30", "dispensation_ends", "2026-12-30",
     "law"},
    {"TheFormIsStillLaw", "first_absence=2026-06-30&info_form_sent=2026-07-10", "information_form",
     "2026-07-18", "law"},
    {"TheAnswerIsStillLaw",
     "first_absence=2026-06-30&requested_by=employer&requested=2026-07-01&letter=2026-07-01",
     "fast_track_answer", "2026-07-03", "law"},
    {"TheReturnIsStillOfficial", "first_absence=2026-06-30&full_return=2026-07-20", "full_return",
     "2026-07-20", "official"},
    {"Regime2026BenefitOnDay1", "first_absence=2026-07-01&pay=none", "benefit_from", "2026-07-01",
     "law"},
    {"Regime2026Meeting", "first_absence=2026-07-01", "first_meeting", "2026-08-25", "unsettled"},
    {"Regime2026FastTrackMeeting", "first_absence=2026-07-01&requested=2026-07-01",
     "fast_track_meeting", "2026-07-15", "unsettled"},
    {"Regime2026FourMeetings", "first_absence=2026-07-01", "four_meetings_by", "2027-01-01",
     "unsettled"},
    {"Regime2026Waiver", "first_absence=2026-07-01", "follow_up_waiver", "2026-11-23", "unsettled"},
    {"Regime2026Reassessment", "first_absence=2026-07-01", "reassessment", "2027-01-31",
     "unsettled"},
    {"Regime2026Report", "first_absence=2026-07-01", "report_absence", "2026-08-05", "law"},
    {"Regime2026AbsenceBegins", "first_absence=2026-07-01", "absence_begins", "2026-07-01", "law"},
    {"FormTheDayBefore2027", "first_absence=2026-11-02&info_form_sent=2026-12-23",
     "information_form", "2026-12-31", "law"},
    {"FormFrom2027", "first_absence=2026-11-02&info_form_sent=2026-12-24", "information_form",
     "2027-01-01", "unsettled"},
    {"RegainTheDayBefore2027", "first_absence=2026-11-02&info_form_sent=2026-11-25",
     "information_form_regain", "2026-12-31", "official"},
    {"RegainFrom2027", "first_absence=2026-11-02&info_form_sent=2026-11-26",
     "information_form_regain", "2027-01-01", "unsettled"},
    {"AnswerOverChristmasEve",
     "first_absence=2026-12-14&requested_by=employer&requested=2026-12-14&letter=2026-12-22",
     "fast_track_answer", "2026-12-24", "derived"},
    {"AnswerOfAnAbsenceBefore2025",
     "first_absence=2024-12-31&requested_by=employer&requested=2025-01-06&letter=2025-01-06",
     "fast_track_answer", "2025-01-08", "unsettled"},
    {"FastTrackLastDayIsAlwaysUnsettled", "first_absence=2015-01-01", "fast_track_last_day",
     "2015-02-04", "unsettled"},
};

class CertaintyOf : public testing::TestWithParam<CertaintyRow> {};

TEST_P(CertaintyOf, IsTheRulebooksUnlessTheMunicipalityActsAfterJune2026) {
    const CertaintyRow& row = GetParam();
    const Assessment assessment = assessed(row.case_text);
    const Milestone& found = *milestone(assessment, row.key);

    EXPECT_EQ(iso(found.date), row.date);
    EXPECT_EQ(certainty_key(found.certainty), row.certainty);
}

INSTANTIATE_TEST_SUITE_P(Rules, CertaintyOf, testing::ValuesIn(kCertaintyRows), kRowName);

}  // namespace
}  // namespace fasttrack
