// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Partner: canvas.h. What ImGui::NewFrame() and Render() do for draw lists and the fonts is done
// here for the layers; it goes with the pinned version of Dear ImGui, whose internals it knows.
#include "web/ui/canvas.h"

#include <emscripten/html5.h>
#include <imgui_internal.h>

#include <algorithm>

namespace fasttrack::web {
namespace {

constexpr float kCircleError = 0.2F;  // in pixels: how far a polygon may be from its circle

ImFontAtlas& atlas() { return *ImGui::GetIO().Fonts; }

}  // namespace

Canvas::Canvas() {
    // Not CreateContext(): that brings in windows, tables and their settings files. A page has one
    // canvas as long as it lives, so the context is never destroyed.
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

Canvas::~Canvas() = default;

ImFont* Canvas::add_font(void* data, int length) {
    return atlas().AddFontFromMemoryTTF(data, length, 0);
}

bool Canvas::make_context(const char* selector) {
    lose_context();
    EmscriptenWebGLContextAttributes attributes;
    emscripten_webgl_init_context_attributes(&attributes);
    attributes.majorVersion = 2;
    attributes.depth = EM_FALSE;
    attributes.stencil = EM_FALSE;
    attributes.antialias = EM_FALSE;  // Dear ImGui smooths its own edges
    // An idle page draws nothing, so the last frame must stay.
    attributes.preserveDrawingBuffer = EM_TRUE;
    const auto context = emscripten_webgl_create_context(selector, &attributes);
    if (context <= 0) return false;
    context_ = static_cast<int>(context);
    emscripten_webgl_make_context_current(context);
    ready_ = drawing_.start();
    return ready_;
}

void Canvas::lose_context() {
    if (ready_) {
        GlDrawing::Layers all;
        for (const auto& [name, one] : layers_) all.push_back(one.get());
        drawing_.stop(all, atlas().TexList);
    }
    ready_ = false;
    if (context_ > 0)
        emscripten_webgl_destroy_context(static_cast<EMSCRIPTEN_WEBGL_CONTEXT_HANDLE>(context_));
    context_ = 0;
}

void Canvas::begin_frame(float width, float height, float pixel_ratio) {
    const ImVec2 size{std::max(width, 1.0F), std::max(height, 1.0F)};
    kept_fit_ = size.x == size_.x && size.y == size_.y && pixel_ratio == pixel_ratio_;
    size_ = size;
    pixel_ratio_ = pixel_ratio;
    ImFontAtlasUpdateNewFrame(&atlas(), ++frame_, true);
    for (ImFont* const font : atlas().Fonts) font->CurrentRasterizerDensity = pixel_ratio;
    ImGui::GetDrawListSharedData()->ClipRectFullscreen = {0, 0, size_.x, size_.y};
    kept_fit_ = kept_fit_ && texture_ == atlas().TexData;
    texture_ = atlas().TexData;
    shown_.clear();
}

Layer& Canvas::named(std::string_view name) {
    auto found = layers_.find(name);
    if (found == layers_.end())
        found =
            layers_
                .emplace(std::string{name}, std::make_unique<Layer>(ImGui::GetDrawListSharedData()))
                .first;
    shown_.push_back(found->second.get());
    return *found->second;
}

ImDrawList& Canvas::layer(std::string_view name) {
    Layer& layer = named(name);
    layer.sent = false;
    layer.list._ResetForNewFrame();
    layer.list.PushTexture(atlas().TexRef);
    layer.list.PushClipRectFullScreen();
    return layer.list;
}

void Canvas::keep_layer(std::string_view name) { named(name); }

void Canvas::end_frame(ImU32 background) {
    if (!ready_) {
        // Nobody takes the textures that outgrew themselves: they are given up at once.
        for (ImTextureData* const texture : atlas().TexList)
            if (texture->Status == ImTextureStatus_WantDestroy)
                texture->SetStatus(ImTextureStatus_Destroyed);
        return;
    }
    drawing_.draw(shown_, atlas().TexList, size_, pixel_ratio_, background);
}

}  // namespace fasttrack::web
