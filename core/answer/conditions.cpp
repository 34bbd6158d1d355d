// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The facts of a case that rules ask for. Partner: conditions.h.
#include "core/answer/conditions.h"

#include "core/case/case_days.h"
#include "core/law/rules_follow_up.h"
#include "core/law/rules_reporting.h"

namespace fasttrack {
namespace {

// M1 of the contract: the first meeting given, else by Fast track, else the ordinary one; nothing
// where no meetings run.
std::optional<Day> first_meeting_day(const AbsenceCase& absence, const FastTrack& fast_track) {
    if (absence.first_meeting) return absence.first_meeting;
    return fast_track.meeting_by ? fast_track.meeting_by : fast_track.ordinary_meeting_by;
}

// True where the absence lasts beyond `day`.
bool absent_beyond(const AbsenceCase& absence, Day day) {
    return !absence.full_return || *absence.full_return > day;
}

// True where the person's employment under notice ends after `day`, or is under no notice.
bool employed_beyond(const AbsenceCase& absence, Day day) {
    return !absence.notice_leaving || *absence.notice_leaving > day;
}

void set_pay(Conditions& facts, const AbsenceCase& absence) {
    const bool employed = absence.work == Work::employed;
    const bool by_employer = employed && absence.pay != Pay::none;
    const bool period = by_employer && absence.employer_period == EmployerPeriod::yes;
    const bool stopped = period && employer_stopped_early(absence);
    const bool sick_pay = employed && absence.pay == Pay::employer_sick_pay;
    facts.set(Condition::paid_wages, employed && absence.pay == Pay::wages);
    facts.set(Condition::paid_employer_sick_pay, sick_pay);
    facts.set(Condition::paid_by_employer, by_employer);
    facts.set(Condition::not_paid_by_employer, employed && !by_employer);
    facts.set(Condition::employer_period_applies, period);
    facts.set(Condition::no_employer_period, by_employer && !period);
    facts.set(Condition::employer_paid_throughout, period && !stopped);
    facts.set(Condition::employer_stopped_early, stopped);
    facts.set(Condition::absent_beyond_employer_period,
              absent_beyond(absence, first_day_of_refund(absence)));
    facts.set(Condition::refund_unclaimed, absent_beyond(absence, first_unclaimed_day(absence)));
}

void set_claim(Conditions& facts, const AbsenceCase& absence) {
    const Day fund_ends = absence.first_absence + kFundPays.length;
    const bool unemployed = absence.work == Work::unemployed;
    const bool beyond_fund = absent_beyond(absence, fund_ends);
    facts.set(Condition::claim_needed, (unemployed && beyond_fund) ||
                                           facts.has(Condition::not_paid_by_employer) ||
                                           (facts.has(Condition::paid_employer_sick_pay) &&
                                            facts.has(Condition::absent_beyond_employer_period)));
    facts.set(Condition::claim_letter_sent, absence.claim_letter.has_value());
    facts.set(Condition::no_claim_letter, !absence.claim_letter);
}

void set_insurance(Conditions& facts, const AbsenceCase& absence) {
    const bool self_employed = absence.work == Work::self_employed;
    facts.set(Condition::uninsured, self_employed && absence.insurance == Insurance::none);
    facts.set(Condition::insured_from_day1, self_employed && absence.insurance == Insurance::day1);
    facts.set(Condition::insured_from_day3, self_employed && absence.insurance == Insurance::day3);
    facts.set(Condition::workdays_known, absence.workdays.has_value());
    facts.set(Condition::workdays_not_known, !absence.workdays);
}

void set_request(Conditions& facts, const AbsenceCase& absence, const FastTrack& fast_track) {
    const bool by_employer = requester(absence) == Role::employer;
    const bool stands = fast_track.status == Status::requested;
    facts.set(Condition::requested_by_employee, absence.requested && !by_employer);
    facts.set(Condition::requested_by_employer, absence.requested && by_employer);
    facts.set(Condition::request_stands, stands);
    facts.set(Condition::request_may_stand,
              stands || fast_track.status == Status::awaiting_consent);
    facts.set(Condition::letter_sent_from_2025,
              absence.letter && *absence.letter >= regime_from(Regime::r2025));
}

}  // namespace

Conditions conditions_of(const AbsenceCase& absence, const Assessment& assessment) {
    const FastTrack& fast_track = assessment.fast_track;
    const std::optional<Day> meeting = first_meeting_day(absence, fast_track);
    const Day eighth_week_ends = absence.first_absence + kLeavesWithin.length;

    Conditions facts{Condition::always};
    facts.set(Condition::employed, absence.work == Work::employed);
    facts.set(Condition::unemployed, absence.work == Work::unemployed);
    facts.set(Condition::self_employed, absence.work == Work::self_employed);
    set_pay(facts, absence);
    set_claim(facts, absence);
    set_insurance(facts, absence);
    set_request(facts, absence, fast_track);
    facts.set(Condition::not_leaving_within_8_weeks, employed_beyond(absence, eighth_week_ends));
    facts.set(Condition::long_absence_possible, absence.expected != Expected::upto_8);
    facts.set(Condition::information_form_sent, absence.info_form_sent.has_value());
    facts.set(Condition::first_meeting_given, absence.first_meeting.has_value());
    facts.set(Condition::first_meeting_due,
              !absence.first_meeting && !fast_track.meeting_by && fast_track.ordinary_meeting_by);
    facts.set(Condition::category_3, absence.category == Category::category_3);
    facts.set(Condition::meetings_run, meeting.has_value());
    facts.set(Condition::not_leaving_within_13_weeks_of_meeting,
              meeting && employed_beyond(absence, date_of(kFollowUpWaiver, *meeting)));
    facts.set(Condition::exempt_26, assessment.exempt_26);
    facts.set(Condition::partial_return_given, absence.partial_return.has_value());
    facts.set(Condition::full_return_given, absence.full_return.has_value());
    return facts;
}

}  // namespace fasttrack
