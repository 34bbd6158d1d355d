// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Partner: page.h. Danish words on the English page say so, that a screen reader speaks them right.
#include <string_view>

#include "core/law/sources.h"
#include "web/page/page.h"

namespace fasttrack::web {
namespace {

constexpr std::string_view kEndOfQuote = "” (“";  // the sources' own words, then their translation
constexpr std::string_view kQuote = "“";

struct Stretch {
    std::size_t at = std::string_view::npos;
    std::size_t length = 0;
};

// The first stretch of Danish in an English `text`: the title of a source, the version it was read
// in, or words quoted from it.
Stretch first_danish(std::string_view text) {
    Stretch first;
    for (const Source& source : sources()) {
        for (const std::string_view words : {source.title, source.version}) {
            const std::size_t at = words.empty() ? std::string_view::npos : text.find(words);
            if (at < first.at || (at == first.at && words.size() > first.length))
                first = {at, words.size()};
        }
    }
    const std::size_t end = text.find(kEndOfQuote);
    if (end == std::string_view::npos) return first;
    const std::size_t begin = text.rfind(kQuote, end);
    if (begin == std::string_view::npos || begin > first.at) return first;
    return {begin, end + kEndOfQuote.find(' ') - begin};
}

}  // namespace

Runs danish(std::string_view words, Language lang) {
    if (lang == Language::da) return plain(words);
    return {{RunStyle::foreign, std::string{words}, "da"}};
}

Runs with_danish_marked(Runs runs, Language lang) {
    if (lang == Language::da) return runs;
    Runs marked;
    for (Run& run : runs) {
        if (run.style != RunStyle::plain) {
            marked.push_back(std::move(run));
            continue;
        }
        std::string_view rest = run.text;
        while (!rest.empty()) {
            const Stretch found = first_danish(rest);
            if (found.at > 0)
                marked.push_back({RunStyle::plain, std::string{rest.substr(0, found.at)}, {}});
            if (found.at == std::string_view::npos) break;
            marked.push_back(
                {RunStyle::foreign, std::string{rest.substr(found.at, found.length)}, "da"});
            rest.remove_prefix(found.at + found.length);
        }
    }
    return marked;
}

}  // namespace fasttrack::web
