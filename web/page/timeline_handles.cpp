// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Partner: timeline_parts.h. What can be dragged: the day of the request, and today.
#include <algorithm>
#include <cmath>

#include "texts/page.h"
#include "web/page/page.h"
#include "web/page/timeline_parts.h"

namespace fasttrack::web {
namespace {

constexpr float kHandle = 14;  // radius

void draw_handle(Ui& ui, float x, float y, bool ring) {
    // The ring would not stand out on the coloured band.
    if (ring) ui.paint.circle(x, y, kHandle + 9, ui.paint.color(Token::surface));
    ui.paint.circle(x, y, kHandle + 2, ui.paint.color(Token::accent_strong));
    ui.paint.circle(x, y, kHandle - 1, ui.paint.color(Token::surface));
    const ImU32 ink = ui.paint.color(Token::ink);
    ui.paint.line(x - 3, y - 5, x - 3, y + 5, ink, 2);
    ui.paint.line(x + 3, y - 5, x + 3, y + 5, ink, 2);
    if (ring) ui.paint.focus_ring({x - kHandle, y - kHandle, 2 * kHandle, 2 * kHandle}, kHandle);
}

std::string what_if_value(const Model& model) {
    return weekday_date(model.what_if->requested, model.lang) + ". " + what_if_sentence(model);
}

}  // namespace

void draw_request_handle(Ui& ui, Model& model, const Scale& scale, float middle) {
    if (!model.what_if) return;
    const WhatIf& what = *model.what_if;
    const float half = scale.per_day() / 2;
    if (what.meeting_by && scale.shows(what.requested)) {
        const float from = scale.x(what.requested) + half;
        const float to = std::min(scale.x(*what.meeting_by) + half, scale.left + scale.width - 12);
        ui.paint.dashed_line(from, middle, to, middle, ui.paint.color(Token::ink), 2, 4);
        ui.paint.circle(to, middle, 11, ui.paint.color(Token::ink));
        ui.paint.circle(to, middle, 8, ui.paint.color(Token::surface));
    }
    const Reach reach = request_reach(model);
    const Day last =
        std::min(reach.last, scale.zero + Days{static_cast<int>(std::floor(scale.view.to - 0.5F))});
    const Day first =
        std::max(reach.first, scale.zero + Days{static_cast<int>(std::ceil(scale.view.from))});
    if (last <= first) return;
    const Box track{scale.x(first) + half, middle - kBand / 2, scale.x(last) - scale.x(first),
                    kBand};
    const int value = std::clamp(days_between(first, what.requested), 0, days_between(first, last));
    if (scale.shows(what.requested))
        draw_handle(ui, scale.x(what.requested) + half, middle,
                    ui.focused("request-day") && ui.input.focus_visible);
    ui.range("request-day", std::string{text::page::what_if_day.in(model.lang)}, 0,
             days_between(first, last), value, what_if_value(model), track);
    model.request_range_from = first;
}

void draw_today_line(Ui& ui, Model& model, const Scale& scale, float top, float bottom) {
    const Day today = model.assessment.today;
    const ImU32 red = ui.paint.color(kTodayColor);
    const float half = scale.per_day() / 2;
    const float y = bottom - kFoot / 2;
    if (scale.shows(today)) {
        const float x = scale.x(today) + half;
        ui.paint.line(x, top + kAxis - 14, x, y, red, 2.5F);
        const std::string_view words = text::page::today.in(model.lang);
        const TextStyle style = kSmallBold.in(Token::surface);
        const float width = ui.paint.text_width(words, style) + 20;
        const Box pill{x - width / 2, y - 12, width, 24};
        ui.paint.fill(pill, red, 12);
        ui.paint.line_of_text(words, style, pill.x + 10, pill.y + (24 - style.line) / 2);
        if (ui.focused("today-range") && ui.input.focus_visible) ui.paint.focus_ring(pill, 12);
    }
    const int first = static_cast<int>(std::ceil(scale.view.from));
    const int last = static_cast<int>(std::floor(scale.view.to - 0.5F));
    const Box track{scale.x(static_cast<float>(first)) + half, y - 12,
                    static_cast<float>(last - first) * scale.per_day(), 24};
    const int value = std::clamp(days_between(scale.zero, today), first, last);
    ui.range("today-range", std::string{text::page::today_day.in(model.lang)}, first, last, value,
             long_date(today, model.lang), track);
    ui.tree.last().with("data-pill", "");  // a stray tap beside it moves nothing
}

void take_moved_handles(Ui& ui, Model& model) {
    if (const auto days = ui.moved("request-day")) {
        model.pick_request(model.request_range_from + Days{*days});
        ui.keep_parts();
    }
    if (const auto days = ui.moved("today-range")) {
        const Day day = model.absence().first_absence + Days{*days};
        model.answers[Key::today] = day == model.real_today ? "" : iso(day);
        model.changed();
        ui.touch();
    }
}

void draw_request_strip(Ui& ui, Model& model) {
    Column& at = ui.column();
    const Reach reach = request_reach(model);
    const FastTrack& fast_track = model.assessment.fast_track;
    Scale scale;
    scale.zero = model.absence().first_absence;
    scale.view = {-0.5F, static_cast<float>(days_between(scale.zero, reach.last)) + 16};
    scale.left = at.x;
    scale.width = at.width;
    const Box window{scale.x(scale.zero), at.y + 5,
                     scale.x(fast_track.last_request_day + Days{1}) - scale.x(scale.zero), kBand};
    ui.paint.fill({at.x, at.y + 5, at.width, kBand}, ui.paint.color(kBandMunicipalityColor), 4);
    ui.paint.fill(window, ui.paint.color(kBandWindowColor), 4);
    draw_request_handle(ui, model, scale, at.y + 5 + kBand / 2);
    at.y += kBand + 10;
}

}  // namespace fasttrack::web
