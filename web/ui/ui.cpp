// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Partner: ui.h. Frame, layout, containers and text; the controls are in widgets.cpp.
#include "web/ui/ui.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr float kCardRounding = 6;
constexpr float kAccentBar = 8;

bool holds(const Box& box, float x, float y) {
    return x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;
}

int box_at(const std::vector<Box>& boxes, float x, float y) {
    for (std::size_t i = boxes.size(); i-- > 0;)
        if (holds(boxes[i], x, y)) return static_cast<int>(i);
    return -1;
}

TextLook look_of(const TextStyle& style) {
    return {style.size, style.line, style.weight == Weight::semibold ? 600 : 400};
}

}  // namespace

std::string sub_id(std::string_view id, std::string_view part) {
    std::string whole{id};
    whole += '-';
    whole += part;
    return whole;
}

Runs plain(std::string_view words) { return {{RunStyle::plain, std::string{words}, {}}}; }

void Ui::begin_frame(const Theme& theme, Canvas& canvas, float width, float canvas_top,
                     float canvas_height, float pixel_ratio) {
    canvas.begin_frame(width, canvas_height, pixel_ratio);
    nothing_else_ = !touched_ && !again_ && wake_ms == 0 && canvas_top == canvas_top_ &&
                    canvas.kept_layers_fit();
    keeping_ = touched_ = false;
    canvas_ = &canvas;
    canvas_top_ = canvas_top;
    loose_layers_ = 0;
    ++frame_;
    width_ = width;
    again_ = false;
    columns_.assign(1, Column{0, 0, width});
    cards_.clear();
    commands.clear();
    say.clear();
    focus.clear();
    wake_ms = 0;
    hot_before_.swap(hot_);
    hot_.clear();
    paint.begin_frame(theme, canvas_top, canvas_height, pixel_ratio);
    begin_loose_layer();
    tree.begin_frame();
}

void Ui::end_frame() {
    // What no widget asked for belongs to one that is gone.
    input.actions.clear();
    input.wheel_x = 0;
    input.wheel_y = 0;
    hovered_now_ = box_at(hot_, input.pointer_x, input.pointer_y);
}

void Ui::begin_loose_layer() {
    paint.draw_on(canvas_->layer("loose " + std::to_string(loose_layers_++)));
}

bool Ui::begin_part(std::string_view name) {
    Part& part = parts_[name];
    const bool keep = keeping_ && !touched_ && part.frame + 1 == frame_ && part.start == column();
    part.frame = frame_;
    if (keep) {
        part.first = tree.keep(part.first, part.count);
        hot_.insert(hot_.end(), part.hot.begin(), part.hot.end());
        column() = part.end;
        canvas_->keep_layer(name);
        begin_loose_layer();
        return false;
    }
    part_ = &part;
    part.first = tree.size();
    part.first_hot = hot_.size();
    part.start = column();
    paint.draw_on(canvas_->layer(name));
    return true;
}

void Ui::end_part() {
    part_->count = tree.size() - part_->first;
    part_->hot.assign(hot_.begin() + static_cast<std::ptrdiff_t>(part_->first_hot), hot_.end());
    part_->end = column();
    begin_loose_layer();
}

void Ui::act(Action action) {
    // What a moved handle changes is found out when it is taken.
    if (action.kind != "input" || !ranges_.contains(action.id)) touched_ = true;
    input.actions.push_back(std::move(action));
}

std::optional<std::string> Ui::take(std::string_view id, std::string_view kind) {
    auto value = taken(id, kind);
    if (value) again_ = true;  // what was done shows its effect in the next frame
    return value;
}

std::optional<std::string> Ui::taken(std::string_view id, std::string_view kind) {
    const auto found =
        std::find_if(input.actions.begin(), input.actions.end(),
                     [&](const Action& action) { return action.id == id && action.kind == kind; });
    if (found == input.actions.end()) return std::nullopt;
    std::string value = std::move(found->value);
    input.actions.erase(found);
    return value;
}

bool Ui::hovered(const Box& box) {
    hot_.push_back(box);
    return holds(box, input.pointer_x, input.pointer_y);
}

bool Ui::hover_changed() const {
    return box_at(hot_, input.pointer_x, input.pointer_y) != hovered_now_;
}

Column Ui::pop_column() {
    const Column column = columns_.back();
    columns_.pop_back();
    return column;
}

float Ui::remembered_height(const std::string& id) const {
    const auto found = heights_.find(id);
    return found == heights_.end() ? 0 : found->second;
}

void Ui::remember_height(const std::string& id, float height) {
    float& known = heights_[id];
    if (std::abs(known - height) > 0.5F) again_ = true;
    known = height;
}

void Ui::begin_group(std::string_view id, std::string_view tag, std::string_view classes) {
    tree.open(id, tag).with_class(classes);
}

void Ui::begin_card(const std::string& id, std::string_view tag, std::string_view classes,
                    Token surface, bool accent_bar, float padding) {
    begin_group(id, tag, classes);
    const Column outside = column();
    const Box box{outside.x, outside.y, outside.width, remembered_height(id)};
    paint.fill(box, paint.color(surface), kCardRounding);
    if (surface == Token::surface) paint.outline(box, paint.color(Token::line), kCardRounding);
    const float bar = accent_bar ? kAccentBar : 0;
    if (accent_bar) {
        // Round where the card is, straight where its inside begins.
        paint.fill({box.x, box.y, 2 * bar, box.height}, paint.color(Token::accent), kCardRounding);
        paint.fill({box.x + bar, box.y, bar + 1, box.height}, paint.color(surface));
        for (const float y : {box.y, box.y + box.height - 1})
            paint.fill({box.x + bar, y, bar + 1, 1}, paint.color(Token::line));
    }
    cards_.push_back({id, outside.y, padding});
    push_column(
        {outside.x + bar + padding, outside.y + padding, outside.width - bar - 2 * padding});
}

void Ui::end_card() {
    const OpenCard card = cards_.back();
    cards_.pop_back();
    const float height = pop_column().y + card.padding - card.top;
    remember_height(card.id, height);
    column().y = card.top + height;
    end_group();
}

Node& Ui::text(std::string_view id, std::string_view tag, Runs runs, const TextStyle& style,
               std::string_view classes) {
    Column& at = column();
    const TextLayout layout = paint.lay_out(runs, style, at.width);
    paint.text(layout, runs, style, at.x, at.y);
    const Box box{at.x, at.y, at.width, layout.height};
    at.y += layout.height;
    Node& node = tree.leaf(id, tag, std::move(runs));
    node.with_class(classes);
    return node.with_box(box).with_look(look_of(style));
}

Node& Ui::text(std::string_view id, std::string_view tag, std::string_view words,
               const TextStyle& style, std::string_view classes) {
    return text(id, tag, plain(words), style, classes);
}

float Ui::text_at(std::string_view id, std::string_view tag, const Runs& runs,
                  const TextStyle& style, const Box& place, std::string_view classes) {
    const TextLayout layout = paint.lay_out(runs, style, place.width);
    paint.text(layout, runs, style, place.x, place.y);
    tree.leaf(id, tag, runs)
        .with_class(classes)
        .with_box({place.x, place.y, place.width, layout.height})
        .with_look(look_of(style));
    return layout.height;
}

Node& Ui::unseen(std::string_view id, std::string_view tag, std::string_view words) {
    return tree.leaf(id, tag, plain(words)).with_class("visually-hidden");
}

}  // namespace ui
