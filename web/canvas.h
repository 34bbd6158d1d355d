// The canvas: Dear ImGui's drawing half (fonts, draw list) without its windows, which the page does
// not need and a phone should not load. Partners: canvas.cpp, gl_drawing.h (the list's way to the
// screen), painter.h (who draws).
#pragma once

#include <imgui.h>

#include <memory>

#include "web/gl_drawing.h"

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

    // Empties the list for a canvas of this size in CSS pixels. Text can be measured from here on,
    // with a context or without.
    ImDrawList* begin_frame(float width, float height, float pixel_ratio);
    // Draws the list on `background`; does nothing without a context.
    void end_frame(ImU32 background);

  private:
    std::unique_ptr<ImDrawList> list_;
    GlDrawing drawing_;
    ImVec2 size_{1, 1};
    float pixel_ratio_ = 1;
    int frame_ = 0;
    int context_ = 0;
    bool ready_ = false;
};

}  // namespace fasttrack::web
