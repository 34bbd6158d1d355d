// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Partner: tree_patch.h.
#include "web/ui/tree_patch.h"

#include <cmath>
#include <cstdint>

namespace ui {
namespace {

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
void write_length(PatchWriter& writer, float length) {
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

const Attribute* find(const std::vector<Attribute>& attributes, std::string_view name) {
    for (const Attribute& attribute : attributes)
        if (attribute.name == name) return &attribute;
    return nullptr;
}

void write_key(PatchWriter& writer, std::string_view name) {
    writer.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
}

// Those that changed since `before`; those that are gone as null.
void write_attributes(PatchWriter& writer, const std::vector<Attribute>& now,
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

void write_runs(PatchWriter& writer, const Runs& runs) {
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

void write_place(PatchWriter& writer, const Box& box, const std::optional<TextLook>& look) {
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

}  // namespace

void write_text(PatchWriter& writer, std::string_view text) {
    writer.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

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

void write_box(PatchWriter& writer, const Box& box) {
    write_length(writer, box.x);
    write_length(writer, box.y);
    write_length(writer, box.width);
    write_length(writer, box.height);
}

void write_node(PatchWriter& writer, const std::vector<Node>& nodes, const Node& node,
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

void PatchMember::append_to(std::string& out) {
    if (count_ == 0) return;
    writer_.EndArray();
    if (!out.empty()) out += ',';
    out += '"';
    out += name_;
    out += "\":";
    out.append(buffer_.GetString(), buffer_.GetSize());
}

}  // namespace ui
