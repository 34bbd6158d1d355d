// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Draws Dear ImGui's lists with WebGL 2; built for the web alone. Partners: renderer.h, canvas.cpp.
//
// Not with Dear ImGui's own OpenGL backend: before it draws it asks for the state it will put back,
// and each question to WebGL waits until the graphics process has caught up, tens of milliseconds a
// frame on a slow one. On our canvas nobody else draws, so nothing is asked and nothing put back.
#pragma once

#include "web/ui/renderer.h"

namespace ui {

class GlRenderer final : public Renderer {
  public:
    // Makes a WebGL 2 context too.
    bool start(const char* selector) override;
    void stop(const Layers& layers, const Textures& textures) override;
    void draw(const Layers& layers, const Textures& textures, ImVec2 size, float pixel_ratio,
              ImU32 background) override;

  private:
    bool make_context(const char* selector);
    void give_up_context();

    unsigned program_ = 0;
    int context_ = 0;
};

}  // namespace ui
