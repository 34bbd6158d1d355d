// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The tree and what it says of one frame after another: whole at first, then what changed alone.
#include "web/ui/semantic_tree.h"

#include <gtest/gtest.h>

#include "tests/ui/twin.h"

namespace {

using ui::Run;
using ui::Runs;
using ui::RunStyle;
using ui::SemanticTree;

Runs words(const char* text) { return {{RunStyle::plain, text, ""}}; }

class Tree : public testing::Test {
  protected:
    // The difference that a frame makes, which the twin takes too.
    template <class Describe>
    std::string frame(Describe describe) {
        tree.begin_frame();
        describe();
        std::string difference = tree.difference();
        twin.apply(difference);
        return difference;
    }

    SemanticTree tree;
    test::Twin twin;
};

TEST_F(Tree, TheFirstFrameIsSentWhole) {
    frame([&] {
        tree.open("form", "div").with_class("card");
        tree.leaf("label", "label", words("What")).with("for", "what");
        tree.leaf("what", "input").with_value("bread");
        tree.close();
        tree.leaf("note", "p", words("A note"));
    });

    EXPECT_EQ(twin.outline(),
              "div#form class=card\n"
              "  label#label for=what 'What'\n"
              "  input#what\n"
              "p#note 'A note'\n");
    EXPECT_EQ(twin["what"].value, "bread");
}

TEST_F(Tree, AFrameThatIsTheSameSaysNothing) {
    const auto page = [&] {
        tree.open("list", "ul");
        tree.leaf("one", "li", words("One")).with_box({0, 0, 10, 10});
        tree.close();
    };
    frame(page);

    EXPECT_EQ(frame(page), "");
}

TEST_F(Tree, OnlyWhatChangedInANodeIsSent) {
    const auto page = [&](const char* text, const char* state) {
        return [=, this] {
            tree.leaf("more", "button", words(text))
                .with("type", "button")
                .with("aria-expanded", state);
        };
    };
    frame(page("More", "false"));

    EXPECT_EQ(frame(page("More", "true")),
              R"("put":[{"id":"more","same":1,"a":{"aria-expanded":"true"}}])");
    EXPECT_EQ(frame(page("Less", "true")), R"("put":[{"id":"more","same":1,"t":[["","Less"]]}])");
}

TEST_F(Tree, AnAttributeThatIsGoneIsNull) {
    frame([&] { tree.leaf("day", "input").with("aria-invalid", "true"); });

    EXPECT_EQ(frame([&] { tree.leaf("day", "input"); }),
              R"("put":[{"id":"day","same":1,"a":{"aria-invalid":null}}])");
    EXPECT_EQ(twin.attribute("day", "aria-invalid"), "");
}

TEST_F(Tree, AnotherTagMakesANewElementWithItsChildren) {
    const auto page = [&](const char* tag) {
        return [=, this] {
            tree.open("place", tag).with_class("x");
            tree.leaf("inside", "span");
            tree.close();
        };
    };
    frame(page("div"));

    EXPECT_EQ(frame(page("section")), R"("put":[{"id":"place","tag":"section","a":{"class":"x"}}],)"
                                      R"("kids":[["place",["inside"]]])");
}

TEST_F(Tree, AnElementThatIsGoneIsDroppedAndItsParentSaysWhoIsLeft) {
    frame([&] {
        tree.leaf("one", "p");
        tree.leaf("two", "p");
    });

    EXPECT_EQ(frame([&] { tree.leaf("two", "p"); }), R"("kids":[["",["two"]]],"drop":["one"])");
    EXPECT_FALSE(twin.has("one"));
}

TEST_F(Tree, AnElementThatComesBackIsMadeAnew) {
    const auto page = [&](bool shown) {
        return [=, this] {
            if (shown) tree.leaf("note", "p", words("Note")).with_class("x");
        };
    };
    frame(page(true));
    frame(page(false));
    frame(page(true));

    EXPECT_EQ(twin.outline(), "p#note class=x 'Note'\n");
}

TEST_F(Tree, ElementsThatChangePlacesAreOnlyPutInOrder) {
    frame([&] {
        tree.leaf("one", "p");
        tree.leaf("two", "p");
    });

    EXPECT_EQ(frame([&] {
                  tree.leaf("two", "p");
                  tree.leaf("one", "p");
              }),
              R"("kids":[["",["two","one"]]])");
}

TEST_F(Tree, BoxesAreCountedFromTheNearestAncestorThatHasOne) {
    frame([&] {
        tree.open("card", "div").with_box({100, 200, 300, 400});
        tree.open("group", "div");
        tree.leaf("button", "button").with_box({110, 250, 48, 48});
        tree.close();
        tree.close();
    });

    EXPECT_EQ(twin["button"].box, (ui::Box{10, 50, 48, 48}));
}

TEST_F(Tree, WhatOnlyMovedSaysOnlyItsBox) {
    const auto page = [&](float y) {
        return [=, this] { tree.leaf("a", "p").with_box({1, y, 2, 3}); };
    };
    frame(page(4));

    EXPECT_EQ(frame(page(5)), R"("box":[["a",1,5,2,3]])");
    EXPECT_EQ(twin["a"].box, (ui::Box{1, 5, 2, 3}));
}

TEST_F(Tree, WhatMovesWithItsAncestorSaysNothing) {
    const auto page = [&](float y) {
        return [=, this] {
            tree.open("card", "div").with_box({0, y, 100, 100});
            tree.leaf("inside", "p").with_box({10, y + 10, 20, 20});
            tree.close();
        };
    };
    frame(page(0));

    EXPECT_EQ(frame(page(50)), R"("box":[["card",0,50,100,100]])");
}

TEST_F(Tree, AnElementMayLoseItsPlace) {
    frame([&] { tree.leaf("a", "p").with_box({1, 2, 3, 4}); });

    EXPECT_EQ(frame([&] { tree.leaf("a", "p"); }), R"("put":[{"id":"a","same":1,"b":null}])");
    EXPECT_EQ(twin["a"].box, std::nullopt);
}

TEST_F(Tree, ARepeatedIdIsToldApartSoThatNoElementIsLost) {
    frame([&] {
        tree.leaf("a", "p", words("One"));
        tree.leaf("a", "p", words("Two"));
    });

    EXPECT_EQ(twin.outline(), "p#a 'One'\np#a_ 'Two'\n");
}

TEST_F(Tree, ClosingMoreThanWasOpenedDoesNoHarm) {
    frame([&] {
        tree.close();
        tree.leaf("a", "p");
    });

    EXPECT_EQ(twin.outline(), "p#a\n");
}

TEST_F(Tree, AControlSaysItsValueAndItsStateWhenTheyChange) {
    const auto page = [&](const char* value, bool on) {
        return [=, this] {
            tree.leaf("what", "input").with_value(value);
            tree.leaf("yes", "input").with_checked(on);
        };
    };
    frame(page("", false));

    EXPECT_EQ(frame(page("bread", true)),
              R"("put":[{"id":"what","same":1,"v":"bread"},{"id":"yes","same":1,"c":true}])");
}

TEST_F(Tree, NodesThatAreKeptAreThereAgainWithAllThatIsInThem) {
    int first = 0;
    int count = 0;
    frame([&] {
        tree.leaf("top", "p");
        first = tree.size();
        tree.open("part", "section");
        tree.leaf("inside", "p", words("Kept"));
        tree.close();
        count = tree.size() - first;
    });
    const std::string before = twin.outline();

    EXPECT_EQ(frame([&] {
                  tree.leaf("top", "p");
                  tree.keep(first, count);
              }),
              "");
    EXPECT_EQ(twin.outline(), before);
}

TEST_F(Tree, KeptNodesMoveWithinTheirParentWhenSomethingComesBeforeThem) {
    int first = 0;
    frame([&] { tree.leaf("kept", "p", words("Kept")); });
    frame([&] {
        tree.leaf("new", "p", words("New"));
        first = tree.keep(0, 1);
    });
    EXPECT_EQ(first, 1);
    EXPECT_EQ(twin.outline(), "p#new 'New'\np#kept 'Kept'\n");

    frame([&] { tree.keep(first, 1); });
    EXPECT_EQ(twin.outline(), "p#kept 'Kept'\n");
}

}  // namespace
