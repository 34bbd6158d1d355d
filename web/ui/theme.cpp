// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Partner: theme.h.
#include "web/ui/theme.h"

#include <algorithm>
#include <charconv>

namespace ui {
namespace {

constexpr auto kTokenNames = std::to_array<std::string_view>({
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
    "focus",
});
static_assert(kTokenNames.size() == kTokenCount);

}  // namespace

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
        const std::string_view name = entry.substr(0, equals);
        const ImU32 color = IM_COL32((rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255, 255);
        const auto set = [&](std::span<const std::string_view> names, std::size_t first) {
            for (std::size_t i = 0; i < names.size(); ++i)
                if (names[i] == name) colors[first + i] = color;
        };
        set(kTokenNames, 0);
        set(own_colors.first(std::min<std::size_t>(own_colors.size(), kMostOwnTokens)),
            kTokenCount);
    }
}

ImU32 faded(ImU32 color, float share) {
    const ImU32 alpha = (color >> IM_COL32_A_SHIFT) & 255;
    const auto less = static_cast<ImU32>(static_cast<float>(alpha) * share);
    return (color & ~IM_COL32_A_MASK) | (less << IM_COL32_A_SHIFT);
}

}  // namespace ui
