// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What to do about a date, or to know of it: the absence, its report, the employer's talk, who
// pays. Partners: say/parts.h, say/advice_municipality.cpp (the rest).
#include "core/law/rules_fast_track.h"
#include "core/law/rules_reporting.h"
#include "core/say/explanation.h"
#include "core/say/parts.h"

namespace fasttrack {
namespace {

ByRole begins_advice(const AbsenceCase& absence) {
    if (absence.work == Work::employed) {
        return {{"Meld dig syg hos din arbejdsgiver den dag. Det er den dag, arbejdsgiveren "
                 "registrerer, der tæller.",
                 "Report sick to your employer that day. The day your employer registers is the "
                 "one that counts."},
                {"Registrér den rigtige dag. Alle frister regnes fra den.",
                 "Register the right day. Every deadline is counted from it."}};
    }
    return {{"Skriv den dag, du er meldt syg. Alle frister regnes fra den.",
             "Use the day you are registered as sick. Every deadline is counted from it."},
            {"Alle frister regnes fra den dag.", "Every deadline is counted from that day."}};
}

std::string fund_advice(Language lang) {
    static constexpr Text kReport{
        "Meld dig syg på jobnet og hos din a-kasse samme dag. A-kassens egen frist til kommunen "
        "kender vi ikke. Spørg din a-kasse.",
        "Report sick on jobnet and to your unemployment fund (a-kasse) the same day. We do not "
        "know "
        "the fund's own deadline to the municipality. Ask your fund."};
    return std::string{kReport.in(lang)};
}

// Whether the employer may leave the three questions unanswered.
Text three_answers(const AbsenceCase& absence) {
    if (regime_of(absence.first_absence) >= Regime::r2025) {
        return {
            "Du kan svare på de tre spørgsmål om arbejdet samtidig. Det er frivilligt, men det "
            "hjælper.",
            "You can answer the three questions about the work at the same time. That is "
            "voluntary, but it helps."};
    }
    return {"Svar samtidig på de tre spørgsmål om arbejdet.",
            "Answer the three questions about the work at the same time."};
}

std::string self_employed_report(const AbsenceCase& absence, Language lang) {
    static constexpr Text kReport{
        "Anmeld din sygdom i NemRefusion på virk.dk. Kommunen kan i særlige tilfælde bede om det "
        "før.",
        "Report your illness in NemRefusion on virk.dk. In special cases the municipality can ask "
        "for it earlier."};
    static constexpr Text kInsured{"Med forsikring regnes fristen fra den dag, din ret begynder.",
                                   "With the insurance the deadline is counted from the day your "
                                   "right begins."};
    std::string text{kReport.in(lang)};
    if (absence.insurance != Insurance::none) add_sentence(text, kInsured.in(lang));
    return text;
}

// That Fast track is requested in the same place, where it still may be: its last day comes before
// the last day of most reports.
std::string fast_track_there(const AbsenceCase& absence, Language lang) {
    static constexpr Text kThere{
        "Du kan bede om Fast track samme sted, men kun til og med {last}: Vælg Sygedagpenge og så "
        "Tidlig opfølgning.",
        "You can request Fast track in the same place, but only up to and including {last}: choose "
        "Sygedagpenge, then Tidlig opfølgning."};
    const bool no_matter = absence.requested || absence.first_meeting;
    if (no_matter || absence.expected == Expected::upto_8) return {};
    const Day last = date_of(kFastTrackLastDay, absence.first_absence);
    return fill(kThere.in(lang), {with("last", weekday_date(last, lang))});
}

std::string report_advice(const AbsenceCase& absence, Language lang) {
    static constexpr ByRole kReport{
        {"Det er din arbejdsgivers opgave. Spørg, om det er gjort.",
         "This is your employer's task. Ask whether it has been done."},
        {"Anmeld i NemRefusion på virk.dk.", "Report in NemRefusion on virk.dk."}};
    static constexpr Text kLateReport{
        "Anmelder du for sent, får du normalt kun refusion fra den dag, du anmelder.",
        "If you report late, the refund normally only runs from the day you report."};
    static constexpr Text kOnlyBeyond{
        "Du skal kun anmelde, hvis fraværet varer mere end {period}.",
        "You only have to report if the absence lasts more than {period}."};
    if (absence.work == Work::self_employed) return self_employed_report(absence, lang);
    std::string text{kReport.in(absence.role, lang)};
    if (absence.role == Role::employee) return text;
    if (absence.pay != Pay::none) {
        add_sentence(text, kLateReport.in(lang));
        const Days period = kEmployerPeriodEnds.offset + Days{1};
        add_sentence(text,
                     fill(kOnlyBeyond.in(lang), {with("period", span_words(period, false, lang))}));
    }
    add_sentence(text, three_answers(absence).in(lang));
    add_sentence(text, fast_track_there(absence, lang));
    return text;
}

std::string talk_advice(const AbsenceCase& absence, Language lang) {
    static constexpr ByRole kTalk{
        {"Tal om, hvordan og hvornår du kan vende tilbage, og om du kan begynde på nedsat tid. Din "
         "arbejdsgiver må ikke spørge til din diagnose. Hindrer sygdommen et møde, så tal i "
         "telefonen. Kommer du ikke, mister du ikke sygedagpengene, men din arbejdsgiver kan have "
         "ret til at kræve, at du kommer.",
         "Talk about how and when you can return, and whether you can start part-time. Your "
         "employer may not ask for your diagnosis. If illness prevents a meeting, talk by phone. "
         "If you do not attend, you do not lose your sick pay, but your employer may have the "
         "right to demand that you do."},
        {"Samtalen skal være holdt den dag, ikke kun aftalt. Indkald i god tid. Spørg, hvordan og "
         "hvornår medarbejderen kan vende tilbage, og hvad der kan hjælpe. Du må ikke spørge til "
         "diagnosen. Hindrer sygdommen et møde, så tal i telefonen.",
         "The talk must have been held by that day, not merely arranged. Give good notice. Ask how "
         "and when the employee can return, and what can help. You may not ask for the diagnosis. "
         "If illness prevents a meeting, talk by phone."}};
    static constexpr Text kNotice{
        "Pligten gælder ikke, når den ansatte er sagt op og er ude inden {leaving}.",
        "The duty does not apply to someone under notice who leaves within {leaving}."};
    std::string text{kTalk.in(absence.role, lang)};
    const std::string leaving = span_words(kLeavesWithin.length + Days{1}, true, lang);
    add_sentence(text, fill(kNotice.in(lang), {with("leaving", leaving)}));
    return text;
}

std::string period_advice(const AbsenceCase& absence, Language lang) {
    static constexpr Text kNotExtended{
        "Perioden bliver ikke længere af helligdage eller fridage.",
        "Public holidays and days off do not make the period longer."};
    static constexpr Text kCondition{
        "Den kræver 8 ugers ansættelse uden pause og 74 timers arbejde i de uger.",
        "It requires 8 weeks' employment without a break and 74 hours' work in those weeks."};
    static constexpr ByRole kNone{
        {"Er du i fleksjob, eller er der en § 56-aftale om din sygdom, er der ingen "
         "arbejdsgiverperiode. Så betaler kommunen fra første dag.",
         "If you are in a flex job, or there is a § 56 agreement about your illness, there is no "
         "employer period. Then the municipality pays from the first day."},
        {"Er medarbejderen i fleksjob, eller er der en § 56-aftale, er der ingen "
         "arbejdsgiverperiode. Så betaler kommunen fra første dag.",
         "If the employee is in a flex job, or there is a § 56 agreement, there is no employer "
         "period. Then the municipality pays from the first day."}};
    std::string text{kNotExtended.in(lang)};
    add_sentence(text, kCondition.in(lang));
    add_sentence(text, kNone.in(absence.role, lang));
    return text;
}

ByRole employed_benefit_advice(const AbsenceCase& absence) {
    if (absence.pay == Pay::none) {
        return {
            {"Din arbejdsgiver betaler ikke. Så gør kommunen det fra første dag. Du skal stadig "
             "opfylde lovens krav om arbejde. Spørg kommunen.",
             "Your employer does not pay. The municipality then does from the first day. You must "
             "still meet the act's work requirement. Ask the municipality."},
            {"Du betaler ikke. Så gør kommunen det fra første dag, hvis medarbejderen opfylder "
             "lovens krav om arbejde.",
             "You do not pay. The municipality then does from the first day, if the employee meets "
             "the act's work requirement."}};
    }
    if (absence.pay == Pay::wages) {
        return {
            {"Får du løn, går pengene til din arbejdsgiver. Du mærker det ikke.",
             "If you get wages, the money goes to your employer. You will not notice."},
            {"Betaler du løn, kan du få refusion fra denne dag. Du skal have anmeldt fraværet i "
             "tide.",
             "If you pay wages, you can get a refund from this day, if the absence was reported "
             "in time."}};
    }
    return {{"Før den dag er det din arbejdsgiver, der betaler dig sygedagpenge.",
             "Before that day it is your employer who pays your sick pay."},
            {"Før den dag er det dig, der betaler sygedagpenge.",
             "Before that day it is you who pays the sick pay."}};
}

Text other_benefit_advice(const AbsenceCase& absence) {
    if (absence.work == Work::unemployed) {
        return {"Til og med {before} betaler a-kassen. Fra denne dag betaler kommunen.",
                "The unemployment fund pays up to and including {before}. From this day the "
                "municipality pays."};
    }
    if (absence.insurance == Insurance::none) {
        return {
            "Du har ingen frivillig forsikring. Til og med {before} får du ikke sygedagpenge. Fra "
            "denne dag kan du få dem.",
            "You have no voluntary insurance. Up to and including {before} you get no sick pay. "
            "From this day you can."};
    }
    return {"Din frivillige forsikring giver dig sygedagpenge fra og med denne dag.",
            "Your voluntary insurance gives a right to sick pay from this day."};
}

std::string benefit_advice(const Milestone& milestone, const AbsenceCase& absence, Language lang) {
    if (absence.work == Work::employed) {
        return std::string{employed_benefit_advice(absence).in(absence.role, lang)};
    }
    return fill(other_benefit_advice(absence).in(lang),
                {with("before", weekday_date(milestone.date - Days{1}, lang))});
}

ByRole dispensation_advice() {
    return {{"Har din arbejdsgiver anmeldt for sent, kan arbejdsgiveren søge dispensation, men "
             "ikke efter denne dag. Det er kun muligt i få tilfælde.",
             "If your employer reported late, it can apply for an exemption, but not after this "
             "day. Few cases get one."},
            {"Anmeld straks, hvis det ikke er gjort. Du kan søge dispensation, men ikke efter "
             "denne dag. Det er kun muligt i få tilfælde.",
             "Report at once if you have not. You can apply for an exemption, but not after this "
             "day. Few cases get one."}};
}

ByRole return_advice(const Milestone& milestone, const AbsenceCase& absence) {
    const bool employed = absence.work == Work::employed;
    if (milestone.id == MilestoneId::partial_return) {
        if (!employed) {
            return {
                {"Sig til kommunen, hvor mange timer du kan arbejde. Dage med nedsatte "
                 "sygedagpenge tæller også fuldt med, når kommunen ser på sagen igen.",
                 "Tell the municipality how many hours you can work. Reduced sick pay counts in "
                 "full for the reassessment."},
                {"Nedsatte sygedagpenge tæller fuldt med i revurderingen.",
                 "Reduced sick pay counts in full for the reassessment."}};
        }
        return {
            {"Aftal timerne med din arbejdsgiver. Sig det også til kommunen. Dage med nedsatte "
             "sygedagpenge tæller også fuldt med, når kommunen ser på sagen igen.",
             "Agree the hours with your employer and tell the municipality. Reduced sick pay "
             "counts in full for the reassessment."},
            {"Aftal timerne med medarbejderen. Skriv dem i NemRefusion. Dage med nedsatte "
             "sygedagpenge tæller også fuldt med, når kommunen ser på sagen igen.",
             "Agree the hours with the employee and enter them in NemRefusion. Reduced sick pay "
             "counts in full for the reassessment."}};
    }
    return {{"Sig det til kommunen, så sagen kan lukkes. Løbende frister efter denne dag er taget "
             "ud.",
             "Tell the municipality so that the case can be closed. Running dates after this day "
             "are left out."},
            {"Sørg for, at kommunen ved det. Løbende frister efter denne dag er taget ud.",
             "Make sure the municipality knows. Running dates after this day are left out."}};
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
