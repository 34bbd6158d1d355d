// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Partner: page.h. Another day tried out: as the day of the request, and as today.
#include <algorithm>
#include <array>

#include "texts/page.h"
#include "web/page/page.h"
#include "web/page/timeline.h"

namespace fasttrack::web {
namespace {

constexpr float kFieldWidth = 400;

void pick(Model& model, Day day) {
    const Reach reach = request_reach(model);
    model.pick_request(std::clamp(day, reach.first, reach.last));
}

Runs what_if_runs(const Model& model) {
    const WhatIf& what = *model.what_if;
    const std::string words = what_if_sentence(model);
    if (!what.meeting_by) return plain(words);
    const std::string meeting = weekday_date(*what.meeting_by, model.lang);
    const std::size_t at = words.rfind(meeting);
    if (at == std::string::npos) return plain(words);
    return {{RunStyle::plain, words.substr(0, at), {}},
            {RunStyle::accent, meeting, iso(*what.meeting_by)},
            {RunStyle::plain, words.substr(at + meeting.size()), {}}};
}

}  // namespace

std::string what_if_sentence(const Model& model) {
    const Language lang = model.lang;
    const WhatIf& what = *model.what_if;
    if (what.too_late) return std::string{text::page::what_if_too_late.in(lang)};
    std::string words;
    if (what.meeting_by)
        words = fill(text::page::what_if_sentence.in(lang),
                     {{"date", weekday_date(what.requested, lang)},
                      {"meeting", weekday_date(*what.meeting_by, lang)}});
    if (what.unsettled) words += ' ' + std::string{text::page::what_if_unsettled.in(lang)};
    if (what.days_gained && *what.days_gained > 0)
        words += ' ' + fill(text::page::what_if_gain.in(lang),
                            {{"days", day_count(*what.days_gained, lang)}});
    return words;
}

// The request day tried out: by field, by button, or with the handle in the picture.
void draw_what_if(Ui& ui, Model& model) {
    if (!model.what_if) return;
    const Language lang = model.lang;
    ui.begin_card("what-if", "div", "what-if", Token::page, false, ui.compact() ? 14.0F : 20.0F);
    ui.text("what-if-heading", "h3", text::page::what_if_heading.in(lang), kSubheading);
    ui.space(8);
    // Field and buttons on the left, and what comes of it beside them where there is room.
    const Column whole = ui.column();
    const bool beside = whole.width >= 760;
    if (beside) ui.column().width = kFieldWidth;
    const Day day = model.what_if->requested;
    DateField field;
    field.id = "what-if-day";
    field.label = text::page::what_if_day.in(lang);
    field.value = model.what_if_typed.empty() ? plain_date(day, lang) : model.what_if_typed;
    field.error = model.what_if_error();
    if (const auto picked = draw_date(ui, model, field)) {
        const auto typed = parse_day(*picked);
        if (typed && *typed >= model.absence().first_absence) pick(model, *typed);
        model.what_if_typed = *picked;
    }
    // A day that is wrong stays to be mended.
    if (!ui.focused("what-if-day") && field.error.empty()) model.what_if_typed.clear();
    if (ui.compact()) {
        ui.space(14);
        draw_request_strip(ui, model);
    }
    ui.space(12);
    const std::array<std::pair<std::string, std::string>, 3> steps{{
        {"what-if-earlier", std::string{text::page::day_earlier.in(lang)}},
        {"what-if-later", std::string{text::page::day_later.in(lang)}},
        {"what-if-today", std::string{text::page::request_today.in(lang)}},
    }};
    ui.begin_group("what-if-buttons", "div", "buttons");
    const auto pressed = ui.button_row(steps, ButtonKind::secondary);
    ui.end_group();
    if (pressed == "what-if-earlier") pick(model, day - Days{1});
    if (pressed == "what-if-later") pick(model, day + Days{1});
    if (pressed == "what-if-today") model.pick_request(std::nullopt);
    const float field_end = ui.column().y;
    if (beside)
        ui.column() = {whole.x + kFieldWidth + 40, whole.y + 30, whole.width - kFieldWidth - 40};
    else
        ui.space(12);
    ui.text("what-if-result", "p", what_if_runs(model), kBody, "what-if-result");
    ui.column() = {whole.x, std::max(field_end, ui.column().y), whole.width};
    ui.end_card();
    ui.space(20);
}

// Another day as today, so that one sees what would still be possible then.
void draw_today_field(Ui& ui, Model& model) {
    const Language lang = model.lang;
    const bool moved = model.today() != model.real_today;
    // Never folded away under what is typed there.
    const bool open = model.is_open("other-today") || moved || ui.focused("today") ||
                      !model.answers[Key::today].empty();
    if (ui.disclosure("other-today", text::page::today_day.in(lang), open, kBody)) {
        model.toggle("other-today");
        ui.ask_again();
    }
    if (!open) return;
    ui.begin_group("other-today-body", "div", "other-today");
    DateField field;
    field.id = "today";
    field.key = "today";
    field.label = text::page::today_day.in(lang);
    field.value = model.answers[Key::today].empty() ? "" : model.answers[Key::today];
    field.error = model.error_of(Key::today);
    if (const auto typed = draw_date(ui, model, field)) {
        model.answers[Key::today] = *typed;
        model.open.insert("other-today");
        model.changed();
    }
    if (moved) {
        ui.space(8);
        ui.text("today-moved-here", "p",
                fill(text::page::today_moved.in(lang), {{"date", long_date(model.today(), lang)}}),
                kBody.in(Token::warning_ink));
    }
    ui.end_group();
}

}  // namespace fasttrack::web
