// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What each milestone is called, for the sick person and for the employer. Partner: explanation.h.
#include "core/say/explanation.h"
#include "core/say/parts.h"

namespace fasttrack {
namespace {

ByRole report_absence_title(const AbsenceCase& absence) {
    if (absence.work == Work::self_employed) {
        return {{"Anmeld din sygdom til kommunen", "Report your illness to the municipality"},
                {"Anmeldelse til kommunen", "Report to the municipality"}};
    }
    return {{"Fraværet anmeldes i NemRefusion", "The absence is reported in NemRefusion"},
            {"Anmeld fraværet i NemRefusion", "Report the absence in NemRefusion"}};
}

ByRole benefit_title(const AbsenceCase& absence) {
    const bool refund = absence.work == Work::employed && absence.pay == Pay::wages;
    if (refund) {
        return {{"Refusion til arbejdsgiveren begynder", "The employer's refund begins"},
                {"Refusion fra kommunen begynder", "Refund from the municipality begins"}};
    }
    return {{"Sygedagpenge fra kommunen begynder", "Sick pay from the municipality begins"},
            {"Sygedagpenge fra kommunen begynder", "Sick pay from the municipality begins"}};
}

ByRole return_title(const AbsenceCase& absence, bool fully) {
    if (absence.work == Work::unemployed) {
        if (fully) return {{"Raskmelding", "Fit again"}, {"Raskmelding", "Fit again"}};
        return {{"Delvis raskmelding", "Partly fit again"},
                {"Delvis raskmelding", "Partly fit again"}};
    }
    if (fully) {
        return {{"Raskmelding: fuldt tilbage i arbejde", "Fully back at work"},
                {"Raskmelding: fuldt tilbage i arbejde", "Fully back at work"}};
    }
    return {{"Delvis raskmelding: delvist tilbage i arbejde", "Partly back at work"},
            {"Delvis raskmelding: delvist tilbage i arbejde", "Partly back at work"}};
}

ByRole meeting_title(MilestoneId id, bool held) {
    if (id == MilestoneId::fast_track_meeting) {
        return {{"Samtale i kommunen med Fast track", "Fast track meeting with the municipality"},
                {"Medarbejderens samtale i kommunen med Fast track",
                 "The employee's Fast track meeting with the municipality"}};
    }
    if (held) {
        return {{"Første opfølgningssamtale er holdt", "First follow-up meeting held"},
                {"Første opfølgningssamtale er holdt", "First follow-up meeting held"}};
    }
    return {{"Første opfølgningssamtale i kommunen", "First follow-up meeting"},
            {"Medarbejderens første opfølgningssamtale i kommunen",
             "The employee's first follow-up meeting"}};
}

// The titles of what the sick person does or gets; the employer reads them about the employee.
ByRole employee_title(MilestoneId id) {
    if (id == MilestoneId::report_to_fund) {
        return {{"Meld dig syg på jobnet og hos a-kassen",
                 "Report sick on jobnet and to your unemployment fund"},
                {"Sygemelding på jobnet og hos a-kassen",
                 "Report sick on jobnet and to the unemployment fund"}};
    }
    if (id == MilestoneId::fast_track_answer) {
        return {{"Svar på brevet om Fast track", "Answer the letter about Fast track"},
                {"Medarbejderen svarer på brevet om Fast track",
                 "The employee answers the letter about Fast track"}};
    }
    if (id == MilestoneId::doctor_visit) {
        return {{"Tal med din læge før samtalen", "See your doctor before the meeting"},
                {"Medarbejderen taler med sin læge", "The employee sees the doctor"}};
    }
    if (id == MilestoneId::information_form) {
        return {{"Send oplysningsskemaet tilbage", "Return the information form"},
                {"Medarbejderen sender oplysningsskemaet tilbage",
                 "The employee returns the information form"}};
    }
    return {{"Sidste dag for at få retten igen", "Last day to regain the right"},
            {"Sidste dag for at få retten igen", "Last day to regain the right"}};
}

ByRole employer_title(MilestoneId id) {
    if (id == MilestoneId::employer_conversation) {
        return {{"Sygefraværssamtale", "Absence talk"},
                {"Hold sygefraværssamtalen", "Hold the absence talk"}};
    }
    if (id == MilestoneId::employer_period_ends) {
        return {{"Arbejdsgiverperioden slutter", "The employer period ends"},
                {"Arbejdsgiverperioden slutter", "The employer period ends"}};
    }
    return {{"Sidste dag for dispensation fra anmeldelsesfristen",
             "Last day for an exemption from the reporting deadline"},
            {"Sidste dag for dispensation fra anmeldelsesfristen",
             "Last day for an exemption from the reporting deadline"}};
}

ByRole municipality_title(MilestoneId id) {
    if (id == MilestoneId::rehabilitation_team) {
        return {{"Rehabiliteringsteamet ser på sagen", "The rehabilitation team reviews the case"},
                {"Rehabiliteringsteamet ser på sagen", "The rehabilitation team reviews the case"}};
    }
    if (id == MilestoneId::follow_up) {
        return {{"Opfølgning nr. {number} i kommunen", "Follow-up no. {number}"},
                {"Opfølgning nr. {number} i kommunen", "Follow-up no. {number}"}};
    }
    if (id == MilestoneId::four_meetings_by) {
        return {
            {"Mindst fire samtaler skal være holdt", "At least four meetings must have been held"},
            {"Mindst fire samtaler skal være holdt", "At least four meetings must have been held"}};
    }
    if (id == MilestoneId::follow_up_waiver) {
        return {{"Færre samtaler, hvis du ventes rask inden",
                 "Fewer meetings if you are expected fit by then"},
                {"Færre samtaler, hvis medarbejderen ventes rask inden",
                 "Fewer meetings if the employee is expected fit by then"}};
    }
    if (id == MilestoneId::under_26_limit) {
        return {{"26 uger efter første fraværsdag", "26 weeks after the first day of absence"},
                {"26 uger efter første fraværsdag", "26 weeks after the first day of absence"}};
    }
    return {
        {"Revurdering af sygedagpengene, tidligst", "Reassessment of sick pay, at the earliest"},
        {"Revurdering af sygedagpengene, tidligst", "Reassessment of sick pay, at the earliest"}};
}

ByRole title(const Milestone& milestone, const AbsenceCase& absence) {
    switch (milestone.id) {
        case MilestoneId::absence_begins:
            return {{"Første fraværsdag", "First day of absence"},
                    {"Første fraværsdag", "First day of absence"}};
        case MilestoneId::report_absence:
            return report_absence_title(absence);
        case MilestoneId::benefit_from:
            return benefit_title(absence);
        case MilestoneId::fast_track_last_day:
            return {{"Sidste dag for at anmode om Fast track", "Last day to request Fast track"},
                    {"Sidste dag for at anmode om Fast track", "Last day to request Fast track"}};
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
