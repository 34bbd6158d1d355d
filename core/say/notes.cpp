// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What to bear in mind about the whole answer: the rules that hold and how they changed, closed
// days, sources that differ, unknown rates, how old the rules are. Partner: explanation.h.
#include <utility>

#include "core/law/rates.h"
#include "core/say/explanation.h"
#include "core/say/parts.h"
#include "texts/notes.h"

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
            return text::notes::regime_r2015;
        case Regime::r2020:
            return text::notes::regime_r2020;
        case Regime::r2025:
            return text::notes::regime_r2025;
        case Regime::r2026:
            break;
    }
    return text::notes::regime_r2026;
}

void add_regime(NoteList& list) {
    const Regime regime = list.assessment.regime;
    list.add(NoteKind::regime, fill(text::notes::regime_holds.in(list.lang),
                                    {with("from", plain_date(regime_from(regime), list.lang)),
                                     with("words", regime_words(regime).in(list.lang))}));
}

// True while Fast track may still be asked for, or a meeting under it be held.
bool fast_track_matters(Status status) {
    return status != Status::ended && status != Status::met && status != Status::declined;
}

// The rules that changed may have changed Fast track too: said beside the answer while it matters.
void add_fast_track_unclear(NoteList& list) {
    if (list.assessment.regime != Regime::r2026) return;
    const bool matters = fast_track_matters(list.assessment.fast_track.status);
    list.add(matters ? NoteKind::regime_change : NoteKind::regime,
             fill(text::notes::fast_track_unclear.in(list.lang),
                  {with("from", plain_date(regime_from(Regime::r2026), list.lang))}));
}

// What is uncertain when the rules change while someone is ill.
Text change_words(Regime regime) {
    if (regime == Regime::r2026) {
        return text::notes::rules_changed;
    }
    return text::notes::rules_changed_other;
}

// The same, while the change is still to come.
Text coming_change_words(Regime regime) {
    if (regime == Regime::r2026) {
        return text::notes::rules_will_change;
    }
    return text::notes::rules_will_change_other;
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
    if (last < kAnnouncedChange) return;
    list.add(change_kind(list, kAnnouncedChange),
             fill(text::notes::announced_change.in(list.lang),
                  {with("from", plain_date(kAnnouncedChange, list.lang))}));
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
    const bool own = acts_as(list.absence, milestone.actor);
    const Text& text = *milestone.act_by < list.assessment.today
                           ? text::notes::closed_deadline_today
                       : own ? text::notes::closed_deadline_do
                             : text::notes::closed_deadline_other;
    return fill(text.in(list.lang),
                {with("title", milestone_title(milestone, list.absence, list.lang)),
                 with("act_by", weekday_date(*milestone.act_by, list.lang)),
                 with("date", weekday_date(milestone.date, list.lang))});
}

// The deadlines to come that fall on a closed day, each with the day to act by.
void add_closed_days(NoteList& list) {
    std::string deadlines;
    int count = 0;
    for (const Milestone& milestone : list.assessment.milestones) {
        const bool settled = milestone.state == State::past || is_settled(list, milestone);
        if (settled || !acts_earlier(milestone)) continue;
        ++count;
        add_sentence(deadlines, closed_deadline(list, milestone));
    }
    if (count == 0) return;
    std::string text{(count == 1 ? text::notes::closed_days_one : text::notes::closed_days_several)
                         .in(list.lang)};
    add_sentence(text, deadlines);
    list.add(NoteKind::closed_day, text);
}

void add_differences(NoteList& list) {
    for (const Milestone& milestone : list.assessment.milestones) {
        const bool settled = milestone.state == State::past || is_settled(list, milestone);
        const bool told = milestone.id == MilestoneId::fast_track_last_day ||
                          milestone.id == MilestoneId::first_meeting;
        if (settled || !milestone.reading || !told) continue;
        const Text& text = milestone.id == MilestoneId::fast_track_last_day
                               ? text::notes::differences_last_day
                               : text::notes::differences_meeting;
        list.add(NoteKind::sources_differ,
                 fill(text.in(list.lang), {with("date", weekday_date(milestone.date, list.lang))}));
    }
}

// The first day from which the municipality pays, where the case has one.
void add_rate(NoteList& list) {
    if (!find(list.assessment, MilestoneId::benefit_from)) return;
    const Day from = rates_unknown_from();
    if (last_known_day(list.absence, list.assessment) < from) return;
    list.add(NoteKind::rate_unknown, fill(text::notes::rate_unknown.in(list.lang),
                                          {with("from", weekday_date(from, list.lang))}));
}

void add_letter(NoteList& list) {
    const bool waiting = list.assessment.fast_track.status == Status::awaiting_consent &&
                         !requested_later(list.absence, list.assessment);
    if (!waiting || find(list.assessment, MilestoneId::fast_track_answer)) return;
    const bool days_known = list.assessment.regime >= Regime::r2025;
    const ByRole& text = days_known ? text::notes::enter_letter : text::notes::deadline_in_letter;
    list.add(NoteKind::other, std::string{text.in(list.absence.role, list.lang)});
}

void add_fund(NoteList& list) {
    if (list.absence.work == Work::unemployed) list.add(NoteKind::other, text::notes::fund);
}

void add_legal_status(NoteList& list) {
    const std::string date = plain_date(kLegalStatus, list.lang);
    if (list.assessment.today > same_day_number(kLegalStatus, kLegalStatusHolds)) {
        list.add(NoteKind::outdated,
                 fill(text::notes::outdated.in(list.lang), {with("date", date)}));
    }
    list.add(NoteKind::other, fill(text::notes::guidance.in(list.lang), {with("date", date)}));
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
