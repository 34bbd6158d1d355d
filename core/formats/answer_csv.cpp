// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The answer as a row of CSV (RFC 4180). Partner: answer.h; csv_reader.h reads such rows.
#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string>

#include "core/answer/names.h"
#include "core/answer/refund_due.h"
#include "core/formats/answer.h"
#include "core/say/explanation.h"
#include "core/say/plain_text.h"

namespace fasttrack {

namespace {

// The answer's own columns in the contract's order, the first of which is a key of the case too.
constexpr std::string_view kColumns[] = {
    "first_absence",
    "regime",
    "status",
    "last_request_day",
    "act_by",
    "days_left",
    "meeting_by",
    "ordinary_meeting_by",
    "next_duty",
    "next_date",
    "next_act_by",
    "next_actor",
    "report_absence",
    "reassessment",
    "error",
    "overdue",
    "may_duty",
    "may_date",
    "may_act_by",
    "refund_claim_by",
    "refund",
    "refund_lost",
    "refund_lost_per_day",
};
constexpr std::size_t kError = 14;
static_assert(kColumns[kError] == "error");

// What makes a spreadsheet take a cell for a formula (OWASP, "CSV Injection").
bool is_operator(char letter) {
    return letter == '=' || letter == '+' || letter == '-' || letter == '@';
}

// What a spreadsheet may pass over before it looks for an operator: it may also begin a new cell
// after a separator that is not ours, and a new row after a line end, even inside our quotation
// marks.
bool is_passed_over(char letter) {
    const auto byte = static_cast<unsigned char>(letter);
    return byte <= ' ' || byte == 0x7F || letter == '"';
}

bool is_control(char letter) {
    const auto byte = static_cast<unsigned char>(letter);
    const bool kept = letter == '\t' || letter == '\n' || letter == '\r';
    return (byte < ' ' && !kept) || byte == 0x7F;
}

constexpr std::string_view kAskForQuotes = ",;\"\t\r\n";

// A spreadsheet that expects another separator than ours (a Danish one: the semicolon) begins a new
// cell after it, and a new row after a line end, even inside our quotation marks.
bool starts_a_cell(char letter) {
    return letter == ';' || letter == '\t' || letter == '\n' || letter == '\r';
}

constexpr std::string_view kReplacement = "\uFFFD";

// One row, cell by cell.
class RowWriter {
  public:
    RowWriter(std::string& out, char delimiter) : out_{out}, delimiter_{delimiter} {}

    void word(std::string_view text) {
        separate();
        out_ += text;
    }
    void cell(std::string_view text) {
        separate();
        append_csv_cell(out_, text);
    }
    void date(const std::optional<Day>& day) {
        separate();
        if (day) append_iso(out_, *day);
    }
    void number(std::int64_t number) {
        separate();
        out_ += std::to_string(number);
    }
    void number(const std::optional<int>& count) {
        separate();
        if (count) out_ += std::to_string(*count);
    }
    void nothing(std::size_t cells) {
        while (cells-- > 0) separate();
    }

  private:
    void separate() {
        if (!first_) out_ += delimiter_;
        first_ = false;
    }
    std::string& out_;
    char delimiter_;
    bool first_ = true;
};

void write_milestone_date(RowWriter& row, const Assessment& assessment, MilestoneId id) {
    const Milestone* milestone = find(assessment, id);
    row.date(milestone != nullptr ? std::optional<Day>{milestone->date} : std::nullopt);
}

void write_next(RowWriter& row, const Assessment& assessment) {
    const Milestone* next = next_duty(assessment);
    if (next == nullptr) return row.nothing(4);
    row.word(milestone_key(*next));
    row.date(next->date);
    row.date(next->act_by);
    row.word(actor_key(next->actor));
}

void write_may(RowWriter& row, const Assessment& assessment) {
    const Milestone* may = next_may(assessment);
    if (may == nullptr) return row.nothing(3);
    row.word(milestone_key(*may));
    row.date(may->date);
    row.date(may->act_by);
}

// In øre, as in the JSON.
void write_refund(RowWriter& row, const AbsenceCase& absence, const Assessment& assessment) {
    const std::optional<Refund> refund = refund_due(absence, assessment);
    if (!refund) return row.nothing(3);
    row.number(refund->refund.oere);
    row.number(refund->lost.oere);
    row.number(refund->lost_per_day.oere);
}

}  // namespace

bool is_csv_column(std::string_view name) {
    return std::find(std::begin(kColumns), std::end(kColumns), name) != std::end(kColumns);
}

void append_csv_columns(std::string& out, char delimiter) {
    RowWriter row{out, delimiter};
    for (const std::string_view column : kColumns) row.word(column);
}

void append_csv_cell(std::string& out, std::string_view cell) {
    if (cell.empty()) return;
    const bool quoted = cell.find_first_of(kAskForQuotes) != std::string_view::npos;
    if (quoted) out += '"';
    std::size_t begin = out.size();  // of what a spreadsheet may take for a cell
    bool at_begin = true;
    if (starts_a_cell(cell.front())) out += '\'';
    for (const char letter : cell) {
        if (at_begin && is_operator(letter)) out.insert(begin, 1, '\'');
        at_begin = at_begin && is_passed_over(letter);
        if (letter == '"') out += '"';
        if (is_control(letter)) {
            out += kReplacement;
        } else {
            out += letter;
        }
        if (!starts_a_cell(letter)) continue;
        at_begin = true;
        begin = out.size();
    }
    if (quoted) out += '"';
}

std::string csv_errors(const CaseReading& reading, Language lang) {
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

void append_csv_error_row(std::string& out, std::string_view first_absence, std::string_view error,
                          char delimiter) {
    RowWriter row{out, delimiter};
    row.cell(first_absence);
    row.nothing(kError - 1);
    row.cell(error);
    row.nothing(std::size(kColumns) - kError - 1);
}

void append_csv_row(std::string& out, const CaseReading& reading, const Assessment& assessment,
                    char delimiter) {
    const FastTrack& fast_track = assessment.fast_track;
    RowWriter row{out, delimiter};
    row.date(reading.absence.first_absence);
    row.word(regime_name(assessment.regime));
    row.word(status_name(fast_track.status));
    row.date(fast_track.last_request_day);
    row.date(fast_track.act_by);
    row.number(fast_track.days_left);
    row.date(fast_track.meeting_by);
    row.date(fast_track.ordinary_meeting_by);
    write_next(row, assessment);
    write_milestone_date(row, assessment, MilestoneId::report_absence);
    write_milestone_date(row, assessment, MilestoneId::reassessment);
    row.nothing(1);
    row.number(std::int64_t{overdue_count(assessment)});
    write_may(row, assessment);
    write_milestone_date(row, assessment, MilestoneId::refund_claim_by);
    write_refund(row, reading.absence, assessment);
}

}  // namespace fasttrack
