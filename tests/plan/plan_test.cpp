// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The return plan, with dates and hours worked out by hand on Lone's course and around it.
#include "core/plan/plan.h"

#include <gtest/gtest.h>

#include "core/plan/presets.h"
#include "core/plan/retention_plan.h"

namespace {

using namespace fasttrack;

Day day(const char* text) { return parse_day(text).value(); }

// "Lone", ill from Monday 2 March 2026.
PlanInput lone() {
    return {.first_absence = day("2026-03-02"),
            .steps = lones_course(day("2026-03-02"), kFullTime).steps};
}
PlanInput with_steps(std::vector<PlanStep> steps) {
    return {.first_absence = day("2026-03-02"), .steps = std::move(steps)};
}
const PlanWeek& week_of(const ReturnPlan& plan, const char* monday) {
    for (const PlanWeek& week : plan.weeks) {
        if (week.monday == day(monday)) return week;
    }
    ADD_FAILURE() << "the plan has no week of " << monday;
    return plan.weeks.front();
}

TEST(LonesCourse, IsAMeetingOnDay10FourWeeksAwayAMonthHalfAndThreeMonthsUp) {
    const LonesCourse course = lones_course(day("2026-03-02"), kFullTime);
    EXPECT_EQ(iso(course.meeting), "2026-03-12");
    const std::vector<PlanStep> steps{
        {day("2026-03-30"), Hours{1850}}, {day("2026-04-30"), Hours{2313}},
        {day("2026-06-01"), Hours{2775}},  // 30 May is a Saturday
        {day("2026-06-30"), Hours{3238}}, {day("2026-07-30"), Hours{3700}},
    };
    EXPECT_EQ(course.steps, steps);
}

TEST(LonesCourse, BeginsAfterEasterWhereItsFourWeeksEndInIt) {
    // 2026-03-05 + 28 days is Maundy Thursday 2 April.
    EXPECT_EQ(iso(lones_course(day("2026-03-05"), kFullTime).steps.front().from), "2026-04-07");
}

TEST(HalfThenUp, TakesTheLastDayOfAShorterMonth) {
    const auto steps = half_then_up(day("2028-01-31"), whole_hours(30));
    EXPECT_EQ(iso(steps[1].from), "2028-02-29");
    EXPECT_EQ(steps[0].worked, whole_hours(15));
}

TEST(AsTheDoctorSays, HasNoDayOfFullReturn) {
    const ReturnPlan plan =
        return_plan(with_steps(as_the_doctor_says(day("2026-04-11"), whole_hours(10))));
    EXPECT_EQ(iso(plan.partial_return.value()), "2026-04-13");  // the 11th is a Saturday
    EXPECT_EQ(plan.hours_absent, whole_hours(27));
    EXPECT_EQ(plan.full_return, std::nullopt);
    EXPECT_EQ(iso(plan.weeks.back().monday), "2026-04-13");
}

TEST(ReturnPlan, SaysTheReturnsAsACaseHasThem) {
    const ReturnPlan plan = return_plan(lone());
    EXPECT_EQ(iso(plan.partial_return.value()), "2026-03-30");
    EXPECT_EQ(plan.hours_absent, Hours{1850});
    EXPECT_EQ(iso(plan.full_return.value()), "2026-07-30");
    EXPECT_TRUE(plan.findings.empty());
}

TEST(ReturnPlan, HasAWeekFromTheFirstAbsenceUntilTheFullReturn) {
    const ReturnPlan plan = return_plan(lone());
    EXPECT_EQ(plan.weeks.size(), 22U);
    EXPECT_EQ(plan.weeks.front(), (PlanWeek{day("2026-03-02"), Hours{0}, Hours{3700}}));
    EXPECT_EQ(week_of(plan, "2026-03-30"), (PlanWeek{day("2026-03-30"), Hours{1850}, Hours{1850}}));
    // Monday to Wednesday 18,50, Thursday and Friday 23,13: 20,352
    EXPECT_EQ(week_of(plan, "2026-04-27"), (PlanWeek{day("2026-04-27"), Hours{2035}, Hours{1665}}));
    // Monday to Wednesday 32,38, Thursday and Friday 37: 34,228
    EXPECT_EQ(plan.weeks.back(), (PlanWeek{day("2026-07-27"), Hours{3423}, Hours{277}}));
}

TEST(ReturnPlan, CountsTheDaysBeforeTheFirstAbsenceAsWorked) {
    PlanInput input = lone();
    input.first_absence = day("2026-03-04");  // a Wednesday: two fifths of 37
    EXPECT_EQ(return_plan(input).weeks.front(),
              (PlanWeek{day("2026-03-02"), Hours{1480}, Hours{2220}}));
}

TEST(ReturnPlan, GoesOnUntilTheReassessmentWithoutAFullReturn) {
    PlanInput input = with_steps({{day("2026-03-30"), whole_hours(10)}});
    input.reassessment = day("2026-04-30");
    EXPECT_EQ(iso(return_plan(input).weeks.back().monday), "2026-04-27");
}

TEST(ReturnPlan, IsFullTimeOnlyWhereItStaysSo) {
    const ReturnPlan plan = return_plan(with_steps({{day("2026-04-13"), whole_hours(37)},
                                                    {day("2026-04-20"), whole_hours(20)},
                                                    {day("2026-04-27"), whole_hours(37)}}));
    EXPECT_EQ(iso(plan.partial_return.value()), "2026-04-20");
    EXPECT_EQ(iso(plan.full_return.value()), "2026-04-27");
}

TEST(ReturnPlan, MayGoStraightToFullTime) {
    const ReturnPlan plan = return_plan(with_steps({{day("2026-04-13"), whole_hours(37)}}));
    EXPECT_EQ(plan.partial_return, std::nullopt);
    EXPECT_EQ(plan.hours_absent, std::nullopt);
    EXPECT_EQ(iso(plan.full_return.value()), "2026-04-13");
}

TEST(ReturnPlan, IsOneWeekOfAbsenceWithoutAnyStep) {
    const ReturnPlan plan = return_plan(with_steps({}));
    EXPECT_EQ(plan.weeks.size(), 1U);
    EXPECT_EQ(plan.weeks.front().absent, whole_hours(37));
}

TEST(ReturnPlan, EndsAfterItsHighestNumberOfWeeks) {
    EXPECT_EQ(return_plan(with_steps({{day("2099-01-05"), whole_hours(1)}})).weeks.size(), 104U);
}

TEST(StepFindings, AreSaidAtTheStepAndTheRestGoesOn) {
    PlanInput input = with_steps({
        {day("2026-03-02"), whole_hours(5)},   // 0: the first absence day itself
        {day("2026-04-07"), whole_hours(20)},  // 1: well
        {day("2026-04-14"), Hours{3701}},      // 2: above full time
        {day("2026-04-07"), whole_hours(25)},  // 3: the day of step 1 again
        {day("2026-05-01"), whole_hours(10)},  // 4: fewer hours than step 1
        {day("2026-05-14"), whole_hours(30)},  // 5: Ascension Day
        {day("2026-10-01"), whole_hours(37)},  // 6: after the reassessment
    });
    input.reassessment = day("2026-09-30");
    const ReturnPlan plan = return_plan(input);
    const std::vector<StepFinding> findings{
        {0, StepProblem::before_first_absence},
        {2, StepProblem::above_full_time},
        {3, StepProblem::not_after_previous},
        {4, StepProblem::fewer_hours},
        {5, StepProblem::closed_day, day("2026-05-15")},
        {6, StepProblem::beyond_reassessment},
    };
    EXPECT_EQ(plan.findings, findings);
    EXPECT_EQ(plan.steps.size(), 4U);
    EXPECT_EQ(iso(plan.full_return.value()), "2026-10-01");
}

TEST(StepFindings, AreNoneOnTheLastDaysThatAreAllowed) {
    PlanInput input = with_steps({{day("2026-03-03"), whole_hours(1)},     // the day after D
                                  {day("2026-09-30"), whole_hours(37)}});  // full time, that day
    input.reassessment = day("2026-09-30");
    EXPECT_TRUE(return_plan(input).findings.empty());
}

TEST(StepFindings, SayEveryProblemOfAStep) {
    const ReturnPlan plan = return_plan(
        with_steps({{day("2026-04-07"), whole_hours(20)}, {day("2026-06-05"), whole_hours(10)}}));
    const std::vector<StepFinding> findings{
        {1, StepProblem::fewer_hours},
        {1, StepProblem::closed_day, day("2026-06-08")},  // 5 June, a Friday
    };
    EXPECT_EQ(plan.findings, findings);
}

TEST(WhereItMeets, SaysTheHoursOnTheDayOfTheCourse) {
    const CourseDay course[] = {{"employer_conversation", day("2026-03-29")},
                                {"first_meeting", day("2026-04-26")},
                                {"reassessment", day("2026-07-30")}};
    const auto meetings = where_it_meets(return_plan(lone()), course);
    EXPECT_EQ(meetings[0].worked, Hours{0});
    EXPECT_EQ(meetings[1].worked, Hours{1850});
    EXPECT_FALSE(meetings[1].back_in_full);
    EXPECT_EQ(meetings[2].at.id, "reassessment");
    EXPECT_EQ(meetings[2].worked, Hours{3700});
    EXPECT_TRUE(meetings[2].back_in_full);
}

RefundCase lones_refund() {
    return {.from = day("2026-04-01"), .today = day("2026-04-01"), .report_by = day("2026-04-06")};
}

TEST(PlanRefund, IsForTheAbsentHoursOfEachWeek) {
    const Refund refund = refund_of(return_plan(lone()), lones_refund()).value();
    EXPECT_EQ(iso(refund.to), "2026-07-29");
    // 1 April alone, for 2 and 3 April are holidays: half of 1.017.
    EXPECT_EQ(refund.rate_weeks[0].refund, Money{50'850});
    EXPECT_EQ(refund.rate_weeks[1].refund, Money{203'400});  // without Easter Monday
    // 3 × 508,50; then 13,87 of 37 hours are absent: 381,2375… on 30 April and on 1 May
    EXPECT_EQ(iso(refund.rate_weeks[4].monday), "2026-04-27");
    EXPECT_EQ(refund.rate_weeks[4].refund, Money{228'798});
    EXPECT_EQ(refund.months[0].refund, Money{953'424});  // 18 × 508,50 + 381,2375…
    EXPECT_EQ(refund.lost, kroner(0));
}

TEST(PlanRefund, IsNothingWhereFullTimeComesBeforeTheFirstDayOfRefund) {
    const ReturnPlan plan = return_plan(with_steps({{day("2026-04-01"), whole_hours(37)}}));
    EXPECT_EQ(refund_of(plan, lones_refund()), std::nullopt);
}

TEST(PlanRefund, StopsAtTheReassessment) {
    RefundCase given = lones_refund();
    given.reassessment = day("2026-04-30");
    EXPECT_EQ(refund_of(return_plan(lone()), given)->refund, Money{953'424});
}

TEST(ShareOf, IsToTheNearestHundredthHalfUp) {
    EXPECT_EQ(share_of(whole_hours(37), 50), Hours{1850});
    EXPECT_EQ(share_of(Hours{3750}, 33), Hours{1238});  // 12,375
}

TEST(WeekOfPlan, CountsFromOne) {
    EXPECT_EQ(iso(week_of_plan(day("2026-03-30"), 1)), "2026-03-30");
    EXPECT_EQ(iso(week_of_plan(day("2026-03-30"), 5)), "2026-04-27");
}

TEST(RetentionPlanDraft, HasItsMeasuresInTheOrderOfPriorityAndAFollowUpAtEachStepToCome) {
    const RetentionPlanDraft draft = retention_plan_draft(
        day("2026-03-30"), return_plan(lone()), {"", "no phones", "breaks", "a desk", "the leader"},
        {Measure::support, Measure::gradual_return, Measure::support});
    EXPECT_EQ(draft.measures, (std::vector{Measure::gradual_return, Measure::support}));
    EXPECT_EQ(draft.follow_up, (std::vector{day("2026-04-30"), day("2026-06-01"), day("2026-06-30"),
                                            day("2026-07-30")}));
    EXPECT_EQ(draft.texts[1], "no phones");
}

}  // namespace
