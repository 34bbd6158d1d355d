// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Days that several rules count from and that follow from a case. Partner: case_days.cpp.
#pragma once

#include "core/case/case.h"

namespace fasttrack {

// F, the first day on which the municipality can pay for an employed person: refund to the
// employer, or sick pay where no employer pays; the first absence day where there is no employer
// period.
//   first_day_of_refund(first_absence=2026-03-02) is 2026-04-01
Day first_day_of_refund(const AbsenceCase& absence);

// The first day whose refund is not claimed yet: the day after `refund_claimed_to`, else F.
Day first_unclaimed_day(const AbsenceCase& absence);

// The last day on which the employer pays sick pay: the day given, else the end of the employer
// period.
//   last_day_of_employer_pay(first_absence=2026-03-02) is 2026-03-31
Day last_day_of_employer_pay(const AbsenceCase& absence);

// True where the employer stopped paying before the employer period ended.
bool employer_stopped_early(const AbsenceCase& absence);

// The absence day that a self-employed person's insurance begins with: the first; or the third that
// is one of `workdays` and no public holiday, the first absence day being the first to look at.
// Where the workdays are not known, the earliest day it can be. The first absence day where there
// is no insurance.
//   insured_right(first_absence=2019-02-01, insurance=day3, workdays=12345) is 2019-02-05
Day insured_right(const AbsenceCase& absence);

}  // namespace fasttrack
