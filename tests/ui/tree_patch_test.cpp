// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// How the tree's words and numbers are written: as JSON that gives back the same words, and never
// as markup.
#include "web/ui/tree_patch.h"

#include <gtest/gtest.h>
#include <rapidjson/document.h>

namespace {

std::string written(std::string_view text) {
    rapidjson::StringBuffer buffer;
    ui::PatchWriter writer{buffer};
    ui::write_text(writer, text);
    return buffer.GetString();
}

std::string box_written(const ui::Box& box) {
    rapidjson::StringBuffer buffer;
    ui::PatchWriter writer{buffer};
    writer.StartArray();
    ui::write_box(writer, box);
    writer.EndArray();
    return buffer.GetString();
}

struct TextRow {
    const char* name;
    std::string text;
    const char* written;
};

const TextRow kTextRows[] = {
    {"Plain", "den 2. marts", R"("den 2. marts")"},
    {"DanishLetters", "æøå", R"("æøå")"},
    {"Quotes", R"(say "no")", R"("say \"no\"")"},
    {"Backslash", R"(a\b)", R"("a\\b")"},
    {"LineEnds", "a\nb\tc\r", R"("a\nb\tc\r")"},
    {"ControlCharacter", "\x01", "\"\\u0001\""},
    {"ANul", std::string(1, '\0'), "\"\\u0000\""},
    {"MarkupIsTextAsItStands", "<script>&amp;", R"("<script>&amp;")"},
    {"Empty", "", R"("")"},
};

void PrintTo(const TextRow& row, std::ostream* os) { *os << row.name; }

class PatchText : public testing::TestWithParam<TextRow> {};

TEST_P(PatchText, IsJsonThatGivesBackTheSameText) {
    const std::string json = written(GetParam().text);
    EXPECT_EQ(json, GetParam().written);

    rapidjson::Document read;
    read.Parse(json.c_str());
    ASSERT_FALSE(read.HasParseError());
    EXPECT_EQ((std::string{read.GetString(), read.GetStringLength()}), GetParam().text);
}

INSTANTIATE_TEST_SUITE_P(Ui, PatchText, testing::ValuesIn(kTextRows),
                         [](const auto& row) { return std::string{row.param.name}; });

TEST(PatchLengths, AreWholeOrHaveOneDigitMore) {
    EXPECT_EQ(box_written({0, 1, 2.5F, 100}), "[0,1,2.5,100]");
    EXPECT_EQ(box_written({0.04F, 0.06F, 1.96F, -0.04F}), "[0,0.1,2,0]");
}

TEST(PatchLengths, BelowZeroKeepTheirSign) {
    EXPECT_EQ(box_written({-1, -0.5F, -12.3F, 0}), "[-1,-0.5,-12.3,0]");
}

std::string node_written(const ui::Node& node, const ui::Node* before = nullptr) {
    rapidjson::StringBuffer buffer;
    ui::PatchWriter writer{buffer};
    ui::write_node(writer, {}, node, before, false);
    return buffer.GetString();
}

TEST(PatchNodes, EachStyleOfARunHasItsElement) {
    ui::Node node;
    node.id = "a";
    node.tag = "p";
    node.runs = {{ui::RunStyle::plain, "a", ""},
                 {ui::RunStyle::strong, "b", ""},
                 {ui::RunStyle::accent, "c", "2026-03-02"},
                 {ui::RunStyle::time, "d", "2026-03-02"},
                 {ui::RunStyle::quote, "e", "da"},
                 {ui::RunStyle::link, "f", "https://x.dk"},
                 {ui::RunStyle::foreign, "g", "da"},
                 {ui::RunStyle::whole, "h", ""}};

    EXPECT_EQ(node_written(node),
              R"({"id":"a","tag":"p","t":[["","a"],["strong","b"],["accent","c","2026-03-02"],)"
              R"(["time","d","2026-03-02"],["q","e","da"],["a","f","https://x.dk"],)"
              R"(["span","g","da"],["span","h"]]})");
}

TEST(PatchNodes, APlacedTextSaysItsPlaceAndHowItIsSet) {
    ui::Node node;
    node.id = "a";
    node.tag = "p";
    node.with_box({1, 2, 3, 4}).with_look({16, 24.5F, 600});

    EXPECT_EQ(node_written(node), R"({"id":"a","tag":"p","b":[1,2,3,4],"f":[16,24.5,600]})");
}

TEST(PatchMembers, AnEmptyOneIsLeftOut) {
    std::string out;
    ui::PatchMember none{"put"};
    none.append_to(out);
    EXPECT_EQ(out, "");

    ui::PatchMember one{"drop"};
    ui::write_text(one.add(), "a");
    ui::PatchMember two{"kids"};
    ui::write_text(two.add(), "b");
    one.append_to(out);
    two.append_to(out);
    EXPECT_EQ(out, R"("drop":["a"],"kids":["b"])");
}

}  // namespace
