// When sick pay is reassessed: the first month that ends with more than 22 weeks of it in nine.
// Partner: reassessment.cpp; the words and lengths are in rules_follow_up.h.
#pragma once

#include "core/case.h"

namespace fasttrack {

// The last day of the first calendar month, not before the first absence day's, such that strictly
// more than 22 weeks of counted days lie within the nine calendar months ending with it, were the
// absence to go on without end. The same month is right for an absence that ends: the days after
// its end lie after every month that ends before it.
//   reassessment_day(first_absence=2026-01-05) is 2026-07-31
Day reassessment_day(const AbsenceCase& absence);

}  // namespace fasttrack
