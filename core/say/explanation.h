// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The sentences of an answer: titles, whys, notes, steps, error messages. Partners:
// explanation.cpp and explain_*.cpp, texts.h. No rule lives here, only words about rules.
#pragma once

#include <string>
#include <vector>

#include "core/answer/assessment.h"
#include "core/say/texts.h"

namespace fasttrack {

std::string milestone_title(const Milestone& milestone, const AbsenceCase& absence, Language lang);

// Why that day, in parts, so that each face can set them apart; `why` of the answer joins the
// parts that are not empty with one space.
struct Why {
    std::string
        counting;  // "Dag 1 = mandag 2. marts 2026 … dag 35 = søndag 5. april 2026, uge 14."
    std::string closed;    // that the date falls on a weekend or holiday and what to do, else empty
    std::string quote;     // the source's own words in Danish with quotation marks, or empty
    std::string citation;  // title, year, paragraph of the source of the words
    std::string certainty;  // how sure it is, as a sentence
    std::string reading;    // the other reading, or empty
    std::string advice;     // what to do or to know, or empty
};
Why why(const Milestone& milestone, const AbsenceCase& absence, Language lang);
std::string joined(const Why& why);

// Notes of the answer, each a full sentence or two.
enum class NoteKind {
    regime,
    regime_change,
    closed_day,
    sources_differ,
    rate_unknown,
    outdated,
    other
};
struct Note {
    NoteKind kind;
    std::string text;
};
std::vector<Note> notes(const AbsenceCase& absence, const Assessment& assessment, Language lang);

// The answer in one large sentence, the short tag above it, and what to do now as numbered steps,
// all for the role that asks. `date` is the day named in the sentence, if one is: it stands in the
// headline between the two marks \x02 and \x03, so that a face can set it off.
struct Headline {
    std::string tag;  // "Fast track er mulig"
    std::string
        sentence;  // "Du kan anmode til og med \x02søndag den 6. december\x03 – der er 15 dage."
    std::string
        detail;  // "Uge 49. Kontoret er lukket den dag: gør det senest fredag den 4. december."
    std::vector<std::string> steps;
};
Headline headline(const AbsenceCase& absence, const Assessment& assessment, Language lang);
// The same without marks, for terminals and files.
std::string without_marks(std::string_view text);

std::string error_message(const FieldError& error, Language lang);

std::string right_title(Right right, Language lang);
std::string right_explanation(Right right, const AbsenceCase& absence, Language lang);
std::string actor_name(Actor actor, const AbsenceCase& absence,
                       Language lang);  // "Du", "Arbejdsgiver"
std::string status_text(Status status, Language lang);
std::string certainty_text(Certainty certainty, Language lang);

}  // namespace fasttrack
