// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Partner: ui.h. The fields: dates, text and choices, each with its label, help, echo and error.
#include <algorithm>
#include <cmath>

#include "web/ui/ui.h"
#include "web/ui/widget_sizes.h"

namespace ui {

// The error stands between the label and the field: where the eye is when it comes back.
void Ui::labels(const std::string& id, std::string_view label, std::string_view help,
                std::string_view error) {
    text(sub_id(id, "label"), "label", label, kBodyBold, "label").with("for", id);
    if (!help.empty()) text(sub_id(id, "help"), "p", help, kSmall, "help");
    if (!error.empty()) {
        space(4);
        text(sub_id(id, "error"), "p", error, kBodyBold.in(Token::error), "error");
    }
    space(6);
}

void Ui::input_box(const std::string& id, const Box& box, const std::string& value, bool error) {
    const bool has_focus = focused(id);
    paint.fill(box, paint.color(Token::surface), kRounding);
    paint.outline(box, paint.color(error ? Token::error : Token::field_line), kRounding,
                  error ? 3.0F : 1.5F);
    // While it has the focus the native field shows its own text, caret and selection.
    if (has_focus)
        paint.focus_ring(box, kRounding);
    else
        paint.line_of_text(value, kBody, box.x + kInset, box.y + (box.height - kBody.line) / 2);
}

std::optional<std::string> Ui::date_field(const DateField& field) {
    begin_group(sub_id(field.id, "field"), "div",
                field.error.empty() ? "field" : "field field-bad");
    labels(field.id, field.label, field.help, field.error);
    Column& at = column();
    const Box box{at.x, at.y, std::min(at.width, kFieldWidth), kTarget};
    at.y += kTarget;
    input_box(field.id, box, field.value, !field.error.empty());

    std::string described;
    if (!field.help.empty()) described += sub_id(field.id, "help") + ' ';
    if (!field.echo.empty()) described += sub_id(field.id, "echo") + ' ';
    if (!field.error.empty()) described += sub_id(field.id, "error") + ' ';
    if (!field.described_by.empty()) described += field.described_by + ' ';
    if (!described.empty()) described.pop_back();

    begin_group(sub_id(field.id, "row"), "div", "field-row");
    Node& node = tree.leaf(field.id, "input");
    node.with("type", "text").with("data-on", "input").with("autocomplete", "off");
    node.with("spellcheck", "false").with("maxlength", "200");
    if (!field.key.empty()) node.with("data-key", field.key);
    if (!described.empty()) node.with("aria-describedby", described);
    if (!field.error.empty() || !field.described_by.empty()) node.with("aria-invalid", "true");
    node.with_value(field.value)
        .with_box({box.x, box.y, box.width - kTarget, box.height})
        .with_look({kBody.size, kTarget, 400});

    // The calendar's button, inside the field's right end.
    const std::string button_id = sub_id(field.id, "calendar");
    const Box button{box.x + box.width - kTarget, box.y, kTarget, kTarget};
    const ImU32 ink = paint.color(hovered(button) ? Token::accent_strong : Token::ink_muted);
    const float left = button.x + 15;
    const float top = button.y + 15;
    paint.outline({left, top, 18, 18}, ink, 2, 1.5F);
    paint.fill({left, top, 18, 5}, ink, 2);
    for (int row = 0; row < 2; ++row)
        for (int dot = 0; dot < 3; ++dot)
            paint.fill({left + 3.5F + static_cast<float>(dot) * 4.5F,
                        top + 8 + static_cast<float>(row) * 4.5F, 2.5F, 2.5F},
                       ink);
    if (focused(button_id) && input.focus_visible) paint.focus_ring(button, kRounding);
    tree.leaf(button_id, "button")
        .with("type", "button")
        .with("data-on", "click")
        .with("aria-label", field.calendar_label + ": " + field.label)
        .with("aria-expanded", field.calendar_open ? "true" : "false")
        .with_class("button-calendar")
        .with_box(button);
    end_group();

    if (!field.echo.empty()) {
        space(4);
        text(sub_id(field.id, "echo"), "p", field.echo, kSmall.in(Token::accent_strong), "echo");
    }
    end_group();
    return take(field.id, "input");
}

std::optional<std::string> Ui::text_field(const TextField& field) {
    const bool bad = !field.error.empty();
    begin_group(sub_id(field.id, "field"), "div", bad ? "field field-bad" : "field");
    labels(field.id, field.label, field.help, field.error);
    Column& at = column();
    const Box box{at.x, at.y, std::min(at.width, kFieldWidth), kTarget};
    at.y += kTarget;
    input_box(field.id, box, field.value, bad);
    std::string described = sub_id(field.id, "help");
    if (bad) described += ' ' + sub_id(field.id, "error");
    Node& node = tree.leaf(field.id, "input");
    node.with("type", "text").with("data-on", "input").with("autocomplete", "off");
    node.with("maxlength", "100").with("aria-describedby", described);
    if (!field.key.empty()) node.with("data-key", field.key);
    if (!field.input_mode.empty()) node.with("inputmode", field.input_mode);
    if (bad) node.with("aria-invalid", "true");
    node.with_value(field.value).with_box(box).with_look({kBody.size, kTarget, 400});
    end_group();
    return take(field.id, "input");
}

namespace {

// One option with its words and the place that was found for it.
struct PlacedOption {
    Runs runs;
    TextLayout words;
    Box box;
};

struct OptionSizes {
    float inset;
    float dot;  // the radio button with its distance from the words
};

// The options in rows as long as the fields: what is left of a row is shared by the options in it,
// so that all controls have the same edges.
std::vector<PlacedOption> place_options(const Painter& paint, std::span<const ChoiceOption> options,
                                        const Column& at, const OptionSizes& sizes) {
    std::vector<PlacedOption> placed;
    const float width = std::min(at.width, kFieldWidth);
    std::size_t row_begin = 0;
    float x = 0;
    float y = at.y;
    const auto end_row = [&] {
        const float spare = width - (x - kGap);
        const float share = spare / static_cast<float>(placed.size() - row_begin);
        float tallest = 0;
        for (std::size_t i = row_begin; i < placed.size(); ++i) {
            Box& box = placed[i].box;
            box.x += at.x + share * static_cast<float>(i - row_begin);
            box.width += share;
            tallest = std::max(tallest, box.height);
        }
        for (std::size_t i = row_begin; i < placed.size(); ++i) placed[i].box.height = tallest;
        row_begin = placed.size();
        x = 0;
        y += tallest + kGap;
    };
    for (const ChoiceOption& option : options) {
        PlacedOption next{.runs = plain(option.label), .words = {}, .box = {}};
        next.words = paint.lay_out(next.runs, kBody, width - 2 * sizes.inset - sizes.dot);
        const float wide =
            std::min(std::ceil(next.words.width) + 2 * sizes.inset + sizes.dot + 4, width);
        if (x > 0 && x + wide > width) end_row();
        next.box = {x, y, wide, std::max(kTarget, next.words.height + 20)};
        x += wide + kGap;
        placed.push_back(std::move(next));
    }
    if (!placed.empty()) end_row();
    return placed;
}

}  // namespace

std::optional<std::string> Ui::choice(const std::string& id, const std::string& key,
                                      std::string_view legend, std::string_view help,
                                      std::span<const ChoiceOption> options,
                                      std::string_view selected, std::string_view error) {
    Node& fieldset = tree.open(sub_id(id, "field"), "fieldset");
    fieldset.with_class("field");
    if (!help.empty()) fieldset.with("aria-describedby", sub_id(id, "help"));
    text(sub_id(id, "label"), "legend", legend, kBodyBold, "label");
    if (!help.empty()) text(sub_id(id, "help"), "p", help, kSmall, "help");
    if (!error.empty()) text(sub_id(id, "error"), "p", error, kBodyBold.in(Token::error), "error");
    space(6);

    begin_group(sub_id(id, "options"), "div", "options");
    Column& at = column();
    std::optional<std::string> chosen;
    const OptionSizes sizes =
        compact() ? OptionSizes{.inset = 12, .dot = 29} : OptionSizes{.inset = kInset, .dot = 34};
    const std::vector<PlacedOption> placed = place_options(paint, options, at, sizes);
    for (std::size_t i = 0; i < options.size(); ++i) {
        const ChoiceOption& option = options[i];
        const auto& [runs, words, box] = placed[i];
        const std::string option_id = sub_id(id, option.value);
        const bool on = option.value == selected;
        const bool over = hovered(box);
        paint.fill(box, paint.color(over && !on ? Token::accent_soft : Token::surface), kRounding);
        paint.outline(box, paint.color(on ? Token::accent : Token::field_line), kRounding,
                      on ? 2.5F : 1.0F);
        const float dot_x = box.x + sizes.inset + 10;
        const float dot_y = box.y + box.height / 2;
        if (on) {
            paint.circle(dot_x, dot_y, 10, paint.color(Token::accent));
            paint.circle(dot_x, dot_y, 4, paint.color(Token::surface));
        } else {
            paint.ring(dot_x, dot_y, 10, paint.color(Token::ink_muted), 2);
        }
        paint.text(words, runs, kBody, box.x + sizes.inset + sizes.dot,
                   box.y + (box.height - words.height) / 2);
        if (focused(option_id) && input.focus_visible) paint.focus_ring(box, kRounding);

        tree.open(sub_id(option_id, "label"), "label")
            .with_class("option")
            .with("for", option_id)
            .with_box(box);
        Node& radio = tree.leaf(option_id, "input");
        radio.with("type", "radio").with("name", id).with("value", option.value);
        radio.with("data-on", "change");
        if (!key.empty()) radio.with("data-key", key);
        if (!error.empty())
            radio.with("aria-invalid", "true").with("aria-describedby", sub_id(id, "error"));
        radio.with_checked(on).with_box(box);
        tree.leaf(sub_id(option_id, "text"), "span", runs)
            .with_box({box.x + sizes.inset + sizes.dot, box.y + (box.height - words.height) / 2,
                       box.width - sizes.inset - sizes.dot, words.height})
            .with_look({kBody.size, kBody.line, 400});
        tree.close();
        if (take(option_id, "change")) chosen = option.value;
    }
    if (!placed.empty()) at.y = placed.back().box.y + placed.back().box.height;
    end_group();
    tree.close();
    return chosen;
}

}  // namespace ui
