// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Everything here that knows the inside of the pinned Dear ImGui, and does for single lists and the
// fonts what CreateContext(), NewFrame() and Render() do for windows. Partners: imgui_inside.h,
// tests/ui/imgui_inside_test.cpp, which tests each fact relied on under its name.
//
// To move the version: set imgui_tag in script/cmake/imgui.cmake and kKnown below, run
// script/setup, then ui_tests. Where something no longer compiles or a test of ImguiInside fails,
// read in the new imgui.cpp and imgui_draw.cpp what these functions do now, and do the same here:
//   start()                 ImGuiContext's constructor, Initialize() (fonts and shared data only)
//   begin_frame()           NewFrame(): UpdateFontsNewFrame(), SetupDrawListSharedData()
//   empty()                 AddDrawListToDrawDataEx()'s partners: how a viewport's list is begun
//   give_up_old_textures()  what docs/BACKENDS.md asks of a renderer with textures
//   text_start()            ImFont::RenderText(): what it rounds
// gl_renderer.cpp uses the public interface for renderers alone: compare it with
// backends/imgui_impl_opengl3.cpp. Then look at both faces, and measure with tests/bench/size.mjs.
#include "web/ui/imgui_inside.h"

#include <imgui_internal.h>

#include <cmath>

namespace ui::imgui_inside {
namespace {

constexpr int kKnown = 19222;  // 1.92.2b
static_assert(IMGUI_VERSION_NUM == kKnown,
              "Dear ImGui was moved: the head of this file says what to compare, and how");

constexpr float kCircleError = 0.2F;  // in pixels: how far a polygon may be from its circle

}  // namespace

void start() {
    // Not CreateContext(): that brings in windows, tables and their settings files.
    ImGui::SetCurrentContext(IM_NEW(ImGuiContext)(nullptr));
    ImGuiIO& io = ImGui::GetIO();
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    ImDrawListSharedData& shared = *ImGui::GetDrawListSharedData();
    shared.CurveTessellationTol = ImGui::GetStyle().CurveTessellationTol;
    shared.SetCircleTessellationMaxError(kCircleError);
    shared.InitialFringeScale = 1;
    shared.InitialFlags = ImDrawListFlags_AntiAliasedLines |
                          ImDrawListFlags_AntiAliasedLinesUseTex | ImDrawListFlags_AntiAliasedFill |
                          ImDrawListFlags_AllowVtxOffset;
    shared.FontAtlas = io.Fonts;
    ImFontAtlasAddDrawListSharedData(io.Fonts, &shared);
}

void stop() {
    ImGuiContext* const context = ImGui::GetCurrentContext();
    for (ImTextureData* const texture : atlas().TexList)
        texture->SetStatus(ImTextureStatus_Destroyed);
    ImFontAtlasRemoveDrawListSharedData(&atlas(), shared_data());
    IM_DELETE(&atlas());
    ImGui::SetCurrentContext(nullptr);
    IM_DELETE(context);
}

ImFontAtlas& atlas() { return *ImGui::GetIO().Fonts; }

ImDrawListSharedData* shared_data() { return ImGui::GetDrawListSharedData(); }

void begin_frame(int frame, ImVec2 size, float pixel_ratio) {
    ImFontAtlasUpdateNewFrame(&atlas(), frame, true);
    for (ImFont* const font : atlas().Fonts) font->CurrentRasterizerDensity = pixel_ratio;
    shared_data()->ClipRectFullscreen = {0, 0, size.x, size.y};
}

void empty(ImDrawList& list) {
    list._ResetForNewFrame();
    list.PushTexture(atlas().TexRef);
    list.PushClipRectFullScreen();
}

void give_up_old_textures() {
    for (ImTextureData* const texture : atlas().TexList)
        if (texture->Status == ImTextureStatus_WantDestroy)
            texture->SetStatus(ImTextureStatus_Destroyed);
}

float text_start(float x) { return std::round(x); }

}  // namespace ui::imgui_inside
