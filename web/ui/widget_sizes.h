// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Measures that the controls share, in CSS pixels. Partners: widgets.cpp, fields.cpp.
#pragma once

namespace ui {

inline constexpr float kTarget = 48;       // height of what is pressed; 44 is the least
inline constexpr float kFieldWidth = 400;  // of a field, where there is room
inline constexpr float kRounding = 4;
inline constexpr float kGap = 10;  // between controls side by side
inline constexpr float kInset =
    16;  // between a control's edge and its words; canvas_face.js has it too

}  // namespace ui
