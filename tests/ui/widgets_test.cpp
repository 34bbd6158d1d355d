// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Every control: what it is in native elements, where it lies, and what an action on it gives.
#include <gtest/gtest.h>

#include <array>

#include "tests/ui/recording_page.h"
#include "web/ui/widget_sizes.h"

namespace {

using test::RecordingPage;
using ui::Box;
using ui::ButtonKind;
using ui::Token;
using ui::Ui;

TEST(Button, IsPressedOnceForEachClick) {
    RecordingPage page;
    bool pressed = false;
    const auto describe = [&](Ui& ui) { pressed = ui.button("ok", "OK", ButtonKind::secondary); };

    page.frame(describe);
    EXPECT_FALSE(pressed);
    page.click("ok");
    page.frame(describe);
    EXPECT_TRUE(pressed);
    EXPECT_TRUE(page.ui.again());
    page.frame(describe);
    EXPECT_FALSE(pressed);
    EXPECT_EQ(page.twin.attribute("ok", "class"), "button button-secondary");
}

TEST(Button, IsDrawnWhereItsElementLies) {
    RecordingPage page;
    page.frame([](Ui& ui) { ui.button("ok", "OK", ButtonKind::primary); });

    const Box place = *page.twin["ok"].box;
    const Box drawn = *page.renderer.drawn(page.theme.color(Token::accent));
    constexpr float kSoftEdge = 1.1F;  // half a pixel on each side
    EXPECT_NEAR(drawn.x, place.x, kSoftEdge);
    EXPECT_NEAR(drawn.width, place.width, kSoftEdge);
    EXPECT_EQ(place.height, ui::kTarget);
}

TEST(Button, LooksDifferentUnderThePointerAndAsksForAFrame) {
    RecordingPage page;
    const auto describe = [](Ui& ui) { ui.button("ok", "OK", ButtonKind::primary); };
    page.frame(describe);
    page.point_at(5, 5);

    EXPECT_TRUE(page.ui.hover_changed());
    page.frame(describe);
    EXPECT_FALSE(page.ui.hover_changed());
    EXPECT_TRUE(page.renderer.drawn(page.theme.color(Token::accent_strong)));
    EXPECT_FALSE(page.renderer.drawn(page.theme.color(Token::accent)));
}

TEST(Button, AQuietOneHasItsWordsInLineWithTheText) {
    RecordingPage page;
    page.frame([](Ui& ui) {
        ui.push_column({100, 0, 300});
        ui.button("ok", "OK", ButtonKind::quiet);
    });

    EXPECT_EQ(page.twin["ok"].box->x, 100 - ui::kInset);
    EXPECT_EQ(page.twin.attribute("ok", "class"), "button button-quiet");
}

TEST(Button, ShowsARingWhereTheKeyboardIs) {
    RecordingPage page;
    page.ui.input.focus = "ok";
    page.ui.input.focus_visible = true;
    page.frame([](Ui& ui) { ui.button("ok", "OK", ButtonKind::primary); });

    EXPECT_TRUE(page.renderer.drawn(page.theme.color(Token::focus)));
}

TEST(ButtonRow, WrapsAndSaysWhichOneWasPressed) {
    RecordingPage page{200};
    const std::array<std::pair<std::string, std::string>, 3> buttons{
        {{"one", "The first"}, {"two", "The second"}, {"three", "The third"}}};
    std::optional<std::string> pressed;
    const auto describe = [&](Ui& ui) { pressed = ui.button_row(buttons, ButtonKind::primary); };
    page.click("two");
    page.frame(describe);

    EXPECT_EQ(pressed, "two");
    EXPECT_EQ(page.twin["two"].box->x, 0);
    EXPECT_EQ(page.twin["two"].box->y, ui::kTarget + ui::kGap);
    page.frame(describe);
    EXPECT_EQ(pressed, std::nullopt);
}

TEST(TextButton, IsAButtonThatLooksLikeWords) {
    RecordingPage page;
    bool pressed = false;
    page.ui.input.focus = "more";
    page.ui.input.focus_visible = true;
    page.click("more");
    page.frame([&](Ui& ui) { pressed = ui.text_button("more", "More", ui::kBody); });

    EXPECT_TRUE(pressed);
    EXPECT_EQ(page.twin["more"].tag, "button");
    EXPECT_EQ(page.twin["more"].words, "More");
}

TEST(Disclosure, SaysWhetherItIsOpenAndIsPressedByAClick) {
    RecordingPage page;
    bool pressed = false;
    page.point_at(5, 5);
    page.ui.input.focus = "more";
    page.ui.input.focus_visible = true;
    page.click("more");
    page.frame([&](Ui& ui) { pressed = ui.disclosure("more", "More", true, ui::kSubheading); });

    EXPECT_TRUE(pressed);
    EXPECT_EQ(page.twin.attribute("more", "aria-expanded"), "true");
}

TEST(Link, OfAnotherSiteOpensInAWindowOfItsOwn) {
    RecordingPage page;
    page.ui.input.focus = "out";
    page.ui.input.focus_visible = true;
    page.frame([](Ui& ui) {
        ui.link("out", "There", "https://example.org/", ui::kBody);
        ui.link("in", "Here", "#out", ui::kBody);
    });

    EXPECT_EQ(page.twin.attribute("out", "target"), "_blank");
    EXPECT_EQ(page.twin.attribute("out", "rel"), "noopener");
    EXPECT_EQ(page.twin.attribute("in", "target"), "");
}

TEST(Range, GivesTheValueItWasMovedToWithinItsEnds) {
    RecordingPage page;
    const auto describe = [](Ui& ui) {
        ui.range("r", "How many", 2, 9, 4, "four", {0, 0, 100, 10});
    };
    page.type("r", "5");
    EXPECT_EQ(page.ui.moved("r"), std::nullopt);  // it was not drawn yet
    page.frame(describe);

    page.type("r", "7");
    EXPECT_EQ(page.ui.moved("r"), 7);
    EXPECT_EQ(page.ui.moved("r"), std::nullopt);
    page.type("r", "99");
    EXPECT_EQ(page.ui.moved("r"), 9);
    page.type("r", "what");
    EXPECT_EQ(page.ui.moved("r"), 2);
    EXPECT_EQ(page.twin["r"].value, "4");
    EXPECT_EQ(page.twin.attribute("r", "aria-valuetext"), "four");
}

TEST(DateField, GivesWhatIsTypedAndSaysAllThatBelongsToIt) {
    RecordingPage page;
    std::optional<std::string> typed;
    const ui::DateField field{.id = "from",
                              .key = "start",
                              .label = "From",
                              .help = "A day.",
                              .value = "2 March",
                              .echo = "Monday",
                              .error = "No such day.",
                              .calendar_label = "Calendar",
                              .described_by = "group",
                              .calendar_open = true};
    page.type("from", "3 March");
    page.frame([&](Ui& ui) { typed = ui.date_field(field); });

    EXPECT_EQ(typed, "3 March");
    EXPECT_EQ(page.twin.attribute("from", "aria-describedby"),
              "from-help from-echo from-error group");
    EXPECT_EQ(page.twin.attribute("from", "aria-invalid"), "true");
    EXPECT_EQ(page.twin.attribute("from", "data-key"), "start");
    EXPECT_EQ(page.twin.attribute("from-calendar", "aria-label"), "Calendar: From");
    EXPECT_EQ(page.twin.attribute("from-calendar", "aria-expanded"), "true");
}

TEST(DateField, WithTheFocusTheNativeFieldShowsItsOwnText) {
    RecordingPage page;
    const auto field = [](const char* value) {
        ui::DateField whole;
        whole.id = "from";
        whole.value = value;
        return [=](Ui& ui) { ui.date_field(whole); };
    };
    page.frame(field("2 March"));
    EXPECT_TRUE(page.renderer.drawn(page.theme.color(Token::ink)));

    page.ui.input.focus = "from";
    page.frame(field("2 March"));
    EXPECT_FALSE(page.renderer.drawn(page.theme.color(Token::ink)));
    EXPECT_TRUE(page.renderer.drawn(page.theme.color(Token::focus)));
}

TEST(Choice, GivesTheChosenValueAndSaysWhatIsWrong) {
    RecordingPage page{320};
    const std::array<ui::ChoiceOption, 3> options{
        {{"yes", "Yes, I do"}, {"no", "No, not at all"}, {"unknown", "Nobody knows as yet"}}};
    std::optional<std::string> chosen;
    const auto describe = [&](Ui& ui) {
        chosen = ui.choice("q", "key", "Which?", "Pick one.", options, "no", "Pick one, please.");
    };
    page.choose("q-yes");
    page.frame(describe);

    EXPECT_EQ(chosen, "yes");
    EXPECT_EQ(page.twin["q-no"].checked, true);
    EXPECT_EQ(page.twin.attribute("q-no", "aria-describedby"), "q-error");
    EXPECT_EQ(page.twin.attribute("q-no", "data-key"), "key");
    EXPECT_EQ(page.twin.attribute("q-field", "aria-describedby"), "q-help");
    page.frame(describe);
    EXPECT_EQ(chosen, std::nullopt);
}

TEST(Action, OnNobodyIsForgottenAfterTheFrame) {
    RecordingPage page;
    page.click("gone");
    page.frame([](Ui&) {});

    EXPECT_FALSE(page.ui.clicked("gone"));
}

}  // namespace
