// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The course as a picture: where days lie, which bands and markers there are. Partners:
// timeline.cpp (the card and its controls), timeline_picture.cpp (the picture), page.h.
#pragma once

#include <string>
#include <vector>

#include "web/page/model.h"
#include "web/page/widgets.h"

namespace fasttrack::web {

// The picture's place and scale. Days are counted from the first absence day.
struct Scale {
    Day zero{};
    TimelineView view;
    float left = 0;
    float width = 0;

    float per_day() const { return width / (view.to - view.from); }
    float x(Day day) const { return x(static_cast<float>(days_between(zero, day))); }
    float x(float days) const { return left + (days - view.from) * per_day(); }
    bool shows(Day day) const {
        const auto days = static_cast<float>(days_between(zero, day));
        return days >= view.from && days <= view.to;
    }
};

// A stretch of days with a name; `until` is its last day, or the last one shown where its end is
// not known.
struct Band {
    std::string id;
    std::string name;
    Day from;
    Day until;
    Token color;
    Token ink;
    int row;
    bool open_end = false;
};
std::vector<Band> bands_of(const Model& model);

// What is shown when nobody has moved it, and the longest stretch there is to see.
TimelineView usual_view(const Model& model);
TimelineView whole_view(const Model& model);

// The days that a request can be tried on with the handle, both included.
struct Reach {
    Day first;
    Day last;
};
Reach request_reach(const Model& model);

// The same on a phone: the window with its handle alone.
void draw_request_strip(Ui& ui, Model& model);

// Takes where the handles were moved to, before the page is described: a drag then shows in the
// same frame.
void take_moved_handles(Ui& ui, Model& model);

// The picture at the column's place, with its handles and markers.
void draw_picture(Ui& ui, Model& model);

}  // namespace fasttrack::web
