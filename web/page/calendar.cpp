// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Partner: page.h. The calendar to pick a date from: weeks numbered, closed days marked, all by
// keyboard.
#include <algorithm>
#include <array>

#include "core/calendar/closed_days.h"
#include "texts/page.h"
#include "web/page/page.h"

namespace fasttrack::web {
namespace {

constexpr int kDaysAWeek = 7;
constexpr float kRow = 44;

Day first_of_month(Day day) {
    const date::year_month_day parts{day};
    return date::sys_days{parts.year() / parts.month() / 1};
}

Day monday_of(Day day) { return day - Days{iso_weekday(day) - 1}; }

// The day a key leads to, as in the usual date grids; nothing for other keys.
std::optional<Day> day_by_key(std::string_view key, Day day) {
    if (key == "ArrowLeft") return day - Days{1};
    if (key == "ArrowRight") return day + Days{1};
    if (key == "ArrowUp") return day - Weeks{1};
    if (key == "ArrowDown") return day + Weeks{1};
    if (key == "Home") return monday_of(day);
    if (key == "End") return monday_of(day) + Days{6};
    if (key == "PageUp") return same_day_number(day, Months{-1});
    if (key == "PageDown") return same_day_number(day, Months{1});
    if (key == "Shift+PageUp") return same_day_number(day, Months{-12});
    if (key == "Shift+PageDown") return same_day_number(day, Months{12});
    return std::nullopt;
}

// Marks the calendar as closed, which draw_calendar() then does; the focus goes back to its button.
void close(Ui& ui, OpenCalendar& calendar) {
    ui.focus = sub_id(calendar.field, "calendar");
    calendar.field.clear();
    ui.ask_again();
}

std::string month_heading(Day shown, Language lang) {
    const date::year_month_day parts{shown};
    return std::string{month_name(static_cast<int>(static_cast<unsigned>(parts.month())), lang)} +
           ' ' + std::to_string(static_cast<int>(parts.year()));
}

void draw_month_buttons(Ui& ui, Model& model, OpenCalendar& calendar) {
    Column& at = ui.column();
    const Language lang = model.lang;
    const TextStyle style = kBodyBold;
    const std::string heading = month_heading(calendar.shown, lang);
    const auto step = [&](std::string_view id, const Text& label, float x, bool back) {
        const Box box{x, at.y, kRow, kRow};
        if (ui.hovered(box)) ui.paint.fill(box, ui.paint.color(Token::accent_soft), 4);
        const float middle = x + kRow / 2;
        const float tip = back ? -4.0F : 4.0F;
        const ImU32 ink = ui.paint.color(Token::ink);
        ui.paint.line(middle - tip, at.y + 15, middle + tip, at.y + 22, ink, 2);
        ui.paint.line(middle + tip, at.y + 22, middle - tip, at.y + 29, ink, 2);
        const std::string whole_id{id};
        if (ui.focused(whole_id) && ui.input.focus_visible) ui.paint.focus_ring(box, 4);
        ui.tree.leaf(whole_id, "button")
            .with("type", "button")
            .with("data-on", "click")
            .with("data-keys", "Escape")
            .with("aria-label", std::string{label.in(lang)})
            .with_class(back ? "calendar-back" : "calendar-on")
            .with_box(box);
        if (ui.take(whole_id, "key")) close(ui, calendar);
        if (ui.clicked(whole_id)) {
            calendar.shown = same_day_number(calendar.shown, Months{back ? -1 : 1});
            ui.ask_again();
        }
    };
    ui.begin_group("calendar-head", "div", "calendar-head");
    step("calendar-previous", text::page::previous_month, at.x, true);
    ui.text_at("calendar-month", "p", plain(heading), style,
               {at.x + (at.width - ui.paint.text_width(heading, style)) / 2, at.y + 10, 200, 0});
    ui.tree.last().with("aria-live", "polite");
    step("calendar-next", text::page::next_month, at.x + at.width - kRow, false);
    ui.end_group();
    at.y += kRow + 4;
}

void draw_weekdays(Ui& ui, const Model& model, float cell) {
    Column& at = ui.column();
    ui.begin_group("calendar-weekdays", "tr");
    for (int i = 0; i <= kDaysAWeek; ++i) {
        const std::string name{i == 0 ? text::page::week_column.in(model.lang)
                                      : weekday_name(i, model.lang)};
        // Two letters; the second of "lørdag" takes two bytes.
        const std::string brief = i == 0 ? name : name.substr(0, name[1] == '\xc3' ? 3 : 2);
        ui.begin_group("calendar-th-" + std::to_string(i), "th");
        ui.tree.last().with("scope", "col").with("abbr", name);
        const float x = at.x + cell * static_cast<float>(i);
        ui.text_at("calendar-wd-" + std::to_string(i), "span", plain(brief), kFine,
                   {x + (cell - ui.paint.text_width(brief, kFine)) / 2, at.y, cell, 0});
        ui.end_group();
    }
    ui.end_group();
    at.y += 22;
}

struct Cell {
    Day day;
    Box box;
    bool chosen;
    bool other_month;
};

bool draw_day(Ui& ui, Model& model, OpenCalendar& calendar, const Cell& cell) {
    const Language lang = model.lang;
    const std::string id = "calendar-" + iso(cell.day);
    const date::year_month_day parts{cell.day};
    const std::string number = std::to_string(static_cast<unsigned>(parts.day()));
    const bool closed = is_closed(cell.day);
    const Box box{cell.box.x + 1, cell.box.y + 1, cell.box.width - 2, cell.box.height - 2};
    TextStyle style = cell.other_month ? kSmall : kSmall.in(Token::ink);
    if (closed) {
        ui.paint.fill(box, ui.paint.color(kClosedDayColor), 4);
        ui.paint.hatching(box, faded(ui.paint.color(Token::ink_muted), 0.25F), 6);
    }
    if (ui.hovered(box)) ui.paint.fill(box, ui.paint.color(Token::accent_soft), 4);
    if (cell.chosen) {
        ui.paint.fill(box, ui.paint.color(Token::accent), 4);
        style = kSmallBold.in(Token::on_accent);
    } else if (cell.day == model.today()) {
        ui.paint.outline(box, ui.paint.color(kTodayColor), 4, 2);
    }
    ui.paint.line_of_text(number, style,
                          box.x + (box.width - ui.paint.text_width(number, style)) / 2,
                          box.y + (box.height - style.line) / 2);
    if (ui.focused(id))
        ui.paint.focus_ring({box.x + 3, box.y + 3, box.width - 6, box.height - 6}, 4);

    std::string name = long_date(cell.day, lang);
    if (closed) name += ", " + std::string{text::page::closed_day.in(lang)};
    if (cell.day == model.today()) name += ", " + std::string{text::page::today.in(lang)};
    ui.begin_group(sub_id(id, "cell"), "td");
    ui.tree.leaf(id, "button", plain(number))
        .with("type", "button")
        .with("data-on", "click")
        .with("data-keys", "ArrowLeft ArrowRight ArrowUp ArrowDown Home End PageUp PageDown Escape")
        .with("aria-label", name)
        .with("aria-pressed", cell.chosen ? "true" : "false")
        .with("tabindex", cell.day == calendar.shown ? "0" : "-1")
        .with_class(std::string{"calendar-day"} + (closed ? " closed" : "") +
                    (cell.other_month ? " other-month" : ""))
        .with_box(box);
    ui.end_group();
    if (const auto key = ui.take(id, "key")) {
        if (*key == "Escape") {
            close(ui, calendar);
        } else if (const auto day = day_by_key(*key, cell.day)) {
            calendar.shown = std::clamp(*day, kDateFrom, kDateUntil);
            ui.focus = "calendar-" + iso(calendar.shown);
        }
        ui.ask_again();
    }
    return ui.clicked(id);
}

}  // namespace

std::optional<Day> draw_calendar(Ui& ui, Model& model, const std::string& field,
                                 std::optional<Day> chosen) {
    OpenCalendar& calendar = *model.calendar;
    ui.space(8);
    Column& outside = ui.column();
    const float whole = outside.width;
    outside.width = std::min(whole, 400.0F);
    ui.begin_card(sub_id(field, "grid"), "div", "calendar", Token::surface, false, 8);
    draw_month_buttons(ui, model, calendar);
    const float cell = ui.column().width / (kDaysAWeek + 1);
    ui.begin_group("calendar-table", "table", "calendar-table");
    ui.unseen("calendar-caption", "caption", month_heading(calendar.shown, model.lang));
    ui.begin_group("calendar-thead", "thead");
    draw_weekdays(ui, model, cell);
    ui.end_group();
    ui.begin_group("calendar-tbody", "tbody");
    std::optional<Day> picked;
    const Day first = first_of_month(calendar.shown);
    const Day last = last_day_of_month(calendar.shown);
    for (Day monday = monday_of(first); monday <= last; monday += Weeks{1}) {
        Column& at = ui.column();
        ui.begin_group("calendar-week-" + iso(monday), "tr");
        const std::string week = std::to_string(iso_week(monday));
        ui.begin_group("calendar-weekhead-" + iso(monday), "th");
        ui.tree.last().with("scope", "row");
        ui.text_at("calendar-weekno-" + iso(monday), "span", plain(week), kFine,
                   {at.x + (cell - ui.paint.text_width(week, kFine)) / 2, at.y + 14, cell, 0});
        ui.end_group();
        for (int i = 0; i < kDaysAWeek; ++i) {
            const Day day = monday + Days{i};
            const Box box{at.x + cell * static_cast<float>(i + 1), at.y, cell, kRow};
            if (draw_day(ui, model, calendar, {day, box, chosen == day, day < first || day > last}))
                picked = day;
        }
        ui.end_group();
        at.y += kRow;
    }
    ui.end_group();
    ui.end_group();
    ui.end_card();
    ui.column().width = whole;
    if (calendar.field.empty()) model.calendar.reset();
    return picked;
}

}  // namespace fasttrack::web
