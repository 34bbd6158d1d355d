// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Returning, partly or fully: what is left out of the course, and what is not.
#include <gtest/gtest.h>

#include "core/answer/assessment.h"
#include "tests/answer/assessed.h"

namespace fasttrack {
namespace {

// The milestones' keys in the answer's order, as one text.
std::string keys(std::string_view case_text) {
    std::string text;
    for (const Milestone& milestone : assessed(case_text).milestones) {
        text += milestone_key(milestone) + ' ';
    }
    return text;
}

// The day the user gave, also when it is long past or far ahead.
constexpr DateRow kPartialRows[] = {
    {"Given", "first_absence=2026-03-02&partial_return=2026-04-01", "2026-04-01"},
    {"OnDay1", "first_absence=2026-03-02&partial_return=2026-03-02", "2026-03-02"},
    {"OnALeapDay", "first_absence=2028-02-01&partial_return=2028-02-29", "2028-02-29"},
    {"None", "first_absence=2026-03-02", "none"},
    {"OnTheDayOfTheFullOne",
     "first_absence=2026-03-02&partial_return=2026-04-01&full_return=2026-04-01", "2026-04-01"},
    {"BeforeTheFullOne",
     "first_absence=2026-03-02&partial_return=2026-04-01&full_return=2026-05-01", "2026-04-01"},
};

class PartialReturn : public testing::TestWithParam<DateRow> {};

TEST_P(PartialReturn, OnTheDayGiven) {
    EXPECT_EQ(date_text(GetParam().case_text, "partial_return"), GetParam().date);
}

INSTANTIATE_TEST_SUITE_P(Rules, PartialReturn, testing::ValuesIn(kPartialRows), kRowName);

// The first day fully back.
constexpr DateRow kFullRows[] = {
    {"Given", "first_absence=2026-03-02&full_return=2026-04-01", "2026-04-01"},
    {"OnDay2", "first_absence=2026-03-02&full_return=2026-03-03", "2026-03-03"},
    {"OnALeapDay", "first_absence=2028-02-01&full_return=2028-02-29", "2028-02-29"},
    {"None", "first_absence=2026-03-02", "none"},
    {"Unemployed", "first_absence=2026-03-02&work=unemployed&full_return=2026-04-01", "2026-04-01"},
};

class FullReturn : public testing::TestWithParam<DateRow> {};

TEST_P(FullReturn, OnTheDayGiven) {
    EXPECT_EQ(date_text(GetParam().case_text, "full_return"), GetParam().date);
}

INSTANTIATE_TEST_SUITE_P(Rules, FullReturn, testing::ValuesIn(kFullRows), kRowName);

struct CourseRow {
    const char* name;
    const char* case_text;
    const char* keys;
};
void PrintTo(const CourseRow& row, std::ostream* os) { *os << row.case_text; }

// What goes on while the person is away is left out on and after the first day fully back; what
// has been caused already (reporting, the form, the refund's limit) stays.
constexpr CourseRow kCourseRows[] = {
    {"NoReturn", "first_absence=2026-03-02&info_form_sent=2026-04-07",
     "absence_begins employer_conversation employer_period_ends benefit_from fast_track_last_day "
     "report_absence information_form first_meeting information_form_regain refund_claim_by "
     "follow_up_waiver "
     "four_meetings_by dispensation_ends reassessment "},
    {"BackOnDay2", "first_absence=2026-03-02&full_return=2026-03-03",
     "absence_begins full_return "},
    {"BackOnDay31", "first_absence=2026-03-02&full_return=2026-04-01",
     "absence_begins employer_conversation employer_period_ends full_return "},
    {"BackOnDay32", "first_absence=2026-03-02&full_return=2026-04-02",
     "absence_begins employer_conversation employer_period_ends benefit_from full_return "
     "report_absence refund_claim_by dispensation_ends "},
    {"BackWithTheFormStillOut",
     "first_absence=2026-03-02&info_form_sent=2026-04-07&full_return=2026-04-10",
     "absence_begins employer_conversation employer_period_ends benefit_from fast_track_last_day "
     "report_absence full_return information_form information_form_regain refund_claim_by "
     "dispensation_ends "},
    {"PartlyBackNothingIsLeftOut", "first_absence=2026-03-02&partial_return=2026-03-16",
     "absence_begins partial_return employer_conversation employer_period_ends benefit_from "
     "fast_track_last_day report_absence first_meeting refund_claim_by follow_up_waiver "
     "four_meetings_by "
     "dispensation_ends reassessment "},
};

class Returns : public testing::TestWithParam<CourseRow> {};

TEST_P(Returns, EndWhatGoesOnWhileAway) { EXPECT_EQ(keys(GetParam().case_text), GetParam().keys); }

INSTANTIATE_TEST_SUITE_P(Rules, Returns, testing::ValuesIn(kCourseRows), kRowName);

TEST(Returns, AreTheSickPersonsInformation) {
    const Assessment assessment =
        assessed("first_absence=2026-03-02&partial_return=2026-04-01&full_return=2026-05-01");
    EXPECT_EQ(kind_text(assessment, "partial_return"), "employee, info, official");
    EXPECT_EQ(kind_text(assessment, "full_return"), "employee, info, official");
}

}  // namespace
}  // namespace fasttrack
