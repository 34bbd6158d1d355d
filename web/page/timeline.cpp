// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Partner: timeline.h. The card of the whole course: what-if, picture, controls, and every date.
#include "web/page/timeline.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "texts/page.h"
#include "web/page/page.h"

namespace fasttrack::web {
namespace {

constexpr float kAround = 10;      // days shown beyond the last thing that matters
constexpr float kLeastDays = 14;   // no closer than two weeks
constexpr float kFirstWeeks = 75;  // what is later waits to be scrolled to

std::optional<Day> date_of(const Model& model, MilestoneId id) {
    const Milestone* const milestone = find(model.assessment, id);
    return milestone == nullptr ? std::nullopt : std::optional{milestone->date};
}

float days_from_start(const Model& model, Day day) {
    return static_cast<float>(days_between(model.absence().first_absence, day));
}

TimelineView clamped(const Model& model, TimelineView view) {
    const TimelineView whole = whole_view(model);
    const float length = std::clamp(view.to - view.from, kLeastDays, whole.to - whole.from);
    const float from = std::clamp(view.from, whole.from, whole.to - length);
    return {from, from + length};
}

void zoom(Model& model, float factor) {
    const TimelineView view = model.view.value_or(usual_view(model));
    const float middle = (view.from + view.to) / 2;
    const float half = (view.to - view.from) / 2 * factor;
    model.view = clamped(model, {middle - half, middle + half});
}

void pan(Model& model, float share) {
    const TimelineView view = model.view.value_or(usual_view(model));
    const float step = (view.to - view.from) * share;
    model.view = clamped(model, {view.from + step, view.to + step});
}

void draw_view_buttons(Ui& ui, Model& model) {
    const Language lang = model.lang;
    ui.begin_group("view-buttons", "div", "buttons canvas-only");
    const std::array<std::pair<std::string, std::string>, 5> buttons{{
        {"view-earlier", std::string{text::page::earlier.in(lang)}},
        {"view-later", std::string{text::page::later.in(lang)}},
        {"view-in", std::string{text::page::zoom_in.in(lang)}},
        {"view-out", std::string{text::page::zoom_out.in(lang)}},
        {"view-whole", std::string{text::page::whole_course.in(lang)}},
    }};
    const auto pressed = ui.button_row(buttons, ButtonKind::quiet);
    ui.end_group();
    if (pressed == "view-earlier") pan(model, -0.5F);
    if (pressed == "view-later") pan(model, 0.5F);
    if (pressed == "view-in") zoom(model, 0.6F);
    if (pressed == "view-out") zoom(model, 1 / 0.6F);
    if (pressed == "view-whole") model.view = whole_view(model);
    if (pressed) ui.ask_again();
    if (ui.input.wheel_y != 0) zoom(model, ui.input.wheel_y > 0 ? 1.15F : 1 / 1.15F);
    if (ui.input.wheel_x != 0) pan(model, ui.input.wheel_x > 0 ? 0.05F : -0.05F);
}

}  // namespace

std::vector<Band> bands_of(const Model& model) {
    const Language lang = model.lang;
    const AbsenceCase& absence = model.absence();
    const FastTrack& fast_track = model.assessment.fast_track;
    const Day start = absence.first_absence;
    std::vector<Band> bands;
    // What goes on until a full return that is not known yet has no last day.
    const std::optional<Day> shown_until =
        absence.full_return ? std::nullopt
                            : std::optional{start + Days{static_cast<int>(whole_view(model).to)}};
    const auto add = [&](std::string_view id, const Text& name, Day from, Day until, Token color,
                         Token ink, int row) {
        if (from <= until)
            bands.push_back({"band-" + std::string{id}, std::string{name.in(lang)}, from, until,
                             color, ink, row, until == shown_until});
    };
    const Day end = shown_until.value_or(absence.full_return.value_or(start) - Days{1});
    const auto benefit = date_of(model, MilestoneId::benefit_from);
    if (const auto period_end = date_of(model, MilestoneId::employer_period_ends))
        add("employer-period", text::page::band_employer_period, start, *period_end,
            kBandEmployerPeriodColor, Token::on_accent, 0);
    else if (benefit && *benefit > start)
        add("before",
            absence.work == Work::unemployed ? text::page::band_fund
                                             : text::page::band_before_benefit,
            start, *benefit - Days{1}, kBandEmployerPeriodColor, Token::on_accent, 0);
    if (benefit)
        add("benefit",
            absence.work == Work::employed ? text::page::band_refund : text::page::band_benefit,
            *benefit, end, kBandMunicipalityColor, Token::ink, 0);
    if (find(model.assessment, MilestoneId::fast_track_last_day) != nullptr)
        add("window", text::page::band_fast_track, start, fast_track.last_request_day,
            kBandWindowColor, Token::on_accent, 1);
    if (fast_track.meeting_by && absence.requested)
        add("waiting", text::page::band_waiting, *absence.requested, *fast_track.meeting_by,
            kMunicipalityColor, Token::surface, 2);
    if (absence.partial_return)
        add("partial", text::page::band_partial_return, *absence.partial_return, end,
            Token::accent_soft, Token::ink, fast_track.meeting_by ? 3 : 2);
    return bands;
}

TimelineView whole_view(const Model& model) {
    float last = days_from_start(model, model.assessment.fast_track.last_request_day_reading);
    for (const Milestone& milestone : model.assessment.milestones)
        last = std::max(last, days_from_start(model, milestone.date));
    return {-2, last + kAround};
}

TimelineView usual_view(const Model& model) {
    float last = days_from_start(model, model.assessment.fast_track.last_request_day_reading);
    for (const Milestone& milestone : model.assessment.milestones) {
        const float days = days_from_start(model, milestone.date);
        if (days <= kFirstWeeks) last = std::max(last, days);
    }
    return {-0.5F, last + 1.8F * kAround};
}

Reach request_reach(const Model& model) {
    return {model.absence().first_absence,
            model.assessment.fast_track.last_request_day_reading + Weeks{1}};
}

void draw_timeline(Ui& ui, Model& model) {
    const Language lang = model.lang;
    ui.begin_card("timeline", "section", "card timeline", Token::surface, false, card_padding(ui));
    ui.text("timeline-heading", "h2", text::page::timeline_heading.in(lang), kHeading);
    ui.space(4);
    ui.text("timeline-hint", "p",
            (model.what_if && !ui.compact() ? text::page::what_if_hint : text::page::timeline_hint)
                .in(lang),
            kSmall);
    ui.space(16);
    if (!ui.compact()) {
        draw_view_buttons(ui, model);
        ui.space(8);
        draw_picture(ui, model);
        ui.space(20);
    }
    draw_what_if(ui, model);
    if (ui.begin_part("dates")) {
        draw_dates(ui, model);
        ui.space(8);
        draw_today_field(ui, model);
        ui.end_part();
    }
    ui.end_card();
}

}  // namespace fasttrack::web
