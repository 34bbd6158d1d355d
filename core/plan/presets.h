// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Ready-made steps of a return plan, among them Lone's course from the flyer. Partners:
// plan/presets.cpp, plan/plan.h.
#pragma once

#include <vector>

#include "core/calendar/day.h"
#include "core/law/sources.h"
#include "core/plan/plan.h"

namespace fasttrack {

// `day` itself, or the first day after it that is not closed. open_day_from(2026-04-02) is
// 2026-04-07, after Easter
Day open_day_from(Day day);

// "Den første måned er hun på halv tid … Herefter optrapper hun gradvist arbejdstiden over en
// periode på 3 måneder": half the hours from `start`, and after one, two and three months 5/8, 6/8
// and 7/8, so that full time is reached after four. Each on the first day that is not closed.
// Assumed: even steps of a month; the flyer only says gradually.
std::vector<PlanStep> half_then_up(Day start, Hours full);

// "As the doctor says": these hours from `start`, and no day of full return until the doctor has
// said one.
std::vector<PlanStep> as_the_doctor_says(Day start, Hours worked);

// Lone's course on one's own first day.
struct LonesCourse {
    Day meeting;                  // "allerede 10 dage efter hendes første fraværsdag"
    std::vector<PlanStep> steps;  // "Efter fire ugers sygemelding", then half_then_up
};
LonesCourse lones_course(Day first_absence, Hours full);
inline constexpr SourceId kLonesCourseSource = SourceId::flyer;

}  // namespace fasttrack
