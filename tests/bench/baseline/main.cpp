// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The page everything is measured against: a bare Dear ImGui canvas with one window and one text
// field in the default font, drawn on every event. CMake makes it twice: as Emscripten's own
// one-file page, and with our packer (baseline.js, shell.html).
#include <GLES3/gl3.h>
#include <backends/imgui_impl_opengl3.h>
#include <emscripten.h>
#include <emscripten/html5.h>
#include <imgui.h>

namespace {
char text[32] = "";
}

// Draws on every event, and twice at the start: Dear ImGui measures a new window in its first frame
// and shows it in the second. globalThis.baseline.frames() counts as the page's own frames() does.
// clang-format off
EM_JS(void, follow_events, (), {
    const canvas = document.getElementById('canvas');
    canvas.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh;';
    let frames = 0;
    const frame = () => {
        canvas.width = Math.round(innerWidth * devicePixelRatio);
        canvas.height = Math.round(innerHeight * devicePixelRatio);
        _baseline_frame(innerWidth, innerHeight, devicePixelRatio);
        frames += 1;
    };
    for (const name of ['pointermove', 'pointerdown', 'pointerup']) {
        addEventListener(name, (event) => {
            _baseline_pointer(event.clientX, event.clientY, event.buttons > 0);
            requestAnimationFrame(frame);
        });
    }
    addEventListener('keypress', (event) => {
        _baseline_type(event.key.codePointAt(0));
        requestAnimationFrame(frame);
    });
    globalThis.baseline = { frames: () => frames };
    frame();
    requestAnimationFrame(() => {
        frame();
        document.body.dataset.ready = 'yes';
    });
});
// clang-format on

extern "C" {

// Tells Dear ImGui where the pointer is and whether it is down, in CSS pixels.
EMSCRIPTEN_KEEPALIVE void baseline_pointer(float x, float y, bool down) {
    ImGui::GetIO().AddMousePosEvent(x, y);
    ImGui::GetIO().AddMouseButtonEvent(0, down);
}

// Tells Dear ImGui that this character was typed.
EMSCRIPTEN_KEEPALIVE void baseline_type(unsigned character) {
    ImGui::GetIO().AddInputCharacter(character);
}

// Draws one frame of `width` by `height` CSS pixels at `scale` device pixels each.
EMSCRIPTEN_KEEPALIVE void baseline_frame(float width, float height, float scale) {
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {width, height};
    io.DisplayFramebufferScale = {scale, scale};
    io.DeltaTime = 1.0F / 60.0F;
    ImGui_ImplOpenGL3_NewFrame();
    ImGui::NewFrame();
    ImGui::SetNextWindowSize({400, 120}, ImGuiCond_FirstUseEver);
    ImGui::Begin("Baseline");
    ImGui::InputText("Text", text, sizeof text);
    ImGui::End();
    ImGui::Render();
    glViewport(0, 0, static_cast<int>(width * scale), static_cast<int>(height * scale));
    glClearColor(1, 1, 1, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
}

}  // extern "C"

// Without WebGL 2 the page stays empty.
int main() {
    EmscriptenWebGLContextAttributes attributes;
    emscripten_webgl_init_context_attributes(&attributes);
    attributes.majorVersion = 2;
    const auto context = emscripten_webgl_create_context("#canvas", &attributes);
    if (context <= 0 || emscripten_webgl_make_context_current(context) != EMSCRIPTEN_RESULT_SUCCESS)
        return 1;
    ImGui::CreateContext();
    ImGui::GetIO().IniFilename = nullptr;
    if (!ImGui_ImplOpenGL3_Init("#version 300 es")) return 1;
    follow_events();
    return 0;
}
