// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// How the canvas looks: colours read from the page's CSS custom properties, and the type scale.
// Partners: theme.cpp, theme.js, which reads the colours where the page's style sheet has them.
#pragma once

#include <imgui.h>

#include <array>
#include <span>
#include <string_view>

namespace ui {

// The names are those of CSS: Token::field_line is --field-line.
enum class Token : unsigned char {
    accent,
    accent_strong,
    accent_soft,
    on_accent,
    ink,
    ink_muted,
    surface,
    page,
    line,
    field_line,
    info_soft,
    warning_soft,
    warning_ink,
    error,
    error_soft,
    focus,
};
inline constexpr int kTokenCount = static_cast<int>(Token::focus) + 1;

// A page has colours of its own beside these: the first one is own_token(0). Theme::own_colors
// names them.
inline constexpr int kMostOwnTokens = 16;
constexpr Token own_token(int number) { return static_cast<Token>(kTokenCount + number); }

enum class Weight : unsigned char { regular, semibold };

// Sizes in CSS pixels: of the em, and of a line.
struct TextStyle {
    float size = 16;
    float line = 24;
    Weight weight = Weight::regular;
    Token color = Token::ink;

    constexpr TextStyle in(Token token) const { return {size, line, weight, token}; }
    constexpr TextStyle bold() const { return {size, line, Weight::semibold, color}; }
};

inline constexpr TextStyle kTitle{40, 48, Weight::semibold, Token::ink};
inline constexpr TextStyle kTitleCompact{30, 38, Weight::semibold, Token::ink};
inline constexpr TextStyle kLead{20, 30, Weight::regular, Token::ink_muted};
inline constexpr TextStyle kHeading{24, 32, Weight::semibold, Token::ink};
inline constexpr TextStyle kSubheading{18, 26, Weight::semibold, Token::ink};
inline constexpr TextStyle kBody{16, 24, Weight::regular, Token::ink};
inline constexpr TextStyle kBodyBold{16, 24, Weight::semibold, Token::ink};
inline constexpr TextStyle kSmall{14, 21, Weight::regular, Token::ink_muted};
inline constexpr TextStyle kSmallBold{14, 21, Weight::semibold, Token::ink};
inline constexpr TextStyle kFine{12, 16, Weight::regular, Token::ink_muted};

struct Theme {
    std::array<ImU32, kTokenCount + kMostOwnTokens> colors{};
    std::span<const std::string_view> own_colors;  // must outlive the theme
    ImFont* regular = nullptr;
    ImFont* semibold = nullptr;

    ImU32 color(Token token) const { return colors[static_cast<std::size_t>(token)]; }
    ImFont* font(Weight weight) const { return weight == Weight::semibold ? semibold : regular; }
    // Reads "accent=#44831e;ink=#1a1a1a;…"; unknown names and bad colours are passed over.
    void read_colors(std::string_view text);
};

// `color` with its opacity times `share`, 0 to 1.
ImU32 faded(ImU32 color, float share);

}  // namespace ui
