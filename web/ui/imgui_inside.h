// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What the widgets need of Dear ImGui's inside. Partner: imgui_inside.cpp, the one file that knows
// it and says how to move the version.
#pragma once

#include <imgui.h>

namespace ui::imgui_inside {

// Dear ImGui sizes a font by ascent + descent; IBM Plex Sans has 1.025 + 0.275 of the em.
inline constexpr float kFontHeightPerEm = 1.3F;

// Makes the context that fonts and lists hang on, without windows, tables and settings files; and
// gives it up.
void start();
void stop();

ImFontAtlas& atlas();
ImDrawListSharedData* shared_data();

// Starts frame number `frame`, from 1 up, for lists that cover `size`, and letters of this
// sharpness.
void begin_frame(int frame, ImVec2 size, float pixel_ratio);

// Makes `list` an empty one of this frame, as large as the canvas.
void empty(ImDrawList& list);

// Stands in for a renderer where there is none: textures that outgrew themselves are given up.
void give_up_old_textures();

// Where a text that starts at `x` is drawn: Dear ImGui cuts a text's start down to a whole pixel,
// which would eat from the blank before.
float text_start(float x);

}  // namespace ui::imgui_inside
