// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The page's own small set of widgets: each call draws on the canvas and records the same words and
// controls in the semantic tree, so that neither face can say what the other does not. Partners:
// ui.cpp (frame, layout, text), widgets.cpp (controls), painter.h, semantic_tree.h.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "web/ui/canvas.h"
#include "web/ui/painter.h"
#include "web/ui/semantic_tree.h"
#include "web/ui/theme.h"

namespace ui {

// What the user did in the DOM: `kind` is click, input, change or key.
struct Action {
    std::string id;
    std::string kind;
    std::string value;
};

// The pointer and the keyboard's place, in page coordinates.
struct Input {
    std::vector<Action> actions;
    std::string focus;           // id of the focused node; empty: none
    bool focus_visible = false;  // the browser would show a ring
    float pointer_x = -1e6F;
    float pointer_y = -1e6F;
    bool pointer_down = false;
    float wheel_x = 0;  // since the last frame
    float wheel_y = 0;
};

// Where the next widget goes: a column of text with a cursor that moves down.
struct Column {
    float x = 0;
    float y = 0;
    float width = 0;
    friend bool operator==(const Column&, const Column&) = default;
};

// A command for the browser and its values: a download, print, a copy, another face. The commands
// are those of patches.js.
using Command = std::vector<std::string>;

struct ChoiceOption {
    std::string value;
    std::string label;
};

// A field for a short text, such as a number.
struct TextField {
    std::string id;
    std::string key{};  // data-key; empty: none
    std::string label{};
    std::string help{};
    std::string value{};
    std::string error{};            // empty: none
    std::string_view input_mode{};  // the keyboard of a phone, "decimal"; a literal; empty: letters
};

struct DateField {
    std::string id;
    std::string key;  // data-key, by which the page tells what the field is; empty: none
    std::string label;
    std::string help;
    std::string value;
    std::string echo;   // the day in words, or what its lack means; empty: none
    std::string error;  // empty: none
    std::string calendar_label;
    std::string described_by;  // id of one more text about the field, such as a group's error
    bool calendar_open = false;
};

enum class ButtonKind : unsigned char { primary, secondary, quiet };

class Ui {
  public:
    // ---- frame
    void begin_frame(const Theme& theme, Canvas& canvas, float width, float canvas_top,
                     float canvas_height, float pixel_ratio);
    void end_frame();
    bool again() const { return again_; }  // a height was not yet known: one more frame is needed
    void ask_again() { again_ = true; }
    float width() const { return width_; }
    bool compact() const { return width_ < kTwoColumnsFrom; }
    static constexpr float kTwoColumnsFrom = 720;

    SemanticTree tree;
    Painter paint;
    Input input;
    std::vector<Command> commands;
    std::string say;        // for the live region
    std::string focus;      // where the focus shall go after this frame
    bool dragging = false;  // a drag is under way: every move of the pointer wants a frame
    int wake_ms = 0;        // a frame is wanted that much later; 0: none

    // ---- parts that seldom change
    // For speed only: a page that never calls these three looks and says the same. While a handle
    // is dragged, a frame then costs what changes, and not the whole page.
    //
    // Begins a part of the page, of whole nodes in no box, that does not hang on where the handles
    // of ranges are. False where parts are kept: then it is there again as in the frame before.
    // Otherwise it has to be described, up to end_part(). `name` is a literal.
    //   if (ui.begin_part("help")) { draw_help(ui); ui.end_part(); }
    bool begin_part(std::string_view name);
    void end_part();
    // Called before anything is described, where a handle was moved: if nothing else has happened,
    // parts are kept.
    void keep_parts() { keeping_ = nothing_else_; }
    // Something happened that any part may hang on: the next frame describes them all.
    void touch() { touched_ = true; }
    // Hands over what the user did.
    void act(Action action);

    // ---- what the user did
    // The value of the first action of this kind on `id`, which is then used up.
    std::optional<std::string> take(std::string_view id, std::string_view kind);
    bool clicked(std::string_view id) { return take(id, "click").has_value(); }
    bool focused(std::string_view id) const { return input.focus == id; }
    // Marks `box` as one that looks different under the pointer; true while the pointer is there.
    bool hovered(const Box& box);
    // True where the pointer has moved into or out of a marked box since the last frame.
    bool hover_changed() const;

    // ---- layout
    Column& column() { return columns_.back(); }
    void push_column(Column column) { columns_.push_back(column); }
    Column pop_column();
    void space(float height) { column().y += height; }
    float remembered_height(const std::string& id) const;
    void remember_height(const std::string& id, float height);

    // ---- containers
    void begin_group(std::string_view id, std::string_view tag, std::string_view classes = {});
    void end_group() { tree.close(); }
    // A box with padding around what follows, as tall as that is.
    void begin_card(const std::string& id, std::string_view tag, std::string_view classes,
                    Token surface = Token::surface, bool accent_bar = false, float padding = 28);
    void end_card();

    // ---- text
    // A paragraph, heading or item as wide as the column; moves the cursor down.
    Node& text(std::string_view id, std::string_view tag, Runs runs, const TextStyle& style,
               std::string_view classes = {});
    Node& text(std::string_view id, std::string_view tag, std::string_view words,
               const TextStyle& style, std::string_view classes = {});
    // The same at a place of its own; the column stays where it is. Gives the height.
    float text_at(std::string_view id, std::string_view tag, const Runs& runs,
                  const TextStyle& style, const Box& place, std::string_view classes = {});
    // Said, not drawn: only where the picture shows the same in its own way.
    Node& unseen(std::string_view id, std::string_view tag, std::string_view words);

    // ---- controls (widgets.cpp)
    bool button(const std::string& id, std::string_view label, ButtonKind kind);
    bool button_at(const std::string& id, std::string_view label, ButtonKind kind,
                   const Box& place);
    // A button that looks like words in the text: underlined, no box.
    bool text_button(const std::string& id, std::string_view label, const TextStyle& style);
    float button_width(std::string_view label) const;
    // Buttons side by side, wrapping; gives the id of the pressed one.
    std::optional<std::string> button_row(
        std::span<const std::pair<std::string, std::string>> buttons, ButtonKind kind);
    // The value chosen in this frame.
    std::optional<std::string> choice(const std::string& id, const std::string& key,
                                      std::string_view legend, std::string_view help,
                                      std::span<const ChoiceOption> options,
                                      std::string_view selected, std::string_view error);
    // The text typed in this frame. The button for the calendar is `ID-calendar`.
    std::optional<std::string> date_field(const DateField& field);
    std::optional<std::string> text_field(const TextField& field);
    // A heading that opens and closes; true when it was pressed.
    bool disclosure(const std::string& id, std::string_view label, bool open,
                    const TextStyle& style, std::string_view heading_tag = {});
    void link(const std::string& id, std::string_view label, const std::string& address,
              const TextStyle& style);
    // A native range over `track`, unseen; the caller draws.
    void range(const std::string& id, const std::string& label, int from, int to, int value,
               const std::string& value_text, const Box& track);
    // The value that the range `id`, as drawn in the frame before, was moved to since. Asked before
    // anything is described, so that the frame shows it and no other is needed.
    std::optional<int> moved(const std::string& id);

  private:
    void begin_loose_layer();
    std::optional<std::string> taken(std::string_view id, std::string_view kind);
    void labels(const std::string& id, std::string_view label, std::string_view help,
                std::string_view error);
    void input_box(const std::string& id, const Box& box, const std::string& value, bool error);

    struct Part {
        unsigned frame = 0;  // when it was there last
        int first = 0;       // of its nodes
        int count = 0;
        std::size_t first_hot = 0;
        std::vector<Box> hot;
        Column start;
        Column end;
    };
    struct Span {
        int from;
        int to;
    };
    struct OpenCard {
        std::string id;
        float top;
        float padding;
    };

    float width_ = 0;
    bool again_ = false;
    std::vector<Column> columns_;
    std::vector<OpenCard> cards_;
    std::unordered_map<std::string, float> heights_;
    std::unordered_map<std::string, Span> ranges_;
    std::vector<Box> hot_;
    std::vector<Box> hot_before_;
    int hovered_now_ = -1;
    Canvas* canvas_ = nullptr;
    std::map<std::string_view, Part> parts_;
    Part* part_ = nullptr;
    int loose_layers_ = 0;  // between the parts of this frame
    unsigned frame_ = 0;
    float canvas_top_ = 0;
    bool touched_ = true;
    bool nothing_else_ = false;
    bool keeping_ = false;
};

// "from-help": the id of a node that belongs to another.
std::string sub_id(std::string_view id, std::string_view part);
Runs plain(std::string_view words);

}  // namespace ui
