// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The words of the steps, and the steps that depend on more than the status. Partners:
// say/step_words.cpp, say/steps.cpp.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/say/parts.h"

namespace fasttrack {

// The steps gathered so far, for one case in one language.
struct Steps {
    const AbsenceCase& absence;
    const Assessment& assessment;
    Language lang;
    std::vector<std::string> list;

    bool by_employer() const { return absence.role == Role::employer; }
    bool employed() const { return absence.work == Work::employed; }
    void add(const Text& text) { list.emplace_back(text.in(lang)); }
    void add(const Text& text, Day day) {
        list.push_back(fill(text.in(lang), {with("date", weekday_date(day, lang))}));
    }
};

// Whom to ask for Fast track: the municipality, or where there is one the employer.
void add_request(Steps& steps);
// That the request must be made today: online where offices are closed.
void add_ask_today(Steps& steps);
// Whom to ask for a meeting that is overdue, once the phone is answered.
void add_ask_for_meeting(Steps& steps);
// "Spørg kommunen, om Fast track stadig gælder", where the rules changed.
void add_new_rules(Steps& steps);
// The three answers of the employer, voluntary or not.
void add_three_answers(Steps& steps);
// The doctor's visit, with its date where one is due.
void add_doctor(Steps& steps);
// The next follow-up where it has a date, else how the next meetings are booked.
void add_next_meeting(Steps& steps);
// Where to report sick on the first day.
void add_report_sick(Steps& steps);
// The employer's talk and report, where they are due or overdue.
void add_employer_duties(Steps& steps);
// The sick person's own report and form, where they are due or overdue.
void add_report_and_form(Steps& steps);
// The same, and the report to the unemployment fund while the absence goes on.
void add_own_duties(Steps& steps);

namespace step {}  // namespace step
}  // namespace fasttrack
