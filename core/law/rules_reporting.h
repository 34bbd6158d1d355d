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
    .quote =
        "senest 5 uger efter første fraværsdag, hvis fraværet strækker sig ud over "
        "arbejdsgiverperioden",
    .quote_source = "sdpl-40",
    .sources = kCite<SourceId::sdpl_40, SourceId::employer_brochure>,
    .actor = Actor::employer,
    .duty = Duty::must,
    .certainty = Certainty::law,
};

inline constexpr Rule kReportAbsenceEmployerSickPay{
    .id = "report_absence_employer_sick_pay",
    .milestone = MilestoneId::report_absence,
    .when = {Condition::employed, Condition::paid_employer_sick_pay,
             Condition::absent_beyond_employer_period},
    .from = Event::last_employer_pay,
    .offset = Weeks{1},
    .unit = Unit::weeks,
    .quote = "senest 1 uge efter at udbetaling af sygedagpenge fra arbejdsgiveren er ophørt",
    .quote_source = "sdpl-40",
    .sources = kCite<SourceId::sdpl_40, SourceId::employer_brochure>,
    .actor = Actor::employer,
    .duty = Duty::must,
    .certainty = Certainty::law,
};

inline constexpr Rule kReportAbsenceNoPay{
    .id = "report_absence_no_pay",
    .milestone = MilestoneId::report_absence,
    .when = {Condition::employed, Condition::not_paid_by_employer},
    .offset = Days{14},
    .quote = "senest 14 dage efter første fraværsdag",
    .quote_source = "sdpl-40",
    .sources = kCite<SourceId::sdpl_40, SourceId::employer_brochure>,
    .actor = Actor::employer,
    .duty = Duty::must,
    .certainty = Certainty::law,
};

inline constexpr Rule kReportAbsenceUninsured{
    .id = "report_absence_uninsured",
    .milestone = MilestoneId::report_absence,
    .when = {Condition::self_employed, Condition::uninsured},
    .offset = Weeks{3},
    .unit = Unit::weeks,
    .quote = "senest 3 uger efter første fraværsdag",
    .quote_source = "sdpl-43",
    .sources = kCite<SourceId::sdpl_43>,
    .actor = Actor::employee,
    .duty = Duty::must,
    .certainty = Certainty::law,
};

inline constexpr Rule kReportAbsenceInsuredDay1{
    .id = "report_absence_insured_day1",
    .milestone = MilestoneId::report_absence,
    .when = {Condition::self_employed, Condition::insured_from_day1},
    .offset = Weeks{1},
    .unit = Unit::weeks,
    .quote = "senest en uge efter sygedagpengerettens indtræden",
    .quote_source = "sdpl-43",
    .sources = kCite<SourceId::sdpl_43>,
    .actor = Actor::employee,
    .duty = Duty::must,
    .certainty = Certainty::law,
};

// "3. fraværsdag først er tirsdag den 5. februar. Fristen … var derfor den 12. februar"
// (ankestyrelsen-2019): the week after it has all its days.
inline constexpr Rule kReportAbsenceInsuredDay3{
    .id = "report_absence_insured_day3",
    .milestone = MilestoneId::report_absence,
    .when = {Condition::self_employed, Condition::insured_from_day3},
    .from = Event::insured_right,
    .offset = Weeks{1},
    .unit = Unit::weeks,
    .quote = "senest en uge efter sygedagpengerettens indtræden",
    .quote_source = "sdpl-43",
    .sources = kCite<SourceId::sdpl_43, SourceId::ankestyrelsen_2019>,
    .actor = Actor::employee,
    .duty = Duty::must,
    .certainty = Certainty::law,
};

// Assumed: a self-employed person works Monday to Friday, public holidays too; the days this person
// would have worked would settle it.
inline constexpr Limit kInsuredFromWeekday{
    .id = "insured_from_weekday",
    .weekdays = 3,
    .quote = "ret til sygedagpenge fra første eller tredje fraværsdag",
    .quote_source = "sdpl-43",
    .sources = kCite<SourceId::sdpl_43, SourceId::ankestyrelsen_2019>,
};

// Held by then, not merely called.
inline constexpr Rule kEmployerConversation{
    .id = "employer_conversation",
    .milestone = MilestoneId::employer_conversation,
    .when = {Condition::employed, Condition::not_leaving_within_8_weeks},
    .offset = Weeks{4},
    .unit = Unit::weeks,
    .quote = "Samtalen skal holdes senest 4 uger efter første sygedag",
    .quote_source = "sdpl-7a",
    .sources = kCite<SourceId::sdpl_7a, SourceId::employer_brochure, SourceId::pav>,
    .actor = Actor::employer,
    .duty = Duty::must,
    .certainty = Certainty::law,
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
    .when = {Condition::employed, Condition::paid_by_employer},
    .offset = Days{30} - Days{1},
    .first_day_counts = true,
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
    .when = {Condition::employed, Condition::paid_by_employer},
    .offset = Days{30},
    .quote = "ret til sygedagpenge fra arbejdsgiveren i 30 kalenderdage fra første fraværsdag",
    .quote_source = "sdpl-30",
    .sources = kCite<SourceId::sdpl_30>,
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
    .offset = Days{14},
    .sources = kCite<SourceId::sdpl_30, SourceId::sdpl_38>,
    .actor = Actor::municipality,
    .duty = Duty::info,
    .certainty = Certainty::law,
    .ongoing = true,
};

inline constexpr Rule kBenefitFromUninsured{
    .id = "benefit_from_uninsured",
    .milestone = MilestoneId::benefit_from,
    .when = {Condition::self_employed, Condition::uninsured},
    .offset = Weeks{2},
    .unit = Unit::weeks,
    .sources = kCite<SourceId::sdpl_30, SourceId::sdpl_24>,
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
    .when = {Condition::self_employed, Condition::insured_from_day3},
    .from = Event::insured_right,
    .quote = "ret til sygedagpenge fra første eller tredje fraværsdag",
    .quote_source = "sdpl-43",
    .sources = kCite<SourceId::sdpl_30, SourceId::sdpl_43, SourceId::ankestyrelsen_2019>,
    .actor = Actor::municipality,
    .duty = Duty::info,
    .certainty = Certainty::law,
    .ongoing = true,
};

// The brochure counts back from the day of reporting; the act counts from the first absence day.
inline constexpr Rule kDispensationEnds{
    .id = "dispensation_ends",
    .milestone = MilestoneId::dispensation_ends,
    .when = {Condition::employed, Condition::paid_by_employer,
             Condition::absent_beyond_employer_period},
    .months = Months{6},
    .unit = Unit::months,
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
