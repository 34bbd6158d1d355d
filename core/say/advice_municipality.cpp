// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What to do about a date between the citizen and the municipality: Fast track, the form, the
// meetings, the reassessment. Partners: say/parts.h, say/advice.cpp.
#include "core/say/explanation.h"
#include "core/say/parts.h"

namespace fasttrack {
namespace {

ByRole request_advice(const AbsenceCase& absence) {
    if (absence.work != Work::employed) {
        return {
            {"Ring eller skriv til kommunen, og bed om Fast track. Ordningen er for fravær, der "
             "ventes at vare over 8 uger. Loven nævner kun arbejdsgiverens frist, men pjecen "
             "siger, at den gælder for alle.",
             "Call or write to the municipality and ask for Fast track. The scheme is for "
             "absences expected to last more than 8 weeks. The act only mentions the employer's "
             "deadline, but the flyer says that it holds for everyone."},
            {"Det er den sygemeldte, der anmoder.", "The sick person makes the request."}};
    }
    return {
        {"Ring eller skriv til kommunen, eller bed din arbejdsgiver anmode i NemRefusion på "
         "virk.dk. Ordningen er for fravær, der ventes at vare over 8 uger. Loven nævner kun "
         "arbejdsgiverens frist, men pjecen siger, at den også gælder dig.",
         "Call or write to the municipality, or ask your employer to request it in NemRefusion "
         "on virk.dk. The scheme is for absences expected to last more than 8 weeks. The act "
         "only mentions the employer's deadline, but the flyer says that it holds for you too."},
        {"Spørg først din medarbejder. Log så på NemRefusion på virk.dk. Vælg Sygedagpenge og "
         "så Tidlig opfølgning. Ordningen er for fravær, der ventes at vare over 8 uger.",
         "Ask your employee first. Then log in to NemRefusion on virk.dk. Choose Sygedagpenge, "
         "then Tidlig opfølgning. The scheme is for absences expected to last more than 8 "
         "weeks."}};
}

ByRole answer_advice() {
    return {
        {"Brevet ligger i Digital Post. Du må sige ja eller nej. Siger du ja, så svar også på "
         "de tre spørgsmål om arbejdet, hvis din arbejdsgiver ikke har gjort det. Svarer du for "
         "sent, kan kommunen vælge at gå videre alligevel.",
         "The letter is in Digital Post. You may say yes or no. If you say yes, also answer the "
         "three questions about the work, unless your employer has. If you answer late, the "
         "municipality may choose to go on all the same."},
        {"Medarbejderen får brevet i Digital Post og bestemmer selv. Kommer svaret for sent, "
         "kan kommunen vælge at gå videre alligevel.",
         "The employee gets the letter in Digital Post and decides freely. If the answer is "
         "late, the municipality may choose to go on all the same."}};
}

ByRole doctor_advice(const AbsenceCase& absence) {
    if (regime_of(absence.first_absence) == Regime::r2015) {
        return {{"Bestil tid med det samme. Lægen ser på, hvad du kan, og sender en attest til "
                 "kommunen før samtalen.",
                 "Book an appointment at once. The doctor looks at what you can do and sends a "
                 "certificate "
                 "to the municipality before the meeting."},
                {"Lægen sender en attest til kommunen før samtalen.",
                 "The doctor sends a certificate to the municipality before the meeting."}};
    }
    return {{"Bestil tid med det samme. En lægeattest (LÆ 285) skal kun bruges, hvis kommunen "
             "mener, at den er nødvendig. Kommer attesten for sent, mister du ikke sygedagpengene.",
             "Book an appointment at once. A medical certificate (LÆ 285) is only needed where the "
             "municipality finds it necessary. If it comes late, you do not lose your sick pay."},
            {"En lægeattest (LÆ 285) skal kun bruges, hvis kommunen mener, at den er nødvendig.",
             "A medical certificate (LÆ 285) is only needed where the municipality finds it "
             "necessary."}};
}

ByRole early_meeting_advice(const AbsenceCase& absence) {
    if (absence.work != Work::employed) {
        return {
            {"Det er kommunens pligt at holde samtalen i tide. Har du ikke fået en tid, så ring. "
             "Det kan gå hurtigere: I pjecens eksempel blev Lone indkaldt 10 dage efter sin første "
             "fraværsdag.",
             "The municipality must hold the meeting in time. If you have not been "
             "given an appointment, call. It can go faster: in the flyer's example Lone was called "
             "in 10 "
             "days after her first day of absence."},
            {"Det er kommunens pligt at holde samtalen i tide.",
             "The municipality must hold the meeting in time."}};
    }
    return {
        {"Det er kommunens pligt at holde samtalen i tide. Har du ikke fået en tid, så ring. "
         "Det kan være et rundbordsmøde, hvor din arbejdsgiver er med. Tag en fastholdelsesplan "
         "eller en mulighedserklæring med, hvis du har en. Det kan gå hurtigere: I pjecens "
         "eksempel blev Lone indkaldt 10 dage efter sin første fraværsdag.",
         "The municipality must hold the meeting in time. If you have not been given an "
         "appointment, "
         "call. It can be a roundtable meeting with your employer. Bring a retention plan or a "
         "possibility statement, if you have one. It can go faster: in the flyer's example Lone "
         "was called in 10 days after her first day of absence."},
        {"Det er kommunens pligt at holde samtalen i tide. Det kan være et rundbordsmøde, hvor "
         "du er med. Tænk over andre opgaver, ændringer på arbejdspladsen og kolleger, der kan "
         "hjælpe.",
         "The municipality must hold the meeting in time. It can be a roundtable meeting with "
         "you. Think about other tasks, changes at the workplace and colleagues who can "
         "help."}};
}

ByRole form_advice(MilestoneId id, const AbsenceCase& absence) {
    if (id == MilestoneId::information_form_regain) {
        return {{"Har du glemt skemaet, så send det nu. Sender du det senest denne dag, kan du få "
                 "retten til sygedagpenge igen. Kommunen afgør det.",
                 "If you have forgotten the form, send it now. If you send it by this day, you can "
                 "regain the right to sick pay. The municipality decides."},
                {"Mind medarbejderen om skemaet. Sendes det senest denne dag, kan retten fås igen. "
                 "Kommunen afgør det.",
                 "Remind the employee of the form. If it is sent by this day, the right can be "
                 "regained. The municipality decides."}};
    }
    if (absence.work != Work::employed) {
        return {
            {"Udfyld skemaet på Mit Sygefravær. Svarer du for sent uden en rimelig grund, kan du "
             "miste sygedagpengene. Kan du ikke nå det, så aftal en anden frist med kommunen.",
             "Fill in the form on Mit Sygefravær. If you answer late without a fair reason, you "
             "can lose your sick pay. If you cannot make it, agree another deadline with the "
             "municipality."},
            {"Det er den sygemeldtes opgave.", "This is the sick person's task."}};
    }
    return {
        {"Udfyld skemaet på Mit Sygefravær. Svarer du for sent uden en rimelig grund, kan du "
         "miste sygedagpengene, eller din arbejdsgiver kan miste refusionen. Kan du ikke nå "
         "det, så aftal en anden frist med kommunen.",
         "Fill in the form on Mit Sygefravær. If you answer late without a fair reason, you can "
         "lose your sick pay, or your employer the refund. If you cannot make it, agree another "
         "deadline with the municipality."},
        {"Det er medarbejderens opgave. Kommer skemaet for sent uden en rimelig grund, kan du "
         "miste refusionen.",
         "This is the employee's task. If the form is late without a fair reason, you can lose "
         "the refund."}};
}

ByRole first_meeting_advice(const Milestone& milestone) {
    if (is_given(milestone.rule->from) && milestone.duty == Duty::info) {
        return {{"De næste samtaler regnes fra denne dag.",
                 "The next meetings are counted from this day."},
                {"De næste samtaler regnes fra denne dag.",
                 "The next meetings are counted from this day."}};
    }
    return {{"Det er kommunens pligt, ikke din. Hører du ikke fra kommunen, så ring. Mød op: "
             "Kommer du ikke og har ingen rimelig grund, kan du miste sygedagpengene.",
             "This is the municipality's duty, not yours. If you do not hear from it, call. Do "
             "attend: if you stay away without a fair reason, you can lose your sick pay."},
            {"Det er kommunens pligt. Kommunen kan også ringe til dig og spørge om opgaver, "
             "ændringer og nedsat tid.",
             "This is the municipality's duty. It may also call you and ask about tasks, changes "
             "and shorter hours."}};
}

ByRole follow_up_advice(MilestoneId id) {
    if (id == MilestoneId::follow_up) {
        return {{"Kommunen følger op hver fjerde uge. Mød op, eller meld afbud med en god grund.",
                 "The municipality follows up every fourth week. Attend, or give a good reason why "
                 "you cannot."},
                {"Kommunen følger op med medarbejderen hver fjerde uge.",
                 "The municipality follows up with the employee every fourth week."}};
    }
    if (id == MilestoneId::four_meetings_by) {
        return {{"De næste samtaler booker du selv. Kommunen giver dig mindst 8 dage til det. "
                 "Derefter holdes samtaler efter behov.",
                 "You book the next meetings yourself. The municipality gives you at least 8 days "
                 "to do so. After that, meetings are held as needed."},
                {"Medarbejderen booker selv de næste samtaler. Derefter holdes de efter behov.",
                 "The employee books the next meetings. After that, they are held as needed."}};
    }
    if (id == MilestoneId::follow_up_waiver) {
        return {
            {"Ventes du rask inden denne dag, kan kommunen lade resten af samtalerne falde væk. "
             "Så ser den kun efter, om du bliver rask.",
             "If you are expected fit by this day, the municipality may drop the other "
             "meetings. It then only checks whether you recover."},
            {"Ventes medarbejderen rask inden denne dag, kan kommunen lade resten af samtalerne "
             "falde væk.",
             "If the employee is expected fit by this day, the municipality may drop the other "
             "meetings."}};
    }
    return {{"Kategori 3 blev afskaffet den {abolished}. Er du ikke visiteret til den mere, så "
             "spørg kommunen.",
             "Category 3 was abolished on {abolished}. If you are no longer in it, ask the "
             "municipality."},
            {"Kategori 3 blev afskaffet den {abolished}. Spørg kommunen.",
             "Category 3 was abolished on {abolished}. Ask the municipality."}};
}

ByRole under_26_advice() {
    return {
        {"Venter I begge, at du er tilbage før denne dag, holder kommunen som udgangspunkt ingen "
         "samtaler. Varer det længere, så sig det til kommunen.",
         "If both you and your employer expect you back before this day, the municipality as a "
         "rule holds no meetings. If it takes longer, tell the municipality."},
        {"Venter I begge, at det er slut før denne dag, holder kommunen som udgangspunkt ingen "
         "samtaler. Varer det længere, så sig det til kommunen.",
         "If both you and the employee expect less, the municipality as a rule holds no "
         "meetings. If it takes longer, tell the municipality."}};
}

ByRole reassessment_advice() {
    return {{"Det er ikke slut den dag. Loven har syv grunde til at forlænge (§ 27), og pengene "
             "stopper kun, hvis kommunen træffer en afgørelse. Tal med kommunen før da.",
             "It does not end that day. The act has seven grounds for an extension (§ 27), and pay "
             "only stops if the municipality decides so. Talk to the municipality before then."},
            {"Det er ikke slut den dag. Loven har syv grunde til at forlænge (§ 27), og kommunen "
             "skal træffe en afgørelse først.",
             "It does not end that day. The act has seven grounds for an extension (§ 27), and the "
             "municipality must make a decision first."}};
}

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
