// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The parts of the timeline's picture and what they share. Partners: timeline_picture.cpp,
// timeline_markers.cpp, timeline_handles.cpp.
#pragma once

#include <vector>

#include "web/page/timeline.h"

namespace fasttrack::web {

inline constexpr float kAxis = 48;  // height of months above weeks
inline constexpr float kBand = 34;
inline constexpr float kBandGap = 10;
inline constexpr float kMarkerRow = 46;  // a target for a finger, and a gap
inline constexpr float kFoot = 40;       // where today's name stands

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
std::vector<Marker> place_markers(const Ui& ui, const Model& model, const Scale& scale);
void draw_markers(Ui& ui, Model& model, const std::vector<Marker>& markers, float top);
// What the shapes mean, in words.
void draw_legend(Ui& ui, const Model& model);

// The handle on the window's band, and from it a dotted line to the meeting.
void draw_request_handle(Ui& ui, Model& model, const Scale& scale, float middle);
// Today's line, whose name at the foot is a handle too.
void draw_today_line(Ui& ui, Model& model, const Scale& scale, float top, float bottom);

}  // namespace fasttrack::web
