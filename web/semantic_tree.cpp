// Partner: semantic_tree.h.
#include "web/semantic_tree.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cmath>
#include <cstdint>

namespace fasttrack::web {
namespace {

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

void write_text(Writer& writer, std::string_view text) {
    writer.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

std::string_view run_name(RunStyle style) {
    switch (style) {
        case RunStyle::plain:
            return "";
        case RunStyle::strong:
            return "strong";
        case RunStyle::accent:
            return "accent";
        case RunStyle::time:
            return "time";
        case RunStyle::quote:
            return "q";
        case RunStyle::link:
            return "a";
        case RunStyle::foreign:
        case RunStyle::whole:
            return "span";
    }
    return "";
}

// A tenth of a pixel is enough, and keeps a patch short.
void write_length(Writer& writer, float length) {
    const auto tenths = static_cast<std::int64_t>(std::lround(length * 10));
    if (tenths % 10 == 0) {
        writer.Int64(tenths / 10);
        return;
    }
    const std::int64_t positive = tenths < 0 ? -tenths : tenths;
    const std::string text = (tenths < 0 ? "-" : "") + std::to_string(positive / 10) + '.' +
                             std::to_string(positive % 10);
    writer.RawValue(text.data(), text.size(), rapidjson::kNumberType);
}

// From the nearest ancestor with a box: that is what position:absolute counts from.
Box from_ancestor(const std::vector<Node>& nodes, const Node& node) {
    Box box = node.box.value_or(Box{});
    for (int up = node.parent; up >= 0; up = nodes[static_cast<std::size_t>(up)].parent) {
        const Node& ancestor = nodes[static_cast<std::size_t>(up)];
        if (ancestor.box) {
            box.x -= ancestor.box->x;
            box.y -= ancestor.box->y;
            break;
        }
    }
    return box;
}

void write_box(Writer& writer, const Box& box) {
    write_length(writer, box.x);
    write_length(writer, box.y);
    write_length(writer, box.width);
    write_length(writer, box.height);
}

bool same_content(const Node& a, const Node& b) {
    return a.tag == b.tag && a.attributes == b.attributes && a.runs == b.runs &&
           a.value == b.value && a.checked == b.checked && a.box.has_value() == b.box.has_value() &&
           a.look == b.look;
}

void write_node(Writer& writer, const std::vector<Node>& nodes, const Node& node) {
    writer.StartObject();
    writer.Key("id");
    write_text(writer, node.id);
    writer.Key("tag");
    write_text(writer, node.tag);
    writer.Key("a");
    writer.StartObject();
    for (const Attribute& attribute : node.attributes) {
        writer.Key(attribute.name.data(), static_cast<rapidjson::SizeType>(attribute.name.size()));
        write_text(writer, attribute.value);
    }
    writer.EndObject();
    if (!node.runs.empty()) {
        writer.Key("t");
        writer.StartArray();
        for (const Run& run : node.runs) {
            writer.StartArray();
            write_text(writer, run_name(run.style));
            write_text(writer, run.text);
            if (!run.extra.empty()) write_text(writer, run.extra);
            writer.EndArray();
        }
        writer.EndArray();
    }
    if (node.value) {
        writer.Key("v");
        write_text(writer, *node.value);
    }
    if (node.checked) {
        writer.Key("c");
        writer.Bool(*node.checked);
    }
    if (node.box) {
        writer.Key("b");
        writer.StartArray();
        write_box(writer, from_ancestor(nodes, node));
        writer.EndArray();
    }
    if (node.look) {
        writer.Key("f");
        writer.StartArray();
        write_length(writer, node.look->size);
        write_length(writer, node.look->line);
        writer.Int(node.look->weight);
        writer.EndArray();
    }
    writer.EndObject();
}

std::vector<std::vector<int>> children_of(const std::vector<Node>& nodes) {
    std::vector<std::vector<int>> children(nodes.size() + 1);  // the last: the root's
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const std::size_t parent =
            nodes[i].parent < 0 ? nodes.size() : static_cast<std::size_t>(nodes[i].parent);
        children[parent].push_back(static_cast<int>(i));
    }
    return children;
}

bool same_ids(const std::vector<Node>& a, const std::vector<int>& of_a, const std::vector<Node>& b,
              const std::vector<int>& of_b) {
    if (of_a.size() != of_b.size()) return false;
    for (std::size_t i = 0; i < of_a.size(); ++i)
        if (a[static_cast<std::size_t>(of_a[i])].id != b[static_cast<std::size_t>(of_b[i])].id)
            return false;
    return true;
}

// One member of the patch that is left out while it is empty.
class Member {
  public:
    explicit Member(std::string_view name) : name_{name}, writer_{buffer_} { writer_.StartArray(); }
    Writer& add() {
        ++count_;
        return writer_;
    }
    void append_to(std::string& out) {
        if (count_ == 0) return;
        writer_.EndArray();
        if (!out.empty()) out += ',';
        out += '"';
        out += name_;
        out += "\":";
        out.append(buffer_.GetString(), buffer_.GetSize());
    }

  private:
    std::string_view name_;
    rapidjson::StringBuffer buffer_;
    Writer writer_;
    int count_ = 0;
};

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
    index_before_.swap(index_now_);
    now_.clear();
    index_now_.clear();
    open_.clear();
}

Node& SemanticTree::add(std::string_view wanted, std::string_view tag) {
    std::string id{wanted};
    // Assumed: ids are unique. A repeated one would lose its element, so it is told apart.
    while (index_now_.contains(id)) id += '_';
    index_now_.emplace(id, static_cast<int>(now_.size()));
    Node& node = now_.emplace_back();
    node.id = std::move(id);
    node.tag = tag;
    node.parent = open_.empty() ? -1 : open_.back();
    return node;
}

Node& SemanticTree::open(std::string_view id, std::string_view tag) {
    Node& node = add(id, tag);
    open_.push_back(static_cast<int>(now_.size()) - 1);
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

void SemanticTree::forget() {
    before_.clear();
    index_before_.clear();
    now_.clear();
    index_now_.clear();
}

std::string SemanticTree::difference() const {
    const auto children_now = children_of(now_);
    const auto children_before = children_of(before_);
    Member put{"put"};
    Member kids{"kids"};
    Member boxes{"box"};
    Member drop{"drop"};

    const std::vector<int> none;
    const auto compare_children = [&](std::size_t now, const std::vector<int>& before,
                                      std::string_view id) {
        if (same_ids(now_, children_now[now], before_, before)) return;
        Writer& writer = kids.add();
        writer.StartArray();
        write_text(writer, id);
        writer.StartArray();
        for (const int child : children_now[now])
            write_text(writer, now_[static_cast<std::size_t>(child)].id);
        writer.EndArray();
        writer.EndArray();
    };

    for (std::size_t i = 0; i < now_.size(); ++i) {
        const Node& node = now_[i];
        const auto found = index_before_.find(node.id);
        if (found == index_before_.end()) {
            write_node(put.add(), now_, node);
            compare_children(i, none, node.id);
            continue;
        }
        const auto j = static_cast<std::size_t>(found->second);
        if (!same_content(node, before_[j])) {
            write_node(put.add(), now_, node);
        } else if (node.box && from_ancestor(now_, node) != from_ancestor(before_, before_[j])) {
            Writer& writer = boxes.add();
            writer.StartArray();
            write_text(writer, node.id);
            write_box(writer, from_ancestor(now_, node));
            writer.EndArray();
        }
        // A new tag means a new element, which has none of the children yet.
        if (node.tag != before_[j].tag)
            compare_children(i, none, node.id);
        else
            compare_children(i, children_before[j], node.id);
    }
    compare_children(now_.size(), children_before[before_.size()], "");
    for (const Node& node : before_)
        if (!index_now_.contains(node.id)) write_text(drop.add(), node.id);

    std::string out;
    put.append_to(out);
    kids.append_to(out);
    boxes.append_to(out);
    drop.append_to(out);
    return out;
}

}  // namespace fasttrack::web
