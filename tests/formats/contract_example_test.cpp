// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The contract's own example, number by number, and the order of what it lists.
#include <gtest/gtest.h>

#include "core/answer/assessment.h"
#include "tests/answer/assessed.h"

namespace fasttrack {
namespace {

constexpr const char* kExample = "first_absence=2026-03-02&today=2026-03-20";

TEST(ContractExample, HasFastTracksFigures) {
    const Assessment assessment = assessed(kExample);
    const FastTrack& fast_track = assessment.fast_track;

    EXPECT_EQ(iso(assessment.today), "2026-03-20");
    EXPECT_EQ(regime_name(assessment.regime), "2025");
    EXPECT_EQ(status_name(fast_track.status), "open");
    EXPECT_EQ(iso(fast_track.last_request_day), "2026-04-05");
    EXPECT_EQ(iso(fast_track.last_request_day_reading), "2026-04-06");
    EXPECT_EQ(iso(fast_track.act_by), "2026-04-01");
    EXPECT_EQ(text_of(fast_track.days_left), "16");
    EXPECT_EQ(text_of(fast_track.days_left_to_act), "12");
    EXPECT_EQ(text_of(fast_track.meeting_by), "none");
    EXPECT_EQ(text_of(fast_track.meeting_by_if_requested_today), "2026-04-03");
    EXPECT_EQ(text_of(fast_track.ordinary_meeting_by), "2026-04-26");
    EXPECT_EQ(text_of(fast_track.days_gained), "23");
}

TEST(ContractExample, BeginsWithTheAbsence) {
    const Assessment assessment = assessed(kExample);
    const Milestone& first = assessment.milestones[0];

    EXPECT_EQ(milestone_key(first), "absence_begins");
    EXPECT_EQ(iso(first.date), "2026-03-02");
    EXPECT_EQ(text_of(first.reading), "none");
    EXPECT_EQ(text_of(first.act_by), "none");
    EXPECT_EQ(kind_text(assessment, "absence_begins"), "employee, info, law");
    EXPECT_EQ(state_key(first.state), "past");
    EXPECT_EQ(first.rule->sources.size(), 1U);
    EXPECT_EQ(source(first.rule->sources[0]).key, "sdpl-30");
}

// "2026-03-02 absence_begins", one a line.
std::string course(std::string_view case_text) {
    std::string text;
    for (const Milestone& milestone : assessed(case_text).milestones) {
        text += iso(milestone.date) + ' ' + milestone_key(milestone) + '\n';
    }
    return text;
}

struct CourseRow {
    const char* name;
    const char* case_text;
    const char* course;
};
void PrintTo(const CourseRow& row, std::ostream* os) { *os << row.case_text; }

// By date, and on one day in the contract's order.
constexpr CourseRow kCourseRows[] = {
    {"TheExample", kExample,
     "2026-03-02 absence_begins\n"
     "2026-03-30 employer_conversation\n"
     "2026-03-31 employer_period_ends\n"
     "2026-04-01 benefit_from\n"
     "2026-04-05 fast_track_last_day\n"
     "2026-04-06 report_absence\n"
     "2026-04-26 first_meeting\n"
     "2026-07-01 refund_claim_by\n"
     "2026-07-25 follow_up_waiver\n"
     "2026-09-02 four_meetings_by\n"
     "2026-09-02 dispensation_ends\n"
     "2026-09-30 reassessment\n"},
    {"NoPayOnDay1", "first_absence=2024-03-04&pay=none&requested=2024-03-04",
     "2024-03-04 absence_begins\n"
     "2024-03-04 benefit_from\n"
     "2024-03-12 doctor_visit\n"
     "2024-03-18 report_absence\n"
     "2024-03-18 fast_track_meeting\n"
     "2024-03-25 claim_benefit\n"
     "2024-04-01 employer_conversation\n"
     "2024-04-07 fast_track_last_day\n"
     "2024-09-04 four_meetings_by\n"
     "2024-09-30 reassessment\n"},
    {"Unemployed", "first_absence=2026-07-01&work=unemployed",
     "2026-07-01 absence_begins\n"
     "2026-07-01 report_to_fund\n"
     "2026-07-15 benefit_from\n"
     "2026-08-04 claim_benefit\n"
     "2026-08-04 fast_track_last_day\n"
     "2026-08-25 first_meeting\n"
     "2026-12-31 reassessment\n"
     "2027-01-01 four_meetings_by\n"},
    {"SelfEmployedInsured",
     "first_absence=2019-02-01&work=self_employed&insurance=day3&workdays=12345",
     "2019-02-01 absence_begins\n"
     "2019-02-05 benefit_from\n"
     "2019-02-12 report_absence\n"
     "2019-03-07 fast_track_last_day\n"
     "2019-03-28 first_meeting\n"
     "2019-04-25 follow_up_1\n"
     "2019-05-23 follow_up_2\n"
     "2019-06-20 follow_up_3\n"
     "2019-07-18 follow_up_4\n"
     "2019-07-31 reassessment\n"},
    {"EveryoneActs",
     "first_absence=2024-03-04&role=employer&pay=employer_sick_pay&last_employer_pay=2024-03-20"
     "&requested=2024-03-11&consent=yes&letter=2024-03-11&info_form_sent=2024-04-08"
     "&first_meeting=2024-03-20&category=3&partial_return=2024-04-17&today=2024-03-20",
     "2024-03-04 absence_begins\n"
     "2024-03-20 first_meeting\n"
     "2024-03-27 report_absence\n"
     "2024-04-01 employer_conversation\n"
     "2024-04-02 employer_period_ends\n"
     "2024-04-03 benefit_from\n"
     "2024-04-07 fast_track_last_day\n"
     "2024-04-10 claim_benefit\n"
     "2024-04-16 information_form\n"
     "2024-04-17 rehabilitation_team\n"
     "2024-04-17 partial_return\n"
     "2024-05-14 information_form_regain\n"
     "2024-09-04 four_meetings_by\n"
     "2024-09-04 dispensation_ends\n"
     "2024-09-30 reassessment\n"},
    {"Exempt26", "first_absence=2026-07-01&under_26=yes",
     "2026-07-01 absence_begins\n"
     "2026-07-29 employer_conversation\n"
     "2026-07-30 employer_period_ends\n"
     "2026-07-31 benefit_from\n"
     "2026-08-04 fast_track_last_day\n"
     "2026-08-05 report_absence\n"
     "2026-10-31 refund_claim_by\n"
     "2026-12-30 under_26_limit\n"
     "2027-01-01 dispensation_ends\n"
     "2027-01-31 reassessment\n"},
};

class Course : public testing::TestWithParam<CourseRow> {};

TEST_P(Course, IsByDateThenInTheContractsOrder) {
    EXPECT_EQ(course(GetParam().case_text), GetParam().course);
}

INSTANTIATE_TEST_SUITE_P(Rules, Course, testing::ValuesIn(kCourseRows), kRowName);

}  // namespace
}  // namespace fasttrack
