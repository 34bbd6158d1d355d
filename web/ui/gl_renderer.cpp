// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Partner: gl_renderer.h.
#include "web/ui/gl_renderer.h"

#include <GLES3/gl3.h>
#include <emscripten/html5.h>

#include <cmath>
#include <cstddef>
#include <cstdint>

namespace ui {
namespace {

// The vertices' attributes. The canvas's size is the same for all: a constant attribute, because a
// uniform would have to be looked up.
constexpr GLuint kPosition = 0;
constexpr GLuint kTexel = 1;
constexpr GLuint kInk = 2;
constexpr GLuint kSize = 3;

constexpr const char* kVertexShader = R"(#version 300 es
layout(location = 0) in vec2 position;
layout(location = 1) in vec2 texel;
layout(location = 2) in vec4 ink;
layout(location = 3) in vec2 size;
out vec2 f_texel;
out vec4 f_ink;
void main() {
    f_texel = texel;
    f_ink = ink;
    gl_Position = vec4(position / size * vec2(2.0, -2.0) + vec2(-1.0, 1.0), 0.0, 1.0);
})";

// Of high precision: a phone's medium one cannot tell the texels of a large texture apart.
constexpr const char* kFragmentShader = R"(#version 300 es
precision highp float;
uniform sampler2D atlas;
in vec2 f_texel;
in vec4 f_ink;
out vec4 color;
void main() { color = f_ink * texture(atlas, f_texel); })";

constexpr GLenum kIndexType = sizeof(ImDrawIdx) == 2 ? GL_UNSIGNED_SHORT : GL_UNSIGNED_INT;

GLuint made_shader(GLenum type, const char* source) {
    const GLuint shader = glCreateShader(type);
    glShaderSource(shader, 1, &source, nullptr);
    glCompileShader(shader);
    return shader;
}

GLuint made_program() {
    const GLuint program = glCreateProgram();
    const GLuint parts[] = {made_shader(GL_VERTEX_SHADER, kVertexShader),
                            made_shader(GL_FRAGMENT_SHADER, kFragmentShader)};
    for (const GLuint part : parts) glAttachShader(program, part);
    glLinkProgram(program);
    for (const GLuint part : parts) glDeleteShader(part);  // the program keeps what it needs
    return program;
}

const void* place(std::size_t bytes) { return reinterpret_cast<const void*>(bytes); }

// From here on index 0 is the vertex with this number.
void count_vertices_from(unsigned first) {
    const std::size_t start = first * sizeof(ImDrawVert);
    const auto attribute = [start](GLuint name, GLint parts, GLenum type, GLboolean as_fraction,
                                   std::size_t offset) {
        glVertexAttribPointer(name, parts, type, as_fraction, sizeof(ImDrawVert),
                              place(start + offset));
    };
    attribute(kPosition, 2, GL_FLOAT, GL_FALSE, offsetof(ImDrawVert, pos));
    attribute(kTexel, 2, GL_FLOAT, GL_FALSE, offsetof(ImDrawVert, uv));
    attribute(kInk, 4, GL_UNSIGNED_BYTE, GL_TRUE, offsetof(ImDrawVert, col));
}

void make_texture(ImTextureData& texture) {
    GLuint name = 0;
    glGenTextures(1, &name);
    glBindTexture(GL_TEXTURE_2D, name);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, texture.Width, texture.Height, 0, GL_RGBA,
                 GL_UNSIGNED_BYTE, texture.GetPixels());
    texture.SetTexID(name);
    texture.SetStatus(ImTextureStatus_OK);
}

// One rectangle around all changes: what lies between them is the same as before.
void change_texture(ImTextureData& texture) {
    const ImTextureRect& part = texture.UpdateRect;
    glBindTexture(GL_TEXTURE_2D, static_cast<GLuint>(texture.TexID));
    glPixelStorei(GL_UNPACK_ROW_LENGTH, texture.Width);
    glTexSubImage2D(GL_TEXTURE_2D, 0, part.x, part.y, part.w, part.h, GL_RGBA, GL_UNSIGNED_BYTE,
                    texture.GetPixelsAt(part.x, part.y));
    glPixelStorei(GL_UNPACK_ROW_LENGTH, 0);
    texture.SetStatus(ImTextureStatus_OK);
}

void give_up_texture(ImTextureData& texture) {
    const GLuint name = static_cast<GLuint>(texture.TexID);
    if (name != 0) glDeleteTextures(1, &name);
    texture.SetTexID(ImTextureID_Invalid);
    texture.SetStatus(ImTextureStatus_Destroyed);
}

void bring(ImTextureData& texture) {
    if (texture.Status == ImTextureStatus_WantCreate)
        make_texture(texture);
    else if (texture.Status == ImTextureStatus_WantUpdates)
        change_texture(texture);
    else if (texture.Status == ImTextureStatus_WantDestroy && texture.UnusedFrames > 0)
        give_up_texture(texture);
}

GLsizeiptr bytes_of(int count, std::size_t each) {
    return static_cast<GLsizeiptr>(static_cast<std::size_t>(count) * each);
}

// Makes the layer's copy the one that is drawn, and as its list is.
void send(Layer& layer) {
    if (layer.vertices == 0) {
        glGenBuffers(1, &layer.vertices);
        glGenBuffers(1, &layer.indices);
    }
    glBindBuffer(GL_ARRAY_BUFFER, layer.vertices);
    glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, layer.indices);
    if (layer.sent) return;
    layer.sent = true;
    const ImDrawList& list = layer.list;
    glBufferData(GL_ARRAY_BUFFER, bytes_of(list.VtxBuffer.Size, sizeof(ImDrawVert)),
                 list.VtxBuffer.Data, GL_STREAM_DRAW);
    glBufferData(GL_ELEMENT_ARRAY_BUFFER, bytes_of(list.IdxBuffer.Size, sizeof(ImDrawIdx)),
                 list.IdxBuffer.Data, GL_STREAM_DRAW);
}

}  // namespace

bool GlRenderer::make_context(const char* selector) {
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
    return true;
}

bool GlRenderer::start(const char* selector) {
    give_up_context();
    if (!make_context(selector)) return false;
    program_ = made_program();
    glUseProgram(program_);
    glEnableVertexAttribArray(kPosition);
    glEnableVertexAttribArray(kTexel);
    glEnableVertexAttribArray(kInk);
    glEnable(GL_BLEND);
    glBlendFuncSeparate(GL_SRC_ALPHA, GL_ONE_MINUS_SRC_ALPHA, GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
    GLint linked = GL_FALSE;  // the one question, once: without it a canvas could stay blank
    glGetProgramiv(program_, GL_LINK_STATUS, &linked);
    return linked == GL_TRUE;
}

void GlRenderer::stop(const Layers& layers, const Textures& textures) {
    for (ImTextureData* const texture : textures) give_up_texture(*texture);
    for (Layer* const layer : layers) {
        glDeleteBuffers(1, &layer->vertices);
        glDeleteBuffers(1, &layer->indices);
        layer->vertices = layer->indices = 0;
        layer->sent = false;
    }
    glDeleteProgram(program_);
    give_up_context();
}

void GlRenderer::give_up_context() {
    if (context_ > 0)
        emscripten_webgl_destroy_context(static_cast<EMSCRIPTEN_WEBGL_CONTEXT_HANDLE>(context_));
    context_ = 0;
}

void GlRenderer::draw(const Layers& layers, const Textures& textures, ImVec2 size,
                      float pixel_ratio, ImU32 background) {
    for (ImTextureData* const texture : textures) bring(*texture);

    const auto pixels = [pixel_ratio](float length) {
        return static_cast<int>(std::lround(length * pixel_ratio));
    };
    const int height = pixels(size.y);
    glViewport(0, 0, pixels(size.x), height);
    const ImVec4 clear = ImColor{background}.Value;
    glDisable(GL_SCISSOR_TEST);
    glClearColor(clear.x, clear.y, clear.z, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    glEnable(GL_SCISSOR_TEST);

    glVertexAttrib2f(kSize, size.x, size.y);
    for (Layer* const layer : layers) {
        if (layer->list.CmdBuffer.empty() || layer->list.IdxBuffer.empty()) continue;
        send(*layer);
        count_vertices_from(0);
        unsigned first = 0;
        for (const ImDrawCmd& command : layer->list.CmdBuffer) {
            const ImVec4& clip = command.ClipRect;
            const int left = pixels(clip.x);
            const int bottom = pixels(clip.w);
            const int across = pixels(clip.z) - left;
            const int down = bottom - pixels(clip.y);
            if (command.ElemCount == 0 || across <= 0 || down <= 0) continue;
            if (command.VtxOffset != first) count_vertices_from(first = command.VtxOffset);
            glScissor(left, height - bottom, across, down);
            glBindTexture(GL_TEXTURE_2D, static_cast<GLuint>(command.GetTexID()));
            glDrawElements(GL_TRIANGLES, static_cast<GLsizei>(command.ElemCount), kIndexType,
                           place(command.IdxOffset * sizeof(ImDrawIdx)));
        }
    }
}

}  // namespace ui
