// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The answer as files: the contract's JSON object, CSV columns, iCalendar. Partners:
// answer_json.cpp, answer_csv.cpp, answer_ics.cpp.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/answer/assessment.h"

namespace fasttrack {

inline constexpr int kSchema = 1;

// How an answer is written. Without texts it has no `title`, `why` and `notes`.
struct JsonOptions {
    Language lang = Language::da;
    bool texts = true;
};

// The whole way of the contract: reads `case_text`, assesses it, and gives the answer object or the
// errors object as JSON without white space, as JSON.stringify writes it. `today_if_not_given` is
// used where the case has no `today`; `lang` where it has no `lang`.
std::string assess_to_json(std::string_view case_text, Day today_if_not_given, JsonOptions options);

// The two halves of it, for those who have read the case already.
std::string answer_json(const CaseReading& reading, const Assessment& assessment,
                        const JsonOptions& options);
// `today` is for the suggestions.
std::string errors_json(std::span<const FieldError> errors, Day today, Language lang);
// The errors object for one thing that is wrong with the input as a whole. All of it must be UTF-8.
std::string error_json(std::string_view field, std::string_view code, std::string_view message);
// Adds to an answer or errors object what a list carried along, under `row`.
//   {"schema":1} with label "A" becomes {"schema":1,"row":{"label":"A"}}
void add_row_member(std::string& object, std::span<const Field> carried);

// The rulebook that was compiled in: sources, rules, rates, regimes.
std::string rulebook_json(Language lang);

// Whether `name` is one of the contract's columns of an answer, first_absence among them.
bool is_csv_column(std::string_view name);
// Appends the names of the contract's columns, without those carried through, and no line end.
void append_csv_columns(std::string& out, char delimiter);
// Appends one row of them (no line end), quoted where RFC 4180 asks for it. Money is in øre.
void append_csv_row(std::string& out, const CaseReading& reading, const Assessment& assessment,
                    char delimiter);
// Appends the row of a case that has no answer: `first_absence` as it was given, and why.
void append_csv_error_row(std::string& out, std::string_view first_absence, std::string_view error,
                          char delimiter);
// Every error of a case in one cell: "work: unknown_value (…); …".
std::string csv_errors(const CaseReading& reading, Language lang);
// Appends a cell of text that somebody else wrote. One that a spreadsheet would run as a formula
// gets an apostrophe before it; control characters are replaced.
void append_csv_cell(std::string& out, std::string_view cell);

// An iCalendar file (RFC 5545) with one all-day event a milestone. `stamp` is DTSTAMP in UTC as
// "20261121T120000Z": the core has no clock. `label` is free text and escaped.
std::string answer_ics(const CaseReading& reading, const Assessment& assessment, Language lang,
                       std::string_view stamp, std::string_view label);
// The parts of it, for many cases in one calendar: `list_place` keeps apart the events of two cases
// with the same first absence day and label, such as the number of the row.
std::string ics_begin();
void append_ics_events(std::string& out, const CaseReading& reading, const Assessment& assessment,
                       Language lang, std::string_view stamp, std::string_view label,
                       std::string_view list_place);
std::string ics_end();

}  // namespace fasttrack
