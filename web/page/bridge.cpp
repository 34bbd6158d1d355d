// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Every crossing from JavaScript to C++: functions of strings and numbers, prefixed fasttrack_.
// Partner: core.js, which calls them. A string that is given back lives until the next call.
#include <emscripten/emscripten.h>

#include <string>
#include <string_view>

#include "core/formats/answer.h"
#include "web/page/app.h"

namespace {

using fasttrack::web::Action;
using fasttrack::web::App;

App& app() {
    static App the_app;
    return the_app;
}

const char* answer(std::string text) {
    static std::string kept;
    kept = std::move(text);
    return kept.c_str();
}

}  // namespace

extern "C" {

EMSCRIPTEN_KEEPALIVE const char* fasttrack_version() { return FASTTRACK_VERSION; }

EMSCRIPTEN_KEEPALIVE void fasttrack_set(const char* name, const char* value) {
    app().set(name, value);
}

EMSCRIPTEN_KEEPALIVE void fasttrack_font(int weight, void* data, int length) {
    app().add_font(weight, data, length);
}

EMSCRIPTEN_KEEPALIVE int fasttrack_gl(const char* selector) {
    return app().make_context(selector) ? 1 : 0;
}

EMSCRIPTEN_KEEPALIVE void fasttrack_gl_lost() { app().lose_context(); }

// Draws one frame and gives the patch for the DOM as JSON. Lengths in CSS pixels.
EMSCRIPTEN_KEEPALIVE const char* fasttrack_frame(double width, double canvas_top,
                                                 double canvas_height, double pixel_ratio,
                                                 double seconds) {
    return app()
        .frame({static_cast<float>(width), static_cast<float>(canvas_top),
                static_cast<float>(canvas_height), static_cast<float>(pixel_ratio)},
               seconds)
        .c_str();
}

EMSCRIPTEN_KEEPALIVE void fasttrack_action(const char* id, const char* kind, const char* value) {
    app().ui.act(Action{id, kind, value});
}

EMSCRIPTEN_KEEPALIVE void fasttrack_focus(const char* id, int visible) {
    app().ui.touch();
    app().ui.input.focus = id;
    app().ui.input.focus_visible = visible != 0;
    // "prior_absence-1-last" is still a part of prior_absence.
    if (!std::string_view{id}.starts_with(app().model.quiet_field)) app().model.quiet_field.clear();
}

// 1 where something looks different under the pointer now and a frame is wanted.
EMSCRIPTEN_KEEPALIVE int fasttrack_pointer(double x, double y, int down) {
    auto& input = app().ui.input;
    const bool moved_while_down = input.pointer_down || down != 0;
    input.pointer_x = static_cast<float>(x);
    input.pointer_y = static_cast<float>(y);
    input.pointer_down = down != 0;
    const bool hover_changed = app().ui.hover_changed();
    if (hover_changed) app().ui.touch();
    return hover_changed || (moved_while_down && app().ui.dragging) ? 1 : 0;
}

EMSCRIPTEN_KEEPALIVE void fasttrack_wheel(double dx, double dy) {
    app().ui.touch();
    app().ui.input.wheel_x += static_cast<float>(dx);
    app().ui.input.wheel_y += static_cast<float>(dy);
}

// The contract's answer to `text`; `today` as ISO date where the text has none.
EMSCRIPTEN_KEEPALIVE const char* fasttrack_assess(const char* text, const char* today,
                                                  const char* lang) {
    using namespace fasttrack;
    const Day day = parse_day(today).value_or(app().model.real_today);
    return answer(assess_to_json(text, day, {.lang = language_of(lang)}));
}

EMSCRIPTEN_KEEPALIVE const char* fasttrack_case() { return answer(app().model.case_text()); }

}  // extern "C"
