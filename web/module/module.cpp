// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The rule core for other programs: what fasttrack-core.mjs calls, its partner. Text goes in as
// UTF-8 with its length, because it may hold NUL; what comes out is JSON and holds none.
#include <emscripten.h>

#include <optional>
#include <string>
#include <string_view>

#include "core/formats/answer.h"
#include "core/formats/calendar_json.h"

namespace {

using fasttrack::Day;
using fasttrack::Days;
using fasttrack::Language;

Language language(int english) { return english != 0 ? Language::en : Language{}; }

// Keeps `text` alive until the next call.
const char* answer(std::string text) {
    static std::string kept;
    kept = std::move(text);
    return kept.c_str();
}

}  // namespace

extern "C" {

EMSCRIPTEN_KEEPALIVE const char* fasttrack_assess(const char* text, std::size_t length,
                                                  int today_since_1970, int english, int texts) {
    return answer(fasttrack::assess_to_json({text, length}, Day{Days{today_since_1970}},
                                            {.lang = language(english), .texts = texts != 0}));
}

EMSCRIPTEN_KEEPALIVE const char* fasttrack_rules(int english) {
    return answer(fasttrack::rulebook_json(language(english)));
}

EMSCRIPTEN_KEEPALIVE const char* fasttrack_closed_days(int year) {
    return answer(fasttrack::closed_days_json(year));
}

EMSCRIPTEN_KEEPALIVE const char* fasttrack_day(const char* text, std::size_t length, int english) {
    return answer(fasttrack::day_json({text, length}, language(english)));
}

}  // extern "C"
