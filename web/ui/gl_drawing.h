// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Draws Dear ImGui's lists with WebGL 2. Partner: canvas.cpp.
//
// Not with Dear ImGui's own OpenGL backend: before it draws it asks for the state it will put back,
// and each question to WebGL waits until the graphics process has caught up, tens of milliseconds a
// frame on a slow one. On our canvas nobody else draws, so nothing is asked and nothing put back.
#pragma once

#include <imgui.h>

#include <vector>

namespace fasttrack::web {

// A list with its copy on the graphics processor.
struct Layer {
    explicit Layer(ImDrawListSharedData* shared) : list{shared} {}
    ImDrawList list;
    unsigned vertices = 0;
    unsigned indices = 0;
    bool sent = false;  // the copy is as the list is
};

class GlDrawing {
  public:
    using Layers = std::vector<Layer*>;
    using Textures = ImVector<ImTextureData*>;

    // Makes what drawing needs in the current context, fresh as it is; false where that fails.
    bool start();
    // Gives up what start() made, the copies of the lists, and the textures; they are made anew in
    // the next context.
    void stop(const Layers& layers, const Textures& textures);
    // Draws `layers` on `background`, the first one lowest, for a canvas of this size in CSS
    // pixels; first brings to the graphics processor what is new there, or has changed.
    void draw(const Layers& layers, const Textures& textures, ImVec2 size, float pixel_ratio,
              ImU32 background);

  private:
    unsigned program_ = 0;
};

}  // namespace fasttrack::web
