// Partner: timeline.h. The picture: axis, closed days, bands, markers, handles.
#include <algorithm>
#include <array>
#include <cmath>

#include "core/closed_days.h"
#include "core/page_texts.h"
#include "web/page.h"
#include "web/timeline.h"

namespace fasttrack::web {
namespace {

constexpr float kAxis = 48;  // months above weeks
constexpr float kBand = 34;
constexpr float kBandGap = 10;
constexpr float kMarkerRow = 42;
constexpr float kFoot = 40;  // where today's name stands
constexpr float kHandle = 14;

// A milestone's marker with the place that was found for its words.
struct Marker {
    const Entry* entry;
    float x;
    float words_x;
    float words_width;
    int row;
};

// Every shown milestone below the bands, its words to the right of the marker or, near the right
// end, to the left, in the first row where they touch nothing.
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
            ui.paint.fill(box, ui.paint.color(Token::closed_day));
            if (iso_weekday(day) <= 5 || is_public_holiday(day))
                ui.paint.hatching(box, faded(ui.paint.color(Token::ink_muted), 0.35F), 7);
        }
        const date::year_month_day parts{day};
        const bool month_begins = parts.day() == date::day{1};
        if ((month_begins || days == first) && left >= month_free_from) {
            std::string name{short_month_name(
                static_cast<int>(static_cast<unsigned>(parts.month())), model.lang)};
            if (parts.month() == date::January || month_free_from == 0)
                name += ' ' + std::to_string(static_cast<int>(parts.year()));
            const float width = ui.paint.text_width(name, kSmallBold);
            if (left + width < scale.left + scale.width) {
                ui.paint.line_of_text(name, kSmallBold, left + 4, top);
                month_free_from = left + width + 16;
            }
        }
        if (month_begins && x >= scale.left) ui.paint.line(x, top + kAxis, x, bottom, faint);
        if (iso_weekday(day) == 1 && x >= scale.left && iso_week(day) % every == 0) {
            ui.paint.line(x, top + kAxis - 8, x, top + kAxis, ui.paint.color(Token::ink_muted));
            const std::string name =
                fill(page_text::kWeek.in(model.lang), {
                                                          {"n", std::to_string(iso_week(day))}
            });
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
        const std::string words = fill(page_text::kRuleChangeSeam.in(model.lang),
                                       {
                                           {"date", plain_date(from, model.lang)}
        });
        const float width = ui.paint.text_width(words, kFine);
        const float words_x = std::min(x + 6, scale.left + scale.width - width);
        ui.text_at("seam-" +
                       std::string{
                           regime_name(regime)
        },
                   "p", {{RunStyle::time, words, iso(from)}}, kFine.in(Token::warning_ink),
                   {words_x, bottom - 18, width + 2, 0}, "seam");
    }
}

void draw_bands(Ui& ui, const Model& model, const Scale& scale, float top) {
    ui.begin_group("bands", "ul", "bands");
    for (const Band& band : bands_of(model)) {
        const float left = std::max(scale.x(band.from), scale.left);
        const float right = std::min(scale.x(band.until + Days{1}), scale.left + scale.width);
        const Runs said{
            {RunStyle::plain,       band.name + ": ", {}            },
            {              RunStyle::time, short_date(band.from,      model.lang), iso(band.from)},
            {              RunStyle::plain,              " – ",               {}              },
            { RunStyle::time,          short_date(band.until,           model.lang),               iso(band.until)}
        };
        const float y = top + static_cast<float>(band.row) * (kBand + kBandGap);
        Node& node = ui.tree.leaf(band.id, "li", said);
        if (right <= left) {
            node.with_class("visually-hidden");
            continue;
        }
        const Box box{left, y, right - left, kBand};
        node.with_class("band").with_box(box).with_look({14, kBand, 600});
        ui.paint.fill(box, ui.paint.color(band.color), 4);
        const TextStyle style = kSmallBold.in(band.ink);
        if (ui.paint.text_width(band.name, style) + 16 <= box.width)
            ui.paint.line_of_text(band.name, style, box.x + 10, box.y + (kBand - style.line) / 2);
    }
    ui.end_group();
}

void draw_markers(Ui& ui, Model& model, const std::vector<Marker>& markers, float top) {
    const float bands_bottom = top - 8;
    for (const Marker& marker : markers) {
        const ImU32 ink = ui.paint.color(color_of(marker.entry->milestone.actor));
        const float y = top + static_cast<float>(marker.row) * kMarkerRow + 10;
        if (marker.entry->milestone.certainty == Certainty::unsettled)
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
                       entry.milestone.certainty == Certainty::unsettled &&
                           entry.milestone.actor == Actor::municipality);
        ui.paint.line_of_text(entry.title, kSmallBold, marker.words_x, y - 11);
        ui.paint.line_of_text(below, kFine, marker.words_x, y + 9);
        if (ui.focused(id) && ui.input.focus_visible) ui.paint.focus_ring(box, 3);
        ui.begin_group(sub_id(id, "item"), "li", "marker");
        ui.tree
            .leaf(id, "button",
                  {
                      {RunStyle::plain, entry.title + " ",               {}         },
                      {RunStyle::time,  short_date(entry.milestone.date, model.lang),
                       iso(entry.milestone.date)},
                      {RunStyle::plain,               " · " + entry.actor,                                {}        }
        })
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

void draw_handle(Ui& ui, float x, float y, bool ring) {
    ui.paint.circle(x, y, kHandle + 2, ui.paint.color(Token::accent_strong));
    ui.paint.circle(x, y, kHandle - 1, ui.paint.color(Token::surface));
    const ImU32 ink = ui.paint.color(Token::ink);
    ui.paint.line(x - 3, y - 5, x - 3, y + 5, ink, 2);
    ui.paint.line(x + 3, y - 5, x + 3, y + 5, ink, 2);
    if (ring) ui.paint.focus_ring({x - kHandle, y - kHandle, 2 * kHandle, 2 * kHandle}, kHandle);
}

std::string what_if_value(const Model& model) {
    const WhatIf& what = *model.what_if;
    std::string words = weekday_date(what.requested, model.lang);
    if (what.meeting_by)
        words += ". " + fill(page_text::kWhatIfSentence.in(model.lang),
                             {
                                 {"date",    weekday_date(what.requested,   model.lang)},
                                 {"meeting", weekday_date(*what.meeting_by, model.lang)}
        });
    else if (what.too_late)
        words += ". " + std::string{page_text::kWhatIfTooLate.in(model.lang)};
    return words;
}

// The handle on the window's band, and from it a dotted line to the meeting.
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
    const auto moved = ui.range("request-day", std::string{page_text::kWhatIfDay.in(model.lang)}, 0,
                                days_between(first, last), value, what_if_value(model), track);
    if (moved) {
        model.picked_request = first + Days{*moved};
        model.changed();
    }
}

void draw_today_line(Ui& ui, Model& model, const Scale& scale, float top, float bottom) {
    const Day today = model.assessment.today;
    const ImU32 red = ui.paint.color(Token::today);
    const float half = scale.per_day() / 2;
    const float y = bottom - kFoot / 2;
    if (scale.shows(today)) {
        const float x = scale.x(today) + half;
        ui.paint.line(x, top + kAxis - 14, x, y, red, 2.5F);
        const std::string_view words = page_text::kToday.in(model.lang);
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
    const auto moved = ui.range("today-range", std::string{page_text::kTodayDay.in(model.lang)},
                                first, last, value, long_date(today, model.lang), track);
    if (moved) {
        const Day day = scale.zero + Days{*moved};
        model.answers[Key::today] = day == model.real_today ? "" : iso(day);
        model.changed();
    }
}

// What the shapes mean, in words.
void draw_legend(Ui& ui, const Model& model) {
    struct Sign {
        const Text* words;
        Actor actor;
        bool hollow;
        std::string_view id;
    };
    static constexpr std::array kSigns{
        Sign{&page_text::kLegendEmployee,     Actor::employee,     false, "legend-employee"    },
        Sign{&page_text::kLegendEmployer,     Actor::employer,     false, "legend-employer"    },
        Sign{&page_text::kLegendMunicipality, Actor::municipality, false, "legend-municipality"},
        Sign{&page_text::kLegendUnsettled,    Actor::municipality, true,  "legend-unsettled"   },
    };
    ui.begin_group("legend", "ul", "legend");
    Column& at = ui.column();
    float x = at.x;
    for (const Sign& sign : kSigns) {
        const std::string_view words = sign.words->in(model.lang);
        const float width = ui.paint.text_width(words, kFine) + 2;
        if (x > at.x && x + 22 + width > at.x + at.width) {
            x = at.x;
            at.y += 22;
        }
        ui.paint.shape(shape_of(sign.actor), x + 8, at.y + 8, 6,
                       ui.paint.color(color_of(sign.actor)), sign.hollow);
        ui.text_at(std::string{sign.id}, "li", plain(words), kFine, {x + 22, at.y, width, 0});
        x += 22 + width + 24;
    }
    at.y += 20;
    ui.end_group();
}

}  // namespace

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
    ui.paint.fill({at.x, at.y + 5, at.width, kBand}, ui.paint.color(Token::band_municipality), 4);
    ui.paint.fill(window, ui.paint.color(Token::band_window), 4);
    draw_request_handle(ui, model, scale, at.y + 5 + kBand / 2);
    at.y += kBand + 10;
}

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
    ui.unseen("picture-caption", "figcaption",
              fill(page_text::kTimelinePicture.in(model.lang),
                   {
                       {"first", plain_date(first, model.lang)},
                       {"last",  plain_date(last,  model.lang)}
    }));
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
