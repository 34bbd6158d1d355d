// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The answer as a row of CSV (RFC 4180). Partner: answer.h; csv_reader.h reads such rows.
#include <string>

#include "core/answer/names.h"
#include "core/formats/answer.h"
#include "core/say/explanation.h"
#include "core/say/plain_text.h"

namespace fasttrack {

namespace {

// What makes a spreadsheet take a cell for a formula (OWASP, "CSV Injection").
bool is_operator(char letter) {
    return letter == '=' || letter == '+' || letter == '-' || letter == '@';
}
bool starts_formula(std::string_view cell) {
    const char first = cell.front();
    return is_operator(first) || first == '\t' || first == '\r' || first == '\n';
}

// A spreadsheet that expects another separator than ours (a Danish one: the semicolon) begins a
// new cell after it, and a new row after a line end, even inside our quotation marks.
bool may_begin_a_cell(char before) {
    return before == ';' || before == '\t' || before == '\n' || before == '\r';
}

constexpr std::string_view kAskForQuotes = ",;\"\t\r\n";

void append_date(std::string& out, const std::optional<Day>& day) {
    if (day) out += iso(*day);
    out += ',';
}

void append_number(std::string& out, const std::optional<int>& number) {
    if (number) out += std::to_string(*number);
    out += ',';
}

void append_word(std::string& out, std::string_view word) {
    out += word;
    out += ',';
}

void append_milestone_date(std::string& out, const Assessment& assessment, MilestoneId id) {
    const Milestone* milestone = find(assessment, id);
    append_date(out, milestone != nullptr ? std::optional<Day>{milestone->date} : std::nullopt);
}

void append_next(std::string& out, const Assessment& assessment) {
    const Milestone* next = next_duty(assessment);
    if (next == nullptr) {
        out += ",,,,";
        return;
    }
    append_word(out, milestone_key(*next));
    append_date(out, next->date);
    append_date(out, next->act_by);
    append_word(out, actor_key(next->actor));
}

bool is_readable(const CaseReading& reading, Key key) {
    if (!reading.has(key)) return false;
    for (const FieldError& error : reading.errors) {
        if (error.field == key_name(key) && error.code != ErrorCode::conflict) return false;
    }
    return true;
}

std::string errors_text(const CaseReading& reading, Language lang) {
    std::string text;
    for (const FieldError& error : reading.errors) {
        if (!text.empty()) text += "; ";
        text += shown(error.field);
        text += ": ";
        text += code_name(error.code);
        text += " (";
        text += error_message(error, lang);
        text += ')';
    }
    return text;
}

}  // namespace

std::string_view csv_columns() {
    return "first_absence,regime,status,last_request_day,act_by,days_left,meeting_by,"
           "ordinary_meeting_by,next_duty,next_date,next_act_by,next_actor,report_absence,"
           "reassessment,error";
}

void append_csv_cell(std::string& out, std::string_view cell) {
    if (cell.empty()) return;
    const bool quoted = cell.find_first_of(kAskForQuotes) != std::string_view::npos;
    if (quoted) out += '"';
    if (starts_formula(cell)) out += '\'';
    if (!quoted) {
        out += cell;
        return;
    }
    char before = ' ';
    for (const char letter : cell) {
        if (may_begin_a_cell(before) && is_operator(letter)) out += '\'';
        if (letter == '"') out += '"';
        out += letter;
        before = letter;
    }
    if (quoted) out += '"';
}

void append_csv_error_row(std::string& out, std::string_view first_absence,
                          std::string_view error) {
    out += first_absence;
    out += ",,,,,,,,,,,,,,";
    append_csv_cell(out, error);
}

void append_csv_row(std::string& out, const CaseReading& reading, const Assessment* assessment,
                    Language lang) {
    if (assessment == nullptr) {
        const bool readable = is_readable(reading, Key::first_absence);
        append_csv_error_row(out, readable ? iso(reading.absence.first_absence) : std::string{},
                             errors_text(reading, lang));
        return;
    }
    const FastTrack& fast_track = assessment->fast_track;
    append_date(out, reading.absence.first_absence);
    append_word(out, regime_name(assessment->regime));
    append_word(out, status_name(fast_track.status));
    append_date(out, fast_track.last_request_day);
    append_date(out, fast_track.act_by);
    append_number(out, fast_track.days_left);
    append_date(out, fast_track.meeting_by);
    append_date(out, fast_track.ordinary_meeting_by);
    append_next(out, *assessment);
    append_milestone_date(out, *assessment, MilestoneId::report_absence);
    append_milestone_date(out, *assessment, MilestoneId::reassessment);
}

}  // namespace fasttrack
