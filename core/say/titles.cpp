// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What each milestone is called, for the sick person and for the employer. Partner: explanation.h.
#include "texts/titles.h"
#include "core/say/explanation.h"
#include "core/say/parts.h"

namespace fasttrack {
namespace {

ByRole report_absence_title(const AbsenceCase& absence) {
    if (absence.work == Work::self_employed) {
        return text::titles::report_absence_self_employed;
    }
    return text::titles::report_absence;
}

ByRole benefit_title(const AbsenceCase& absence) {
    const bool refund = absence.work == Work::employed && absence.pay == Pay::wages;
    if (refund) {
        return text::titles::refund_begins;
    }
    return text::titles::benefit_begins;
}

ByRole return_title(const AbsenceCase& absence, bool fully) {
    if (absence.work == Work::unemployed) {
        if (fully) return text::titles::full_return_unemployed;
        return text::titles::partial_return_unemployed;
    }
    if (fully) {
        return text::titles::full_return;
    }
    return text::titles::partial_return;
}

ByRole meeting_title(MilestoneId id, bool held) {
    if (id == MilestoneId::fast_track_meeting) {
        return text::titles::fast_track_meeting;
    }
    if (held) {
        return text::titles::first_meeting_held;
    }
    return text::titles::first_meeting;
}

// The titles of what the sick person does or gets; the employer reads them about the employee.
ByRole employee_title(MilestoneId id) {
    if (id == MilestoneId::report_to_fund) {
        return text::titles::report_to_fund;
    }
    if (id == MilestoneId::fast_track_answer) {
        return text::titles::fast_track_answer;
    }
    if (id == MilestoneId::doctor_visit) {
        return text::titles::doctor_visit;
    }
    if (id == MilestoneId::information_form) {
        return text::titles::information_form;
    }
    return text::titles::information_form_regain;
}

ByRole employer_title(MilestoneId id) {
    if (id == MilestoneId::employer_conversation) {
        return text::titles::employer_conversation;
    }
    if (id == MilestoneId::employer_period_ends) {
        return text::titles::employer_period_ends;
    }
    return text::titles::dispensation_ends;
}

ByRole municipality_title(MilestoneId id) {
    if (id == MilestoneId::rehabilitation_team) {
        return text::titles::rehabilitation_team;
    }
    if (id == MilestoneId::follow_up) {
        return text::titles::follow_up;
    }
    if (id == MilestoneId::four_meetings_by) {
        return text::titles::four_meetings_by;
    }
    if (id == MilestoneId::follow_up_waiver) {
        return text::titles::follow_up_waiver;
    }
    if (id == MilestoneId::under_26_limit) {
        return text::titles::under_26_limit;
    }
    return text::titles::reassessment;
}

ByRole title(const Milestone& milestone, const AbsenceCase& absence) {
    switch (milestone.id) {
        case MilestoneId::absence_begins:
            return text::titles::absence_begins;
        case MilestoneId::report_absence:
            return report_absence_title(absence);
        case MilestoneId::benefit_from:
            return benefit_title(absence);
        case MilestoneId::claim_benefit:
            return text::titles::claim_benefit;
        case MilestoneId::refund_claim_by:
            return text::titles::refund_claim_by;
        case MilestoneId::fast_track_last_day:
            return text::titles::fast_track_last_day;
        case MilestoneId::report_to_fund:
        case MilestoneId::fast_track_answer:
        case MilestoneId::doctor_visit:
        case MilestoneId::information_form:
        case MilestoneId::information_form_regain:
            return employee_title(milestone.id);
        case MilestoneId::employer_conversation:
        case MilestoneId::employer_period_ends:
        case MilestoneId::dispensation_ends:
            return employer_title(milestone.id);
        case MilestoneId::fast_track_meeting:
        case MilestoneId::first_meeting:
            return meeting_title(milestone.id, absence.first_meeting == milestone.date &&
                                                   milestone.duty == Duty::info);
        case MilestoneId::partial_return:
            return return_title(absence, false);
        case MilestoneId::full_return:
            return return_title(absence, true);
        case MilestoneId::rehabilitation_team:
        case MilestoneId::follow_up:
        case MilestoneId::four_meetings_by:
        case MilestoneId::follow_up_waiver:
        case MilestoneId::under_26_limit:
        case MilestoneId::reassessment:
            break;
    }
    return municipality_title(milestone.id);
}

}  // namespace

std::string milestone_title(const Milestone& milestone, const AbsenceCase& absence, Language lang) {
    return fill(title(milestone, absence).in(absence.role, lang),
                {with("number", std::to_string(milestone.number))});
}

}  // namespace fasttrack
