// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The list of milestones, which has room for every case that was read without errors.
#include <gtest/gtest.h>

#include "core/answer/assessment.h"
#include "tests/answer/assessed.h"

namespace fasttrack {
namespace {

// Under 2015's rules, with the first meeting on the first day: six follow-ups.
TEST(MilestoneList, HasRoomForTheLongestCourse) {
    const Assessment assessment = assessed(
        "first_absence=2016-01-04&first_meeting=2016-01-04&category=3&letter=2016-01-08"
        "&requested=2016-01-07&requested_by=employer&info_form_sent=2016-01-20"
        "&partial_return=2016-07-11&full_return=2017-01-02&today=2016-01-03");

    EXPECT_EQ(assessment.milestones.size(), 21U);
    EXPECT_LT(assessment.milestones.size(), MilestoneList::kCapacity);
}

TEST(MilestoneList, DropsWhatNoReadableCaseCanHave) {
    AbsenceCase absence;
    absence.first_absence = parse_day("2019-12-31").value();
    absence.first_meeting = parse_day("2010-01-01").value();

    const Assessment assessment = assess(absence, absence.first_absence);

    EXPECT_EQ(assessment.milestones.size(), MilestoneList::kCapacity);
}

TEST(MilestoneList, FindsNothingThatIsNotThere) {
    EXPECT_EQ(find(assessed("first_absence=2026-03-02"), MilestoneId::doctor_visit), nullptr);
}

}  // namespace
}  // namespace fasttrack
