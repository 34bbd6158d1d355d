// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Partner: recording_page.h.
#include "tests/ui/recording_page.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>

namespace test {

bool RecordingRenderer::start(const char* wanted) {
    selector = can_start ? wanted : "";
    return can_start;
}

void RecordingRenderer::stop(const Layers& layers, const Textures& textures) {
    selector.clear();
    for (ui::Layer* const layer : layers) layer->sent = false;
    for (ImTextureData* const texture : textures) {
        texture->SetTexID(ImTextureID_Invalid);
        texture->SetStatus(ImTextureStatus_Destroyed);
    }
}

void RecordingRenderer::draw(const Layers& layers, const Textures& textures, ImVec2, float,
                             ImU32 wanted_background) {
    constexpr ImTextureID kAnyTexture = 1;
    for (ImTextureData* const texture : textures) {
        if (texture->Status == ImTextureStatus_WantDestroy) {
            texture->SetTexID(ImTextureID_Invalid);
            texture->SetStatus(ImTextureStatus_Destroyed);
        } else {
            texture->SetTexID(kAnyTexture);
            texture->SetStatus(ImTextureStatus_OK);
        }
    }
    ++frames;
    layers_sent = 0;
    vertices.clear();
    background = wanted_background;
    for (ui::Layer* const layer : layers) {
        if (!layer->sent) ++layers_sent;
        layer->sent = true;
        vertices.insert(vertices.end(), layer->list.VtxBuffer.begin(), layer->list.VtxBuffer.end());
    }
}

std::optional<ui::Box> RecordingRenderer::drawn(ImU32 color) const {
    std::optional<ImVec4> sides;
    for (const ImDrawVert& vertex : vertices) {
        if (vertex.col != color) continue;
        const auto [x, y] = vertex.pos;
        if (!sides) sides = ImVec4{x, y, x, y};
        *sides = {std::min(sides->x, x), std::min(sides->y, y), std::max(sides->z, x),
                  std::max(sides->w, y)};
    }
    if (!sides) return std::nullopt;
    return ui::Box{sides->x, sides->y, sides->z - sides->x, sides->w - sides->y};
}

std::string colors_for_tests() {
    return "accent=#000001;accent-strong=#000002;accent-soft=#000003;on-accent=#000004;ink=#000005;"
           "ink-muted=#000006;surface=#000007;page=#000008;line=#000009;field-line=#00000a;"
           "info-soft=#00000b;warning-soft=#00000c;warning-ink=#00000d;error=#00000e;"
           "error-soft=#00000f;focus=#000010";
}

ImFont* add_font(ui::Canvas& canvas, const char* file) {
    std::ifstream in{std::string{TEST_FONTS} + file, std::ios::binary};
    const std::string bytes{std::istreambuf_iterator<char>{in}, {}};
    EXPECT_FALSE(bytes.empty()) << file << " is missing: script/setup brings it";
    void* const data = std::malloc(bytes.size());
    std::memcpy(data, bytes.data(), bytes.size());
    return canvas.add_font(data, static_cast<int>(bytes.size()));
}

RecordingPage::RecordingPage(float wide, float high) : width{wide}, height{high} {
    theme.regular = add_font(canvas, "IBMPlexSans-Regular.ttf");
    theme.semibold = add_font(canvas, "IBMPlexSans-SemiBold.ttf");
    theme.read_colors(colors_for_tests());
    canvas.make_context("#canvas");
}

void RecordingPage::begin() { ui.begin_frame(theme, canvas, width, top, height, 1); }

std::string RecordingPage::end() {
    ui.end_frame();
    canvas.end_frame(theme.color(ui::Token::page));
    std::string difference = ui.tree.difference();
    twin.apply(difference);
    return difference;
}

void RecordingPage::point_at(float x, float y) {
    ui.input.pointer_x = x;
    ui.input.pointer_y = y;
}

}  // namespace test
