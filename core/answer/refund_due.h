// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The refund estimate of a case, for the employer who pays wages. Partners: refund_due.cpp,
// money/refund.h (how it is reckoned).
#pragma once

#include <optional>

#include "core/answer/assessment.h"
#include "core/money/refund.h"

namespace fasttrack {

// The refund from its first day until `today` of the assessment; nothing unless the employer asks,
// pays wages, and that day has come.
std::optional<Refund> refund_due(const AbsenceCase& absence, const Assessment& assessment);

}  // namespace fasttrack
