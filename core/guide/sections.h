// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The parts the guide is put together from, one file each. Partners: guide.cpp (the only reader),
// guide/fast_track.cpp, guide/course.cpp, guide/employer.cpp, guide/money.cpp, guide/follow_up.cpp,
// guide/plan.cpp, guide/limits.cpp.
#pragma once

#include "core/guide/guide.h"

namespace fasttrack {

std::span<const Section> fast_track_sections();  // what it is, who asks, the questions
std::span<const Section> course_sections();      // the steps, an example, what it can bring
std::span<const Section> employer_sections();    // the talk, the statement, the plan, reporting
std::span<const Section> money_sections();       // rates, refund, the cost example
std::span<const Section> follow_up_sections();   // meetings, form, certificate, stand-by
std::span<const Section> plan_sections();        // measures, duties, reassessment, categories
std::span<const Section> limits_sections();      // what is not settled, where to ask

}  // namespace fasttrack
