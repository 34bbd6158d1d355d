// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Writes what changed in the tree as JSON. Partners: tree_patch.cpp, semantic_tree.cpp, which finds
// it, and twin.js, which reads it. Text is JSON-escaped, never markup.
#pragma once

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <string>
#include <string_view>
#include <vector>

#include "web/ui/semantic_tree.h"

namespace ui {

using PatchWriter = rapidjson::Writer<rapidjson::StringBuffer>;

void write_text(PatchWriter& writer, std::string_view text);
void write_box(PatchWriter& writer, const Box& box);
// `node` of `nodes`, or what changed in it since `before`; null: it is new, or has another tag now.
// `moved`: its box is another one.
void write_node(PatchWriter& writer, const std::vector<Node>& nodes, const Node& node,
                const Node* before, bool moved);

// The node's box from the nearest ancestor with one: that is what position:absolute counts from.
Box from_ancestor(const std::vector<Node>& nodes, const Node& node);

// One member of the patch, an array, that is left out while it is empty.
class PatchMember {
  public:
    explicit PatchMember(std::string_view name) : name_{name}, writer_{buffer_} {
        writer_.StartArray();
    }
    // What is written next is one more element.
    PatchWriter& add() {
        ++count_;
        return writer_;
    }
    // Closes the array and appends it to the members in `out`.
    void append_to(std::string& out);

  private:
    std::string_view name_;
    rapidjson::StringBuffer buffer_;
    PatchWriter writer_;
    int count_ = 0;
};

}  // namespace ui
