// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What to bear in mind about the whole answer: the rules that hold and how they changed, closed
// days, sources that differ, unknown rates, how old the rules are. Partner: explanation.h.
#include <utility>

#include "core/law/rates.h"
#include "core/say/explanation.h"
#include "core/say/parts.h"

namespace fasttrack {
namespace {

// The whole of what is said about one case.
struct NoteList {
    const AbsenceCase& absence;
    const Assessment& assessment;
    Language lang;
    std::vector<Note> notes;

    void add(NoteKind kind, std::string text) { notes.push_back({kind, std::move(text)}); }
    void add(NoteKind kind, const Text& text) { add(kind, std::string{text.in(lang)}); }
};

// What a body of rules brought.
Text regime_words(Regime regime) {
    switch (regime) {
        case Regime::r2015:
            return {"Fast track begyndte, og kommunen følger op hver fjerde uge",
                    "Fast track began, and the municipality follows up every fourth week"};
        case Regime::r2020:
            return {
                "kommunen holder mindst fire samtaler i det første halve år, og en lægeattest "
                "bruges kun, når den er nødvendig",
                "the municipality holds at least four meetings in the first half year, and a "
                "medical certificate is used only where needed"};
        case Regime::r2025:
            return {
                "kategori 3 er afskaffet, en ansat, der ventes rask inden 13 uger efter den første "
                "samtale, kan få færre samtaler, og et brev om Fast track skal besvares inden 2 "
                "bankdage",
                "category 3 is abolished, an employee expected fit within 13 weeks of the first "
                "meeting may have fewer meetings, and a letter about Fast track must be answered "
                "within 2 bank days"};
        case Regime::r2026:
            break;
    }
    return {
        "kommunen holder som udgangspunkt ingen samtale, når både den ansatte og arbejdsgiveren "
        "venter mindre end 26 ugers fravær",
        "the municipality as a rule holds no meeting where both the employee and the employer "
        "expect less than 26 weeks' absence"};
}

void add_regime(NoteList& list) {
    static constexpr Text kHolds{"For dette fravær gælder reglerne fra {from}: {words}.",
                                 "The rules from {from} hold for this absence: {words}."};
    const Regime regime = list.assessment.regime;
    list.add(NoteKind::regime,
             fill(kHolds.in(list.lang), {with("from", plain_date(regime_from(regime), list.lang)),
                                         with("words", regime_words(regime).in(list.lang))}));
}

// True while Fast track may still be asked for, or a meeting under it be held.
bool fast_track_matters(Status status) {
    return status != Status::ended && status != Status::met && status != Status::declined;
}

// The rules that changed may have changed Fast track too: said beside the answer while it matters.
void add_fast_track_unclear(NoteList& list) {
    static constexpr Text kUnclear{
        "Ingen kilde siger, om Fast track selv blev ændret den {from}. Spørg kommunen, om Fast "
        "track stadig gælder.",
        "No source says whether Fast track itself changed on {from}. Ask the municipality whether "
        "Fast track still holds."};
    if (list.assessment.regime != Regime::r2026) return;
    const bool matters = fast_track_matters(list.assessment.fast_track.status);
    list.add(matters ? NoteKind::regime_change : NoteKind::regime,
             fill(kUnclear.in(list.lang),
                  {with("from", plain_date(regime_from(Regime::r2026), list.lang))}));
}

// What is uncertain when the rules change while someone is ill.
Text change_words(Regime regime) {
    if (regime == Regime::r2026) {
        return {
            "Reglerne blev ændret den {from}, midt i dette fravær: {words}. Ingen kilde siger, om "
            "det gælder for et fravær, der er begyndt, eller om Fast track selv blev ændret. "
            "Spørg kommunen om hver dato fra den dag.",
            "The rules changed on {from}, during this absence: {words}. No source says whether "
            "that holds for an absence that has begun, or whether Fast track itself changed. "
            "Ask the municipality about every date from that day on."};
    }
    return {
        "Reglerne blev ændret den {from}, midt i dette fravær: {words}. Vi bruger de regler, "
        "der gjaldt på den første fraværsdag. Kommunen kan følge de nye. Spørg kommunen.",
        "The rules changed on {from}, during this absence: {words}. We use the rules that held "
        "on the first day of absence. The municipality may follow the new ones. Ask the "
        "municipality."};
}

// The same, while the change is still to come.
Text coming_change_words(Regime regime) {
    if (regime == Regime::r2026) {
        return {
            "Reglerne ændres den {from}: {words}. Varer fraværet til da, så spørg kommunen om hver "
            "dato fra den dag. Ingen kilde siger, om det gælder for et fravær, der er begyndt, "
            "eller om Fast track selv bliver ændret.",
            "The rules change on {from}: {words}. If the absence lasts until then, ask the "
            "municipality about every date from that day on. No source says whether that holds for "
            "an absence that has begun, or whether Fast track itself changes."};
    }
    return {
        "Reglerne ændres den {from}: {words}. Vi bruger de regler, der gælder på den første "
        "fraværsdag. Varer fraværet til da, kan kommunen følge de nye. Spørg kommunen.",
        "The rules change on {from}: {words}. We use the rules that hold on the first day of "
        "absence. If the absence lasts until then, the municipality may follow the new ones. Ask "
        "the municipality."};
}

// A change to come that the absence is not expected to reach is no news beside the answer.
NoteKind change_kind(const NoteList& list, Day changed) {
    constexpr Days kEightWeeks{56};
    const bool to_come = list.assessment.today < changed;
    const bool reached = list.absence.expected != Expected::upto_8 ||
                         list.absence.first_absence + kEightWeeks >= changed;
    return to_come && !reached ? NoteKind::regime : NoteKind::regime_change;
}

void add_changes(NoteList& list) {
    const Day last = last_known_day(list.absence, list.assessment);
    for (const Regime regime : {Regime::r2020, Regime::r2025, Regime::r2026}) {
        if (regime <= list.assessment.regime || regime_from(regime) > last) continue;
        const Day changed = regime_from(regime);
        const bool to_come = list.assessment.today < changed;
        const Text text = to_come ? coming_change_words(regime) : change_words(regime);
        list.add(change_kind(list, changed),
                 fill(text.in(list.lang), {with("from", plain_date(changed, list.lang)),
                                           with("words", regime_words(regime).in(list.lang))}));
    }
    static constexpr Text kAnnounced{
        "Det er meldt ud, at jobafklaringsforløb afskaffes den {from} og bliver til en lavere sats "
        "af "
        "sygedagpenge. Vi har ikke set, at loven er vedtaget. Spørg kommunen.",
        "It has been announced that the job clarification programme ends on {from} and is replaced "
        "by a reduced rate of sick pay. We have not seen that act adopted. Ask the municipality."};
    if (last < kAnnouncedChange) return;
    list.add(
        change_kind(list, kAnnouncedChange),
        fill(kAnnounced.in(list.lang), {with("from", plain_date(kAnnouncedChange, list.lang))}));
}

// The last day is no matter any more once the request has been made, or the meeting held.
bool is_settled(const NoteList& list, const Milestone& milestone) {
    if (milestone.id != MilestoneId::fast_track_last_day) return false;
    const FastTrack& fast_track = list.assessment.fast_track;
    const bool made = list.absence.requested && !requested_later(list.absence, list.assessment) &&
                      *list.absence.requested <= fast_track.last_request_day;
    return made || fast_track.status == Status::met;
}

// What to do about one deadline on a closed day, seen by the one who asks.
std::string closed_deadline(const NoteList& list, const Milestone& milestone) {
    static constexpr Text kDo{"{title}: gør det senest {act_by}, ikke {date}.",
                              "{title}: do it by {act_by}, not {date}."};
    static constexpr Text kOther{"{title}: det bør ske senest {act_by}, ikke {date}.",
                                 "{title}: it should be done by {act_by}, not {date}."};
    static constexpr Text kToday{
        "{title}: kontoret er lukket til og med {date}. Gør det på nettet.",
        "{title}: offices are closed through {date}. Do it online."};
    const bool own = acts_as(list.absence, milestone.actor);
    const Text& text = *milestone.act_by < list.assessment.today ? kToday : own ? kDo : kOther;
    return fill(text.in(list.lang),
                {with("title", milestone_title(milestone, list.absence, list.lang)),
                 with("act_by", weekday_date(*milestone.act_by, list.lang)),
                 with("date", weekday_date(milestone.date, list.lang))});
}

// The deadlines to come that fall on a closed day, each with the day to act by.
void add_closed_days(NoteList& list) {
    static constexpr Text kOne{
        "En frist ligger på en dag, hvor kontoret er lukket. Den flyttes ikke.",
        "A deadline falls on a day when offices are closed. It does not move."};
    static constexpr Text kSeveral{
        "Nogle frister ligger på en dag, hvor kontoret er lukket. De flyttes ikke.",
        "Some deadlines fall on a day when offices are closed. They do not move."};
    std::string deadlines;
    int count = 0;
    for (const Milestone& milestone : list.assessment.milestones) {
        const bool settled = milestone.state == State::past || is_settled(list, milestone);
        if (settled || !acts_earlier(milestone)) continue;
        ++count;
        add_sentence(deadlines, closed_deadline(list, milestone));
    }
    if (count == 0) return;
    std::string text{(count == 1 ? kOne : kSeveral).in(list.lang)};
    add_sentence(text, deadlines);
    list.add(NoteKind::closed_day, text);
}

void add_differences(NoteList& list) {
    static constexpr Text kLastDay{
        "Kilderne er ikke enige om den sidste dag for Fast track. Vi viser {date}. Ordene i en af "
        "dem kan også betyde dagen efter. Stol ikke på den.",
        "The sources differ about the last day for Fast track. We show {date}. The words of one of "
        "them can also mean the day after. Do not rely on it."};
    static constexpr Text kMeeting{
        "Loven og pjecerne regner den første samtale med en dags forskel. Vi viser {date}, som er "
        "den første af dem. Det er kommunens frist, ikke din.",
        "The act and the brochures count the first meeting one day apart. We show {date}, the "
        "earlier of the two. It is the municipality's deadline, not yours."};
    for (const Milestone& milestone : list.assessment.milestones) {
        const bool settled = milestone.state == State::past || is_settled(list, milestone);
        if (settled || !milestone.reading) continue;
        const Text& text = milestone.id == MilestoneId::fast_track_last_day ? kLastDay : kMeeting;
        list.add(NoteKind::sources_differ,
                 fill(text.in(list.lang), {with("date", weekday_date(milestone.date, list.lang))}));
    }
}

// The first day from which the municipality pays, where the case has one.
void add_rate(NoteList& list) {
    static constexpr Text kUnknown{
        "Vi kender ikke satsen for sygedagpenge fra {from}. Vi gætter ikke på den.",
        "We do not know the rate of sick pay from {from} on. We do not guess."};
    if (!find(list.assessment, MilestoneId::benefit_from)) return;
    const Day from = rates_unknown_from();
    if (last_known_day(list.absence, list.assessment) < from) return;
    list.add(NoteKind::rate_unknown,
             fill(kUnknown.in(list.lang), {with("from", weekday_date(from, list.lang))}));
}

void add_letter(NoteList& list) {
    static constexpr ByRole kInLetter{
        {"Svar på brevet om Fast track inden den frist, der står i brevet. For dit fravær kender "
         "vi "
         "ikke antallet af dage.",
         "Answer the letter about Fast track before the deadline in the letter. For your absence "
         "we "
         "do not know the number of days."},
        {"Medarbejderen skal svare på brevet om Fast track inden den frist, der står i brevet. For "
         "dette fravær kender vi ikke antallet af dage.",
         "The employee must answer the letter about Fast track before the deadline in the letter. "
         "For this absence we do not know the number of days."}};
    static constexpr ByRole kEnterLetter{
        {"Skriv også, hvornår brevet om Fast track er sendt. Så kan vi vise, hvornår du skal "
         "svare.",
         "Also enter when the letter about Fast track was sent. Then we can show when to answer."},
        {"Skriv også, hvornår brevet om Fast track er sendt. Så kan vi vise, hvornår medarbejderen "
         "skal svare.",
         "Also enter when the letter about Fast track was sent. Then we can show when the employee "
         "must answer."}};
    const bool waiting = list.assessment.fast_track.status == Status::awaiting_consent &&
                         !requested_later(list.absence, list.assessment);
    if (!waiting || find(list.assessment, MilestoneId::fast_track_answer)) return;
    const bool days_known = list.assessment.regime >= Regime::r2025;
    const ByRole& text = days_known ? kEnterLetter : kInLetter;
    list.add(NoteKind::other, std::string{text.in(list.absence.role, list.lang)});
}

void add_fund(NoteList& list) {
    static constexpr Text kFund{
        "Vi kender ikke a-kassens egen frist for at give besked til kommunen. Spørg din a-kasse.",
        "We do not know the unemployment fund's own deadline to tell the municipality. Ask your "
        "fund."};
    if (list.absence.work == Work::unemployed) list.add(NoteKind::other, kFund);
}

void add_legal_status(NoteList& list) {
    static constexpr Text kOutdated{
        "Reglerne her er fra {date}. Det er mere end et år siden, og de kan være ændret. Spørg "
        "kommunen, før du bruger datoerne.",
        "The rules here are as of {date}. That is more than a year ago, and they may have changed. "
        "Ask the municipality before you use the dates."};
    static constexpr Text kGuidance{
        "Vejledende. Kommunen afgør. Retsstatus: {date}.",
        "For guidance. The municipality decides. Legal status: {date}."};
    const std::string date = plain_date(kLegalStatus, list.lang);
    if (list.assessment.today > same_day_number(kLegalStatus, kLegalStatusHolds)) {
        list.add(NoteKind::outdated, fill(kOutdated.in(list.lang), {with("date", date)}));
    }
    list.add(NoteKind::other, fill(kGuidance.in(list.lang), {with("date", date)}));
}

}  // namespace

std::vector<Note> notes(const AbsenceCase& absence, const Assessment& assessment, Language lang) {
    NoteList list{absence, assessment, lang, {}};
    add_regime(list);
    add_fast_track_unclear(list);
    add_changes(list);
    add_closed_days(list);
    add_differences(list);
    add_letter(list);
    add_fund(list);
    add_rate(list);
    add_legal_status(list);
    return std::move(list.notes);
}

}  // namespace fasttrack
