// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The answer as a person reads it in a terminal. Partner: answer_text.h.
#include "core/cli/answer_text.h"

#include <algorithm>
#include <vector>

#include "core/say/explanation.h"
#include "core/say/plain_text.h"
#include "core/say/texts.h"
#include "texts/cli.h"

namespace fasttrack {

namespace {

constexpr std::size_t kIndent = 2;
constexpr std::string_view kGap = "  ";

// The headline with its day set off, or without any mark.
std::string with_day_set_off(std::string_view sentence, const TextStyle& style) {
    if (!style.emphasis) return without_marks(sentence);
    std::string out;
    for (const char letter : sentence) {
        if (letter == '\x02') out += "\x1b[1;32m";
        if (letter == '\x03') out += "\x1b[0m\x1b[1m";
        if (letter != '\x02' && letter != '\x03') out += letter;
    }
    return bold(out, style);
}

void append_heading(std::string& out, std::string_view heading, const TextStyle& style) {
    out.append("\n").append(bold(heading, style)).append("\n");
}

void append_headline(std::string& out, const Headline& headline, Language lang,
                     const TextStyle& style) {
    out.append(coloured(headline.tag, style)).append("\n\n");
    append_wrapped(out, "", with_day_set_off(headline.sentence, style), 0, style);
    if (!headline.detail.empty()) {
        append_wrapped(out, "", without_marks(headline.detail), 0, style);
    }
    if (headline.steps.empty()) return;
    append_heading(out, text::cli::steps.in(lang), style);
    int number = 0;
    for (const std::string& step : headline.steps) {
        const std::string first = "  " + std::to_string(++number) + ". ";
        append_wrapped(out, first, without_marks(step), character_count(first), style);
    }
}

// One line of the table of dates, as text.
struct DateRow {
    std::string date;
    std::string week;
    std::string actor;
    std::string title;
    std::string remarks;  // what else the date needs, below the title
    bool past = false;
    bool next = false;
};

std::string short_date_with_year(Day day, Language lang) {
    const date::year_month_day ymd{day};
    return short_date(day, lang) + " " + std::to_string(static_cast<int>(ymd.year()));
}

std::string with_date(const Text& text, Day day, Language lang) {
    const std::string date = short_date(day, lang);
    const Filling filling{"date", date};
    return fill(text.in(lang), {filling});
}

std::string remarks(const Milestone& milestone, Language lang) {
    std::string out;
    const auto add = [&out](std::string_view text) {
        if (!out.empty()) out += ", ";
        out += text;
    };
    if (milestone.state == State::today) add(text::cli::today.in(lang));
    const bool act_earlier = milestone.act_by && *milestone.act_by != milestone.date;
    if (act_earlier && milestone.state != State::past) {
        add(with_date(text::cli::act_by, *milestone.act_by, lang));
    }
    if (milestone.reading) add(with_date(text::cli::reading, *milestone.reading, lang));
    if (milestone.certainty == Certainty::unsettled) add(text::cli::unsettled.in(lang));
    return out.empty() ? out : "(" + out + ")";
}

DateRow date_row(const Milestone& milestone, const AbsenceCase& absence, const Milestone* next,
                 Language lang) {
    const std::string week = std::to_string(iso_week(milestone.date));
    const Filling filling{"week", week};
    DateRow row;
    row.date = short_date_with_year(milestone.date, lang);
    row.week = fill(text::cli::week.in(lang), {filling});
    row.actor = actor_name(milestone.actor, absence, lang);
    row.title = milestone_title(milestone, absence, lang);
    row.remarks = remarks(milestone, lang);
    row.past = milestone.state == State::past;
    row.next = &milestone == next;
    return row;
}

void append_why(std::string& out, const Why& why, const TextStyle& style) {
    const std::string first(2 * kIndent, ' ');
    for (const std::string* part : {&why.counting, &why.closed, &why.quote, &why.citation,
                                    &why.certainty, &why.reading, &why.advice}) {
        if (!part->empty()) append_wrapped(out, first, *part, first.size(), style);
    }
    out += '\n';
}

// How wide the columns of the table are: as wide as their widest cell.
struct Widths {
    std::size_t date = 0;
    std::size_t week = 0;
    std::size_t actor = 0;
};

Widths widths_of(const std::vector<DateRow>& rows) {
    Widths widths;
    for (const DateRow& row : rows) {
        widths.date = std::max(widths.date, character_count(row.date));
        widths.week = std::max(widths.week, character_count(row.week));
        widths.actor = std::max(widths.actor, character_count(row.actor));
    }
    return widths;
}

void append_row(std::string& out, const DateRow& row, const Widths& widths,
                const TextStyle& style) {
    std::string first = row.next ? "> " : "  ";
    first.append(padded(row.date, widths.date)).append(kGap);
    first.append(padded(row.week, widths.week)).append(kGap);
    first.append(padded(row.actor, widths.actor)).append(kGap);
    const std::size_t indent = character_count(first);
    std::string lines;
    append_wrapped(lines, first, row.title, indent, style);
    lines.pop_back();
    if (row.past) {
        lines = faint(lines, style);
    } else if (row.next) {
        lines = bold(lines, style);
    }
    out += lines + "\n";
    if (!row.remarks.empty()) {
        append_wrapped(out, std::string(indent, ' '), row.remarks, indent, style);
    }
}

void append_dates(std::string& out, const AbsenceCase& absence, const Assessment& assessment,
                  Language lang, const TextStyle& style, bool with_why) {
    append_heading(out, text::cli::dates.in(lang), style);
    const Milestone* next = next_duty(assessment);
    std::vector<DateRow> rows;
    for (const Milestone& milestone : assessment.milestones) {
        rows.push_back(date_row(milestone, absence, next, lang));
    }
    const Widths widths = widths_of(rows);
    for (std::size_t index = 0; index < rows.size(); ++index) {
        append_row(out, rows[index], widths, style);
        if (with_why) append_why(out, why(assessment.milestones[index], absence, lang), style);
    }
    if (!with_why)
        out.append("  ").append(faint(text::cli::ask_for_why.in(lang), style)).append("\n");
}

void append_rights(std::string& out, const AbsenceCase& absence, const Assessment& assessment,
                   Language lang, const TextStyle& style) {
    append_heading(out, text::cli::rights.in(lang), style);
    for (int index = 0; index < kRightCount; ++index) {
        if (!assessment.rights[static_cast<std::size_t>(index)]) continue;
        const auto right = static_cast<Right>(index);
        const std::string text = bold(right_title(right, lang) + ".", style) + " " +
                                 right_explanation(right, absence, lang);
        append_wrapped(out, "  - ", text, 4, style);
    }
}

void append_notes(std::string& out, const AbsenceCase& absence, const Assessment& assessment,
                  Language lang, const TextStyle& style) {
    const std::vector<Note> all = notes(absence, assessment, lang);
    if (all.empty()) return;
    append_heading(out, text::cli::notes.in(lang), style);
    for (const Note& note : all) append_wrapped(out, "  - ", note.text, 4, style);
}

}  // namespace

std::string answer_text(const CaseReading& reading, const Assessment& assessment, Language lang,
                        const TextStyle& style, bool with_why) {
    const AbsenceCase& absence = reading.absence;
    std::string out;
    append_headline(out, headline(absence, assessment, lang), lang, style);
    append_dates(out, absence, assessment, lang, style, with_why);
    append_rights(out, absence, assessment, lang, style);
    append_notes(out, absence, assessment, lang, style);
    return out;
}

}  // namespace fasttrack
