// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// How the canvas's lists reach a screen: the one interface between the canvas and WebGL, so that
// everything else is built and tested without a browser. Partners: canvas.h, gl_renderer.h.
#pragma once

#include <imgui.h>

#include <vector>

namespace ui {

// A list with its copy on the graphics processor.
struct Layer {
    explicit Layer(ImDrawListSharedData* shared) : list{shared} {}
    ImDrawList list;
    // For speed only: what has not changed is not sent again.
    unsigned vertices = 0;
    unsigned indices = 0;
    bool sent = false;  // the copy is as the list is
};

class Renderer {
  public:
    using Layers = std::vector<Layer*>;
    using Textures = ImVector<ImTextureData*>;

    Renderer() = default;
    Renderer(const Renderer&) = delete;
    Renderer& operator=(const Renderer&) = delete;
    virtual ~Renderer() = default;

    // Makes what drawing needs for the canvas that `selector` names; false where that fails.
    virtual bool start(const char* selector) = 0;
    // Gives up what start() made, the copies of the lists, and the textures; they are made anew
    // after the next start().
    virtual void stop(const Layers& layers, const Textures& textures) = 0;
    // Draws `layers` on `background`, the first one lowest, for a canvas of this size in CSS
    // pixels; first takes over what is new in the textures.
    virtual void draw(const Layers& layers, const Textures& textures, ImVec2 size,
                      float pixel_ratio, ImU32 background) = 0;
};

}  // namespace ui
