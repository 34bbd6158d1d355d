// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The page, part by part: each function draws one part and takes what the user did there. They are
// called in reading order by describe_page(). Partners: page.cpp, page_*.cpp, ui.h, model.h.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "web/page/model.h"
#include "web/page/widgets.h"

namespace fasttrack::web {

// The whole page, once a frame. Gives its height in CSS pixels.
float describe_page(Ui& ui, Model& model);

void draw_header(Ui& ui, Model& model);       // page/frame.cpp
void draw_notices(Ui& ui, Model& model);      // page/frame.cpp
void draw_footer(Ui& ui, Model& model);       // page/frame.cpp
void draw_questions(Ui& ui, Model& model);    // page/questions.cpp
void draw_answer(Ui& ui, Model& model);       // page/answer.cpp
void draw_facts(Ui& ui, const Model& model);  // page/facts.cpp
void draw_what_if(Ui& ui, Model& model);      // page/what_if.cpp
void draw_timeline(Ui& ui, Model& model);     // timeline.cpp
void draw_today_field(Ui& ui, Model& model);  // page/what_if.cpp
void draw_dates(Ui& ui, Model& model);        // page/dates.cpp
void draw_take_along(Ui& ui, Model& model);   // page/take_along.cpp
void draw_guide(Ui& ui, Model& model);        // page/guide.cpp

// From this width on there is room for generous distances.
inline constexpr float kRoomy = 1000;
float side_margin(const Ui& ui);   // between the window's edge and what stands in it, at least
float card_padding(const Ui& ui);  // between a card's edge and what stands in it

// What Fast track is, in the guide's words, where there is no answer yet.
void draw_what_it_is(Ui& ui, const Model& model);  // page/guide.cpp

// A date field with its echo, its calendar when that is open, and the pause it leaves for typing.
// The text typed or picked in this frame.
std::optional<std::string> draw_date(Ui& ui, Model& model, DateField field);

// The calendar under the date field `field`; the day picked in this frame.
std::optional<Day> draw_calendar(Ui& ui, Model& model, const std::string& field,
                                 std::optional<Day> chosen);

// What would come of a request on the day tried out; there must be one.
std::string what_if_sentence(const Model& model);

// `text` with the dates of the answer found in it as <time>, and what stands between the marks of a
// headline set off. Words about days are the core's; this only finds them again.
Runs dated(std::string_view text, const Model& model);

// Danish `words`, such as the titles of sources; on the English page marked as Danish.
Runs danish(std::string_view words, Language lang);  // page/danish.cpp
// `runs` with the titles of sources and the words quoted from them marked as Danish on the English
// page.
Runs with_danish_marked(Runs runs, Language lang);  // page/danish.cpp

// "søn 6. dec", and with the year where that is another than today's.
std::string tile_date(Day day, Day today, Language lang);

// True where the page says of the date that no source settles it. Of the last request day it does
// so under the rules of 2026 only: before them the doubt is one day, and the answer names both.
bool is_unsettled(const Milestone& milestone, const Model& model);

// The shape and colour that say who acts; they never say it alone, a word stands by.
Shape shape_of(Actor actor);
Token color_of(Actor actor);

}  // namespace fasttrack::web
