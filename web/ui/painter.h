// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Draws on the canvas in the page's own coordinates, through Dear ImGui's draw list: text of mixed
// styles with wrapping, boxes, shapes. Says nothing to the tree. Partners: painter.cpp, ui.h.
#pragma once

#include <imgui.h>

#include <string_view>
#include <vector>

#include "web/ui/semantic_tree.h"
#include "web/ui/theme.h"

namespace ui {

// A laid-out stretch of one run on one line, from the text's own top left corner.
struct Piece {
    std::size_t run;
    std::string_view text;
    float x;
    float width;
    int line;
};

struct TextLayout {
    std::vector<Piece> pieces;
    float width = 0;  // of the widest line
    float height = 0;
    int lines = 0;
};

enum class Shape : unsigned char { diamond, square, circle };

class Painter {
  public:
    // Before each frame: where the canvas lies in the page, and how many device pixels one CSS
    // pixel has.
    void begin_frame(const Theme& theme, float canvas_top, float canvas_height, float pixel_ratio);
    // The layer of the canvas that everything is drawn on from here on.
    void draw_on(ImDrawList& layer) { list_ = &layer; }

    float text_width(std::string_view text, const TextStyle& style) const;
    // Breaks `runs` at blanks into lines of at most `width`; a longer word is broken anywhere. The
    // pieces point into `runs`.
    TextLayout lay_out(const Runs& runs, const TextStyle& style, float width) const;
    void text(const TextLayout& layout, const Runs& runs, const TextStyle& style, float x, float y);
    // One line without wrapping.
    void line_of_text(std::string_view text, const TextStyle& style, float x, float y);

    void fill(const Box& box, ImU32 color, float rounding = 0);
    void outline(const Box& box, ImU32 color, float rounding = 0, float thickness = 1);
    void line(float x1, float y1, float x2, float y2, ImU32 color, float thickness = 1);
    void dashed_line(float x1, float y1, float x2, float y2, ImU32 color, float thickness,
                     float dash);
    void hatching(const Box& box, ImU32 color, float step);
    void circle(float x, float y, float radius, ImU32 color);
    void ring(float x, float y, float radius, ImU32 color, float thickness);
    // Filled, or hollow with the surface inside: what is not certain.
    void shape(Shape shape, float x, float y, float radius, ImU32 color, bool hollow);
    void chevron(float x, float y, float size, bool up, ImU32 color);
    // The ring that shows where the keyboard is: 3 px, and 2 px clear of the box.
    void focus_ring(const Box& box, float rounding);

    // False where nothing of the box lies on the canvas.
    bool in_view(const Box& box) const;
    ImU32 color(Token token) const { return theme_->color(token); }
    const Theme& theme() const { return *theme_; }
    ImVec2 on_canvas(float x, float y) const { return {x, y - canvas_top_}; }

  private:
    float snapped(float y) const;
    Token run_color(RunStyle style, Token plain) const;

    const Theme* theme_ = nullptr;
    ImDrawList* list_ = nullptr;
    float canvas_top_ = 0;
    float canvas_height_ = 0;
    float pixel_ratio_ = 1;
};

}  // namespace ui
