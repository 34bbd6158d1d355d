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

}  // namespace fasttrack
