// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Counting the days that rules count from. Partner: case_days.h.
#include "core/case/case_days.h"

#include "core/calendar/closed_days.h"
#include "core/law/rules_reporting.h"

namespace fasttrack {

Day first_day_of_refund(const AbsenceCase& absence) {
    const bool employer_pays_first =
        absence.pay != Pay::none && absence.employer_period == EmployerPeriod::yes;
    if (!employer_pays_first) return date_of(kBenefitFromNoPeriod, absence.first_absence);
    return date_of(kBenefitFromEmployed, absence.first_absence);
}

Day first_unclaimed_day(const AbsenceCase& absence) {
    if (absence.refund_claimed_to) return *absence.refund_claimed_to + Days{1};
    return first_day_of_refund(absence);
}

Day last_day_of_employer_pay(const AbsenceCase& absence) {
    return absence.last_employer_pay.value_or(date_of(kEmployerPeriodEnds, absence.first_absence));
}

bool employer_stopped_early(const AbsenceCase& absence) {
    return absence.last_employer_pay &&
           *absence.last_employer_pay < date_of(kEmployerPeriodEnds, absence.first_absence);
}

Day insured_right(const AbsenceCase& absence) {
    const Day first = absence.first_absence;
    if (absence.insurance != Insurance::day3) return first;
    const int wanted = kInsuredFromWorkday.workdays;
    if (!absence.workdays) return first + Days{wanted - 1};
    int found = 0;
    for (Day day = first;; day += Days{1}) {
        if (absence.workdays->has(iso_weekday(day)) && !is_public_holiday(day)) ++found;
        if (found == wanted) return day;
    }
}

}  // namespace fasttrack
