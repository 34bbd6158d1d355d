// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Text from outside made fit to show.
#include "core/say/plain_text.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace fasttrack {
namespace {

struct ShownRow {
    const char* name;
    std::string_view given;
    const char* shown;
};

constexpr ShownRow kShownRows[] = {
    {"PlainLetters", "Første fraværsdag", "Første fraværsdag"},
    {"Nothing", "", ""},
    {"NewLine", "a\nb", "a\uFFFDb"},
    {"Escape", "\x1b[31mred", "\uFFFD[31mred"},
    {"Delete", "a\x7f", "a\uFFFD"},
    {"C1Control", "a\u0085z", "a\uFFFDz"},
    {"NoBreakSpaceStays", "a\u00a0z", "a\u00a0z"},
    {"Nul", std::string_view{"a\0b", 3}, "a\uFFFDb"},
    {"LoneContinuation", "\x80z", "\uFFFDz"},
    {"Overlong", "\xC0\xAFz", "\uFFFD\uFFFDz"},
    {"OverlongThreeBytes", "\xE0\x80\x80", "\uFFFD\uFFFD\uFFFD"},
    {"LoneSurrogate", "\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD"},
    {"LastBeforeSurrogate", "\xED\x9F\xBF", "\uD7FF"},
    {"CutShort", "a\xE2\x82", "a\uFFFD\uFFFD"},
    {"ThirdByteWrong", "\xE2\x82z", "\uFFFD\uFFFDz"},
    {"FourBytes", "\xF0\x9F\x98\x80", "\U0001F600"},
    {"OverlongFourBytes", "\xF0\x80\x80\x80", "\uFFFD\uFFFD\uFFFD\uFFFD"},
    {"LastOfUnicode", "\xF4\x8F\xBF\xBF", "\U0010FFFF"},
    {"PastUnicode", "\xF4\x90\x80\x80", "\uFFFD\uFFFD\uFFFD\uFFFD"},
    {"HighPlane", "\xF3\xA0\x80\x81", "\U000E0001"},
    {"NeverAFirstByte", "\xFF", "\uFFFD"},
    {"Latin1", "S\xF8ren", "S\uFFFDren"},
};

void PrintTo(const ShownRow& row, std::ostream* os) { *os << row.name; }

class Shown : public testing::TestWithParam<ShownRow> {};

TEST_P(Shown, IsWholeCharactersWithoutControls) {
    EXPECT_EQ(shown(GetParam().given), GetParam().shown);
}

INSTANTIATE_TEST_SUITE_P(Text, Shown, testing::ValuesIn(kShownRows),
                         [](const auto& row) { return std::string{row.param.name}; });

TEST(ShownLength, SixtyCharactersStay) {
    EXPECT_EQ(shown(std::string(60, 'x')), std::string(60, 'x'));
}

TEST(ShownLength, TheSixtyFirstBecomesAnEllipsis) {
    EXPECT_EQ(shown(std::string(61, 'x')), std::string(60, 'x') + "…");
}

// Else "abc\u202Egnp" would stand as "abcpng".
TEST(ShownText, DoesNotTurnTheDirectionOfWhatFollows) {
    for (const char* turning : {"\u2028", "\u202e", "\u2066", "\u2069"}) {
        EXPECT_EQ(shown("a" + std::string{turning} + "b"), "a\uFFFDb");
    }
    EXPECT_EQ(shown("\u2027\u202f\u2065\u206a"), "\u2027\u202f\u2065\u206a");
}

TEST(ShownLength, CountsCharactersNotBytes) { EXPECT_EQ(shown("æøåæøå", 5), "æøåæø…"); }

TEST(CharacterCount, CountsCharactersNotBytes) { EXPECT_EQ(character_count("Første"), 6U); }

TEST(AppendUtf8, KeepsControlsAndReplacesWhatIsNotUtf8) {
    std::string out = "> ";
    append_utf8(out, "a\tb\xFFz");
    EXPECT_EQ(out, "> a\tb\uFFFDz");
}

TEST(Utf8Length, IsNothingForNothing) { EXPECT_EQ(utf8_length(""), 0U); }

}  // namespace
}  // namespace fasttrack
