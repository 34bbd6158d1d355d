// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// A page for tests: widgets on a canvas that only records, and the elements that their patches
// make. Partners: recording_page.cpp, twin.h.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "tests/ui/twin.h"
#include "web/ui/canvas.h"
#include "web/ui/renderer.h"
#include "web/ui/ui.h"

namespace test {

// Takes the textures over as Dear ImGui's renderers do, and keeps what the last frame drew.
class RecordingRenderer final : public ui::Renderer {
  public:
    bool start(const char* selector) override;
    void stop(const Layers& layers, const Textures& textures) override;
    void draw(const Layers& layers, const Textures& textures, ImVec2 size, float pixel_ratio,
              ImU32 background) override;

    // The smallest box around everything of this colour in the last frame.
    std::optional<ui::Box> drawn(ImU32 color) const;

    bool can_start = true;
    std::string selector;  // that it was started with; empty: it is not
    int frames = 0;
    int layers_sent = 0;  // in the last frame: those that are not as in the one before
    std::vector<ImDrawVert> vertices;
    ImU32 background = 0;
};

// The colour that a token has in these tests: each has another one.
std::string colors_for_tests();

ImFont* add_font(ui::Canvas& canvas, const char* file);

class RecordingPage {
  public:
    explicit RecordingPage(float width = 800, float height = 600);

    // One frame of what `describe` describes; gives what it said to the twin.
    template <class Describe>
    std::string frame(Describe describe) {
        begin();
        describe(ui);
        return end();
    }
    void begin();
    std::string end();

    void click(const std::string& id) { ui.act({id, "click", ""}); }
    void type(const std::string& id, const std::string& words) { ui.act({id, "input", words}); }
    void choose(const std::string& id) { ui.act({id, "change", ""}); }
    void point_at(float x, float y);

    RecordingRenderer renderer;
    ui::Canvas canvas{renderer};
    ui::Theme theme;
    ui::Ui ui;
    Twin twin;
    float width;
    float height;
    float top = 0;
};

}  // namespace test
