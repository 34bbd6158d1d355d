// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Partner: semantic_tree.h.
#include "web/ui/semantic_tree.h"

#include <utility>

#include "web/ui/tree_patch.h"

namespace ui {
namespace {

bool same_content(const Node& a, const Node& b) {
    return a.tag == b.tag && a.attributes == b.attributes && a.runs == b.runs &&
           a.value == b.value && a.checked == b.checked && a.box.has_value() == b.box.has_value() &&
           a.look == b.look;
}

}  // namespace

Node& Node::with(std::string_view name, std::string_view text) {
    attributes.push_back({name, std::string{text}});
    return *this;
}

Node& Node::with_class(std::string_view names) {
    return names.empty() ? *this : with("class", names);
}

Node& Node::with_value(std::string_view text) {
    value = text;
    return *this;
}

Node& Node::with_checked(bool on) {
    checked = on;
    return *this;
}

Node& Node::with_box(Box where) {
    box = where;
    return *this;
}

Node& Node::with_look(TextLook how) {
    look = how;
    return *this;
}

void SemanticTree::begin_frame() {
    before_.swap(now_);
    for (Node& node : before_) node.kept = false;
    now_.clear();
    root_before_ = root_now_;
    root_now_ = {};
    open_.clear();
    ++frame_;
}

void SemanticTree::append_child(int parent, int child) {
    Node& above = parent < 0 ? root_now_ : now_[static_cast<std::size_t>(parent)];
    if (above.last_child < 0)
        above.first_child = child;
    else
        now_[static_cast<std::size_t>(above.last_child)].next_sibling = child;
    above.last_child = child;
}

Node& SemanticTree::add(std::string_view wanted, std::string_view tag) {
    std::string id{wanted};
    auto place = places_.try_emplace(id).first;
    // Assumed: ids are unique. A repeated one would lose its element, so it is told apart.
    while (place->second.frame == frame_) {
        id += '_';
        place = places_.try_emplace(id).first;
    }
    const int number = size();
    Node& node = now_.emplace_back();
    node.id = std::move(id);
    node.tag = tag;
    node.parent = open_.empty() ? -1 : open_.back();
    if (place->second.frame + 1 == frame_) node.before = place->second.index;
    place->second = {frame_, number};
    node.place = &place->second;
    append_child(node.parent, number);
    return node;
}

int SemanticTree::keep(int first, int count) {
    const int start = size();
    const int by = start - first;
    const auto moved = [by](int index) { return index < 0 ? -1 : index + by; };
    for (int i = first; i < first + count; ++i) {
        Node& old = before_[static_cast<std::size_t>(i)];
        *old.place = {frame_, size()};
        Node& node = now_.emplace_back(std::move(old));
        const bool is_top = node.parent < first;
        node.parent = is_top ? (open_.empty() ? -1 : open_.back()) : node.parent + by;
        node.first_child = moved(node.first_child);
        node.last_child = moved(node.last_child);
        node.next_sibling = is_top ? -1 : moved(node.next_sibling);
        node.before = i;
        node.kept = true;
        if (is_top) append_child(node.parent, size() - 1);
    }
    return start;
}

Node& SemanticTree::open(std::string_view id, std::string_view tag) {
    Node& node = add(id, tag);
    open_.push_back(size() - 1);
    return node;
}

void SemanticTree::close() {
    if (!open_.empty()) open_.pop_back();
}

Node& SemanticTree::leaf(std::string_view id, std::string_view tag, Runs runs) {
    Node& node = add(id, tag);
    node.runs = std::move(runs);
    return node;
}

bool SemanticTree::same_children(const Node* now, const Node* before) const {
    int child = now->first_child;
    int old = before == nullptr ? -1 : before->first_child;
    while (child >= 0 && old >= 0) {
        const Node& one = now_[static_cast<std::size_t>(child)];
        if (one.before != old) return false;
        child = one.next_sibling;
        old = before_[static_cast<std::size_t>(old)].next_sibling;
    }
    return child < 0 && old < 0;
}

std::string SemanticTree::difference() const {
    PatchMember put{"put"};
    PatchMember kids{"kids"};
    PatchMember boxes{"box"};
    PatchMember drop{"drop"};

    const auto compare_children = [&](const Node& now, const Node* before) {
        if (same_children(&now, before)) return;
        PatchWriter& writer = kids.add();
        writer.StartArray();
        write_text(writer, now.id);
        writer.StartArray();
        for (int child = now.first_child; child >= 0;
             child = now_[static_cast<std::size_t>(child)].next_sibling)
            write_text(writer, now_[static_cast<std::size_t>(child)].id);
        writer.EndArray();
        writer.EndArray();
    };

    for (const Node& node : now_) {
        if (node.kept) continue;
        const Node* before =
            node.before < 0 ? nullptr : &before_[static_cast<std::size_t>(node.before)];
        // A new tag means a new element, which has none of the children yet.
        if (before != nullptr && before->tag != node.tag) before = nullptr;
        const bool moved = before != nullptr && node.box && before->box &&
                           from_ancestor(now_, node) != from_ancestor(before_, *before);
        if (before == nullptr || !same_content(node, *before)) {
            write_node(put.add(), now_, node, before, moved);
        } else if (moved) {
            PatchWriter& writer = boxes.add();
            writer.StartArray();
            write_text(writer, node.id);
            write_box(writer, from_ancestor(now_, node));
            writer.EndArray();
        }
        compare_children(node, before);
    }
    compare_children(root_now_, &root_before_);
    for (const Node& node : before_)
        if (node.place->frame != frame_) write_text(drop.add(), node.id);

    std::string out;
    put.append_to(out);
    kids.append_to(out);
    boxes.append_to(out);
    drop.append_to(out);
    return out;
}

}  // namespace ui
