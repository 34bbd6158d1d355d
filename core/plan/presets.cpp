// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Ready-made steps. Partner: plan/presets.h.
#include "core/plan/presets.h"

#include "core/calendar/closed_days.h"

namespace fasttrack {
namespace {

// Eighths of full time: half of it in the first month, all of it after the last.
constexpr int kEighths = 8;
constexpr int kHalf = 4;

constexpr Days kLonesMeeting{10};
constexpr Weeks kLoneAway{4};

}  // namespace

Day open_day_from(Day day) {
    while (is_closed(day)) day += Days{1};
    return day;
}

std::vector<PlanStep> half_then_up(Day start, Hours full) {
    std::vector<PlanStep> steps;
    for (int eighths = kHalf; eighths <= kEighths; ++eighths) {
        const Day from = same_day_number(start, Months{eighths - kHalf});
        steps.push_back({.from = open_day_from(from),
                         .worked = Hours{rounded_half_up(full.hundredths * eighths, kEighths)}});
    }
    return steps;
}

std::vector<PlanStep> as_the_doctor_says(Day start, Hours worked) {
    return {{.from = open_day_from(start), .worked = worked}};
}

LonesCourse lones_course(Day first_absence, Hours full) {
    return {.meeting = first_absence + kLonesMeeting,
            .steps = half_then_up(first_absence + kLoneAway, full)};
}

}  // namespace fasttrack
