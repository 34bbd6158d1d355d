// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Partner: page.h. Every date as a row that opens to its why.
#include <algorithm>

#include "texts/page.h"
#include "web/page/page.h"

namespace fasttrack::web {
namespace {

constexpr float kRowPadding = 14;

// "om 9 dage", "i dag", "for 3 dage siden"
std::string distance(Day today, Day day, Language lang) {
    const int days = days_between(today, day);
    if (days == 0) return std::string{text::page::today.in(lang)};
    const Text& words = days > 0 ? text::page::in_days : text::page::days_ago;
    return fill(words.in(lang), {{"days", day_count(std::abs(days), lang)}});
}

Runs date_words(const Entry& entry, Day today, Language lang) {
    const Milestone& milestone = entry.milestone;
    const Text* frame = nullptr;
    if (milestone.id == MilestoneId::reassessment) frame = &text::page::earliest;
    if (milestone.id == MilestoneId::first_meeting && milestone.duty == Duty::must)
        frame = &text::page::around;
    const Run date{RunStyle::time, tile_date(milestone.date, today, lang), iso(milestone.date)};
    if (frame == nullptr) return {date};
    const std::string_view text = frame->in(lang);
    const std::size_t at = text.find("{date}");
    Runs runs;
    if (at > 0) runs.push_back({RunStyle::plain, std::string{text.substr(0, at)}, {}});
    runs.push_back(date);
    if (at + 6 < text.size())
        runs.push_back({RunStyle::plain, std::string{text.substr(at + 6)}, {}});
    return runs;
}

// Week and distance, and what matters more: that one must act earlier, that it is not certain.
Runs aside(const Entry& entry, const Model& model) {
    const Milestone& milestone = entry.milestone;
    const Language lang = model.lang;
    std::string words =
        fill(text::page::week.in(lang), {{"n", std::to_string(iso_week(milestone.date))}});
    words += " · " + distance(model.assessment.today, milestone.date, lang);
    Runs runs = plain(words);
    if (milestone.act_by && *milestone.act_by != milestone.date &&
        *milestone.act_by >= model.assessment.today) {
        const std::string_view text = text::page::act_by.in(lang);
        const std::size_t at = text.find("{date}");
        runs.push_back({RunStyle::plain, " · " + std::string{text.substr(0, at)}, {}});
        runs.push_back(
            {RunStyle::time, short_date(*milestone.act_by, lang), iso(*milestone.act_by)});
    }
    if (is_unsettled(milestone, model)) {
        runs.push_back(
            {RunStyle::plain, " · " + std::string{text::page::unsettled_ask.in(lang)}, {}});
    }
    return runs;
}

void draw_why(Ui& ui, const Entry& entry, const Model& model) {
    const Language lang = model.lang;
    const std::string id = entry.key + "-why";
    const Why& why = entry.why;
    ui.begin_card(id, "div", "why", Token::info_soft, false, ui.compact() ? 14.0F : 20.0F);
    int number = 0;
    const auto paragraph = [&](const Text* label, const std::string& words, bool quote = false) {
        if (words.empty()) return;
        if (number > 0) ui.space(10);
        Runs runs;
        if (label != nullptr)
            runs.push_back({RunStyle::strong, std::string{label->in(lang)} + ": ", {}});
        if (quote) {
            // In English the translation follows the source's own words.
            const std::size_t end = std::min(words.find(" (“"), words.size());
            runs.push_back({RunStyle::quote, words.substr(0, end), "da"});
            runs.push_back({RunStyle::plain, words.substr(end), {}});
            if (!why.citation.empty()) runs.push_back({RunStyle::plain, " – " + why.citation, {}});
        } else {
            for (Run& run : dated(words, model)) runs.push_back(std::move(run));
        }
        runs = with_danish_marked(std::move(runs), lang);
        ui.text(id + '-' + std::to_string(++number), "p", std::move(runs), kBody);
    };
    paragraph(nullptr, why.counting);
    paragraph(nullptr, why.closed);
    paragraph(&text::page::quote_label, why.quote, true);
    if (why.quote.empty()) paragraph(nullptr, why.citation);
    paragraph(&text::page::certainty_label, why.certainty);
    paragraph(&text::page::reading_label, why.reading);
    paragraph(&text::page::advice_label, why.advice);
    ui.end_card();
    ui.space(kRowPadding);
}

// The words of a row at their places: beside each other, or one below the other on a phone.
float draw_words(Ui& ui, const Entry& entry, const Model& model, const Box& row, bool narrow) {
    const std::string& id = entry.key;
    const TextStyle title_style = narrow ? kBodyBold : kBody;
    const auto put = [&](std::string_view part, Runs runs, const TextStyle& style, float x, float y,
                         float width) {
        return ui.text_at(sub_id(id, part), "span", runs, style, {x, y, width, 0},
                          "row-" + std::string{part});
    };
    Runs actor_runs = plain(entry.actor);
    if (narrow) {
        const float x = row.x + 38;
        const float width = row.width - 38 - 36;
        float y = row.y + kRowPadding;
        y += put("title", plain(entry.title), title_style, x, y, width);
        y += put("date", date_words(entry, model.assessment.today, model.lang), kBody, x, y, width);
        y += put("actor", std::move(actor_runs), kSmall, x, y, width);
        y += put("aside", aside(entry, model), kSmall, x, y, width);
        return y + kRowPadding - row.y;
    }
    const float date_width = ui.width() < kRoomy ? 160.0F : 200.0F;
    const float aside_width = std::min(260.0F, row.width * 0.26F);
    const float title_x = row.x + 46 + date_width + 16;
    const float title_width = row.width - (title_x - row.x) - aside_width - 60;
    const float y = row.y + kRowPadding;
    const float date_height = put("date", date_words(entry, model.assessment.today, model.lang),
                                  kBodyBold, row.x + 46, y, date_width);
    float title_height = put("title", plain(entry.title), title_style, title_x, y, title_width);
    title_height +=
        put("actor", std::move(actor_runs), kSmall, title_x, y + title_height, title_width);
    const float aside_height = put("aside", aside(entry, model), kSmall,
                                   row.x + row.width - aside_width - 40, y, aside_width);
    return std::max({date_height, title_height, aside_height}) + 2 * kRowPadding;
}

void draw_row(Ui& ui, Model& model, const Entry& entry, bool narrow) {
    const std::string& id = entry.key;
    const std::string button = sub_id(id, "button");
    const bool open = model.is_open(id);
    Column& at = ui.column();
    const bool hollow = is_unsettled(entry.milestone, model);
    Box row{at.x, at.y, at.width, std::max(ui.remembered_height(button), 48.0F)};
    if (ui.hovered(row)) ui.paint.fill(row, ui.paint.color(Token::page), 4);

    ui.begin_group(id, "li", "row");
    ui.tree.last().with("data-milestone", id);
    ui.tree.open(button, "button")
        .with("type", "button")
        .with("data-on", "click")
        .with("aria-expanded", open ? "true" : "false")
        .with_class("row-button actor-" +
                    std::string{entry.milestone.actor == Actor::employee   ? "employee"
                                : entry.milestone.actor == Actor::employer ? "employer"
                                                                           : "municipality"} +
                    (hollow ? " unsettled" : ""))
        .with_box(row);
    const float height = draw_words(ui, entry, model, row, narrow);
    ui.tree.close();
    ui.remember_height(button, height);
    row.height = height;

    const float shape_y = row.y + kRowPadding + 12;
    ui.paint.shape(shape_of(entry.milestone.actor), row.x + 14, shape_y, 9,
                   ui.paint.color(color_of(entry.milestone.actor)), hollow);
    ui.paint.chevron(row.x + row.width - 18, shape_y, 6, open, ui.paint.color(Token::ink));
    if (ui.focused(button) && ui.input.focus_visible) ui.paint.focus_ring(row, 4);
    at.y += height;
    if (ui.clicked(button)) {
        model.toggle(id);
        ui.ask_again();
    }
    if (open) {
        const float indent = narrow ? 0 : 46;
        ui.push_column({at.x + indent, at.y, at.width - indent});
        draw_why(ui, entry, model);
        const float end = ui.pop_column().y;
        ui.column().y = end;
    }
    ui.end_group();
}

void draw_today(Ui& ui, const Model& model) {
    Column& at = ui.column();
    const Day today = model.assessment.today;
    const Runs runs{{RunStyle::plain, std::string{text::page::today.in(model.lang)} + " · ", {}},
                    {RunStyle::time, short_date(today, model.lang), iso(today)}};
    const TextStyle style = kSmallBold.in(Token::surface);
    const TextLayout words = ui.paint.lay_out(runs, style, at.width);
    const Box box{at.x, at.y + 8, words.width + 24, 28};
    ui.paint.fill(box, ui.paint.color(kTodayColor), 14);
    ui.begin_group("row-today", "li", "row-today");
    ui.text_at("row-today-text", "p", runs, style, {box.x + 12, box.y + 3, words.width + 2, 0},
               "today");
    ui.end_group();
    at.y += 44;
}

// Where new rules began between two dates of the course; they are nothing to someone back at work.
void draw_seam(Ui& ui, const Model& model, Day after, Day until) {
    until = std::min(until, model.absence().full_return.value_or(until));
    for (const Regime regime : {Regime::r2020, Regime::r2025, Regime::r2026}) {
        const Day from = regime_from(regime);
        if (from <= model.absence().first_absence || from <= after || from > until) continue;
        const std::string id = "row-seam-" + std::string{regime_name(regime)};
        Column& at = ui.column();
        const Runs runs{{RunStyle::time,
                         fill(text::page::rule_change_seam.in(model.lang),
                              {{"date", plain_date(from, model.lang)}}),
                         iso(from)}};
        ui.paint.dashed_line(at.x, at.y, at.x + at.width, at.y, ui.paint.color(Token::warning_ink),
                             2, 5);
        ui.begin_group(id, "li", "row-seam");
        const float height =
            ui.text_at(sub_id(id, "text"), "p", runs, kSmallBold.in(Token::warning_ink),
                       {at.x + 38, at.y + 8, at.width - 38, 0});
        ui.end_group();
        at.y += height + 16;
    }
}

// On a phone the list is the timeline: a line runs down it, strong while Fast track can be asked
// for.
void draw_spine(Ui& ui, float top, float bottom, bool open_then) {
    const Token token = open_then ? Token::accent : Token::line;
    ui.paint.fill({ui.column().x + 12, top, 4, bottom - top}, ui.paint.color(token));
}

}  // namespace

void draw_dates(Ui& ui, Model& model) {
    const bool narrow = ui.column().width < 620;
    ui.unseen("dates-heading", "h3", text::page::dates_heading.in(model.lang));
    ui.begin_group("dates", "ol", "rows");
    bool today_drawn = false;
    Day before = model.absence().first_absence;
    const Day last_request_day = model.assessment.fast_track.last_request_day;
    for (const Entry& entry : model.entries) {
        Column& at = ui.column();
        const float top = at.y;
        const Day today = model.assessment.today;
        const bool today_is_next = !today_drawn && entry.milestone.date >= today;
        if (today_is_next) {
            draw_seam(ui, model, before, today);
            before = std::max(before, today);
        } else {
            draw_seam(ui, model, before, entry.milestone.date);
            before = entry.milestone.date;
        }
        if (narrow)
            draw_spine(ui, top, top + ui.remembered_height(entry.key + "-spine"),
                       entry.milestone.date <= last_request_day);
        if (today_is_next) {
            draw_today(ui, model);
            today_drawn = true;
            draw_seam(ui, model, before, entry.milestone.date);
            before = entry.milestone.date;
        } else if (!narrow) {
            ui.paint.line(at.x, at.y, at.x + at.width, at.y, ui.paint.color(Token::line));
        }
        draw_row(ui, model, entry, narrow);
        if (narrow) ui.remember_height(entry.key + "-spine", ui.column().y - top);
    }
    if (!today_drawn) draw_today(ui, model);
    ui.end_group();
}

}  // namespace fasttrack::web
