// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The return plan: from which day on how many hours a week are worked, week by week until full
// time. Partners: plan/plan.cpp, plan/presets.h (ready-made steps), money/refund.h (its refund).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/calendar/day.h"
#include "core/money/money.h"
#include "core/money/refund.h"

namespace fasttrack {

// From the day `from` on, `worked` hours a week are worked.
struct PlanStep {
    Day from;
    Hours worked;
    friend bool operator==(const PlanStep&, const PlanStep&) = default;
};

// A share of the weekly hours in per cent, to the nearest hundredth of an hour, half up.
//   share_of(whole_hours(37), 50) is Hours{1850}
Hours share_of(Hours full, int percent);

// The first day of the plan's week `week`, counted from 1 on the day `start`.
//   week_of_plan(2026-03-30, 5) is 2026-04-27
Day week_of_plan(Day start, int week);

struct PlanInput {
    Day first_absence;
    Hours full = kFullTime;  // the weekly hours in full, above 0
    std::vector<PlanStep> steps;
    std::optional<Day> reassessment{};
};

// What is wrong with a step. The first three leave it out of the plan; with the others it counts.
enum class StepProblem : std::uint8_t {
    above_full_time,       // or below no hours at all
    before_first_absence,  // the first absence day itself is no day of return either
    not_after_previous,    // its day is on or before that of a step before it
    fewer_hours,           // than the step before it
    closed_day,            // begins on a Saturday, a Sunday or another closed day
    beyond_reassessment,
};

struct StepFinding {
    std::size_t step;  // its index in the input
    StepProblem problem;
    std::optional<Day> open_day{};  // of a closed day: the first day after it that is not closed
    friend bool operator==(const StepFinding&, const StepFinding&) = default;
};

// One week, Monday to Sunday. Where the hours change within it, each day from Monday to Friday is a
// fifth; days before the first absence day are worked in full.
struct PlanWeek {
    Day monday;
    Hours worked;
    Hours absent;
    friend bool operator==(const PlanWeek&, const PlanWeek&) = default;
};

struct ReturnPlan {
    Day first_absence;
    Hours full;
    std::vector<PlanStep> steps;        // those that count, rising by day
    std::vector<StepFinding> findings;  // every one, by step
    // As the case has them: the first day of part-time work and the hours absent from then on, and
    // the day from which full time is worked to the end; nothing where the plan has none.
    std::optional<Day> partial_return;
    std::optional<Hours> hours_absent;
    std::optional<Day> full_return;
    // From the week of the first absence day until that of the full return or, where there is none,
    // of the reassessment or the last step, whichever is later; at most kMostPlanWeeks.
    std::vector<PlanWeek> weeks;
};
inline constexpr int kMostPlanWeeks = 104;

// The plan that the steps make; a step with a problem is said, and the rest goes on.
ReturnPlan return_plan(const PlanInput& input);

// The hours a week that are worked on `day`: in full before the first absence day, none until the
// first step.
Hours hours_worked(const ReturnPlan& plan, Day day);

// A day of the course: the first meeting, the employer's talk, the reassessment.
struct CourseDay {
    std::string_view id;  // the milestone's
    Day day;
};

// Where the plan meets it.
struct PlanMeeting {
    CourseDay at;
    Hours worked;  // hours a week on that day
    bool back_in_full;
};
std::vector<PlanMeeting> where_it_meets(const ReturnPlan& plan, std::span<const CourseDay> course);

// The employer's refund until the end of the plan's last week, taken as claimed in time; its
// `rate_weeks` have the same Mondays as the plan's weeks. From `refund_case` are taken the first
// day of refund, the report, the reassessment and the wage; the hours, the returns and today are
// the plan's.
std::optional<Refund> refund_of(const ReturnPlan& plan, const RefundCase& refund_case);

}  // namespace fasttrack
