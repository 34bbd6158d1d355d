// The page everything is measured against: a bare Dear ImGui canvas with one window and one text
// field in the default font. Partner: baseline.js.
#include <GLES3/gl3.h>
#include <backends/imgui_impl_opengl3.h>
#include <emscripten.h>
#include <emscripten/html5.h>
#include <imgui.h>

namespace {
char text[32] = "";
}

// Makes the context and the window's state; false where there is no WebGL 2.
extern "C" EMSCRIPTEN_KEEPALIVE bool baseline_start() {
    EmscriptenWebGLContextAttributes attributes;
    emscripten_webgl_init_context_attributes(&attributes);
    attributes.majorVersion = 2;
    const auto context = emscripten_webgl_create_context("#canvas", &attributes);
    if (context <= 0 || emscripten_webgl_make_context_current(context) != EMSCRIPTEN_RESULT_SUCCESS)
        return false;
    ImGui::CreateContext();
    ImGui::GetIO().IniFilename = nullptr;
    return ImGui_ImplOpenGL3_Init("#version 300 es");
}

// Tells Dear ImGui where the pointer is and whether it is down, in CSS pixels.
extern "C" EMSCRIPTEN_KEEPALIVE void baseline_pointer(float x, float y, bool down) {
    ImGui::GetIO().AddMousePosEvent(x, y);
    ImGui::GetIO().AddMouseButtonEvent(0, down);
}

// Tells Dear ImGui that `typed` was typed.
extern "C" EMSCRIPTEN_KEEPALIVE void baseline_type(const char* typed) {
    ImGui::GetIO().AddInputCharactersUTF8(typed);
}

// Draws one frame of `width` by `height` CSS pixels at `scale` device pixels each.
extern "C" EMSCRIPTEN_KEEPALIVE void baseline_frame(float width, float height, float scale) {
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
