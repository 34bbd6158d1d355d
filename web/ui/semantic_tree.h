// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What the page says, as a tree of native elements: recorded by every widget, compared with the
// frame before, and sent to the DOM as differences. Partners: semantic_tree.cpp, twin.js.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace ui {

// In CSS pixels from the page root's top left corner.
struct Box {
    float x = 0;
    float y = 0;
    float width = 0;
    float height = 0;
    friend bool operator==(const Box&, const Box&) = default;
};

enum class RunStyle : unsigned char {
    plain,
    strong,
    accent,   // strong, in the accent colour: the answer's date
    time,     // extra: ISO date
    quote,    // extra: language of the words
    link,     // extra: address
    foreign,  // extra: language of the words
    whole     // a word that no line ends in
};

// A stretch of text of one style.
struct Run {
    RunStyle style = RunStyle::plain;
    std::string text;
    std::string extra;
    friend bool operator==(const Run&, const Run&) = default;
};
using Runs = std::vector<Run>;

// How a text is set on the canvas, so that the unseen text over it has the same extent.
struct TextLook {
    float size = 0;  // of the em, in CSS pixels
    float line = 0;  // line height in CSS pixels
    int weight = 400;
    friend bool operator==(const TextLook&, const TextLook&) = default;
};

struct Attribute {
    std::string_view name;  // must outlive the tree: a literal
    std::string value;
    friend bool operator==(const Attribute&, const Attribute&) = default;
};

// Where a node was seen last.
struct NodePlace {
    unsigned frame = 0;
    int index = -1;
};

// One native element. It has runs of text or children, never both.
struct Node {
    std::string id;
    std::string_view tag;  // must outlive the tree: a literal
    int parent = -1;       // index of the parent; -1: the root
    std::vector<Attribute> attributes;
    Runs runs;
    std::optional<std::string> value;  // a control's value
    std::optional<bool> checked;       // a radio button's state
    std::optional<Box> box;            // where it lies on the canvas
    std::optional<TextLook> look;

    // Kept by the tree, as indices of nodes; -1: none.
    int before = -1;  // the same node in the frame before
    int first_child = -1;
    int last_child = -1;
    int next_sibling = -1;
    bool kept = false;  // taken over from the frame before with all that is in it
    NodePlace* place = nullptr;

    Node& with(std::string_view name, std::string_view text);
    Node& with_class(std::string_view names);
    Node& with_value(std::string_view text);
    Node& with_checked(bool on);
    Node& with_box(Box where);
    Node& with_look(TextLook how);
};

class SemanticTree {
  public:
    // Starts a frame: the nodes of the one before are kept for the comparison.
    void begin_frame();
    // Opens a container; nodes recorded until the matching close() are its children. The reference
    // holds until the next node is recorded.
    Node& open(std::string_view id, std::string_view tag);
    void close();
    // Records a node without children.
    Node& leaf(std::string_view id, std::string_view tag, Runs runs = {});

    // The node recorded last; there must be one.
    Node& last() { return now_.back(); }

    // Records the nodes of the frame before from number `first` on, `count` of them, as they were:
    // whole nodes with all their descendants, for which no ancestor with a box may be open. Gives
    // the number of the first in this frame.
    int keep(int first, int count);
    int size() const { return static_cast<int>(now_.size()); }

    // The differences from the frame before as members of a JSON object ("put", "kids", "box",
    // "drop"), without braces; empty where nothing changed. Boxes are given from the nearest
    // ancestor that has one. Of a node whose tag is the same, "put" says "same", and holds only
    // what changed; an attribute that is gone is null. Text is JSON-escaped, never markup.
    std::string difference() const;

  private:
    Node& add(std::string_view id, std::string_view tag);
    void append_child(int parent, int child);
    bool same_children(const Node* now, const Node* before) const;

    std::vector<Node> now_;
    std::vector<Node> before_;
    // By id. Never removed: what was closed is often opened again.
    std::unordered_map<std::string, NodePlace> places_;
    std::vector<int> open_;
    Node root_now_;
    Node root_before_;
    unsigned frame_ = 1;
};

}  // namespace ui
