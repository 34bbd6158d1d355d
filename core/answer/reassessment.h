// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// When sick pay is reassessed: the first month that ends with more than 22 weeks of it in nine.
// Partner: reassessment.cpp; the words and lengths are in rules_follow_up.h.
#pragma once

#include "core/case/case.h"

namespace fasttrack {

// The last day of the first calendar month, not before the first absence day's, such that strictly
// more than 22 weeks of counted days lie within the nine calendar months ending with it, were the
// absence to go on without end. The same month is right for an absence that ends: the days after
// its end lie after every month that ends before it.
//   reassessment_day(first_absence=2026-01-05) is 2026-07-31
Day reassessment_day(const AbsenceCase& absence);

// What was counted for it: the nine calendar months, both ends included, and the days within.
struct ReassessmentCount {
    Day from;
    Day until;
    Days days;
};
// The count for the nine calendar months that end with `month_end`, the last day of a month.
//   reassessment_count(first_absence=2026-01-05, 2026-07-31) is 2025-11-01, 2026-07-31, 178 days
ReassessmentCount reassessment_count(const AbsenceCase& absence, Day month_end);

}  // namespace fasttrack
