// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Every rule as one list, in the contract's order, and what must be true of each. Partners:
// rulebook.h (what a rule is), rules_*.h (the rules themselves), answer/milestones.cpp (who walks
// the list).
#pragma once

#include <cstddef>
#include <iterator>

#include "core/law/rules_fast_track.h"
#include "core/law/rules_follow_up.h"
#include "core/law/rules_reporting.h"
#include "core/support/enum_names.h"

namespace fasttrack {

inline constexpr Rule kRules[] = {
    kAbsenceBegins,
    kReportToFund,
    kReportAbsenceWages,
    kReportAbsenceEmployerSickPay,
    kReportAbsenceNoPay,
    kReportAbsenceUninsured,
    kReportAbsenceInsuredDay1,
    kReportAbsenceInsuredDay3,
    kReportAbsenceInsuredDay3Earliest,
    kClaimBenefitLetter,
    kClaimBenefitUnemployed,
    kClaimBenefitEmployerSickPay,
    kClaimBenefitNoPay,
    kEmployerConversation,
    kEmployerPeriodEnds,
    kBenefitFromEmployed,
    kBenefitFromEmployerStopped,
    kBenefitFromNoPeriod,
    kBenefitFromNoPay,
    kBenefitFromUnemployed,
    kBenefitFromUninsured,
    kBenefitFromInsuredDay1,
    kBenefitFromInsuredDay3,
    kBenefitFromInsuredDay3Earliest,
    kFastTrackLastDay,
    kRefundClaimBy,
    kFastTrackAnswer,
    kFastTrackAnswerOlderAbsence,
    kDoctorVisit,
    kDoctorVisitFrom2025,
    kFastTrackMeeting,
    kInformationForm,
    kInformationFormRegain,
    kFirstMeeting,
    kFirstMeetingGiven,
    kRehabilitationTeam,
    kFollowUp,
    kFourMeetingsBy,
    kFourMeetingsBy2026,
    kFollowUpWaiver,
    kUnder26Limit,
    kDispensationEnds,
    kPartialReturn,
    kFullReturn,
    kReassessment,
};

namespace rule_checks {

consteval bool in_contract_order() {
    for (std::size_t i = 1; i < std::size(kRules); ++i) {
        if (kRules[i].milestone < kRules[i - 1].milestone) return false;
    }
    return true;
}
static_assert(in_contract_order(), "kRules follows the order of MilestoneId");

consteval bool every_milestone_has_a_rule() {
    for (std::size_t id = 0; id < enum_count<MilestoneId>(); ++id) {
        bool found = false;
        for (const Rule& rule : kRules)
            found = found || rule.milestone == static_cast<MilestoneId>(id);
        if (!found) return false;
    }
    return true;
}
static_assert(every_milestone_has_a_rule(), "a MilestoneId has no rule in kRules");

consteval bool every_rule_is_whole() {
    for (const Rule& rule : kRules) {
        const bool cited = rule.quote.empty() == rule.quote_source.empty();
        const bool other_cited = rule.other_quote.empty() == rule.other_quote_source.empty();
        if (rule.id.empty() || rule.when.empty() || rule.sources.empty()) return false;
        if (!cited || !other_cited || rule.since > rule.until) return false;
    }
    return true;
}
static_assert(every_rule_is_whole(),
              "a rule lacks its id, whom it applies to, its sources, or where its words stand");

consteval bool every_length_is_in_its_unit() {
    for (const Rule& rule : kRules) {
        const Days said = rule.offset + Days{rule.first_day_counts ? 1 : 0};
        if ((rule.unit == Unit::weeks) && said % Weeks{1} != Days{0}) return false;
        if ((rule.unit == Unit::months) != (rule.months != Months{0})) return false;
        if ((rule.unit == Unit::bank_days) != (rule.bank_days != 0)) return false;
    }
    return true;
}
static_assert(every_length_is_in_its_unit(), "a rule's length is not in the unit it names");

}  // namespace rule_checks
}  // namespace fasttrack
