// Partner: painter.h.
#include "web/painter.h"

#include <algorithm>
#include <cfloat>
#include <cmath>

namespace fasttrack::web {
namespace {

// Dear ImGui sizes a font by ascent + descent; IBM Plex Sans has 1.025 + 0.275 of the em.
constexpr float kFontHeightPerEm = 1.3F;

Weight run_weight(RunStyle style, Weight plain) {
    return style == RunStyle::strong || style == RunStyle::accent ? Weight::semibold : plain;
}

std::size_t utf8_length(char lead) {
    const auto byte = static_cast<unsigned char>(lead);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

ImVec2 operator+(ImVec2 a, ImVec2 b) { return {a.x + b.x, a.y + b.y}; }

}  // namespace

void Painter::begin_frame(const Theme& theme, ImDrawList* list, float canvas_top,
                          float canvas_height, float pixel_ratio) {
    theme_ = &theme;
    list_ = list;
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
    float x = 0;
    int line = 0;
    const auto break_line = [&] {
        x = 0;
        ++line;
    };
    for (std::size_t r = 0; r < runs.size(); ++r) {
        TextStyle run_style = style;
        run_style.weight = run_weight(runs[r].style, style.weight);
        const float blank = text_width(" ", run_style);
        const std::string_view text = runs[r].text;
        std::size_t at = 0;
        while (at < text.size()) {
            if (text[at] == '\n') {
                break_line();
                ++at;
                continue;
            }
            // A word with the blanks after it. A no-break space is no blank.
            std::size_t end = std::min(text.find_first_of(" \n", at), text.size());
            std::string_view word = text.substr(at, end - at);
            float word_width = text_width(word, run_style);
            if (x > 0 && x + word_width > width) break_line();
            while (word_width > width && word.size() > 1) {  // longer than a line
                std::size_t fits = utf8_length(word[0]);
                while (fits < word.size() &&
                       text_width(word.substr(0, fits + utf8_length(word[fits])), run_style) <=
                           width)
                    fits += utf8_length(word[fits]);
                if (fits >= word.size()) break;
                layout.pieces.push_back({r, word.substr(0, fits), 0, width, line});
                break_line();
                word.remove_prefix(fits);
                word_width = text_width(word, run_style);
            }
            Piece* last = layout.pieces.empty() ? nullptr : &layout.pieces.back();
            const bool goes_on = last && last->run == r && last->line == line &&
                                 last->text.data() + last->text.size() <= word.data() && x > 0 &&
                                 !word.empty();
            if (goes_on) {
                const char* const begin = last->text.data();
                last->text = {begin, static_cast<std::size_t>(word.data() + word.size() - begin)};
                last->width = x + word_width - last->x;
            } else if (!word.empty()) {
                layout.pieces.push_back({r, word, x, word_width, line});
            }
            x += word_width;
            layout.width = std::max(layout.width, x);
            while (end < text.size() && text[end] == ' ') {
                x += blank;
                ++end;
            }
            at = end;
        }
    }
    layout.lines = line + 1;
    layout.height = static_cast<float>(layout.lines) * style.line;
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
        // Dear ImGui cuts a text's start down to a whole pixel, which would eat from the blank
        // before.
        const ImVec2 at =
            on_canvas(std::round(x + piece.x), snapped(top + (style.line - height) / 2));
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
    list_->PushClipRect(on_canvas(box.x, box.y), on_canvas(box.x + box.width, box.y + box.height),
                        true);
    // On one grid for the whole page, so that neighbouring days hatch as one.
    const float first = std::floor((box.x - box.height) / step) * step;
    for (float x = first; x < box.x + box.width; x += step)
        line(x, box.y + box.height, x + box.height, box.y, color);
    list_->PopClipRect();
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

}  // namespace fasttrack::web
