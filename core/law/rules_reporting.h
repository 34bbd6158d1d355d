// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The rules of the absence itself: reporting it, the employer's talk, who pays from when, late
// reporting. Partners: rulebook.h (what a rule is), rules_fast_track.h, rules_follow_up.h.
#pragma once

#include "core/law/rulebook.h"

namespace fasttrack {

inline constexpr Rule kAbsenceBegins{
    .id = "absence_begins",
    .milestone = MilestoneId::absence_begins,
    .when = {Condition::always},
    .stykke = "stk. 1",
    .quote = "30 kalenderdage fra første fraværsdag",
    .quote_source = "sdpl-30",
    .sources = kCite<SourceId::sdpl_30>,
    .actor = Actor::employee,
    .duty = Duty::info,
    .certainty = Certainty::law,
};

// The fund's own deadline to the municipality is not known: none is shown.
inline constexpr Rule kReportToFund{
    .id = "report_to_fund",
    .milestone = MilestoneId::report_to_fund,
    .when = {Condition::unemployed},
    .sources = kCite<SourceId::cabi>,
    .actor = Actor::employee,
    .duty = Duty::must,
    .certainty = Certainty::official,
};

inline constexpr Rule kReportAbsenceWages{
    .id = "report_absence_wages",
    .milestone = MilestoneId::report_absence,
    .when = {Condition::employed, Condition::paid_wages, Condition::absent_beyond_employer_period},
    .offset = Weeks{5},
    .unit = Unit::weeks,
    .stykke = "stk. 1",
    .quote =
        "senest 5 uger efter første fraværsdag, hvis fraværet strækker sig ud over "
        "arbejdsgiverperioden",
    .quote_source = "sdpl-40",
    .sources = kCite<SourceId::sdpl_40, SourceId::employer_brochure>,
    .actor = Actor::employer,
    .duty = Duty::must,
    .certainty = Certainty::law,
    .done_by = Mark::reported,
};

inline constexpr Rule kReportAbsenceEmployerSickPay{
    .id = "report_absence_employer_sick_pay",
    .milestone = MilestoneId::report_absence,
    .when = {Condition::employed, Condition::paid_employer_sick_pay,
             Condition::absent_beyond_employer_period},
    .from = Event::last_employer_pay,
    .offset = Weeks{1},
    .unit = Unit::weeks,
    .stykke = "stk. 2",
    .quote = "senest 1 uge efter at udbetaling af sygedagpenge fra arbejdsgiveren er ophørt",
    .quote_source = "sdpl-40",
    .sources = kCite<SourceId::sdpl_40, SourceId::employer_brochure>,
    .actor = Actor::employer,
    .duty = Duty::must,
    .certainty = Certainty::law,
    .done_by = Mark::reported,
};

inline constexpr Rule kReportAbsenceNoPay{
    .id = "report_absence_no_pay",
    .milestone = MilestoneId::report_absence,
    .when = {Condition::employed, Condition::not_paid_by_employer},
    .offset = Days{14},
    .stykke = "stk. 3",
    .quote = "senest 14 dage efter første fraværsdag",
    .quote_source = "sdpl-40",
    .sources = kCite<SourceId::sdpl_40, SourceId::employer_brochure>,
    .actor = Actor::employer,
    .duty = Duty::must,
    .certainty = Certainty::law,
    .done_by = Mark::reported,
};

inline constexpr Rule kReportAbsenceUninsured{
    .id = "report_absence_uninsured",
    .milestone = MilestoneId::report_absence,
    .when = {Condition::self_employed, Condition::uninsured},
    .offset = Weeks{3},
    .unit = Unit::weeks,
    .stykke = "stk. 1",
    .quote = "senest 3 uger efter første fraværsdag",
    .quote_source = "sdpl-43",
    .sources = kCite<SourceId::sdpl_43>,
    .actor = Actor::employee,
    .duty = Duty::must,
    .certainty = Certainty::law,
    .done_by = Mark::reported,
};

inline constexpr Rule kReportAbsenceInsuredDay1{
    .id = "report_absence_insured_day1",
    .milestone = MilestoneId::report_absence,
    .when = {Condition::self_employed, Condition::insured_from_day1},
    .offset = Weeks{1},
    .unit = Unit::weeks,
    .stykke = "stk. 1",
    .quote = "senest en uge efter sygedagpengerettens indtræden",
    .quote_source = "sdpl-43",
    .sources = kCite<SourceId::sdpl_43>,
    .actor = Actor::employee,
    .duty = Duty::must,
    .certainty = Certainty::law,
    .done_by = Mark::reported,
};

// "3. fraværsdag først er tirsdag den 5. februar. Fristen … var derfor den 12. februar"
// (ankestyrelsen-2019): the week after it has all its days.
inline constexpr Rule kReportAbsenceInsuredDay3{
    .id = "report_absence_insured_day3",
    .milestone = MilestoneId::report_absence,
    .when = {Condition::self_employed, Condition::insured_from_day3, Condition::workdays_known},
    .from = Event::insured_right,
    .offset = Weeks{1},
    .unit = Unit::weeks,
    .stykke = "stk. 1",
    .quote = "senest en uge efter sygedagpengerettens indtræden",
    .quote_source = "sdpl-43",
    .sources = kCite<SourceId::sdpl_43, SourceId::ankestyrelsen_2019>,
    .actor = Actor::employee,
    .duty = Duty::must,
    .certainty = Certainty::official,
    .done_by = Mark::reported,
};

// The workdays are not known, so the right begins no earlier than the third day: the safe day.
inline constexpr Rule kReportAbsenceInsuredDay3Earliest{
    .id = "report_absence_insured_day3_earliest",
    .milestone = MilestoneId::report_absence,
    .when = {Condition::self_employed, Condition::insured_from_day3, Condition::workdays_not_known},
    .from = Event::insured_right,
    .offset = Weeks{1},
    .unit = Unit::weeks,
    .stykke = "stk. 1",
    .quote = "senest en uge efter sygedagpengerettens indtræden",
    .quote_source = "sdpl-43",
    .sources = kCite<SourceId::sdpl_43, SourceId::ankestyrelsen_2019>,
    .actor = Actor::employee,
    .duty = Duty::must,
    .certainty = Certainty::derived,
    .done_by = Mark::reported,
};

// Only days that the person would have worked count ("ikke for eksempel faste lukkedage, weekender
// og helligdage"), and no public holiday is one.
inline constexpr Limit kInsuredFromWorkday{
    .id = "insured_from_workday",
    .workdays = 3,
    .quote = "ret til sygedagpenge fra første eller tredje fraværsdag",
    .quote_source = "sdpl-43",
    .sources = kCite<SourceId::sdpl_43, SourceId::ankestyrelsen_2019>,
};

// How long the unemployment fund pays before the municipality can.
inline constexpr Limit kFundPays{
    .id = "fund_pays",
    .length = Days{14},
    .sources = kCite<SourceId::sdpl_38>,
};

// How long after the first absence day a missed duty stays one to catch up on once the person is
// back: as long as the municipality can grant a dispensation.
inline constexpr Limit kOverdueUntil{
    .id = "overdue_until",
    .months = Months{6},
    .sources = kCite<SourceId::sdpl_59>,
};

// Held by then, not merely called.
inline constexpr Rule kEmployerConversation{
    .id = "employer_conversation",
    .milestone = MilestoneId::employer_conversation,
    .when = {Condition::employed, Condition::not_leaving_within_8_weeks},
    .offset = Weeks{4},
    .unit = Unit::weeks,
    .stykke = "stk. 1",
    .quote = "Samtalen skal holdes senest 4 uger efter første sygedag",
    .quote_source = "sdpl-7a",
    .sources = kCite<SourceId::sdpl_7a, SourceId::employer_brochure, SourceId::pav>,
    .actor = Actor::employer,
    .duty = Duty::must,
    .certainty = Certainty::law,
    .done_by = Mark::conversation_held,
    .ongoing = true,
};

// The last day of the eighth week: who has left by then, the employer need not call to the talk.
inline constexpr Limit kLeavesWithin{
    .id = "leaves_within",
    .length = Weeks{8} - Days{1},
    .quote = "opsagt og fratræder inden 8 uger efter den 1. sygedag",
    .quote_source = "pav",
    .sources = kCite<SourceId::pav>,
};

// The first absence day is day 1, so the thirtieth is D+29.
inline constexpr Rule kEmployerPeriodEnds{
    .id = "employer_period_ends",
    .milestone = MilestoneId::employer_period_ends,
    .when = {Condition::employed, Condition::employer_period_applies},
    .offset = Days{30} - Days{1},
    .first_day_counts = true,
    .stykke = "stk. 1",
    .quote =
        "30 kalenderdage fra første fraværsdag. Arbejdsgiverperioden på 30 kalenderdage "
        "forlænges ikke, selv om der i perioden forekommer søgnehelligdage, fridage, "
        "arbejdskonflikt el.lign.",
    .quote_source = "sdpl-30",
    .sources = kCite<SourceId::sdpl_30>,
    .actor = Actor::employer,
    .duty = Duty::info,
    .certainty = Certainty::law,
    .ongoing = true,
};

inline constexpr Rule kBenefitFromEmployed{
    .id = "benefit_from_employed",
    .milestone = MilestoneId::benefit_from,
    .when = {Condition::employed, Condition::employer_period_applies,
             Condition::employer_paid_throughout},
    .offset = Days{30},
    .stykke = "stk. 1",
    .quote = "ret til sygedagpenge fra arbejdsgiveren i 30 kalenderdage fra første fraværsdag",
    .quote_source = "sdpl-30",
    .sources = kCite<SourceId::sdpl_30>,
    .actor = Actor::municipality,
    .duty = Duty::info,
    .certainty = Certainty::law,
    .ongoing = true,
};

// The employer paid for fewer days: whether the municipality can pay for the time from then on is
// for it to say.
inline constexpr Rule kBenefitFromEmployerStopped{
    .id = "benefit_from_employer_stopped",
    .milestone = MilestoneId::benefit_from,
    .when = {Condition::employed, Condition::employer_stopped_early},
    .offset = Days{30},
    .reading_from = Event::last_employer_pay,
    .reading = Days{1},
    .stykke = "stk. 1",
    .quote = "ret til sygedagpenge fra arbejdsgiveren i 30 kalenderdage fra første fraværsdag",
    .quote_source = "sdpl-30",
    .other_quote = "senest 1 uge efter at udbetaling af sygedagpenge fra arbejdsgiveren er ophørt",
    .other_quote_source = "sdpl-40",
    .sources = kCite<SourceId::sdpl_30, SourceId::sdpl_40>,
    .actor = Actor::municipality,
    .duty = Duty::info,
    .certainty = Certainty::unsettled,
    .ongoing = true,
};

// The employer has refund from the first day on: a § 56 agreement, a flexjob, or too short a time
// at work.
inline constexpr Rule kBenefitFromNoPeriod{
    .id = "benefit_from_no_period",
    .milestone = MilestoneId::benefit_from,
    .when = {Condition::employed, Condition::no_employer_period},
    .stykke = "stk. 2",
    .quote = "ansat uafbrudt i de seneste 8 uger før fraværet",
    .quote_source = "sdpl-30",
    .sources = kCite<SourceId::sdpl_30, SourceId::sdpl_56>,
    .actor = Actor::municipality,
    .duty = Duty::info,
    .certainty = Certainty::law,
    .ongoing = true,
};

// The words are the condition of the employer's payment, which such a person does not meet.
inline constexpr Rule kBenefitFromNoPay{
    .id = "benefit_from_no_pay",
    .milestone = MilestoneId::benefit_from,
    .when = {Condition::employed, Condition::not_paid_by_employer},
    .stykke = "stk. 2",
    .quote = "ansat uafbrudt i de seneste 8 uger før fraværet",
    .quote_source = "sdpl-30",
    .sources = kCite<SourceId::sdpl_30>,
    .actor = Actor::municipality,
    .duty = Duty::info,
    .certainty = Certainty::law,
    .ongoing = true,
};

// The unemployment fund pays the first two weeks.
inline constexpr Rule kBenefitFromUnemployed{
    .id = "benefit_from_unemployed",
    .milestone = MilestoneId::benefit_from,
    .when = {Condition::unemployed},
    .offset = kFundPays.length,
    .sources = kCite<SourceId::sdpl_38>,
    .actor = Actor::municipality,
    .duty = Duty::info,
    .certainty = Certainty::official,
    .ongoing = true,
};

inline constexpr Rule kBenefitFromUninsured{
    .id = "benefit_from_uninsured",
    .milestone = MilestoneId::benefit_from,
    .when = {Condition::self_employed, Condition::uninsured},
    .offset = Weeks{2},
    .unit = Unit::weeks,
    .quote = "fra første fraværsdag efter 2 ugers sygdom",
    .quote_source = "sdpl-41",
    .sources = kCite<SourceId::sdpl_41>,
    .actor = Actor::municipality,
    .duty = Duty::info,
    .certainty = Certainty::law,
    .ongoing = true,
};

inline constexpr Rule kBenefitFromInsuredDay1{
    .id = "benefit_from_insured_day1",
    .milestone = MilestoneId::benefit_from,
    .when = {Condition::self_employed, Condition::insured_from_day1},
    .quote = "ret til sygedagpenge fra første eller tredje fraværsdag",
    .quote_source = "sdpl-43",
    .sources = kCite<SourceId::sdpl_30, SourceId::sdpl_43>,
    .actor = Actor::municipality,
    .duty = Duty::info,
    .certainty = Certainty::law,
    .ongoing = true,
};

inline constexpr Rule kBenefitFromInsuredDay3{
    .id = "benefit_from_insured_day3",
    .milestone = MilestoneId::benefit_from,
    .when = {Condition::self_employed, Condition::insured_from_day3, Condition::workdays_known},
    .from = Event::insured_right,
    .quote = "ret til sygedagpenge fra første eller tredje fraværsdag",
    .quote_source = "sdpl-43",
    .sources = kCite<SourceId::sdpl_30, SourceId::sdpl_43, SourceId::ankestyrelsen_2019>,
    .actor = Actor::municipality,
    .duty = Duty::info,
    .certainty = Certainty::official,
    .ongoing = true,
};

inline constexpr Rule kBenefitFromInsuredDay3Earliest{
    .id = "benefit_from_insured_day3_earliest",
    .milestone = MilestoneId::benefit_from,
    .when = {Condition::self_employed, Condition::insured_from_day3, Condition::workdays_not_known},
    .from = Event::insured_right,
    .quote = "ret til sygedagpenge fra første eller tredje fraværsdag",
    .quote_source = "sdpl-43",
    .sources = kCite<SourceId::sdpl_30, SourceId::sdpl_43, SourceId::ankestyrelsen_2019>,
    .actor = Actor::municipality,
    .duty = Duty::info,
    .certainty = Certainty::derived,
    .ongoing = true,
};

// For everyone whose employer does not pay wages: without a claim there is no money.
inline constexpr Rule kClaimBenefitLetter{
    .id = "claim_benefit_letter",
    .milestone = MilestoneId::claim_benefit,
    .when = {Condition::claim_needed, Condition::claim_letter_sent},
    .from = Event::claim_letter,
    .offset = Days{8},
    .quote =
        "skal anmode om sygedagpenge fra kommunen senest 8 dage efter afsendelsen af "
        "underretningsbrevet",
    .quote_source = "sdpl-38",
    .sources = kCite<SourceId::sdpl_38, SourceId::gribskov>,
    .actor = Actor::employee,
    .duty = Duty::must,
    .certainty = Certainty::law,
};

inline constexpr Rule kClaimBenefitUnemployed{
    .id = "claim_benefit_unemployed",
    .milestone = MilestoneId::claim_benefit,
    .when = {Condition::claim_needed, Condition::unemployed, Condition::no_claim_letter},
    .from = Event::last_fund_pay,
    .offset = Weeks{3},
    .unit = Unit::weeks,
    .quote = "senest 3 uger efter første fraværsdag",
    .quote_source = "sdpl-38",
    .sources = kCite<SourceId::sdpl_38, SourceId::gribskov>,
    .actor = Actor::employee,
    .duty = Duty::must,
    .certainty = Certainty::law,
};

inline constexpr Rule kClaimBenefitEmployerSickPay{
    .id = "claim_benefit_employer_sick_pay",
    .milestone = MilestoneId::claim_benefit,
    .when = {Condition::claim_needed, Condition::paid_employer_sick_pay,
             Condition::no_claim_letter},
    .from = Event::last_employer_pay,
    .offset = Weeks{3},
    .unit = Unit::weeks,
    .quote = "senest 3 uger efter første fraværsdag",
    .quote_source = "sdpl-38",
    .sources = kCite<SourceId::sdpl_38, SourceId::gribskov>,
    .actor = Actor::employee,
    .duty = Duty::must,
    .certainty = Certainty::law,
};

inline constexpr Rule kClaimBenefitNoPay{
    .id = "claim_benefit_no_pay",
    .milestone = MilestoneId::claim_benefit,
    .when = {Condition::claim_needed, Condition::not_paid_by_employer, Condition::no_claim_letter},
    .offset = Weeks{3},
    .unit = Unit::weeks,
    .quote = "senest 3 uger efter første fraværsdag",
    .quote_source = "sdpl-38",
    .sources = kCite<SourceId::sdpl_38, SourceId::gribskov>,
    .actor = Actor::employee,
    .duty = Duty::must,
    .certainty = Certainty::law,
};

// From the day after on, a day of refund is lost each day.
inline constexpr Rule kRefundClaimBy{
    .id = "refund_claim_by",
    .milestone = MilestoneId::refund_claim_by,
    .when = {Condition::employed, Condition::paid_wages, Condition::refund_unclaimed},
    .from = Event::first_unclaimed,
    .months = Months{3},
    .unit = Unit::months,
    .stykke = "stk. 2",
    .quote = "indtil 3 måneder forud for fremsættelsen af kravet",
    .quote_source = "sdpl-59",
    .sources = kCite<SourceId::sdpl_59>,
    .actor = Actor::employer,
    .duty = Duty::must,
    .certainty = Certainty::law,
};

// The brochure counts back from the day of reporting; the act counts from the first absence day.
inline constexpr Rule kDispensationEnds{
    .id = "dispensation_ends",
    .milestone = MilestoneId::dispensation_ends,
    .when = {Condition::employed, Condition::paid_by_employer,
             Condition::absent_beyond_employer_period},
    .months = Months{6},
    .unit = Unit::months,
    .stykke = "stk. 6",
    .quote =
        "Dette gælder dog ikke, når anmodningen om refusion indgives senere end 6 måneder "
        "efter første fraværsdag",
    .quote_source = "sdpl-59",
    .other_quote = "6 måneder tilbage fra anmeldelsesdagen",
    .other_quote_source = "employer-brochure",
    .sources = kCite<SourceId::sdpl_59, SourceId::employer_brochure>,
    .actor = Actor::employer,
    .duty = Duty::info,
    .certainty = Certainty::law,
};

}  // namespace fasttrack
