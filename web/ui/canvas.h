// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The canvas: named layers, each with a draw list of Dear ImGui, whose windows the page does not
// need and a phone should not load. Partners: canvas.cpp, renderer.h (the lists' way to the
// screen), painter.h (who draws).
#pragma once

#include <imgui.h>

#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "web/ui/renderer.h"

namespace ui {

// There is one at a time, and it outlives its fonts.
class Canvas {
  public:
    // `renderer` must outlive the canvas.
    explicit Canvas(Renderer& renderer);
    ~Canvas();
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;

    // A font from the bytes of a TTF file, which come from malloc and are owned from here on; null
    // where they are no font.
    ImFont* add_font(void* data, int length);

    // True when the renderer has what it needs for the canvas that `selector` names; what it had
    // before is given up.
    bool make_context(const char* selector);
    void lose_context();
    bool has_context() const { return ready_; }

    // Starts a frame without layers, for a canvas of this size in CSS pixels. Text can be measured
    // from here on, with a context or without.
    void begin_frame(float width, float height, float pixel_ratio);
    // An empty layer above the others of this frame.
    ImDrawList& layer(std::string_view name);
    // Draws the layers on `background`; does nothing without a context.
    void end_frame(ImU32 background);

    // ---- for speed only
    // A layer above the others as it was in the frame before: only where kept_layers_fit().
    void keep_layer(std::string_view name);
    // False where letters have moved within their texture, or the size is another.
    bool kept_layers_fit() const { return kept_fit_; }

  private:
    Layer& named(std::string_view name);

    Renderer& renderer_;
    std::map<std::string, std::unique_ptr<Layer>, std::less<>> layers_;
    Renderer::Layers shown_;
    const ImTextureData* texture_ = nullptr;  // at the start of the last frame
    bool kept_fit_ = false;
    ImVec2 size_{1, 1};
    float pixel_ratio_ = 1;
    int frame_ = 0;
    bool ready_ = false;
};

}  // namespace ui
