// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The numbers of the rules, as texts name them: { $fast_track_weeks } is 5 because the rule says
// so. Partners: core/law (the rules), core/texts/compile.mjs (reads the names here).
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "core/law/rules_fast_track.h"
#include "core/law/rules_follow_up.h"
#include "core/law/rules_reporting.h"

namespace fasttrack::rule_number {

using Number = std::string_view;

// The digits of `number`, from 1 to 99.
template <int number>
struct Digits {
    static_assert(number >= 1 && number <= 99, "say it in another unit");
    static constexpr std::array<char, 2> kBoth{static_cast<char>('0' + number / 10),
                                               static_cast<char>('0' + number % 10)};
    static constexpr Number kText{kBoth.data() + (number < 10 ? 1 : 0), number < 10 ? 1U : 2U};
};

void not_whole_weeks();  // not constexpr: reaching it ends the compilation

// A length of whole weeks, in weeks; another length does not compile: texts must count it in days.
consteval int weeks_of(Days length) {
    const Weeks weeks = date::floor<Weeks>(length);
    if (weeks != length) not_whole_weeks();
    return static_cast<int>(weeks.count());
}
consteval int days_of(Days length) { return static_cast<int>(length.count()); }
consteval int months_of(Months length) { return static_cast<int>(length.count()); }

inline constexpr Days kDayOne{1};  // where the first day is counted, the offset is one less

// How long an absence must be expected to last for Fast track: the values upto_8 and over_8 of the
// key `expected`, whose names the contract fixes.
inline constexpr Number expected_weeks = Digits<8>::kText;

inline constexpr Number fast_track_weeks =
    Digits<weeks_of(kFastTrackLastDay.offset + kDayOne)>::kText;
inline constexpr Number answer_bank_days = Digits<kFastTrackAnswer.bank_days>::kText;
inline constexpr Number doctor_days = Digits<days_of(kDoctorVisit.offset)>::kText;
inline constexpr Number meeting_weeks = Digits<weeks_of(kFastTrackMeeting.offset)>::kText;

inline constexpr Number form_days = Digits<days_of(kInformationForm.offset)>::kText;
inline constexpr Number regain_weeks =
    Digits<weeks_of(kInformationFormRegain.offset - kInformationForm.offset)>::kText;
inline constexpr Number first_meeting_weeks =
    Digits<weeks_of(kFirstMeeting.offset + kDayOne)>::kText;
inline constexpr Number team_weeks = Digits<weeks_of(kRehabilitationTeam.offset)>::kText;
inline constexpr Number follow_up_weeks = Digits<weeks_of(kFollowUp.offset)>::kText;
inline constexpr Number waiver_weeks = Digits<weeks_of(kFollowUpWaiver.offset + kDayOne)>::kText;
inline constexpr Number under_26_weeks = Digits<weeks_of(kUnder26Limit.offset)>::kText;
inline constexpr Number reassessment_weeks = Digits<weeks_of(kReassessmentMoreThan.length)>::kText;
inline constexpr Number reassessment_months = Digits<months_of(kReassessmentWithin.months)>::kText;
inline constexpr Number uncounted_days = Digits<days_of(kUncountedEmployed.length)>::kText;
inline constexpr Number uncounted_others_weeks = Digits<weeks_of(kUncountedOthers.length)>::kText;

inline constexpr Number report_wages_weeks = Digits<weeks_of(kReportAbsenceWages.offset)>::kText;
inline constexpr Number report_sick_pay_weeks =
    Digits<weeks_of(kReportAbsenceEmployerSickPay.offset)>::kText;
inline constexpr Number report_no_pay_days = Digits<days_of(kReportAbsenceNoPay.offset)>::kText;
inline constexpr Number report_uninsured_weeks =
    Digits<weeks_of(kReportAbsenceUninsured.offset)>::kText;
inline constexpr Number report_insured_weeks =
    Digits<weeks_of(kReportAbsenceInsuredDay1.offset)>::kText;
inline constexpr Number uninsured_weeks = Digits<weeks_of(kBenefitFromUninsured.offset)>::kText;
inline constexpr Number talk_weeks = Digits<weeks_of(kEmployerConversation.offset)>::kText;
inline constexpr Number leaves_within_weeks =
    Digits<weeks_of(kLeavesWithin.length + kDayOne)>::kText;
inline constexpr Number employer_period_days =
    Digits<days_of(kEmployerPeriodEnds.offset + kDayOne)>::kText;
inline constexpr Number dispensation_months = Digits<months_of(kDispensationEnds.months)>::kText;

}  // namespace fasttrack::rule_number
