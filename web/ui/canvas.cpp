// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Partner: canvas.h.
#include "web/ui/canvas.h"

#include <algorithm>

#include "web/ui/imgui_inside.h"

namespace ui {

Canvas::Canvas(Renderer& renderer) : renderer_{renderer} { imgui_inside::start(); }

Canvas::~Canvas() {
    lose_context();
    layers_.clear();
    imgui_inside::stop();
}

ImFont* Canvas::add_font(void* data, int length) {
    return imgui_inside::atlas().AddFontFromMemoryTTF(data, length, 0);
}

bool Canvas::make_context(const char* selector) {
    lose_context();
    ready_ = renderer_.start(selector);
    return ready_;
}

void Canvas::lose_context() {
    if (ready_) {
        Renderer::Layers all;
        for (const auto& [name, one] : layers_) all.push_back(one.get());
        renderer_.stop(all, imgui_inside::atlas().TexList);
    }
    ready_ = false;
}

void Canvas::begin_frame(float width, float height, float pixel_ratio) {
    const ImVec2 size{std::max(width, 1.0F), std::max(height, 1.0F)};
    const bool same_size = size.x == size_.x && size.y == size_.y && pixel_ratio == pixel_ratio_;
    size_ = size;
    pixel_ratio_ = pixel_ratio;
    imgui_inside::begin_frame(++frame_, size_, pixel_ratio_);
    const ImTextureData* const texture = imgui_inside::atlas().TexData;
    kept_fit_ = same_size && texture_ == texture;
    texture_ = texture;
    shown_.clear();
}

Layer& Canvas::named(std::string_view name) {
    auto found = layers_.find(name);
    if (found == layers_.end())
        found =
            layers_.emplace(std::string{name}, std::make_unique<Layer>(imgui_inside::shared_data()))
                .first;
    shown_.push_back(found->second.get());
    return *found->second;
}

ImDrawList& Canvas::layer(std::string_view name) {
    Layer& layer = named(name);
    layer.sent = false;
    imgui_inside::empty(layer.list);
    return layer.list;
}

void Canvas::keep_layer(std::string_view name) { named(name); }

void Canvas::end_frame(ImU32 background) {
    if (ready_)
        renderer_.draw(shown_, imgui_inside::atlas().TexList, size_, pixel_ratio_, background);
    else
        imgui_inside::give_up_old_textures();
}

}  // namespace ui
