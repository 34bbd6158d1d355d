// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The facts about Dear ImGui's inside that the widgets rely on, each under its name: where the
// version moves, these say what broke. Partner: web/ui/imgui_inside.cpp, whose head says how to
// move it.
#include "web/ui/imgui_inside.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "tests/ui/recording_page.h"

namespace {

using ui::imgui_inside::kFontHeightPerEm;

class ImguiInside : public testing::Test {
  protected:
    ImguiInside() {
        page.frame([](ui::Ui&) {});
    }

    test::RecordingPage page;
};

// U+0048 is 713 of 1000 units wide in IBM Plex Sans, as its file says (hmtx).
TEST_F(ImguiInside, AFontIsAsLargeAsItsAscentAndDescentTogether) {
    constexpr float kEm = 100;
    const float width =
        page.theme.regular->CalcTextSizeA(kEm * kFontHeightPerEm, FLT_MAX, 0, "H").x;

    EXPECT_NEAR(width, 71.3F, 1);
}

TEST_F(ImguiInside, ATextStartsOnAWholePixel) {
    const auto left_edge = [&](float x) {
        page.frame([&](ui::Ui& ui) { ui.paint.line_of_text("H", ui::kBody, x, 100); });
        return page.renderer.drawn(page.theme.color(ui::Token::ink))->x;
    };

    EXPECT_EQ(left_edge(50.9F), left_edge(50));
    EXPECT_EQ(left_edge(51), left_edge(50) + 1);
    EXPECT_EQ(ui::imgui_inside::text_start(50.9F), 51);
}

TEST_F(ImguiInside, AListOfThisFrameIsEmptyAndCoversTheCanvas) {
    ImDrawList& list = page.canvas.layer("own");
    list.AddRectFilled({0, 0}, {10, 10}, IM_COL32_WHITE);
    ui::imgui_inside::empty(list);

    EXPECT_EQ(list.VtxBuffer.Size, 0);
    ASSERT_EQ(list.CmdBuffer.Size, 1);
    EXPECT_EQ(list.CmdBuffer[0].ClipRect.z, page.width);
    EXPECT_EQ(list.CmdBuffer[0].ClipRect.w, page.height);
}

TEST_F(ImguiInside, ListsAskForSmoothEdges) {
    const ImDrawList& list = page.canvas.layer("own");

    EXPECT_TRUE(list.Flags & ImDrawListFlags_AntiAliasedLines);
    EXPECT_TRUE(list.Flags & ImDrawListFlags_AntiAliasedFill);
    EXPECT_TRUE(list.Flags & ImDrawListFlags_AllowVtxOffset);
}

TEST_F(ImguiInside, AWholeCircleIsFineEnoughToLookRound) {
    ImDrawList& list = page.canvas.layer("own");
    list.AddCircleFilled({100, 100}, 10, IM_COL32_WHITE);

    EXPECT_GE(list.VtxBuffer.Size, 2 * 12);
}

TEST_F(ImguiInside, LettersAreAsSharpAsTheScreen) {
    page.canvas.begin_frame(800, 600, 2);

    EXPECT_EQ(page.theme.regular->CurrentRasterizerDensity, 2);
    EXPECT_EQ(page.theme.regular->GetFontBaked(20)->RasterizerDensity, 2);
}

TEST_F(ImguiInside, ATextureThatOutgrewItselfIsMadeAnewUnderAnotherName) {
    const ImTextureData* const before = ui::imgui_inside::atlas().TexData;
    page.frame([](ui::Ui& ui) {
        for (float size = 20; size < 120; size += 1)
            ui.paint.line_of_text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", {size, size}, 0, 0);
    });

    EXPECT_NE(ui::imgui_inside::atlas().TexData, before);
}

TEST_F(ImguiInside, OldTexturesAreGivenUpWithoutARenderer) {
    page.canvas.lose_context();
    for (float size = 20; size < 120; size += 1) {
        page.frame([&](ui::Ui& ui) {
            ui.paint.line_of_text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", {size, size}, 0, 0);
        });
    }
    for (int i = 0; i < 3; ++i) page.frame([](ui::Ui&) {});

    EXPECT_EQ(ui::imgui_inside::atlas().TexList.Size, 1);
}

}  // namespace
