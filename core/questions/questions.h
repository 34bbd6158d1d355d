// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The conversation as data: which questions matter for the answers so far, in whose words, and
// which of what was typed belongs to the case. Partner: questions.cpp. No screen, no rule of law.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/case/case.h"
#include "core/say/texts.h"

namespace fasttrack {

// How a question is answered: with a day, one of some options, periods (from … to, several), a
// number, or weekdays by their ISO numbers.
enum class AnswerKind : std::uint8_t { date, choice, periods, number, weekdays };

// The heading a question stands under.
enum class QuestionGroup : std::uint8_t {
    about_you,       // role, first absence, work, pay, insurance
    expectation,     // expected, under_26
    fast_track,      // requested, requested_by, consent, letter
    municipality,    // serious_illness, info_form_sent, first_meeting, category
    job,             // last_employer_pay, notice_leaving
    back_to_work,    // partial_return, full_return
    earlier_absence  // prior_absence
};
Text group_title(QuestionGroup group);

// One option of a choice: the contract's value and what it is called by the one who asks.
struct Option {
    std::string_view value;
    Text label;
};

// A yes-or-no question that goes before a field: the field is asked on "yes" only. It is no key of
// the case; the page keeps its answer in Answers::gates. "No" comes first and is the default.
struct Gate {
    Text label;
    Text help;
    Text no;
    Text yes;
};

// One question in the words of the one who asks (employee or employer).
struct Question {
    Key key;
    AnswerKind kind;
    QuestionGroup group;
    bool essential;  // always in view; the others open under "Flere oplysninger"
    bool required;   // first_absence only: nothing else must be answered
    Text label;
    Text help;                        // one line that prevents the usual mistake
    std::span<const Option> options;  // a choice's, in the contract's order; else empty
    const Gate* gate;                 // null: none. Behind a gate that says no, draw the gate alone
};

// What the user has typed and chosen so far, kept for every key, asked or not, good or bad.
struct Answers {
    std::array<std::string, kKeyCount> typed;  // by Key; empty: not answered
    std::array<bool, kKeyCount> gates{};       // by Key: the gate before it says "yes"
    // The last first absence day that could be read: while the date is being retyped, the questions
    // that hang on it stay where they are.
    std::optional<Day> last_first_absence;

    std::string& operator[](Key key) { return typed[static_cast<std::size_t>(key)]; }
    const std::string& operator[](Key key) const { return typed[static_cast<std::size_t>(key)]; }
    bool gate(Key key) const { return gates[static_cast<std::size_t>(key)]; }
    void set_gate(Key key, bool yes) { gates[static_cast<std::size_t>(key)] = yes; }
};

// The value a choice has now: what was chosen, else its default (requested_by: the role).
//   chosen({}, Key::work) is "employed"
std::string_view chosen(const Answers& answers, Key key);

// The questions that matter for the answers so far, in the order they are asked: the essential ones
// first, then the others by group. A question behind a gate is in the list whatever its gate says.
std::vector<Question> questions(const Answers& answers);

// True where the answer to `key` counts: its question is asked and the gate before it says yes.
bool asked(const Answers& answers, Key key);

// The fields of the case as entered now: every asked key that was answered, then `today` and `lang`
// where given. The views point into `answers`.
std::vector<Field> asked_fields(const Answers& answers);

// The case as entered now, read: what is not asked cannot bring an error.
CaseReading read_answers(const Answers& answers);

// The case as entered now as key=value text; bad values are kept as typed, percent-encoded, so that
// read_case tells the same errors of it.
std::string case_text(const Answers& answers);

// The answers that a case from a link or a file fills in: good fields as ISO dates and values, bad
// ones as they were given, gates open before every key that was given.
Answers answers_of(const CaseReading& reading);

// True where nothing about the absence was typed or chosen; `today` and `lang` are not about it.
bool is_blank(const Answers& answers);

// An answer of a link that the page does not ask for, since the link's others rule it out.
struct LeftOut {
    Text question;
    std::string answer;              // the contract's value, or a day as it was given
    const Option* option = nullptr;  // a choice's, where it has one
};
// What is left out of a link that contradicts itself; empty where it does not. Of
// "work=unemployed&role=employer" it is the work: an employer's case is an employee's.
std::vector<LeftOut> left_out(const CaseReading& link);

// The first absence day as typed, where it can be read.
std::optional<Day> first_absence_of(const Answers& answers);

}  // namespace fasttrack
