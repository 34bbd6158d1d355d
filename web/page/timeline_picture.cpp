// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Partner: timeline.h. The picture: axis, closed days, seams, bands, and what the other parts add.
#include <algorithm>
#include <array>
#include <cmath>

#include "core/calendar/closed_days.h"
#include "texts/page.h"
#include "web/page/page.h"
#include "web/page/timeline.h"
#include "web/page/timeline_parts.h"

namespace fasttrack::web {
namespace {

constexpr float kMonthGap = 16;  // between the names of two months

void draw_axis(Ui& ui, const Model& model, const Scale& scale, float top, float bottom) {
    const ImU32 faint = ui.paint.color(Token::line);
    const int first = static_cast<int>(std::floor(scale.view.from));
    const int last = static_cast<int>(std::ceil(scale.view.to));
    const float week = 7 * scale.per_day();
    const int every = week >= 58 ? 1 : week >= 30 ? 2 : 4;
    float month_free_from = 0;
    for (int days = first; days <= last; ++days) {
        const Day day = scale.zero + Days{days};
        const float x = scale.x(static_cast<float>(days));
        const float left = std::max(x, scale.left);
        const float right = std::min(x + scale.per_day(), scale.left + scale.width);
        if (right <= left) continue;
        if (is_closed(day)) {
            const Box box{left, top + kAxis, right - left, bottom - top - kAxis};
            ui.paint.fill(box, ui.paint.color(kClosedDayColor));
            if (iso_weekday(day) <= 5 || is_public_holiday(day))
                ui.paint.hatching(box, faded(ui.paint.color(Token::ink_muted), 0.35F), 7);
        }
        const date::year_month_day parts{day};
        const bool month_begins = parts.day() == date::day{1};
        if ((month_begins || days == first) && left >= month_free_from) {
            const float next_month = scale.x(last_day_of_month(day) + Days{1});
            std::string name{short_month_name(
                static_cast<int>(static_cast<unsigned>(parts.month())), model.lang)};
            if (parts.month() == date::January || month_free_from == 0)
                name += ' ' + std::to_string(static_cast<int>(parts.year()));
            const float width = ui.paint.text_width(name, kSmallBold);
            // The end of a month takes no room from the whole one that follows.
            const bool fits = month_begins || left + width + kMonthGap <= next_month;
            if (fits && left + width < scale.left + scale.width) {
                ui.paint.line_of_text(name, kSmallBold, left + 4, top);
                month_free_from = left + width + kMonthGap;
            }
        }
        if (month_begins && x >= scale.left) ui.paint.line(x, top + kAxis, x, bottom, faint);
        if (iso_weekday(day) == 1 && x >= scale.left && iso_week(day) % every == 0) {
            ui.paint.line(x, top + kAxis - 8, x, top + kAxis, ui.paint.color(Token::ink_muted));
            const std::string name =
                fill(text::page::week.in(model.lang), {{"n", std::to_string(iso_week(day))}});
            if (x + ui.paint.text_width(name, kFine) + 4 < scale.left + scale.width)
                ui.paint.line_of_text(name, kFine, x + 4, top + kAxis - 22);
        }
    }
}

// Where the rules changed inside what is shown.
void draw_seams(Ui& ui, const Model& model, const Scale& scale, float top, float bottom) {
    for (const Regime regime : {Regime::r2020, Regime::r2025, Regime::r2026}) {
        const Day from = regime_from(regime);
        if (from <= scale.zero || !scale.shows(from)) continue;
        const float x = scale.x(from);
        ui.paint.dashed_line(x, top + kAxis, x, bottom, ui.paint.color(Token::warning_ink), 2, 4);
        const std::string words = fill(text::page::rule_change_seam.in(model.lang),
                                       {{"date", plain_date(from, model.lang)}});
        const float width = ui.paint.text_width(words, kFine);
        const float words_x = std::min(x + 6, scale.left + scale.width - width);
        ui.text_at("seam-" + std::string{regime_name(regime)}, "p",
                   {{RunStyle::time, words, iso(from)}}, kFine.in(Token::warning_ink),
                   {words_x, bottom - 18, width + 2, 0}, "seam");
    }
}

// What a band's name must not lie under: today's line, and the handle with its way to the meeting.
std::vector<std::pair<float, float>> obstacles(const Model& model, const Scale& scale,
                                               const Band& band) {
    std::vector<std::pair<float, float>> taken;
    const float half = scale.per_day() / 2;
    const float today = scale.x(model.assessment.today) + half;
    taken.emplace_back(today - 6, today + 6);
    if (band.id == "band-window" && model.what_if) {
        const float from = scale.x(model.what_if->requested) + half;
        const auto& meeting = model.what_if->meeting_by;
        const float to = meeting ? scale.x(*meeting) + half : from;
        taken.emplace_back(from - 22, to + 18);
    }
    return taken;
}

// The first place in the band, or else to the right of it, where its name lies under nothing.
std::optional<float> place_for_name(const Box& band, float width, float end,
                                    const std::vector<std::pair<float, float>>& taken) {
    std::vector<float> starts{band.x + 10};
    for (const auto& [from, to] : taken) starts.push_back(std::max(to + 4, band.x + 10));
    const auto free = [&](float x) {
        return std::none_of(taken.begin(), taken.end(), [&](const auto& other) {
            return x < other.second && x + width > other.first;
        });
    };
    for (const float x : starts)
        if (x + width + 6 <= band.x + band.width && free(x)) return x;
    for (float x : starts) {
        x = std::max(x, band.x + band.width + 8);
        if (x + width <= end && free(x)) return x;
    }
    return std::nullopt;
}

void draw_name(Ui& ui, const Model& model, const Scale& scale, const Band& band, const Box& box,
               float row_end) {
    const TextStyle style = kSmallBold.in(band.ink);
    const float width = ui.paint.text_width(band.name, style);
    auto x = place_for_name(box, width, row_end, obstacles(model, scale, band));
    // Today's line through a name is better than none.
    if (!x && width + 16 <= box.width) x = box.x + 10;
    if (!x) return;
    const float y = box.y + (kBand - style.line) / 2;
    const bool outside = *x >= box.x + box.width;
    if (outside)
        ui.paint.fill({*x - 3, y, width + 6, style.line},
                      faded(ui.paint.color(Token::surface), 0.9F), 3);
    ui.paint.line_of_text(band.name, outside ? style.in(Token::ink) : style, *x, y);
}

// "Arbejdsgiverperiode: man 2. mar – tir 31. mar"; of an end that is not known only the beginning.
Runs said_of(const Band& band, Language lang) {
    const Run from{RunStyle::time, short_date(band.from, lang), iso(band.from)};
    if (band.open_end) {
        const std::string_view words = text::page::band_from.in(lang);
        const std::string before{words.substr(0, words.find("{date}"))};
        return {{RunStyle::plain, band.name + ": " + before, {}}, from};
    }
    return {{RunStyle::plain, band.name + ": ", {}},
            from,
            {RunStyle::plain, " – ", {}},
            {RunStyle::time, short_date(band.until, lang), iso(band.until)}};
}

void draw_bands(Ui& ui, const Model& model, const Scale& scale, float top) {
    ui.begin_group("bands", "ul", "bands");
    const std::vector<Band> bands = bands_of(model);
    for (const Band& band : bands) {
        const float left = std::max(scale.x(band.from), scale.left);
        const float right = std::min(scale.x(band.until + Days{1}), scale.left + scale.width);
        Runs said = said_of(band, model.lang);
        const float y = top + static_cast<float>(band.row) * (kBand + kBandGap);
        Node& node = ui.tree.leaf(band.id, "li", std::move(said));
        if (right <= left) {
            node.with_class("visually-hidden");
            continue;
        }
        const Box box{left, y, right - left, kBand};
        node.with_class("band").with_box(box).with_look({14, kBand, 600});
        ui.paint.fill(box, ui.paint.color(band.color), 4);
        float row_end = scale.left + scale.width;
        for (const Band& other : bands)
            if (other.row == band.row && other.from > band.until)
                row_end = std::min(row_end, scale.x(other.from));
        draw_name(ui, model, scale, band, box, row_end);
    }
    ui.end_group();
}

}  // namespace

void draw_picture(Ui& ui, Model& model) {
    Column& at = ui.column();
    Scale scale;
    scale.zero = model.absence().first_absence;
    scale.view = model.view.value_or(usual_view(model));
    scale.left = at.x;
    scale.width = at.width;
    const std::vector<Marker> markers = place_markers(ui, model, scale);
    int rows = 0;
    for (const Marker& marker : markers) rows = std::max(rows, marker.row + 1);
    int bands = 1;
    for (const Band& band : bands_of(model)) bands = std::max(bands, band.row + 1);

    const float top = at.y;
    const float bands_top = top + kAxis + 10;
    const float markers_top = bands_top + static_cast<float>(bands) * (kBand + kBandGap) + 8;
    const float plot_bottom = markers_top + static_cast<float>(rows) * kMarkerRow + 8;
    const float bottom = plot_bottom + kFoot;

    ui.begin_group("picture", "figure", "picture");
    ui.tree.last().with("data-wheel", "").with_box({scale.left, top, scale.width, bottom - top});
    const Day first = scale.zero + Days{static_cast<int>(std::ceil(scale.view.from))};
    const Day last = scale.zero + Days{static_cast<int>(std::floor(scale.view.to))};
    ui.unseen(
        "picture-caption", "figcaption",
        fill(text::page::timeline_picture.in(model.lang),
             {{"first", plain_date(first, model.lang)}, {"last", plain_date(last, model.lang)}}));
    draw_axis(ui, model, scale, top, plot_bottom);
    draw_bands(ui, model, scale, bands_top);
    draw_seams(ui, model, scale, top, plot_bottom);
    draw_today_line(ui, model, scale, top, bottom);
    draw_markers(ui, model, markers, markers_top);
    draw_request_handle(ui, model, scale, bands_top + kBand + kBandGap + kBand / 2);
    ui.end_group();
    at.y = bottom + 8;
    draw_legend(ui, model);
}

}  // namespace fasttrack::web
