// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Partner: painter.h.
#include "web/ui/painter.h"

#include <algorithm>
#include <cfloat>
#include <cmath>

#include "web/ui/imgui_inside.h"

namespace ui {
namespace {

using imgui_inside::kFontHeightPerEm;

Weight run_weight(RunStyle style, Weight plain) {
    return style == RunStyle::strong || style == RunStyle::accent ? Weight::semibold : plain;
}

std::size_t utf8_length(char lead) {
    const auto byte = static_cast<unsigned char>(lead);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

ImVec2 operator+(ImVec2 a, ImVec2 b) { return {a.x + b.x, a.y + b.y}; }

// Sets words into lines. A word may run through several runs of text: "(" before a quotation, "."
// after a date. Only a blank lets a line end.
class LineSetter {
  public:
    LineSetter(const Painter& painter, const TextStyle& style, float width, TextLayout& layout)
        : painter_{painter}, style_{style}, width_{width}, layout_{layout} {}

    void add(std::size_t run, RunStyle run_style, std::string_view text) {
        TextStyle style = style_;
        style.weight = run_weight(run_style, style_.weight);
        while (!text.empty()) {
            const std::size_t end = std::min(text.find_first_of(" \n"), text.size());
            if (end > 0) {
                const std::string_view part = text.substr(0, end);
                word_.push_back({run, part, 0, painter_.text_width(part, style), 0});
                word_styles_.push_back(style);
            }
            if (end < text.size()) {
                end_word();
                if (text[end] == '\n')
                    break_line();
                else
                    x_ += painter_.text_width(" ", style);
            }
            text.remove_prefix(std::min(end + 1, text.size()));
        }
    }

    void finish() {
        end_word();
        layout_.lines = line_ + 1;
        layout_.height = static_cast<float>(layout_.lines) * style_.line;
    }

  private:
    void break_line() {
        x_ = 0;
        ++line_;
    }

    void end_word() {
        float whole = 0;
        for (const Piece& part : word_) whole += part.width;
        if (x_ > 0 && x_ + whole > width_) break_line();
        for (std::size_t i = 0; i < word_.size(); ++i) {
            if (whole > width_)
                break_anywhere(word_[i], word_styles_[i]);
            else
                place(word_[i]);
        }
        word_.clear();
        word_styles_.clear();
    }

    // What is longer than a line, such as an address.
    void break_anywhere(Piece part, const TextStyle& style) {
        while (x_ + part.width > width_ && part.text.size() > 1) {
            std::size_t fits = 0;
            for (std::size_t next = utf8_length(part.text[0]);
                 next < part.text.size() &&
                 x_ + painter_.text_width(part.text.substr(0, next), style) <= width_;
                 next += utf8_length(part.text[next]))
                fits = next;
            if (fits == 0 && x_ == 0) fits = std::min(utf8_length(part.text[0]), part.text.size());
            if (fits > 0) {
                const std::string_view head = part.text.substr(0, fits);
                place({part.run, head, 0, painter_.text_width(head, style), 0});
                part.text.remove_prefix(fits);
                part.width = painter_.text_width(part.text, style);
            }
            break_line();
        }
        place(part);
    }

    // Text that goes on where the piece before ended is drawn with it.
    void place(const Piece& part) {
        Piece* const last = layout_.pieces.empty() ? nullptr : &layout_.pieces.back();
        if (last != nullptr && x_ > 0 && last->run == part.run && last->line == line_) {
            const char* const begin = last->text.data();
            const char* const end = part.text.data() + part.text.size();
            last->text = {begin, static_cast<std::size_t>(end - begin)};
            last->width = x_ + part.width - last->x;
        } else {
            layout_.pieces.push_back({part.run, part.text, x_, part.width, line_});
        }
        x_ += part.width;
        layout_.width = std::max(layout_.width, x_);
    }

    const Painter& painter_;
    const TextStyle& style_;
    float width_;
    TextLayout& layout_;
    std::vector<Piece> word_;
    std::vector<TextStyle> word_styles_;
    float x_ = 0;
    int line_ = 0;
};

}  // namespace

void Painter::begin_frame(const Theme& theme, float canvas_top, float canvas_height,
                          float pixel_ratio) {
    theme_ = &theme;
    canvas_top_ = canvas_top;
    canvas_height_ = canvas_height;
    pixel_ratio_ = pixel_ratio;
}

float Painter::text_width(std::string_view text, const TextStyle& style) const {
    return theme_->font(style.weight)
        ->CalcTextSizeA(style.size * kFontHeightPerEm, FLT_MAX, 0, text.data(),
                        text.data() + text.size())
        .x;
}

TextLayout Painter::lay_out(const Runs& runs, const TextStyle& style, float width) const {
    TextLayout layout;
    LineSetter setter{*this, style, width, layout};
    for (std::size_t r = 0; r < runs.size(); ++r) setter.add(r, runs[r].style, runs[r].text);
    setter.finish();
    return layout;
}

float Painter::snapped(float y) const { return std::round(y * pixel_ratio_) / pixel_ratio_; }

Token Painter::run_color(RunStyle style, Token plain) const {
    return style == RunStyle::accent || style == RunStyle::link ? Token::accent_strong : plain;
}

void Painter::text(const TextLayout& layout, const Runs& runs, const TextStyle& style, float x,
                   float y) {
    if (!in_view({x, y, layout.width, layout.height})) return;
    const float height = style.size * kFontHeightPerEm;
    for (const Piece& piece : layout.pieces) {
        const float top = y + static_cast<float>(piece.line) * style.line;
        if (!in_view({x + piece.x, top, piece.width, style.line})) continue;
        const RunStyle run_style = runs[piece.run].style;
        const ImU32 ink = color(run_color(run_style, style.color));
        const ImVec2 at = on_canvas(imgui_inside::text_start(x + piece.x),
                                    snapped(top + (style.line - height) / 2));
        list_->AddText(theme_->font(run_weight(run_style, style.weight)), height, at, ink,
                       piece.text.data(), piece.text.data() + piece.text.size());
        if (run_style == RunStyle::link) {
            const float under = snapped(top + style.line / 2 + style.size * 0.5F);
            line(x + piece.x, under, x + piece.x + piece.width, under, ink);
        }
    }
}

void Painter::line_of_text(std::string_view text, const TextStyle& style, float x, float y) {
    if (!in_view({x, y, FLT_MAX, style.line})) return;
    const float height = style.size * kFontHeightPerEm;
    list_->AddText(theme_->font(style.weight), height,
                   on_canvas(x, snapped(y + (style.line - height) / 2)), color(style.color),
                   text.data(), text.data() + text.size());
}

bool Painter::in_view(const Box& box) const {
    return box.y + box.height >= canvas_top_ && box.y <= canvas_top_ + canvas_height_;
}

void Painter::fill(const Box& box, ImU32 color, float rounding) {
    if (!in_view(box)) return;
    list_->AddRectFilled(on_canvas(box.x, box.y), on_canvas(box.x + box.width, box.y + box.height),
                         color, rounding);
}

void Painter::outline(const Box& box, ImU32 color, float rounding, float thickness) {
    if (!in_view(box)) return;
    const float half = thickness / 2;  // inside the box, as a CSS border is
    list_->AddRect(on_canvas(box.x + half, box.y + half),
                   on_canvas(box.x + box.width - half, box.y + box.height - half), color, rounding,
                   0, thickness);
}

void Painter::line(float x1, float y1, float x2, float y2, ImU32 color, float thickness) {
    list_->AddLine(on_canvas(x1, y1), on_canvas(x2, y2), color, thickness);
}

void Painter::dashed_line(float x1, float y1, float x2, float y2, ImU32 color, float thickness,
                          float dash) {
    const float length = std::hypot(x2 - x1, y2 - y1);
    for (float at = 0; at < length; at += 2 * dash) {
        const float end = std::min(at + dash, length);
        line(x1 + (x2 - x1) * at / length, y1 + (y2 - y1) * at / length,
             x1 + (x2 - x1) * end / length, y1 + (y2 - y1) * end / length, color, thickness);
    }
}

void Painter::hatching(const Box& box, ImU32 color, float step) {
    if (!in_view(box)) return;
    // On one grid for the whole page, so that neighbouring days hatch as one. Cut here, not by a
    // clipping rectangle: each of those would be one more call to the graphics processor.
    const float bottom = box.y + box.height;
    const float first = std::floor((box.x - box.height) / step) * step;
    for (float x = first; x < box.x + box.width; x += step) {
        const float from = std::max(0.0F, box.x - x);
        const float to = std::min(box.height, box.x + box.width - x);
        if (from < to) line(x + from, bottom - from, x + to, bottom - to, color);
    }
}

void Painter::circle(float x, float y, float radius, ImU32 color) {
    list_->AddCircleFilled(on_canvas(x, y), radius, color);
}

void Painter::ring(float x, float y, float radius, ImU32 color, float thickness) {
    list_->AddCircle(on_canvas(x, y), radius - thickness / 2, color, 0, thickness);
}

void Painter::shape(Shape shape, float x, float y, float radius, ImU32 ink, bool hollow) {
    const ImVec2 at = on_canvas(x, y);
    const ImU32 inside = color(Token::surface);
    const auto draw = [&](float r, ImU32 fill_color) {
        switch (shape) {
            case Shape::diamond: {
                const float half = r * 1.15F;
                list_->AddQuadFilled(at + ImVec2{0, -half}, at + ImVec2{half, 0},
                                     at + ImVec2{0, half}, at + ImVec2{-half, 0}, fill_color);
                break;
            }
            case Shape::square: {
                const float half = r * 0.9F;
                list_->AddRectFilled(at + ImVec2{-half, -half}, at + ImVec2{half, half}, fill_color,
                                     2);
                break;
            }
            case Shape::circle:
                list_->AddCircleFilled(at, r, fill_color);
                break;
        }
    };
    draw(radius, ink);
    if (hollow) draw(radius - 2.5F, inside);
}

void Painter::chevron(float x, float y, float size, bool up, ImU32 color) {
    const float rise = up ? -size / 2 : size / 2;
    const ImVec2 points[] = {on_canvas(x - size, y - rise), on_canvas(x, y + rise),
                             on_canvas(x + size, y - rise)};
    list_->AddPolyline(points, 3, color, 0, 2);
}

void Painter::focus_ring(const Box& box, float rounding) {
    outline({box.x - 5, box.y - 5, box.width + 10, box.height + 10}, color(Token::focus),
            rounding + 4, 3);
}

}  // namespace ui
