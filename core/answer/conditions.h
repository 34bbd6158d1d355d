// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Which of the rules' conditions are true of a case. Partners: conditions.cpp, law/conditions.h
// (what they mean), milestones.cpp (who asks).
#pragma once

#include "core/answer/assessment.h"
#include "core/law/conditions.h"

namespace fasttrack {

// All that is true of `absence` as of the assessment's `today`; Fast track's status is known by
// then.
Conditions conditions_of(const AbsenceCase& absence, const Assessment& assessment);

// The first day on which the municipality can pay: refund to the employer, or sick pay where none
// pays.
//   first_day_of_refund(first_absence=2026-03-02) is 2026-04-01
Day first_day_of_refund(const AbsenceCase& absence);

}  // namespace fasttrack
