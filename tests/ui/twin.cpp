// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Partner: twin.h.
#include "tests/ui/twin.h"

#include <gtest/gtest.h>
#include <rapidjson/document.h>

namespace test {
namespace {

using rapidjson::Value;

ui::Box box_of(const Value& sides, unsigned first) {
    return {sides[first].GetFloat(), sides[first + 1].GetFloat(), sides[first + 2].GetFloat(),
            sides[first + 3].GetFloat()};
}

void put(Element& element, const Value& spec) {
    const bool same = spec.HasMember("same");
    if (!same) element = {spec["tag"].GetString(), {}, {}, {}, {}, {}, {}};
    if (spec.HasMember("a")) {
        for (const auto& [name, value] : spec["a"].GetObject()) {
            if (value.IsNull())
                element.attributes.erase(name.GetString());
            else
                element.attributes[name.GetString()] = value.GetString();
        }
    }
    if (spec.HasMember("t")) {
        element.words.clear();
        for (const auto& run : spec["t"].GetArray()) element.words += run[1].GetString();
    }
    if (spec.HasMember("v")) element.value = spec["v"].GetString();
    if (spec.HasMember("c")) element.checked = spec["c"].GetBool();
    if (spec.HasMember("b")) {
        element.box.reset();
        if (!spec["b"].IsNull()) element.box = box_of(spec["b"], 0);
    }
}

}  // namespace

void Twin::apply(const std::string& difference) {
    rapidjson::Document patch;
    patch.Parse(('{' + difference + '}').c_str());
    ASSERT_FALSE(patch.HasParseError()) << difference;
    if (patch.HasMember("put"))
        for (const auto& spec : patch["put"].GetArray()) {
            const std::string id = spec["id"].GetString();
            ASSERT_TRUE(has(id) || !spec.HasMember("same")) << id << " was never made";
            put(elements_[id], spec);
        }
    if (patch.HasMember("kids"))
        for (const auto& list : patch["kids"].GetArray()) {
            std::vector<std::string> kids;
            for (const auto& kid : list[1].GetArray()) {
                ASSERT_TRUE(has(kid.GetString())) << kid.GetString() << " was never made";
                kids.emplace_back(kid.GetString());
            }
            elements_[list[0].GetString()].kids = kids;
        }
    if (patch.HasMember("box"))
        for (const auto& moved : patch["box"].GetArray()) {
            ASSERT_TRUE(has(moved[0].GetString())) << moved[0].GetString() << " was never made";
            elements_[moved[0].GetString()].box = box_of(moved, 1);
        }
    if (patch.HasMember("drop"))
        for (const auto& id : patch["drop"].GetArray()) elements_.erase(id.GetString());
}

const Element& Twin::operator[](const std::string& id) const {
    static const Element kNone;
    const auto found = elements_.find(id);
    if (found != elements_.end()) return found->second;
    ADD_FAILURE() << "there is no element " << id << " in\n" << outline();
    return kNone;
}

std::string Twin::attribute(const std::string& id, const std::string& name) const {
    const auto& attributes = (*this)[id].attributes;
    const auto found = attributes.find(name);
    return found == attributes.end() ? "" : found->second;
}

std::string Twin::outline() const {
    std::string out;
    for (const std::string& kid : elements_.at("").kids) outline(kid, 0, out);
    return out;
}

void Twin::outline(const std::string& id, int depth, std::string& out) const {
    const Element& element = (*this)[id];
    out += std::string(static_cast<std::size_t>(2 * depth), ' ') + element.tag + '#' + id;
    for (const auto& [name, value] : element.attributes) out += ' ' + name + '=' + value;
    if (!element.words.empty()) out += " '" + element.words + '\'';
    out += '\n';
    for (const std::string& kid : element.kids) outline(kid, depth + 1, out);
}

}  // namespace test
