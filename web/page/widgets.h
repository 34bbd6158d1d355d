// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What the page uses of the widget library, under the page's own names, and how it looks beyond
// what the library knows: its own colours and texts. Partners: web/ui/ui.h, tokens.css, colors.js.
#pragma once

#include <array>
#include <string_view>

#include "web/ui/ui.h"

namespace fasttrack::web {

using ui::Action;
using ui::Box;
using ui::ButtonKind;
using ui::ChoiceOption;
using ui::Column;
using ui::Command;
using ui::DateField;
using ui::Node;
using ui::Painter;
using ui::Run;
using ui::Runs;
using ui::RunStyle;
using ui::Shape;
using ui::TextField;
using ui::TextLayout;
using ui::TextStyle;
using ui::Theme;
using ui::Token;
using ui::Ui;
using ui::Weight;

using ui::faded;
using ui::plain;
using ui::sub_id;

using ui::kBody;
using ui::kBodyBold;
using ui::kFine;
using ui::kHeading;
using ui::kLead;
using ui::kSmall;
using ui::kSmallBold;
using ui::kSubheading;
using ui::kTitle;
using ui::kTitleCompact;

inline constexpr TextStyle kAnswerText{32, 42, Weight::semibold, Token::ink};
inline constexpr TextStyle kAnswerTextNarrow{28, 37, Weight::semibold, Token::ink};
inline constexpr TextStyle kAnswerTextCompact{24, 32, Weight::semibold, Token::ink};

// The page's own colours, in the order of kOwnColors.
inline constexpr Token kTodayColor = ui::own_token(0);
inline constexpr Token kEmployerColor = ui::own_token(1);
inline constexpr Token kEmployeeColor = ui::own_token(2);
inline constexpr Token kMunicipalityColor = ui::own_token(3);
inline constexpr Token kBandEmployerPeriodColor = ui::own_token(4);
inline constexpr Token kBandMunicipalityColor = ui::own_token(5);
inline constexpr Token kBandWindowColor = ui::own_token(6);
inline constexpr Token kClosedDayColor = ui::own_token(7);

// Their names in tokens.css.
inline constexpr std::array<std::string_view, 8> kOwnColors{
    "today",
    "employer",
    "employee",
    "municipality",
    "band-employer-period",
    "band-municipality",
    "band-window",
    "closed-day",
};

}  // namespace fasttrack::web
