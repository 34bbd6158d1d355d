// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Fuzzes the page's tree: frames of random elements, whose differences are applied to a model as
// web/ui/twin.js applies them to the DOM. After each frame the model is the tree.
// Partners: tree_model.h, web/ui/semantic_tree.h.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <set>
#include <string>
#include <vector>

#include "tests/fuzz/tree_model.h"
#include "web/ui/semantic_tree.h"

namespace {

using ui::Box;
using ui::Node;
using ui::RunStyle;
using ui::SemanticTree;
using ui::TreeModel;

// The input, byte by byte; 0 when it is used up.
class Bytes {
  public:
    Bytes(const std::uint8_t* data, std::size_t size) : at_{data}, end_{data + size} {}
    bool empty() const { return at_ == end_; }
    int next() { return empty() ? 0 : *at_++; }
    int below(int limit) { return next() % limit; }

  private:
    const std::uint8_t* at_;
    const std::uint8_t* end_;
};

constexpr int kIds = 12;  // few, so that they come again
constexpr int kMostNodes = 20;
constexpr int kMostFrames = 6;
constexpr const char* kTags[] = {"div", "p", "input", "ul"};
constexpr const char* kNames[] = {"class", "href", "data-key"};

// What was recorded in one frame, apart from the tree that is tested.
class Frame {
  public:
    Frame(SemanticTree& tree, Bytes& bytes, const std::vector<TreeModel::Recorded>& before)
        : tree_{tree}, bytes_{bytes}, before_{before} {}

    std::vector<TreeModel::Recorded> record() {
        tree_.begin_frame();
        while (recorded_.size() < kMostNodes) {
            const int act = bytes_.below(8);
            if (act == 0 || bytes_.empty()) break;
            if (act <= 3) add_leaf();
            if (act == 4 || act == 5) open();
            if (act == 6) close();
            if (act == 7) keep_one();
        }
        return recorded_;
    }

  private:
    std::string any_id() { return std::string(1, static_cast<char>('a' + bytes_.below(kIds))); }

    void describe(Node& node) {
        const int what = bytes_.next();
        for (int name = 0; name < 3; ++name) {
            if ((what >> name) & 1) node.with(kNames[name], std::to_string(bytes_.below(3)));
        }
        if (what & 8) {
            const auto length = [this] { return static_cast<float>(bytes_.below(4) * 10); };
            node.with_box({length(), length(), length(), length()});
            if (what & 16) node.with_look({length(), 20, 400});
        }
        if (node.tag == "input") node.with_value(std::to_string(bytes_.below(3)));
        recorded_.push_back({node, open_.empty() ? -1 : open_.back()});
    }

    void add_leaf() {
        Node& node = tree_.leaf(any_id(), kTags[bytes_.below(4)]);
        if (bytes_.below(2) == 1) {
            const auto style = static_cast<RunStyle>(bytes_.below(8));
            node.runs.push_back({style, std::to_string(bytes_.below(3)), ""});
        }
        describe(node);
    }

    void open() {
        describe(tree_.open(any_id(), kTags[bytes_.below(4)]));
        open_.push_back(static_cast<int>(recorded_.size()) - 1);
    }

    void close() {
        tree_.close();
        if (!open_.empty()) open_.pop_back();
    }

    bool is_used(const std::string& id) const {
        return std::any_of(recorded_.begin(), recorded_.end(),
                           [&](const auto& one) { return one.node.id == id; });
    }

    // Keeps a node of the root with all that is in it, where none of it has been recorded anew.
    void keep_one() {
        if (!open_.empty() || before_.empty()) return;
        const int first = bytes_.below(static_cast<int>(before_.size()));
        const auto parent = [this](int i) { return before_[static_cast<std::size_t>(i)].parent; };
        if (parent(first) >= 0) return;
        int end = first + 1;
        while (end < static_cast<int>(before_.size()) && parent(end) >= first) ++end;
        for (int i = first; i < end; ++i) {
            if (is_used(before_[static_cast<std::size_t>(i)].node.id)) return;
        }
        const int start = tree_.keep(first, end - first);
        for (int i = first; i < end; ++i) {
            TreeModel::Recorded one = before_[static_cast<std::size_t>(i)];
            if (one.parent >= 0) one.parent += start - first;
            recorded_.push_back(one);
        }
    }

    SemanticTree& tree_;
    Bytes& bytes_;
    const std::vector<TreeModel::Recorded>& before_;
    std::vector<TreeModel::Recorded> recorded_;
    std::vector<int> open_;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Bytes bytes{data, size};
    SemanticTree tree;
    TreeModel model;
    std::vector<TreeModel::Recorded> recorded;
    for (int frame = 0; frame < kMostFrames && !bytes.empty(); ++frame) {
        recorded = Frame{tree, bytes, recorded}.record();
        model.apply(tree.difference());
        if (!model.is(recorded)) std::abort();
    }
    return 0;
}
