// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Partner: theme.h.
#include "web/ui/theme.h"

#include <charconv>

namespace fasttrack::web {
namespace {

constexpr std::array<std::string_view, kTokenCount> kTokenNames{
    "accent",
    "accent-strong",
    "accent-soft",
    "on-accent",
    "ink",
    "ink-muted",
    "surface",
    "page",
    "line",
    "field-line",
    "info-soft",
    "warning-soft",
    "warning-ink",
    "error",
    "error-soft",
    "today",
    "employer",
    "employee",
    "municipality",
    "band-employer-period",
    "band-municipality",
    "band-window",
    "closed-day",
    "focus",
};

}  // namespace

std::string_view token_name(Token token) { return kTokenNames[static_cast<std::size_t>(token)]; }

void Theme::read_colors(std::string_view text) {
    while (!text.empty()) {
        const std::string_view entry = text.substr(0, text.find(';'));
        text.remove_prefix(entry.size() < text.size() ? entry.size() + 1 : entry.size());
        const std::size_t equals = entry.find("=#");
        if (equals == std::string_view::npos || entry.size() != equals + 8) continue;
        const char* const digits = entry.data() + equals + 2;
        unsigned rgb = 0;
        const auto [end, error] = std::from_chars(digits, digits + 6, rgb, 16);
        if (error != std::errc{} || end != digits + 6) continue;
        for (std::size_t i = 0; i < kTokenNames.size(); ++i)
            if (kTokenNames[i] == entry.substr(0, equals))
                colors[i] = IM_COL32((rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255, 255);
    }
}

ImU32 faded(ImU32 color, float share) {
    const ImU32 alpha = (color >> IM_COL32_A_SHIFT) & 255;
    const auto less = static_cast<ImU32>(static_cast<float>(alpha) * share);
    return (color & ~IM_COL32_A_MASK) | (less << IM_COL32_A_SHIFT);
}

}  // namespace fasttrack::web
