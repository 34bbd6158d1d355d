// Partner: semantic_tree.h.
#include "web/semantic_tree.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cmath>
#include <cstdint>
#include <utility>

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

const Attribute* find(const std::vector<Attribute>& attributes, std::string_view name) {
    for (const Attribute& attribute : attributes)
        if (attribute.name == name) return &attribute;
    return nullptr;
}

void write_key(Writer& writer, std::string_view name) {
    writer.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
}

// Those that changed since `before`; those that are gone as null.
void write_attributes(Writer& writer, const std::vector<Attribute>& now,
                      const std::vector<Attribute>& before) {
    if (now == before) return;
    writer.Key("a");
    writer.StartObject();
    for (const Attribute& attribute : now) {
        const Attribute* const known = find(before, attribute.name);
        if (known != nullptr && known->value == attribute.value) continue;
        write_key(writer, attribute.name);
        write_text(writer, attribute.value);
    }
    for (const Attribute& attribute : before) {
        if (find(now, attribute.name) != nullptr) continue;
        write_key(writer, attribute.name);
        writer.Null();
    }
    writer.EndObject();
}

void write_runs(Writer& writer, const Runs& runs) {
    writer.Key("t");
    writer.StartArray();
    for (const Run& run : runs) {
        writer.StartArray();
        write_text(writer, run_name(run.style));
        write_text(writer, run.text);
        if (!run.extra.empty()) write_text(writer, run.extra);
        writer.EndArray();
    }
    writer.EndArray();
}

void write_place(Writer& writer, const Box& box, const std::optional<TextLook>& look) {
    writer.Key("b");
    writer.StartArray();
    write_box(writer, box);
    writer.EndArray();
    if (!look) return;
    writer.Key("f");
    writer.StartArray();
    write_length(writer, look->size);
    write_length(writer, look->line);
    writer.Int(look->weight);
    writer.EndArray();
}

// `node`, or what changed in it since `before`; null: it is new, or has another tag now.
void write_node(Writer& writer, const std::vector<Node>& nodes, const Node& node,
                const Node* before, bool moved) {
    static const Node kNone;
    const Node& known = before == nullptr ? kNone : *before;
    writer.StartObject();
    writer.Key("id");
    write_text(writer, node.id);
    if (before == nullptr) {
        writer.Key("tag");
        write_text(writer, node.tag);
    } else {
        writer.Key("same");
        writer.Int(1);
    }
    write_attributes(writer, node.attributes, known.attributes);
    if (node.runs != known.runs) write_runs(writer, node.runs);
    if (node.value && node.value != known.value) {
        writer.Key("v");
        write_text(writer, *node.value);
    }
    if (node.checked && node.checked != known.checked) {
        writer.Key("c");
        writer.Bool(*node.checked);
    }
    const bool placed_anew =
        moved || node.look != known.look || node.box.has_value() != known.box.has_value();
    if (node.box && (before == nullptr || placed_anew)) {
        write_place(writer, from_ancestor(nodes, node), node.look);
    } else if (before != nullptr && placed_anew) {
        writer.Key("b");
        writer.Null();
    }
    writer.EndObject();
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
    Member put{"put"};
    Member kids{"kids"};
    Member boxes{"box"};
    Member drop{"drop"};

    const auto compare_children = [&](const Node& now, const Node* before) {
        if (same_children(&now, before)) return;
        Writer& writer = kids.add();
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
            Writer& writer = boxes.add();
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

}  // namespace fasttrack::web
