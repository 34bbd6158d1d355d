// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Partner: ui.h. Buttons, disclosures, links and ranges; the fields are in fields.cpp.
#include <algorithm>
#include <charconv>
#include <cmath>

#include "web/ui/ui.h"
#include "web/ui/widget_sizes.h"

namespace ui {
namespace {

struct ButtonLook {
    ImU32 fill;
    ImU32 edge;
    Token words;
};

ButtonLook look_of(const Painter& paint, ButtonKind kind, bool hovered) {
    switch (kind) {
        case ButtonKind::primary:
            return {paint.color(hovered ? Token::accent_strong : Token::accent),
                    paint.color(hovered ? Token::accent_strong : Token::accent), Token::on_accent};
        case ButtonKind::secondary:
            return {paint.color(hovered ? Token::accent_soft : Token::surface),
                    paint.color(Token::field_line), Token::ink};
        case ButtonKind::quiet:
            return {hovered ? paint.color(Token::accent_soft) : 0, 0, Token::accent_strong};
    }
    return {};
}

std::string_view class_of(ButtonKind kind) {
    switch (kind) {
        case ButtonKind::primary:
            return "button";
        case ButtonKind::secondary:
            return "button button-secondary";
        case ButtonKind::quiet:
            return "button button-quiet";
    }
    return "button";
}

// A button without an edge has its words, not its box, in line with the text above it.
float row_start(const Column& at, ButtonKind kind) {
    return kind == ButtonKind::quiet ? at.x - kInset : at.x;
}

}  // namespace

float Ui::button_width(std::string_view label) const {
    return std::ceil(paint.text_width(label, kBody)) + 2 * kInset;
}

bool Ui::button_at(const std::string& id, std::string_view label, ButtonKind kind,
                   const Box& place) {
    const ButtonLook look = look_of(paint, kind, hovered(place));
    paint.fill(place, look.fill, kRounding);
    if (look.edge != 0) paint.outline(place, look.edge, kRounding);
    const Runs runs = plain(label);
    const TextStyle style = kBody.in(look.words);
    const TextLayout words = paint.lay_out(runs, style, place.width - 8);
    paint.text(words, runs, style, place.x + (place.width - words.width) / 2,
               place.y + (place.height - words.height) / 2);
    if (focused(id) && input.focus_visible) paint.focus_ring(place, kRounding);
    tree.leaf(id, "button", runs)
        .with("type", "button")
        .with("data-on", "click")
        .with_class(std::string{class_of(kind)})
        .with_box(place)
        .with_look({style.size, place.height, 400});
    return clicked(id);
}

bool Ui::button(const std::string& id, std::string_view label, ButtonKind kind) {
    Column& at = column();
    const Box place{row_start(at, kind), at.y, std::min(button_width(label), at.width), kTarget};
    at.y += kTarget;
    return button_at(id, label, kind, place);
}

std::optional<std::string> Ui::button_row(
    std::span<const std::pair<std::string, std::string>> buttons, ButtonKind kind) {
    Column& at = column();
    std::optional<std::string> pressed;
    const float start = row_start(at, kind);
    float x = start;
    for (const auto& [id, label] : buttons) {
        const float wide = std::min(button_width(label), at.width);
        if (x > start && x + wide > at.x + at.width) {
            x = start;
            at.y += kTarget + kGap;
        }
        if (button_at(id, label, kind, {x, at.y, wide, kTarget})) pressed = id;
        x += wide + kGap;
    }
    at.y += kTarget;
    return pressed;
}

bool Ui::text_button(const std::string& id, std::string_view label, const TextStyle& style) {
    Column& at = column();
    const Runs runs = plain(label);
    const TextLayout words = paint.lay_out(runs, style, at.width);
    const Box box{at.x, at.y, at.width, words.height + 8};
    paint.text(words, runs, style, at.x, at.y + 4);
    for (int i = 0; i < words.lines; ++i) {
        const float under = at.y + 4 + static_cast<float>(i + 1) * style.line - 3;
        float wide = 0;
        for (const Piece& piece : words.pieces)
            if (piece.line == i) wide = std::max(wide, piece.x + piece.width);
        paint.line(at.x, under, at.x + wide, under, paint.color(style.color));
    }
    if (focused(id) && input.focus_visible) paint.focus_ring(box, kRounding);
    at.y += box.height;
    tree.leaf(id, "button", runs)
        .with("type", "button")
        .with("data-on", "click")
        .with_class("button-text")
        .with_box(box)
        .with_look({style.size, style.line, style.weight == Weight::semibold ? 600 : 400});
    return clicked(id);
}

bool Ui::disclosure(const std::string& id, std::string_view label, bool open,
                    const TextStyle& style, std::string_view heading_tag) {
    Column& at = column();
    const Runs runs = plain(label);
    const TextLayout words = paint.lay_out(runs, style, at.width - 40);
    const Box box{at.x, at.y, at.width, std::max(kTarget, words.height + 20)};
    if (hovered(box)) paint.fill(box, paint.color(Token::accent_soft), kRounding);
    paint.text(words, runs, style, box.x, box.y + (box.height - words.height) / 2);
    paint.chevron(box.x + box.width - 16, box.y + box.height / 2, 6, open, paint.color(Token::ink));
    if (focused(id) && input.focus_visible) paint.focus_ring(box, kRounding);
    at.y += box.height;
    if (!heading_tag.empty()) begin_group(sub_id(id, "heading"), heading_tag, "disclosure-heading");
    tree.leaf(id, "button", runs)
        .with("type", "button")
        .with("data-on", "click")
        .with("aria-expanded", open ? "true" : "false")
        .with_class("disclosure")
        .with_box(box)
        .with_look({style.size, style.line, style.weight == Weight::semibold ? 600 : 400});
    if (!heading_tag.empty()) end_group();
    return clicked(id);
}

void Ui::link(const std::string& id, std::string_view label, const std::string& address,
              const TextStyle& style) {
    Column& at = column();
    const Runs runs{{RunStyle::link, std::string{label}, {}}};
    const TextLayout words = paint.lay_out(runs, style, at.width);
    paint.text(words, runs, style, at.x, at.y);
    const Box box{at.x, at.y, words.width, words.height};
    if (focused(id) && input.focus_visible) paint.focus_ring(box, kRounding);
    at.y += words.height;
    Node& node = tree.leaf(id, "a", plain(label));
    node.with("href", address);
    // Another site opens in a window of its own: here it would wipe out what was typed, and in a
    // frame many refuse to be shown.
    if (address.starts_with("http")) node.with("target", "_blank").with("rel", "noopener");
    node.with_box(box).with_look({style.size, style.line, 400});
}

void Ui::range(const std::string& id, const std::string& label, int from, int to, int value,
               const std::string& value_text, const Box& track) {
    constexpr float kHalfThumb = 22;
    tree.leaf(id, "input")
        .with("type", "range")
        .with("min", std::to_string(from))
        .with("max", std::to_string(to))
        .with("step", "1")
        .with("aria-label", label)
        .with("aria-valuetext", value_text)
        .with("data-on", "input")
        .with_class("range")
        .with_value(std::to_string(value))
        .with_box({track.x - kHalfThumb, track.y + track.height / 2 - kHalfThumb,
                   track.width + 2 * kHalfThumb, 2 * kHalfThumb});
    ranges_[id] = {from, to};
}

std::optional<int> Ui::moved(const std::string& id) {
    const auto drawn = ranges_.find(id);
    const auto value = taken(id, "input");
    if (!value || drawn == ranges_.end()) return std::nullopt;
    const auto [from, to] = drawn->second;
    int wanted = from;
    std::from_chars(value->data(), value->data() + value->size(), wanted);
    return std::clamp(wanted, from, to);
}

}  // namespace ui
