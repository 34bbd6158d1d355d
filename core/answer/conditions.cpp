// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The facts of a case that rules ask for. Partner: conditions.h.
#include "core/answer/conditions.h"

#include "core/law/rules_follow_up.h"
#include "core/law/rules_reporting.h"

namespace fasttrack {
namespace {

bool meeting_promised(const FastTrack& fast_track) {
    return fast_track.meeting_by || fast_track.ordinary_meeting_by;
}

}  // namespace

Day first_day_of_refund(const AbsenceCase& absence) {
    if (absence.pay == Pay::none) return absence.first_absence;
    return date_of(kBenefitFromEmployed, absence.first_absence);
}

Conditions conditions_of(const AbsenceCase& absence, const Assessment& assessment) {
    const FastTrack& fast_track = assessment.fast_track;
    const bool employed = absence.work == Work::employed;
    const bool self_employed = absence.work == Work::self_employed;
    const bool by_employer = requester(absence) == Role::employer;
    const Day eighth_week_ends = absence.first_absence + kLeavesWithin.length;
    const bool stands = fast_track.status == Status::requested;

    Conditions facts{Condition::always};
    facts.set(Condition::employed, employed);
    facts.set(Condition::unemployed, absence.work == Work::unemployed);
    facts.set(Condition::self_employed, self_employed);
    facts.set(Condition::paid_wages, employed && absence.pay == Pay::wages);
    facts.set(Condition::paid_employer_sick_pay, employed && absence.pay == Pay::employer_sick_pay);
    facts.set(Condition::paid_by_employer, employed && absence.pay != Pay::none);
    facts.set(Condition::not_paid_by_employer, employed && absence.pay == Pay::none);
    facts.set(Condition::uninsured, self_employed && absence.insurance == Insurance::none);
    facts.set(Condition::insured_from_day1, self_employed && absence.insurance == Insurance::day1);
    facts.set(Condition::insured_from_day3, self_employed && absence.insurance == Insurance::day3);
    facts.set(Condition::absent_beyond_employer_period,
              !absence.full_return || *absence.full_return > first_day_of_refund(absence));
    facts.set(Condition::not_leaving_within_8_weeks,
              !absence.notice_leaving || *absence.notice_leaving > eighth_week_ends);
    facts.set(Condition::long_absence_possible, absence.expected != Expected::upto_8);
    facts.set(Condition::requested_by_employee, absence.requested && !by_employer);
    facts.set(Condition::requested_by_employer, absence.requested && by_employer);
    facts.set(Condition::request_stands, stands);
    facts.set(Condition::request_may_stand,
              stands || fast_track.status == Status::awaiting_consent);
    facts.set(Condition::letter_sent, absence.letter.has_value());
    facts.set(Condition::information_form_sent, absence.info_form_sent.has_value());
    facts.set(Condition::first_meeting_given, absence.first_meeting.has_value());
    facts.set(Condition::first_meeting_due,
              !absence.first_meeting && !fast_track.meeting_by && fast_track.ordinary_meeting_by);
    facts.set(Condition::category_3, absence.category == Category::category_3);
    facts.set(Condition::meetings_run, absence.first_meeting || meeting_promised(fast_track));
    facts.set(Condition::exempt_26, assessment.exempt_26);
    facts.set(Condition::partial_return_given, absence.partial_return.has_value());
    facts.set(Condition::full_return_given, absence.full_return.has_value());
    return facts;
}

}  // namespace fasttrack
