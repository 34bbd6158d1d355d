// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Text in lines, shapes, and where columns, cards and kept parts put what is in them.
#include <gtest/gtest.h>

#include "tests/ui/recording_page.h"

namespace {

using test::RecordingPage;
using ui::Box;
using ui::RunStyle;
using ui::Token;
using ui::Ui;

class Lines : public testing::Test {
  protected:
    Lines() {
        page.frame([](Ui&) {});
    }
    // The lines that `runs` are broken into, as text.
    std::vector<std::string> lines(const ui::Runs& runs, float width) {
        const ui::TextLayout layout = page.ui.paint.lay_out(runs, ui::kBody, width);
        std::vector<std::string> out(static_cast<std::size_t>(layout.lines));
        for (const ui::Piece& piece : layout.pieces) {
            EXPECT_LE(piece.x + piece.width, width + 0.1F) << piece.text;
            out[static_cast<std::size_t>(piece.line)] += piece.text;
        }
        return out;
    }
    float width_of(std::string_view text) { return page.ui.paint.text_width(text, ui::kBody); }
    using Words = std::vector<std::string>;

    RecordingPage page;
};

TEST_F(Lines, EndAtBlanks) {
    EXPECT_EQ(lines(ui::plain("one two three"), width_of("one two") + 1),
              (Words{"one two", "three"}));
}

TEST_F(Lines, EndWhereTheTextSaysSo) {
    EXPECT_EQ(lines(ui::plain("one\ntwo"), 500), (Words{"one", "two"}));
}

TEST_F(Lines, ThereIsOneEvenWithoutWords) { EXPECT_EQ(lines({}, 500), (Words{""})); }

TEST_F(Lines, AWordThatRunsThroughSeveralRunsIsNotBrokenBetweenThem) {
    const ui::Runs runs{{RunStyle::plain, "on (", ""},
                        {RunStyle::plain, "Monday", ""},
                        {RunStyle::plain, ").", ""}};
    EXPECT_EQ(lines(runs, width_of("(Monday).") + 2), (Words{"on", "(Monday)."}));
}

TEST_F(Lines, AWordLongerThanALineIsBrokenBetweenLetters) {
    const Words broken = lines(ui::plain("åååååååå"), width_of("ååå") + 1);
    EXPECT_EQ(broken, (Words{"ååå", "ååå", "åå"}));
}

TEST_F(Lines, StrongWordsAreWiderThanPlainOnes) {
    EXPECT_GT(page.ui.paint.text_width("word", ui::kBodyBold), width_of("word"));
}

TEST(Painter, DrawsShapesInTheirColourAndAtTheirPlace) {
    RecordingPage page;
    const ImU32 ink = IM_COL32(1, 2, 3, 255);
    const auto middle = [&](auto draw) {
        page.frame([&](Ui& ui) { draw(ui.paint); });
        const Box box = page.renderer.drawn(ink).value();
        EXPECT_NEAR(box.x + box.width / 2, 100, 3);
        EXPECT_NEAR(box.y + box.height / 2, 100, 3);
    };

    for (const ui::Shape shape : {ui::Shape::diamond, ui::Shape::square, ui::Shape::circle})
        middle([&](ui::Painter& paint) { paint.shape(shape, 100, 100, 10, ink, true); });
    middle([&](ui::Painter& paint) { paint.ring(100, 100, 10, ink, 2); });
    middle([&](ui::Painter& paint) { paint.circle(100, 100, 10, ink); });
    middle([&](ui::Painter& paint) { paint.chevron(100, 100, 6, false, ink); });
    middle([&](ui::Painter& paint) { paint.hatching({80, 80, 40, 40}, ink, 6); });
    middle([&](ui::Painter& paint) { paint.dashed_line(80, 100, 120, 100, ink, 2, 8); });
}

TEST(Painter, DrawsNothingOfWhatIsOutOfView) {
    RecordingPage page;
    page.top = 1000;
    page.frame([](Ui& ui) {
        ui.text("a", "p", "Above", ui::kBody);
        ui.paint.line_of_text("Above", ui::kBody, 0, 0);
        ui.paint.hatching({0, 0, 10, 10}, 1, 2);
        ui.paint.fill({0, 0, 10, 10}, ui.paint.color(Token::ink));
    });

    EXPECT_TRUE(page.renderer.vertices.empty());
    EXPECT_EQ(page.twin["a"].words, "Above");
}

TEST(Painter, ALinkIsUnderlinedInItsColour) {
    RecordingPage page;
    page.frame([](Ui& ui) { ui.link("a", "There", "#b", ui::kBody); });

    EXPECT_GT(page.renderer.drawn(page.theme.color(Token::accent_strong))->height, 8);
}

TEST(Column, TextMovesItsEndDownByItsLines) {
    RecordingPage page;
    page.frame([](Ui& ui) {
        ui.push_column({10, 20, 700});
        ui.text("a", "p", "One", ui::kBody);
        ui.space(6);
        ui.text("b", "p", "Two", ui::kBody);
        EXPECT_EQ(ui.pop_column().y, 20 + 2 * ui::kBody.line + 6);
    });

    EXPECT_EQ(page.twin["b"].box, (Box{10, 50, 700, 24}));
}

TEST(Column, TextAtAPlaceOfItsOwnLeavesItWhereItIs) {
    RecordingPage page;
    page.frame([](Ui& ui) {
        EXPECT_EQ(ui.text_at("a", "p", ui::plain("One"), ui::kBody, {5, 6, 100, 0}), 24);
        EXPECT_EQ(ui.column().y, 0);
        ui.unseen("b", "p", "Two");
    });

    EXPECT_EQ(page.twin["a"].box, (Box{5, 6, 100, 24}));
    EXPECT_EQ(page.twin.attribute("b", "class"), "visually-hidden");
}

TEST(Card, IsAsTallAsWhatIsInItOnceThatIsKnown) {
    RecordingPage page;
    const auto describe = [](Ui& ui) {
        ui.begin_card("card", "div", "card", Token::surface, true, 20);
        ui.text("in", "p", "Inside", ui::kBody);
        ui.end_card();
    };
    page.frame(describe);
    EXPECT_TRUE(page.ui.again());
    page.frame(describe);

    EXPECT_FALSE(page.ui.again());
    EXPECT_EQ(page.ui.remembered_height("card"), 20 + ui::kBody.line + 20);
    EXPECT_NEAR(page.renderer.drawn(page.theme.color(Token::surface))->height, 64, 1);
}

class Parts : public testing::Test {
  protected:
    void describe(Ui& ui, bool dragged) {
        if (dragged) ui.keep_parts();
        ui.range("r", "Handle", 0, 9, 4, "", {0, 0, 100, 10});
        if (!ui.begin_part("part")) return;
        ++described;
        ui.button("in", "Inside", ui::ButtonKind::primary);
        ui.end_part();
    }
    void frame(bool dragged) {
        page.frame([&](Ui& ui) { describe(ui, dragged); });
    }
    // What moves a handle, as a page takes it.
    void drag() {
        page.type("r", "5");
        page.ui.moved("r");
        frame(true);
    }

    RecordingPage page;
    int described = 0;
};

TEST_F(Parts, AreKeptWhileAHandleIsDraggedAndLookAndSayTheSame) {
    frame(false);
    frame(false);
    const std::string before = page.twin.outline();
    drag();

    EXPECT_EQ(described, 2);
    EXPECT_EQ(page.twin.outline(), before);
    EXPECT_TRUE(page.renderer.drawn(page.theme.color(Token::accent)));
}

TEST_F(Parts, KeepTheirPlacesUnderThePointer) {
    frame(false);
    frame(false);
    drag();
    page.point_at(5, 5);

    EXPECT_TRUE(page.ui.hover_changed());
}

TEST_F(Parts, AreDescribedAnewAfterAnythingElse) {
    frame(false);
    frame(false);
    page.click("elsewhere");
    drag();
    EXPECT_EQ(described, 3);

    frame(false);
    page.width = 700;
    drag();
    EXPECT_EQ(described, 5);
}

TEST(Canvas, WithoutAContextNothingIsDrawnAndEverythingIsSaid) {
    RecordingPage page;
    page.renderer.can_start = false;
    EXPECT_FALSE(page.canvas.make_context("#canvas"));
    page.frame([](Ui& ui) { ui.text("a", "p", "Said", ui::kBody); });

    EXPECT_FALSE(page.canvas.has_context());
    EXPECT_EQ(page.renderer.frames, 0);
    EXPECT_EQ(page.twin["a"].words, "Said");
}

TEST(Canvas, ComesBackAfterItsContextWasLost) {
    RecordingPage page;
    const auto describe = [](Ui& ui) { ui.text("a", "p", "Seen", ui::kBody); };
    page.frame(describe);
    page.canvas.lose_context();
    EXPECT_EQ(page.renderer.selector, "");
    EXPECT_TRUE(page.canvas.make_context("#fresh"));
    page.frame(describe);

    EXPECT_EQ(page.renderer.selector, "#fresh");
    EXPECT_FALSE(page.renderer.vertices.empty());
    EXPECT_EQ(page.renderer.background, page.theme.color(Token::page));
}

}  // namespace
