// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What of a case the refund is reckoned from. Partner: refund_due.h.
#include "core/answer/refund_due.h"

#include "core/answer/reassessment.h"
#include "core/case/case_days.h"
#include "core/law/rules_reporting.h"

namespace fasttrack {

std::optional<Refund> refund_due(const AbsenceCase& absence, const Assessment& assessment) {
    const Day from = first_day_of_refund(absence);
    const bool for_employer = absence.role == Role::employer && absence.work == Work::employed &&
                              absence.pay == Pay::wages;
    if (!for_employer || from > assessment.today) return std::nullopt;
    return refund_estimate({
        .from = from,
        .today = assessment.today,
        .partial_return = absence.partial_return,
        .full_return = absence.full_return,
        .reassessment = reassessment_day(absence),
        .report_by = date_of(kReportAbsenceWages, absence.first_absence),
        .reported = absence.reported,
        .refund_claimed_to = absence.refund_claimed_to,
        .hours = agreed_hours(absence),
        .hours_absent = absence.hours_absent,
        .wage_month = absence.wage_month,
    });
}

}  // namespace fasttrack
