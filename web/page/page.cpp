// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Partner: page.h. The order of the parts, and what several parts share.
#include "web/page/page.h"

#include <algorithm>
#include <array>

#include "texts/page.h"
#include "web/page/timeline.h"

namespace fasttrack::web {
namespace {

constexpr float kWidest = 1296;  // of the content
constexpr float kGap = 24;       // between cards
// Of the column of questions; plain.css has both too.
constexpr float kQuestionsWidest = 456;
constexpr float kQuestionsShare = 0.42F;

float margin(const Ui& ui) { return std::max(side_margin(ui), (ui.width() - kWidest) / 2); }

void draw_heading(Ui& ui, const Model& model) {
    ui.space(ui.compact() ? 24.0F : 36.0F);
    ui.text("title", "h1", text::page::title.in(model.lang), ui.compact() ? kTitleCompact : kTitle);
    ui.space(6);
    Column& at = ui.column();
    const float whole = at.width;
    at.width = std::min(at.width, 720.0F);
    ui.text("lead", "p", text::page::lead.in(model.lang),
            ui.compact() ? kBody.in(Token::ink_muted) : kLead, "lead");
    at.width = whole;
    ui.space(ui.compact() ? 16.0F : 24.0F);
}

// Questions and answer: one below the other, or side by side, with what to take along below the
// answer, which is often the shorter one.
void draw_columns(Ui& ui, Model& model) {
    ui.begin_group("columns", "div", "columns");
    if (ui.compact()) {
        draw_questions(ui, model);
        ui.space(kGap);
        draw_answer(ui, model);
    } else {
        const Column whole = ui.column();
        const float left = std::min(kQuestionsWidest, whole.width * kQuestionsShare);
        ui.push_column({whole.x, whole.y, left});
        draw_questions(ui, model);
        const float left_end = ui.pop_column().y;
        ui.push_column({whole.x + left + kGap, whole.y, whole.width - left - kGap});
        ui.begin_group("answer-column", "div", "answer-column");
        draw_answer(ui, model);
        if (model.has_answer) {
            ui.space(kGap);
            draw_take_along(ui, model);
        }
        ui.end_group();
        const float right_end = ui.pop_column().y;
        ui.column().y = std::max(left_end, right_end);
    }
    ui.end_group();
}

struct Found {
    std::size_t at = std::string_view::npos;
    std::size_t length = 0;
    Day day{};
};

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

// The first, and there the longest, way of writing one of `days` with its year in `text`.
Found find_date(std::string_view text, const std::vector<Day>& days, Language lang) {
    Found best;
    for (const Day day : days) {
        const std::array<std::string, 3> forms{long_date(day, lang), weekday_date(day, lang),
                                               plain_date(day, lang)};
        for (const std::string& words : forms) {
            std::size_t at = text.find(words);
            // "1. juli 2026" also stands in "21. juli 2026".
            while (at != std::string_view::npos && at > 0 && is_digit(text[at - 1]))
                at = text.find(words, at + 1);
            if (at == std::string_view::npos) continue;
            if (at < best.at || (at == best.at && words.size() > best.length))
                best = {at, words.size(), day};
        }
    }
    return best;
}

std::vector<Day> days_of(const Model& model) {
    std::vector<Day> days;
    const FastTrack& fast_track = model.assessment.fast_track;
    days.insert(days.end(), {model.assessment.today, fast_track.last_request_day,
                             fast_track.last_request_day_reading, fast_track.act_by});
    for (const std::optional<Day>& day :
         {fast_track.meeting_by, fast_track.meeting_by_if_requested_today,
          fast_track.ordinary_meeting_by})
        if (day) days.push_back(*day);
    for (const Milestone& milestone : model.assessment.milestones) {
        days.push_back(milestone.date);
        if (milestone.reading) days.push_back(*milestone.reading);
        if (milestone.act_by) days.push_back(*milestone.act_by);
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

// `date` with its day and its month on one line: "den 4. september 2026".
std::string unbroken(std::string_view date) {
    std::string words;
    for (std::size_t i = 0; i < date.size(); ++i) {
        const bool after_day = i > 0 && (date[i - 1] == '.' || is_digit(date[i - 1]));
        if (date[i] == ' ' && after_day)
            words += "\u00a0";
        else
            words += date[i];
    }
    return words;
}

void add_dated(Runs& runs, std::string_view text, RunStyle style, const Model& model,
               const std::vector<Day>& days) {
    while (!text.empty()) {
        const Found found = find_date(text, days, model.lang);
        const std::string_view before = text.substr(0, found.at);
        if (!before.empty()) runs.push_back({style, std::string{before}, {}});
        if (found.at == std::string_view::npos) return;
        const std::string_view date = text.substr(found.at, found.length);
        // What is set off is large, and its lines are balanced with their blanks.
        if (style == RunStyle::plain)
            runs.push_back({RunStyle::time, unbroken(date), iso(found.day)});
        else
            runs.push_back({style, std::string{date}, iso(found.day)});
        text.remove_prefix(found.at + found.length);
    }
}

}  // namespace

Runs dated(std::string_view text, const Model& model) {
    Runs runs;
    const std::vector<Day> days = days_of(model);
    while (!text.empty()) {
        const std::size_t mark = text.find('\x02');
        add_dated(runs, text.substr(0, mark), RunStyle::plain, model, days);
        if (mark == std::string_view::npos) break;
        text.remove_prefix(mark + 1);
        const std::size_t end = std::min(text.find('\x03'), text.size());
        add_dated(runs, text.substr(0, end), RunStyle::accent, model, days);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return runs;
}

std::string tile_date(Day day, Day today, Language lang) {
    std::string words = short_date(day, lang);
    const date::year year = date::year_month_day{day}.year();
    if (year != date::year_month_day{today}.year())
        words += ' ' + std::to_string(static_cast<int>(year));
    return words;
}

bool is_unsettled(const Milestone& milestone, const Model& model) {
    if (milestone.certainty != Certainty::unsettled) return false;
    return milestone.id != MilestoneId::fast_track_last_day ||
           model.assessment.regime == Regime::r2026;
}

Shape shape_of(Actor actor) {
    switch (actor) {
        case Actor::employee:
            return Shape::diamond;
        case Actor::employer:
            return Shape::square;
        case Actor::municipality:
            return Shape::circle;
    }
    return Shape::circle;
}

Token color_of(Actor actor) {
    switch (actor) {
        case Actor::employee:
            return kEmployeeColor;
        case Actor::employer:
            return kEmployerColor;
        case Actor::municipality:
            return kMunicipalityColor;
    }
    return kMunicipalityColor;
}

float side_margin(const Ui& ui) {
    return ui.compact() ? 14.0F : ui.width() < kRoomy ? 24.0F : 32.0F;
}

float card_padding(const Ui& ui) { return ui.width() < kRoomy ? 20.0F : 28.0F; }

float describe_page(Ui& ui, Model& model) {
    take_moved_handles(ui, model);
    model.update();
    if (ui.begin_part("header")) {
        draw_header(ui, model);
        ui.end_part();
    }
    const float side = margin(ui);
    ui.push_column({side, ui.column().y, ui.width() - 2 * side});
    ui.begin_group("main", "main", "page-main");
    if (ui.begin_part("columns")) {
        draw_heading(ui, model);
        draw_notices(ui, model);
        draw_columns(ui, model);
        ui.end_part();
    }
    if (model.has_answer) {
        ui.space(kGap);
        draw_timeline(ui, model);
    }
    if (ui.begin_part("guide")) {
        if (model.has_answer && ui.compact()) {
            ui.space(kGap);
            draw_take_along(ui, model);
        }
        ui.space(kGap);
        draw_guide(ui, model);
        ui.end_part();
    }
    // Room to write in, on paper: print.css rules the lines below it.
    if (model.printing)
        ui.text("own-notes", "h2", text::page::own_notes_heading.in(model.lang), kHeading,
                "own-notes");
    ui.end_group();
    ui.space(kGap);
    if (ui.begin_part("footer")) {
        draw_footer(ui, model);
        ui.end_part();
    }
    const float height = ui.pop_column().y;
    // What was pressed shows its effect in the next frame.
    model.update();
    return height;
}

}  // namespace fasttrack::web
