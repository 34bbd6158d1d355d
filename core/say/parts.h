// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What the files of explanation share: texts by who reads them, dates found in a case, short words.
// Partners: say/parts.cpp, explain_*.cpp.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/answer/assessment.h"
#include "core/calendar/closed_days.h"
#include "core/say/texts.h"

namespace fasttrack {

// Appends `sentence` to `text`, with a space between the two where neither is empty.
void add_sentence(std::string& text, std::string_view sentence);

// "Mandag den 2. marts 2026": as a sentence begins.
std::string capitalised(std::string text);

// "uge 14" / "week 14"
std::string week_words(Day day, Language lang);

// "4 uger" / "4 weeks" where `span` is whole weeks and `in_weeks`, else "28 dage" / "28 days".
std::string span_words(Days span, bool in_weeks, Language lang);

// What the closed day is called: "påskedag", "en lørdag" / "Easter Sunday", "a Saturday".
std::string_view closure_name(Closure closure, Language lang);

// `quoted` in the language's quotation marks.
std::string in_quotes(std::string_view quoted, Language lang);

// The last day the case speaks of: the full return, else the last milestone.
Day last_known_day(const AbsenceCase& absence, const Assessment& assessment);

// True where the one who asks is the one who acts: the sentence says "du".
bool acts_as(const AbsenceCase& absence, Actor actor);

// True where offices are closed on `day` and something can still be done the day before.
bool acts_earlier(const Milestone& milestone);

// The parts of a why, each in its own file: how the date is counted, what a closed day means for
// it, what to do or to know.
std::string counting(const Milestone& milestone, const AbsenceCase& absence, Language lang);
std::string closed_sentence(const Milestone& milestone, const AbsenceCase& absence, Language lang);
std::string advice(const Milestone& milestone, const AbsenceCase& absence, Language lang);
std::string municipality_advice(const Milestone& milestone, const AbsenceCase& absence,
                                Language lang);

// The source's words in quotation marks; in English with their translation, where one is known.
//   quoted("senest 14 dage efter første fraværsdag", Language::en) is
//   “senest 14 dage efter første fraværsdag” (“at the latest 14 days after the first day of
//   absence”)
std::string quoted(std::string_view words, Language lang);
// The language of the sources.
inline constexpr Language kSourceLanguage = Language::da;
// The translation of words the rulebook quotes; empty where none is known, and in the language of
// the sources.
std::string_view translation_of(std::string_view words, Language lang);

// True where the ordinary first meeting has a date to come that no change of the rules puts in
// doubt.
bool ordinary_meeting_is_sure(const Assessment& assessment);

// The first meeting on the day the case gives, not held yet; null where there is none.
const Milestone* agreed_meeting(const Assessment& assessment);

// True where the case only plans the request, for a day after today.
bool requested_later(const AbsenceCase& absence, const Assessment& assessment);

// The parts of a headline: the small sentence below it, and the steps.
std::string detail(const AbsenceCase& absence, const Assessment& assessment, Language lang);
std::vector<std::string> steps(const AbsenceCase& absence, const Assessment& assessment,
                               Language lang);

// The message of an error whose code is `conflict`.
std::string conflict_message(const FieldError& error, Language lang);

}  // namespace fasttrack
