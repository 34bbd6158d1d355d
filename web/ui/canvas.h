// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The canvas: Dear ImGui's drawing half (fonts, draw lists) without its windows, which the page
// does not need and a phone should not load. Partners: canvas.cpp, gl_drawing.h (the lists' way to
// the screen), painter.h (who draws).
#pragma once

#include <imgui.h>

#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "web/ui/gl_drawing.h"

namespace fasttrack::web {

class Canvas {
  public:
    Canvas();
    ~Canvas();
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;

    // A font from the bytes of a TTF file, which come from malloc and are owned from here on; null
    // where they are no font.
    ImFont* add_font(void* data, int length);

    // True when a WebGL 2 context stands on the canvas that `selector` names; one that stood before
    // is given up.
    bool make_context(const char* selector);
    void lose_context();
    bool has_context() const { return ready_; }

    // Starts a frame without layers, for a canvas of this size in CSS pixels. Text can be measured
    // from here on, with a context or without.
    void begin_frame(float width, float height, float pixel_ratio);
    // An empty layer above the others of this frame, or with keep_layer() one as it was in the
    // frame before: only where kept_layers_fit().
    ImDrawList& layer(std::string_view name);
    void keep_layer(std::string_view name);
    // False where letters have moved within their texture, or the size is another.
    bool kept_layers_fit() const { return kept_fit_; }
    // Draws the layers on `background`; does nothing without a context.
    void end_frame(ImU32 background);

  private:
    Layer& named(std::string_view name);

    std::map<std::string, std::unique_ptr<Layer>, std::less<>> layers_;
    GlDrawing::Layers shown_;
    GlDrawing drawing_;
    const ImTextureData* texture_ = nullptr;  // at the start of the last frame
    bool kept_fit_ = false;
    ImVec2 size_{1, 1};
    float pixel_ratio_ = 1;
    int frame_ = 0;
    int context_ = 0;
    bool ready_ = false;
};

}  // namespace fasttrack::web
