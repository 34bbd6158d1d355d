// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The return plan week by week. Partner: plan/plan.h.
#include "core/plan/plan.h"

#include <algorithm>

#include "core/calendar/closed_days.h"
#include "core/plan/presets.h"

namespace fasttrack {
namespace {

constexpr std::int64_t kHundred = 100;
constexpr int kWorkingDays = 5;
constexpr Days kSunday{6};  // after Monday

Day monday_of(Day day) { return day - Days{iso_weekday(day) - 1}; }

// Why a step cannot be in the plan at all.
std::optional<StepProblem> excluding(const PlanInput& input, const PlanStep& step,
                                     const std::vector<PlanStep>& before) {
    if (step.worked < Hours{0} || step.worked > input.full) return StepProblem::above_full_time;
    if (step.from <= input.first_absence) return StepProblem::before_first_absence;
    if (!before.empty() && step.from <= before.back().from) return StepProblem::not_after_previous;
    return std::nullopt;
}

void check(const PlanInput& input, std::size_t index, ReturnPlan& plan) {
    const PlanStep& step = input.steps[index];
    const auto find = [&](StepProblem problem, std::optional<Day> open_day = std::nullopt) {
        plan.findings.push_back({.step = index, .problem = problem, .open_day = open_day});
    };
    if (const auto problem = excluding(input, step, plan.steps)) return find(*problem);
    if (!plan.steps.empty() && step.worked < plan.steps.back().worked) {
        find(StepProblem::fewer_hours);
    }
    if (is_closed(step.from)) find(StepProblem::closed_day, open_day_from(step.from));
    if (input.reassessment && step.from > *input.reassessment) {
        find(StepProblem::beyond_reassessment);
    }
    plan.steps.push_back(step);
}

void find_returns(ReturnPlan& plan) {
    for (auto step = plan.steps.rbegin(); step != plan.steps.rend(); ++step) {
        if (step->worked != plan.full) break;
        plan.full_return = step->from;
    }
    const auto partly =
        std::find_if(plan.steps.begin(), plan.steps.end(), [&plan](const PlanStep& step) {
            return Hours{0} < step.worked && step.worked < plan.full;
        });
    if (partly == plan.steps.end()) return;
    plan.partial_return = partly->from;
    plan.hours_absent = plan.full - partly->worked;
}

Day last_day(const PlanInput& input, const ReturnPlan& plan) {
    if (plan.full_return) return *plan.full_return;
    Day last = plan.steps.empty() ? input.first_absence : plan.steps.back().from;
    if (input.reassessment) last = std::max(last, *input.reassessment);
    return last;
}

PlanWeek week(const ReturnPlan& plan, Day monday) {
    std::int64_t worked = 0;
    for (int weekday = 0; weekday < kWorkingDays; ++weekday) {
        worked += hours_worked(plan, monday + Days{weekday}).hundredths;
    }
    const Hours rounded{rounded_half_up(worked, kWorkingDays)};
    return {.monday = monday, .worked = rounded, .absent = plan.full - rounded};
}

}  // namespace

Hours share_of(Hours full, int percent) {
    return Hours{rounded_half_up(full.hundredths * percent, kHundred)};
}

Day week_of_plan(Day start, int week) { return start + Weeks{week - 1}; }

ReturnPlan return_plan(const PlanInput& input) {
    ReturnPlan plan{.first_absence = input.first_absence,
                    .full = input.full,
                    .steps = {},
                    .findings = {},
                    .partial_return = {},
                    .hours_absent = {},
                    .full_return = {},
                    .weeks = {}};
    for (std::size_t index = 0; index < input.steps.size(); ++index) check(input, index, plan);
    find_returns(plan);
    const Day begin = monday_of(input.first_absence);
    const Day end = std::min(last_day(input, plan), begin + Weeks{kMostPlanWeeks} - Days{1});
    for (Day monday = begin; monday <= end; monday += Weeks{1}) {
        plan.weeks.push_back(week(plan, monday));
    }
    return plan;
}

Hours hours_worked(const ReturnPlan& plan, Day day) {
    if (day < plan.first_absence) return plan.full;
    Hours worked{0};
    for (const PlanStep& step : plan.steps) {
        if (day < step.from) break;
        worked = step.worked;
    }
    return worked;
}

std::vector<PlanMeeting> where_it_meets(const ReturnPlan& plan, std::span<const CourseDay> course) {
    std::vector<PlanMeeting> meetings;
    meetings.reserve(course.size());
    for (const CourseDay& at : course) {
        meetings.push_back({.at = at,
                            .worked = hours_worked(plan, at.day),
                            .back_in_full = plan.full_return && at.day >= *plan.full_return});
    }
    return meetings;
}

std::optional<Refund> refund_of(const ReturnPlan& plan, const RefundCase& refund_case) {
    std::vector<AbsentFrom> changes;
    changes.reserve(plan.steps.size());
    for (const PlanStep& step : plan.steps) {
        changes.push_back({.from = step.from, .absent = plan.full - step.worked});
    }
    RefundCase planned = refund_case;
    planned.hours = plan.full;
    planned.full_return = plan.full_return;
    planned.today = plan.weeks.back().monday + kSunday;
    planned.refund_claimed_to = planned.today;
    return refund_estimate(planned, changes);
}

}  // namespace fasttrack
