// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What twin.js makes of the patches: the elements as they stand in the page. Partner: twin.cpp.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "web/ui/semantic_tree.h"

namespace test {

struct Element {
    std::string tag;
    std::map<std::string, std::string> attributes;
    std::string words;
    std::optional<std::string> value;
    std::optional<bool> checked;
    std::optional<ui::Box> box;  // from the nearest ancestor with one
    std::vector<std::string> kids;
};

class Twin {
  public:
    // `difference` as SemanticTree::difference() gives it. An element that is not there, and a
    // patch that is no JSON, fail the test.
    void apply(const std::string& difference);

    bool has(const std::string& id) const { return elements_.contains(id); }
    // An empty one, and a failed test, where there is none.
    const Element& operator[](const std::string& id) const;
    std::string attribute(const std::string& id, const std::string& name) const;

    // The whole as text, an element a line, two blanks deeper than its parent:
    //   div#form class=card
    //     button#add 'Add'
    std::string outline() const;

  private:
    void outline(const std::string& id, int depth, std::string& out) const;

    std::map<std::string, Element> elements_{{"", {}}};
};

}  // namespace test
