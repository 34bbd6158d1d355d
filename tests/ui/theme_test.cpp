// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Colours as the page's style sheet has them.
#include "web/ui/theme.h"

#include <gtest/gtest.h>

#include <array>

#include "web/ui/ui.h"

namespace {

using ui::Theme;
using ui::Token;

TEST(Theme, ReadsColoursByTheirNames) {
    Theme theme;
    theme.read_colors("accent=#44831e;field-line=#707070");

    EXPECT_EQ(theme.color(Token::accent), IM_COL32(0x44, 0x83, 0x1e, 255));
    EXPECT_EQ(theme.color(Token::field_line), IM_COL32(0x70, 0x70, 0x70, 255));
}

TEST(Theme, EachTokenHasANameOfItsOwn) {
    Theme theme;
    theme.read_colors(
        "accent=#000001;accent-strong=#000002;accent-soft=#000003;on-accent=#000004;ink=#000005;"
        "ink-muted=#000006;surface=#000007;page=#000008;line=#000009;field-line=#00000a;"
        "info-soft=#00000b;warning-soft=#00000c;warning-ink=#00000d;error=#00000e;"
        "error-soft=#00000f;focus=#000010");

    for (int i = 0; i < ui::kTokenCount; ++i)
        EXPECT_EQ(theme.color(static_cast<Token>(i)), IM_COL32(0, 0, i + 1, 255)) << i;
}

TEST(Theme, PassesOverWhatIsNoColour) {
    Theme theme;
    theme.read_colors("ink=#111111");
    theme.read_colors("ink=red;ink=#12345;ink=#1234567;ink=#12345g;ink;=#222222;ink=222222;;");

    EXPECT_EQ(theme.color(Token::ink), IM_COL32(0x11, 0x11, 0x11, 255));
}

TEST(Theme, PassesOverUnknownNamesAndReadsOn) {
    Theme theme;
    theme.read_colors("sky=#0000ff;ink=#111111");

    EXPECT_EQ(theme.color(Token::ink), IM_COL32(0x11, 0x11, 0x11, 255));
}

TEST(Theme, APageMayHaveColoursOfItsOwn) {
    static constexpr std::array<std::string_view, 2> kOwn{"sky", "sea"};
    Theme theme;
    theme.own_colors = kOwn;
    theme.read_colors("sea=#0000ff;focus=#ff0000");

    EXPECT_EQ(theme.color(ui::own_token(1)), IM_COL32(0, 0, 255, 255));
    EXPECT_EQ(theme.color(ui::own_token(0)), 0U);
    EXPECT_EQ(theme.color(Token::focus), IM_COL32(255, 0, 0, 255));
}

TEST(Theme, AColourIsFadedInItsOpacityAlone) {
    EXPECT_EQ(ui::faded(IM_COL32(10, 20, 30, 200), 0.25F), IM_COL32(10, 20, 30, 50));
    EXPECT_EQ(ui::faded(IM_COL32(10, 20, 30, 200), 0), IM_COL32(10, 20, 30, 0));
}

TEST(TextStyle, KeepsTheRestWhenOneThingChanges) {
    constexpr ui::TextStyle style = ui::kBody.in(Token::error).bold();

    EXPECT_EQ(style.size, ui::kBody.size);
    EXPECT_EQ(style.line, ui::kBody.line);
    EXPECT_EQ(style.color, Token::error);
    EXPECT_EQ(style.weight, ui::Weight::semibold);
}

}  // namespace
