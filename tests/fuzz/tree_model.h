// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The DOM as far as the tree's differences reach: applies a patch as web/ui/twin.js does, and says
// whether it is what a frame recorded. Partner: tree_fuzz.cpp.
#pragma once

#include <rapidjson/document.h>

#include <cmath>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "web/ui/semantic_tree.h"
#include "web/ui/tree_patch.h"

namespace ui {

class TreeModel {
  public:
    // A node as it was recorded, and the number of its parent in the frame; -1: the root.
    struct Recorded {
        Node node;
        int parent = -1;
    };

    // Applies the members of a patch, without braces.
    void apply(const std::string& members) {
        rapidjson::Document patch;
        patch.Parse(('{' + members + '}').c_str());
        if (patch.HasParseError()) std::abort();
        for (const auto& spec : part(patch, "put")) put(spec);
        for (const auto& order : part(patch, "kids")) {
            std::vector<std::string>& kids = elements_[text(order[0])].kids;
            kids.clear();
            for (const auto& id : order[1].GetArray()) kids.push_back(text(id));
        }
        for (const auto& id : part(patch, "drop")) elements_.erase(text(id));
        for (const auto& moved : part(patch, "box")) {
            elements_.at(text(moved[0])).box = box(moved, 1);
        }
    }

    bool is(const std::vector<Recorded>& recorded) const {
        if (elements_.size() != recorded.size() + 1) return false;
        std::vector<Node> nodes;
        for (const Recorded& one : recorded) {
            nodes.push_back(one.node);
            nodes.back().parent = one.parent;
        }
        std::map<std::string, std::vector<std::string>> kids{{"", {}}};
        for (const Node& node : nodes) {
            const std::string parent =
                node.parent < 0 ? "" : nodes[static_cast<std::size_t>(node.parent)].id;
            kids[parent].push_back(node.id);
            kids.try_emplace(node.id);
        }
        for (const Node& node : nodes) {
            if (!is_same(nodes, node, kids.at(node.id))) return false;
        }
        return elements_.at("").kids == kids.at("");
    }

  private:
    struct Element {
        std::string tag;
        std::map<std::string, std::string> attributes;
        std::vector<std::pair<std::string, std::string>> runs;
        std::string value;
        std::optional<Box> box;
        std::vector<std::string> kids;
    };
    using Json = rapidjson::Value;

    static std::string text(const Json& value) {
        return {value.GetString(), value.GetStringLength()};
    }
    static Json::ConstArray part(const rapidjson::Document& patch, const char* name) {
        static const Json kNone{rapidjson::kArrayType};
        return (patch.HasMember(name) ? patch[name] : kNone).GetArray();
    }
    static Box box(const Json& numbers, rapidjson::SizeType at) {
        return {numbers[at].GetFloat(), numbers[at + 1].GetFloat(), numbers[at + 2].GetFloat(),
                numbers[at + 3].GetFloat()};
    }

    void put(const Json& spec) {
        const std::string id = text(spec["id"]);
        if (!spec.HasMember("same")) {
            // The DOM keeps an element of the same tag; what is not told of it goes.
            const std::string tag = text(spec["tag"]);
            const bool is_kept = elements_.contains(id) && elements_[id].tag == tag;
            const std::vector<std::string> kids = is_kept ? elements_[id].kids : decltype(kids){};
            elements_[id] = {};
            elements_[id].tag = tag;
            elements_[id].kids = kids;
        }
        Element& element = elements_.at(id);
        if (spec.HasMember("a")) {
            for (const auto& [name, value] : spec["a"].GetObject()) {
                if (value.IsNull()) element.attributes.erase(text(name));
                if (value.IsString()) element.attributes[text(name)] = text(value);
            }
        }
        if (spec.HasMember("t")) {
            element.runs.clear();
            for (const auto& run : spec["t"].GetArray()) {
                element.runs.emplace_back(text(run[0]), text(run[1]));
            }
        }
        if (spec.HasMember("v")) element.value = text(spec["v"]);
        if (spec.HasMember("b")) {
            element.box = spec["b"].IsNull() ? std::nullopt : std::optional{box(spec["b"], 0)};
        }
    }

    bool is_same(const std::vector<Node>& nodes, const Node& node,
                 const std::vector<std::string>& kids) const {
        const auto found = elements_.find(node.id);
        if (found == elements_.end()) return false;
        const Element& element = found->second;
        std::map<std::string, std::string> attributes;
        for (const Attribute& attribute : node.attributes) {
            attributes.emplace(attribute.name, attribute.value);
        }
        const bool same_box =
            element.box == (node.box ? std::optional{from_ancestor(nodes, node)} : std::nullopt);
        const bool same_runs = element.runs.size() == node.runs.size() &&
                               (node.runs.empty() || element.runs[0].second == node.runs[0].text);
        return element.tag == node.tag && element.attributes == attributes && same_runs &&
               element.value == node.value.value_or("") && same_box && element.kids == kids;
    }

    std::map<std::string, Element> elements_{{"", {}}};
};

}  // namespace ui
