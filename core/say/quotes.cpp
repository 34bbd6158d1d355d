// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The words the rulebook quotes, in English: the sources are Danish. Partners: rules_*.h,
// say/why.cpp.
#include "texts/quotes.h"
#include "core/say/parts.h"

namespace fasttrack {
std::string_view translation_of(std::string_view words, Language lang) {
    if (lang == kSourceLanguage) return {};
    for (const Text& quote : text::quotes::all) {
        if (quote.in(kSourceLanguage) == words) return quote.in(lang);
    }
    return {};
}

std::string quoted(std::string_view words, Language lang) {
    std::string text = in_quotes(words, lang);
    const std::string_view translation = translation_of(words, lang);
    if (!translation.empty()) text.append(" (").append(in_quotes(translation, lang)).append(")");
    return text;
}

}  // namespace fasttrack
