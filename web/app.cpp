// Partner: app.h.
#include "web/app.h"

#include <GLES3/gl3.h>
#include <backends/imgui_impl_opengl3.h>
#include <emscripten/html5.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <cmath>

#include "core/page_texts.h"
#include "web/page.h"

namespace fasttrack::web {
namespace {

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

void write_text(Writer& writer, std::string_view text) {
    writer.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

}  // namespace

App::App() {
    IMGUI_CHECKVERSION();
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;  // nothing is stored
    io.LogFilename = nullptr;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
}

App::~App() { ImGui::DestroyContext(); }

void App::set(std::string_view name, std::string_view value) {
    const std::string text{value};
    const auto note = [&](std::string_view key) {
        if (text.empty())
            model.notes.erase(std::string{key});
        else
            model.notes.insert(std::string{key});
    };
    if (name == "today") {
        model.real_today = parse_day(text).value_or(model.real_today);
    } else if (name == "lang") {
        model.lang = text == "en" ? Language::en : Language::da;
    } else if (name == "case") {
        model.prefill(text);
    } else if (name == "municipality_name") {
        model.municipality.name = text;
    } else if (name == "municipality_phone") {
        model.municipality.phone = text;
    } else if (name == "municipality_link") {
        model.municipality.link = text;
    } else if (name == "municipality_accessibility") {
        model.municipality.accessibility = text;
    } else if (name == "accent_refused") {  // "#ffee00 1.2"
        model.accent_refused.color = text.substr(0, text.find(' '));
        model.accent_refused.ratio =
            text.find(' ') == std::string::npos ? "" : text.substr(text.find(' ') + 1);
    } else if (name == "theme") {
        model.dark = text == "dark";
    } else if (name == "face") {
        model.plain_face = text == "plain";
    } else if (name == "colors") {
        theme_.read_colors(text);
    } else if (name == "print") {
        model.printing = !text.empty();
    } else if (name == "now") {
        model.stamp = text;
    } else if (name == "address") {
        model.address = text;
    } else if (name == "frame_sandbox") {
        model.sandbox = text;
    } else if (name.substr(0, 5) == "note:") {
        note(name.substr(5));
    }
    model.changed();
}

void App::add_font(int weight, void* data, int length) {
    ImFontConfig config;
    config.FontDataOwnedByAtlas = true;
    ImFont* const font = ImGui::GetIO().Fonts->AddFontFromMemoryTTF(data, length, 0, &config);
    (weight >= 600 ? theme_.semibold : theme_.regular) = font;
}

bool App::make_context(const char* selector) {
    lose_context();
    EmscriptenWebGLContextAttributes attributes;
    emscripten_webgl_init_context_attributes(&attributes);
    attributes.majorVersion = 2;
    attributes.alpha = EM_TRUE;
    attributes.depth = EM_FALSE;
    attributes.stencil = EM_FALSE;
    attributes.antialias = EM_FALSE;  // Dear ImGui smooths its own edges
    // An idle page draws nothing, so the last frame must stay.
    attributes.preserveDrawingBuffer = EM_TRUE;
    const auto context = emscripten_webgl_create_context(selector, &attributes);
    if (context <= 0) return false;
    context_ = static_cast<int>(context);
    emscripten_webgl_make_context_current(context);
    renderer_ready_ = ImGui_ImplOpenGL3_Init("#version 300 es");
    return renderer_ready_;
}

void App::lose_context() {
    if (renderer_ready_) ImGui_ImplOpenGL3_Shutdown();
    renderer_ready_ = false;
    if (context_ > 0)
        emscripten_webgl_destroy_context(static_cast<EMSCRIPTEN_WEBGL_CONTEXT_HANDLE>(context_));
    context_ = 0;
}

void App::draw(const Viewport& viewport) {
    const auto pixels = [&](float length) {
        return static_cast<int>(std::lround(length * viewport.pixel_ratio));
    };
    glViewport(0, 0, pixels(viewport.width), pixels(viewport.canvas_height));
    const ImVec4 page = ImGui::ColorConvertU32ToFloat4(theme_.color(Token::page));
    glClearColor(page.x, page.y, page.z, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
}

const std::string& App::frame(const Viewport& viewport, double seconds) {
    patch_ = "{}";
    if (theme_.regular == nullptr || theme_.semibold == nullptr) return patch_;
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {std::max(viewport.width, 1.0F), std::max(viewport.canvas_height, 1.0F)};
    io.DisplayFramebufferScale = {viewport.pixel_ratio, viewport.pixel_ratio};
    io.DeltaTime = 1.0F / 60.0F;
    model.now = seconds;

    const bool on_canvas = renderer_ready_ && !model.plain_face;
    if (on_canvas) ImGui_ImplOpenGL3_NewFrame();
    ImGui::NewFrame();
    ui.begin_frame(theme_, ImGui::GetBackgroundDrawList(), viewport.width, viewport.canvas_top,
                   viewport.canvas_height, viewport.pixel_ratio);
    const float height = describe_page(ui, model);
    ui.end_frame();
    ImGui::Render();
    if (on_canvas) draw(viewport);
    patch_ = patch(height);
    return patch_;
}

std::string App::patch(float height) {
    std::string difference = ui.tree.difference();
    rapidjson::StringBuffer buffer;
    Writer writer{buffer};
    writer.StartObject();
    const auto member = [&](const char* name, std::string_view text) {
        writer.Key(name);
        write_text(writer, text);
    };
    if (std::abs(height - said_height_) > 0.5F) {
        said_height_ = height;
        writer.Key("height");
        writer.Int(static_cast<int>(std::ceil(height)));
    }
    if (ui.again()) {
        writer.Key("again");
        writer.Int(1);
    }
    if (ui.wake_ms > 0) {
        writer.Key("wake");
        writer.Int(ui.wake_ms);
    }
    std::string title{page_text::kTitle.in(model.lang)};
    if (!model.municipality.name.empty()) title += " – " + model.municipality.name;
    if (title != said_title_) {
        said_title_ = title;
        member("title", title);
        member("lang", model.lang == Language::en ? "en" : "da");
    }
    // The answer is said when it changes, save the first one of a prefilled page.
    std::string sentence = model.has_answer ? without_marks(model.headline.sentence) : "";
    if (sentence != said_sentence_) {
        if (!sentence.empty() && ui.say.empty())
            ui.say = fill(page_text::kLiveAnswer.in(model.lang), {
                                                                     {"answer", sentence}
            });
        said_sentence_ = std::move(sentence);
    }
    if (!ui.say.empty()) member("say", ui.say);
    if (!ui.focus.empty()) member("focus", ui.focus);
    if (!said_answer_) {
        said_answer_ = true;
        writer.Key("state");
        writer.StartObject();
        member("ready", "yes");
        writer.EndObject();
    }
    if (!ui.commands.empty()) {
        writer.Key("do");
        writer.StartArray();
        for (const Command& command : ui.commands) {
            writer.StartArray();
            for (const std::string& word : command) write_text(writer, word);
            writer.EndArray();
        }
        writer.EndArray();
    }
    writer.EndObject();
    std::string out{buffer.GetString(), buffer.GetSize()};
    if (difference.empty()) return out;
    if (out.size() > 2) difference += ',';
    out.insert(1, difference);
    return out;
}

}  // namespace fasttrack::web
