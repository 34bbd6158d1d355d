// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The example page, acted on as a user does: what stands in web/ui/example/ works.
#include "web/ui/example/errands.h"

#include <gtest/gtest.h>

#include "tests/ui/recording_page.h"

namespace {

class ErrandsPage : public testing::Test {
  protected:
    ErrandsPage() { frames(); }

    // As many frames as the page asks for, as frames.js draws them.
    void frames() {
        said.clear();
        for (int i = 0; i < 3; ++i) {
            page.frame([&](ui::Ui& ui) { height = example::describe(ui, errands); });
            if (!page.ui.say.empty()) said = page.ui.say;
            if (!page.ui.focus.empty()) focus = page.ui.focus;
            if (!page.ui.again()) return;
        }
        ADD_FAILURE() << "the page never comes to rest";
    }

    test::RecordingPage page{800, 600};
    example::Errands errands;
    std::string said;
    std::string focus;
    float height = 0;
};

TEST_F(ErrandsPage, SaysEverythingInNativeElements) {
    EXPECT_EQ(
        page.twin.outline(),
        "h1#title 'Errands'\n"
        "section#form class=card\n"
        "  div#what-field class=field\n"
        "    label#what-label class=label for=what 'What'\n"
        "    p#what-help class=help 'A few words.'\n"
        "    input#what aria-describedby=what-help autocomplete=off data-on=input "
        "maxlength=100 type=text\n"
        "  fieldset#where-field class=field\n"
        "    legend#where-label class=label 'Where'\n"
        "    div#where-options class=options\n"
        "      label#where-town-label class=option for=where-town\n"
        "        input#where-town data-on=change name=where type=radio value=town\n"
        "        span#where-town-text 'In town'\n"
        "      label#where-home-label class=option for=where-home\n"
        "        input#where-home data-on=change name=where type=radio value=home\n"
        "        span#where-home-text 'At home'\n"
        "  button#add class=button data-on=click type=button 'Add'\n"
        "h2#all-heading class=disclosure-heading\n"
        "  button#all aria-expanded=true class=disclosure data-on=click type=button 'To do: 0'\n"
        "ul#list\n");
}

TEST_F(ErrandsPage, AnErrandIsAddedToTheListAndTheFieldIsEmptyAgain) {
    page.type("what", "Post <the letter>");
    page.choose("where-home");
    page.click("add");
    frames();

    EXPECT_EQ(said, "Added: Post <the letter>");
    EXPECT_EQ(page.twin["all"].words, "To do: 1");
    EXPECT_EQ(page.twin["errand-0"].words, "Post <the letter> (home)");
    EXPECT_EQ(page.twin["what"].value, "");
    EXPECT_EQ(page.twin["where-home"].checked, true);
    EXPECT_EQ(page.twin["where-town"].checked, false);
}

TEST_F(ErrandsPage, WithoutWordsNothingIsAddedAndTheFieldHasTheFocus) {
    page.click("add");
    frames();

    EXPECT_EQ(page.twin["missing"].words, "Say what there is to do.");
    EXPECT_EQ(focus, "what");
    EXPECT_EQ(page.twin["all"].words, "To do: 0");

    page.type("what", "Bread");
    page.click("add");
    frames();
    EXPECT_FALSE(page.twin.has("missing"));
    EXPECT_EQ(page.twin["errand-0"].words, "Bread (town)");
}

TEST_F(ErrandsPage, TheListOpensAndCloses) {
    page.click("all");
    frames();
    EXPECT_EQ(page.twin.attribute("all", "aria-expanded"), "false");
    EXPECT_FALSE(page.twin.has("list"));

    page.click("all");
    frames();
    EXPECT_TRUE(page.twin.has("list"));
}

TEST_F(ErrandsPage, GrowsWithItsList) {
    const float empty = height;
    page.type("what", "Bread");
    page.click("add");
    frames();

    EXPECT_EQ(height, empty + ui::kBody.line);
}

}  // namespace
