// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What to do about a date between the citizen and the municipality: Fast track, the form, the
// meetings, the reassessment. Partners: say/parts.h, say/advice.cpp.
#include "core/say/explanation.h"
#include "core/say/parts.h"
#include "texts/advice.h"

namespace fasttrack {
namespace {

ByRole request_advice(const AbsenceCase& absence) {
    if (absence.work != Work::employed) {
        return text::advice::request;
    }
    return text::advice::request_perhaps;
}

ByRole answer_advice() { return text::advice::answer; }

ByRole doctor_advice(const AbsenceCase& absence) {
    if (regime_of(absence.first_absence) == Regime::r2015) {
        return text::advice::doctor;
    }
    return text::advice::doctor_certificate;
}

ByRole early_meeting_advice(const AbsenceCase& absence) {
    if (absence.work != Work::employed) {
        return text::advice::early_meeting;
    }
    return text::advice::early_meeting_other;
}

ByRole form_advice(MilestoneId id, const AbsenceCase& absence) {
    if (id == MilestoneId::information_form_regain) {
        return text::advice::form_regain;
    }
    if (absence.work != Work::employed) {
        return text::advice::form;
    }
    return text::advice::form_other;
}

ByRole first_meeting_advice(const Milestone& milestone) {
    if (is_given(milestone.rule->from) && milestone.duty == Duty::info) {
        return text::advice::first_meeting_held;
    }
    return text::advice::first_meeting;
}

ByRole follow_up_advice(MilestoneId id) {
    if (id == MilestoneId::follow_up) {
        return text::advice::follow_up;
    }
    if (id == MilestoneId::four_meetings_by) {
        return text::advice::follow_up_book;
    }
    if (id == MilestoneId::follow_up_waiver) {
        return text::advice::follow_up_waiver;
    }
    return text::advice::follow_up_category_3;
}

ByRole under_26_advice() { return text::advice::under_26; }

ByRole reassessment_advice() { return text::advice::reassessment; }

ByRole advice_text(const Milestone& milestone, const AbsenceCase& absence) {
    switch (milestone.id) {
        case MilestoneId::fast_track_last_day:
            return request_advice(absence);
        case MilestoneId::fast_track_answer:
            return answer_advice();
        case MilestoneId::doctor_visit:
            return doctor_advice(absence);
        case MilestoneId::fast_track_meeting:
            return early_meeting_advice(absence);
        case MilestoneId::information_form:
        case MilestoneId::information_form_regain:
            return form_advice(milestone.id, absence);
        case MilestoneId::first_meeting:
            return first_meeting_advice(milestone);
        case MilestoneId::rehabilitation_team:
        case MilestoneId::follow_up:
        case MilestoneId::four_meetings_by:
        case MilestoneId::follow_up_waiver:
            return follow_up_advice(milestone.id);
        case MilestoneId::under_26_limit:
            return under_26_advice();
        case MilestoneId::absence_begins:
        case MilestoneId::report_to_fund:
        case MilestoneId::report_absence:
        case MilestoneId::claim_benefit:
        case MilestoneId::refund_claim_by:
        case MilestoneId::employer_conversation:
        case MilestoneId::employer_period_ends:
        case MilestoneId::benefit_from:
        case MilestoneId::dispensation_ends:
        case MilestoneId::partial_return:
        case MilestoneId::full_return:
        case MilestoneId::reassessment:
            break;
    }
    return reassessment_advice();
}

}  // namespace

std::string municipality_advice(const Milestone& milestone, const AbsenceCase& absence,
                                Language lang) {
    return fill(advice_text(milestone, absence).in(absence.role, lang),
                {with("abolished", plain_date(regime_from(Regime::r2025), lang))});
}

}  // namespace fasttrack
