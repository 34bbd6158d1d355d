// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Partner: timeline_parts.h. The milestones in the picture: shape, line, words, and what shapes
// mean.
#include <algorithm>
#include <array>

#include "texts/page.h"
#include "web/page/page.h"
#include "web/page/timeline_parts.h"

namespace fasttrack::web {

std::vector<Marker> place_markers(const Ui& ui, const Model& model, const Scale& scale) {
    std::vector<Marker> markers;
    std::vector<std::vector<std::pair<float, float>>> taken;
    for (const Entry& entry : model.entries) {
        const Milestone& milestone = entry.milestone;
        if (milestone.id == MilestoneId::absence_begins ||
            milestone.id == MilestoneId::benefit_from ||
            milestone.id == MilestoneId::employer_period_ends || !scale.shows(milestone.date))
            continue;
        const float x = scale.x(milestone.date) + scale.per_day() / 2;
        const std::string below = short_date(milestone.date, model.lang) + " · " + entry.actor;
        const float width = std::max(ui.paint.text_width(entry.title, kSmallBold),
                                     ui.paint.text_width(below, kFine)) +
                            4;
        const bool left = x + 16 + width > scale.left + scale.width;
        const float words_x = left ? std::max(scale.left, x - 16 - width) : x + 16;
        const float from = std::min(x - 14, words_x - 8);
        const float until = std::max(x + 14, words_x + width + 8);
        std::size_t row = 0;
        for (;; ++row) {
            if (row == taken.size()) taken.emplace_back();
            const bool free = std::none_of(
                taken[row].begin(), taken[row].end(),
                [&](const auto& other) { return from < other.second && until > other.first; });
            if (free) break;
        }
        taken[row].emplace_back(from, until);
        markers.push_back({&entry, x, words_x, width, static_cast<int>(row)});
    }
    return markers;
}

void draw_markers(Ui& ui, Model& model, const std::vector<Marker>& markers, float top) {
    const float bands_bottom = top - 8;
    for (const Marker& marker : markers) {
        const ImU32 ink = ui.paint.color(color_of(marker.entry->milestone.actor));
        const float y = top + static_cast<float>(marker.row) * kMarkerRow + 10;
        if (is_unsettled(marker.entry->milestone, model))
            ui.paint.dashed_line(marker.x, bands_bottom, marker.x, y, ink, 1.5F, 3);
        else
            ui.paint.line(marker.x, bands_bottom, marker.x, y, ink, 1.5F);
    }
    ui.begin_group("markers", "ul", "markers");
    for (const Marker& marker : markers) {
        const Entry& entry = *marker.entry;
        const float y = top + static_cast<float>(marker.row) * kMarkerRow + 10;
        const std::string below =
            short_date(entry.milestone.date, model.lang) + " · " + entry.actor;
        const std::string id = "marker-" + entry.key;
        const Box box{std::min(marker.x - 14, marker.words_x - 4), y - 12,
                      std::max(marker.x + 14, marker.words_x + marker.words_width) -
                          std::min(marker.x - 14, marker.words_x - 4),
                      kMarkerRow - 2};
        // The lines of other markers pass behind the words.
        ui.paint.fill(
            {marker.words_x - 3, y - 10, marker.words_width + 6, 36},
            faded(ui.paint.color(ui.hovered(box) ? Token::accent_soft : Token::surface), 0.9F), 3);
        ui.paint.shape(shape_of(entry.milestone.actor), marker.x, y, 8,
                       ui.paint.color(color_of(entry.milestone.actor)),
                       is_unsettled(entry.milestone, model));
        ui.paint.line_of_text(entry.title, kSmallBold, marker.words_x, y - 11);
        ui.paint.line_of_text(below, kFine, marker.words_x, y + 9);
        if (ui.focused(id) && ui.input.focus_visible) ui.paint.focus_ring(box, 3);
        ui.begin_group(sub_id(id, "item"), "li", "marker");
        ui.tree
            .leaf(id, "button",
                  {{RunStyle::plain, entry.title + " ", {}},
                   {RunStyle::time, short_date(entry.milestone.date, model.lang),
                    iso(entry.milestone.date)},
                   {RunStyle::plain, " · " + entry.actor, {}}})
            .with("type", "button")
            .with("data-on", "click")
            .with_class("button-text")
            .with_box(box)
            .with_look({12, 18, 400});
        ui.end_group();
        if (ui.clicked(id)) {
            model.open.insert(entry.key);
            ui.focus = sub_id(entry.key, "button");
            ui.ask_again();
        }
    }
    ui.end_group();
}

void draw_legend(Ui& ui, const Model& model) {
    struct Sign {
        const Text* words;
        Actor actor;
        bool hollow;
        std::string_view id;
    };
    static constexpr std::array kSigns{
        Sign{&text::page::legend_employee, Actor::employee, false, "legend-employee"},
        Sign{&text::page::legend_employer, Actor::employer, false, "legend-employer"},
        Sign{&text::page::legend_municipality, Actor::municipality, false, "legend-municipality"},
        Sign{&text::page::legend_unsettled, Actor::municipality, true, "legend-unsettled"},
    };
    ui.begin_group("legend", "ul", "legend");
    Column& at = ui.column();
    float x = at.x;
    // Words with their sign before them; gives the place of the sign.
    const auto put = [&](std::string_view id, std::string_view words) {
        const float width = ui.paint.text_width(words, kFine) + 2;
        if (x > at.x && x + 22 + width > at.x + at.width) {
            x = at.x;
            at.y += 22;
        }
        ui.text_at(id, "li", plain(words), kFine, {x + 22, at.y, width, 0});
        const Box sign{x, at.y, 16, 16};
        x += 22 + width + 24;
        return sign;
    };
    for (const Sign& sign : kSigns) {
        const Box box = put(sign.id, sign.words->in(model.lang));
        ui.paint.shape(shape_of(sign.actor), box.x + 8, box.y + 8, 6,
                       ui.paint.color(color_of(sign.actor)), sign.hollow);
    }
    const Box grey = put("legend-closed", text::page::legend_closed.in(model.lang));
    ui.tree.last().with_class("canvas-only");
    ui.paint.fill(grey, ui.paint.color(kClosedDayColor));
    ui.paint.hatching(grey, faded(ui.paint.color(Token::ink_muted), 0.35F), 7);
    at.y += 20;
    ui.end_group();
}

}  // namespace fasttrack::web
