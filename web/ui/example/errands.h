// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The widget library by example: a form that adds to a list. It uses what most pages need and
// nothing else; tests/ui/errands_test.cpp acts on it as a user does. Partner: errands.cpp.
#pragma once

#include <string>
#include <vector>

#include "web/ui/ui.h"

namespace example {

struct Errand {
    std::string what;
    std::string where;
};

// What the page knows from one frame to the next: the widgets themselves remember nothing of it.
struct Errands {
    std::string what;  // as typed so far
    std::string where = "town";
    std::string missing;  // why nothing was added; empty: nothing is missing
    bool list_open = true;
    std::vector<Errand> all;
};

// Describes the page once a frame, and takes what the user did since. Gives its height in CSS
// pixels.
//   ui.begin_frame(theme, canvas, width, 0, height, 1);
//   describe(ui, errands);
//   ui.end_frame();
//   canvas.end_frame(theme.color(ui::Token::page));
//   patch = '{' + ui.tree.difference() + '}';  // for twin.js
float describe(ui::Ui& ui, Errands& errands);

}  // namespace example
