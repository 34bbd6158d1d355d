// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The application: canvas, page and frame. Partners: app.cpp, bridge.cpp (who
// calls it), page.h (what is drawn).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "web/page/model.h"
#include "web/page/widgets.h"
#include "web/ui/canvas.h"
#include "web/ui/gl_renderer.h"

namespace fasttrack::web {

// Where the canvas lies, in CSS pixels.
struct Viewport {
    float width = 0;       // of the page's root, and of the canvas
    float canvas_top = 0;  // within the root
    float canvas_height = 0;
    float pixel_ratio = 1;
};

class App {
  public:
    App() { theme_.own_colors = kOwnColors; }

    // The settings of web/page/settings.js; an unknown name is passed over.
    void set(std::string_view name, std::string_view value);
    // A font of this weight, 400 or 600. `data` comes from malloc and is owned from here on.
    void add_font(int weight, void* data, int length);
    // True when a WebGL 2 context stands on the canvas that `selector` names.
    bool make_context(const char* selector) { return canvas_.make_context(selector); }
    void lose_context() { canvas_.lose_context(); }

    // One frame: describes the page, draws it if there is a canvas, and gives the patch.
    const std::string& frame(const Viewport& viewport, double seconds);

    Ui ui;
    Model model;

  private:
    std::string patch(float height);
    void say_errors();
    void say_what_if();

    ui::GlRenderer renderer_;
    ui::Canvas canvas_{renderer_};
    Theme theme_;
    std::string patch_;
    std::string said_title_;
    std::optional<std::string> said_case_;
    std::string said_sentence_;
    std::string said_errors_;
    std::string said_what_if_;
    float said_height_ = -1;
    bool said_answer_ = false;
};

}  // namespace fasttrack::web
