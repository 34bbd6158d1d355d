// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What to do about a date, or to know of it: the absence, its report, the employer's talk, who
// pays. Partners: say/parts.h, say/advice_municipality.cpp (the rest).
#include "texts/advice.h"
#include "core/case/case_days.h"
#include "core/law/rules_fast_track.h"
#include "core/law/rules_reporting.h"
#include "core/say/explanation.h"
#include "core/say/parts.h"

namespace fasttrack {
namespace {

ByRole begins_advice(const AbsenceCase& absence) {
    if (absence.work == Work::employed) {
        return text::advice::begins_employed;
    }
    return text::advice::begins;
}

std::string fund_advice(Language lang) { return std::string{text::advice::fund.in(lang)}; }

// Whether the employer may leave the three questions unanswered.
Text three_answers(const AbsenceCase& absence) {
    if (regime_of(absence.first_absence) >= Regime::r2025) {
        return text::advice::three_answers_voluntary;
    }
    return text::advice::three_answers;
}

std::string self_employed_report(const AbsenceCase& absence, Language lang) {
    std::string text{text::advice::self_employed_report.in(lang)};
    if (absence.insurance != Insurance::none)
        add_sentence(text, text::advice::self_employed_report_insured.in(lang));
    return text;
}

// That Fast track is requested in the same place, where it still may be: its last day comes before
// the last day of most reports.
std::string fast_track_there(const AbsenceCase& absence, Language lang) {
    const bool no_matter = absence.requested || absence.first_meeting;
    if (no_matter || absence.expected == Expected::upto_8) return {};
    const Day last = date_of(kFastTrackLastDay, absence.first_absence);
    return fill(text::advice::fast_track_there.in(lang), {with("last", weekday_date(last, lang))});
}

std::string report_advice(const AbsenceCase& absence, Language lang) {
    if (absence.work == Work::self_employed) return self_employed_report(absence, lang);
    std::string text{text::advice::report.in(absence.role, lang)};
    if (absence.role == Role::employee) return text;
    if (absence.pay != Pay::none) {
        add_sentence(text, text::advice::report_late_report.in(lang));
        const Days period = kEmployerPeriodEnds.offset + Days{1};
        add_sentence(text, fill(text::advice::report_only_beyond.in(lang),
                                {with("period", span_words(period, false, lang))}));
    }
    add_sentence(text, three_answers(absence).in(lang));
    add_sentence(text, fast_track_there(absence, lang));
    return text;
}

std::string talk_advice(const AbsenceCase& absence, Language lang) {
    std::string text{text::advice::talk.in(absence.role, lang)};
    const std::string leaving = span_words(kLeavesWithin.length + Days{1}, true, lang);
    add_sentence(text, fill(text::advice::talk_notice.in(lang), {with("leaving", leaving)}));
    return text;
}

std::string period_advice(const AbsenceCase& absence, Language lang) {
    std::string text{text::advice::period_not_extended.in(lang)};
    add_sentence(text, text::advice::period_condition.in(lang));
    add_sentence(text, text::advice::period_none.in(absence.role, lang));
    return text;
}

ByRole claim_advice(const AbsenceCase& absence) {
    return absence.claim_letter ? text::advice::claim_letter : text::advice::claim_no_letter;
}

ByRole employed_benefit_advice(const AbsenceCase& absence) {
    if (employer_stopped_early(absence)) {
        return text::advice::benefit_employer_stopped;
    }
    if (absence.employer_period == EmployerPeriod::no) {
        return text::advice::benefit_no_period;
    }
    if (absence.pay == Pay::none) {
        return text::advice::benefit_no_pay;
    }
    if (absence.pay == Pay::wages) {
        return text::advice::benefit_wages;
    }
    return text::advice::benefit_employer_sick_pay;
}

Text other_benefit_advice(const AbsenceCase& absence) {
    if (absence.work == Work::unemployed) {
        return text::advice::benefit_fund;
    }
    if (absence.insurance == Insurance::none) {
        return text::advice::benefit_uninsured;
    }
    return text::advice::benefit_insured;
}

std::string benefit_advice(const Milestone& milestone, const AbsenceCase& absence, Language lang) {
    if (absence.work == Work::employed) {
        const Day last = last_day_of_employer_pay(absence);
        return fill(employed_benefit_advice(absence).in(absence.role, lang),
                    {with("last", weekday_date(last, lang))});
    }
    return fill(other_benefit_advice(absence).in(lang),
                {with("before", weekday_date(milestone.date - Days{1}, lang))});
}

ByRole dispensation_advice() { return text::advice::dispensation; }

ByRole return_advice(const Milestone& milestone, const AbsenceCase& absence) {
    const bool employed = absence.work == Work::employed;
    if (milestone.id == MilestoneId::partial_return) {
        if (!employed) {
            return text::advice::partial_return;
        }
        return text::advice::partial_return_employed;
    }
    return text::advice::full_return;
}

}  // namespace

std::string advice(const Milestone& milestone, const AbsenceCase& absence, Language lang) {
    switch (milestone.id) {
        case MilestoneId::absence_begins:
            return std::string{begins_advice(absence).in(absence.role, lang)};
        case MilestoneId::report_to_fund:
            return fund_advice(lang);
        case MilestoneId::report_absence:
            return report_advice(absence, lang);
        case MilestoneId::claim_benefit:
            return std::string{claim_advice(absence).in(absence.role, lang)};
        case MilestoneId::refund_claim_by:
            return std::string{text::advice::refund_claim.in(absence.role, lang)};
        case MilestoneId::employer_conversation:
            return talk_advice(absence, lang);
        case MilestoneId::employer_period_ends:
            return period_advice(absence, lang);
        case MilestoneId::benefit_from:
            return benefit_advice(milestone, absence, lang);
        case MilestoneId::dispensation_ends:
            return std::string{dispensation_advice().in(absence.role, lang)};
        case MilestoneId::partial_return:
        case MilestoneId::full_return:
            return std::string{return_advice(milestone, absence).in(absence.role, lang)};
        case MilestoneId::fast_track_last_day:
        case MilestoneId::fast_track_answer:
        case MilestoneId::doctor_visit:
        case MilestoneId::fast_track_meeting:
        case MilestoneId::information_form:
        case MilestoneId::information_form_regain:
        case MilestoneId::first_meeting:
        case MilestoneId::rehabilitation_team:
        case MilestoneId::follow_up:
        case MilestoneId::four_meetings_by:
        case MilestoneId::follow_up_waiver:
        case MilestoneId::under_26_limit:
        case MilestoneId::reassessment:
            break;
    }
    return municipality_advice(milestone, absence, lang);
}

}  // namespace fasttrack
