// Draws Dear ImGui's list with WebGL 2. Partner: canvas.cpp.
//
// Not with Dear ImGui's own OpenGL backend: before it draws it asks for the state it will put back,
// and each question to WebGL waits until the graphics process has caught up, tens of milliseconds a
// frame on a slow one. On our canvas nobody else draws, so nothing is asked and nothing put back.
#pragma once

#include <imgui.h>

namespace fasttrack::web {

class GlDrawing {
  public:
    using Textures = ImVector<ImTextureData*>;

    // Makes what drawing needs in the current context, fresh as it is; false where that fails.
    bool start();
    // Gives up what start() made, and the textures; they are made anew in the next context.
    void stop(const Textures& textures);
    // Draws `list` on `background`, for a canvas of this size in CSS pixels; first brings the
    // textures to the graphics processor that are new there, or have changed.
    void draw(const ImDrawList& list, const Textures& textures, ImVec2 size, float pixel_ratio,
              ImU32 background);

  private:
    unsigned program_ = 0;
    unsigned vertices_ = 0;
    unsigned indices_ = 0;
};

}  // namespace fasttrack::web
