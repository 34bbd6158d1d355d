// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Counting sick-pay days month by month. Partner: reassessment.h.
#include "core/answer/reassessment.h"

#include <algorithm>

#include "core/law/rules_follow_up.h"

namespace fasttrack {
namespace {

// How many days of `first`…`last` lie within `from`…`until`; all ends included.
Days shared_days(Day first, Day last, Day from, Day until) {
    const Day begin = std::max(first, from);
    const Day end = std::min(last, until);
    return begin <= end ? end - begin + Days{1} : Days{0};
}

// The counted days within the months that end on `month_end`. The present absence is still running
// then, so it counts to that day. The case reader refuses periods that overlap: no day counts
// twice.
Days counted_days(const AbsenceCase& absence, Days uncounted, Day month_begin, Day month_end) {
    Days sum = shared_days(absence.first_absence + uncounted, month_end, month_begin, month_end);
    for (const AbsencePeriod& prior : absence.prior_absence) {
        sum += shared_days(prior.first + uncounted, prior.last, month_begin, month_end);
    }
    return sum;
}

const Limit& uncounted_of(const AbsenceCase& absence) {
    return absence.work == Work::employed ? kUncountedEmployed : kUncountedOthers;
}

// The day on which the present absence alone is more than the weeks allowed: they are fewer than
// the months they are looked for in, so all of its counted days lie within.
Day day_of_limit(const AbsenceCase& absence) {
    return absence.first_absence + uncounted_of(absence).length + kReassessmentMoreThan.length;
}

}  // namespace

ReassessmentCount reassessment_count(const AbsenceCase& absence, Day month_end) {
    const date::year_month_day last{month_end};
    const date::year_month first = last.year() / last.month() - kReassessmentWithin.months;
    const Day begin{(first + Months{1}) / 1};
    return {begin, month_end,
            counted_days(absence, uncounted_of(absence).length, begin, month_end)};
}

Day reassessment_day(const AbsenceCase& absence) {
    if (absence.prior_absence.empty()) return last_day_of_month(day_of_limit(absence));
    const date::year_month_day first{absence.first_absence};
    // The present absence alone fills the weeks within a few months, so the search always ends.
    for (date::year_month month = first.year() / first.month();; month += Months{1}) {
        const Day end{month / date::last};
        if (reassessment_count(absence, end).days > kReassessmentMoreThan.length) return end;
    }
}

}  // namespace fasttrack
