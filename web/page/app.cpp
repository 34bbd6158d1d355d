// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Partner: app.h.
#include "web/page/app.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cmath>

#include "texts/page.h"
#include "web/page/page.h"

namespace fasttrack::web {
namespace {

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

void write_text(Writer& writer, std::string_view text) {
    writer.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

}  // namespace

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
        model.lang = language_of(text);
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
    } else if (name == "taken") {
        model.taken = {text, model.case_text()};
    } else if (name == "label") {
        model.label = text;
    } else if (name.substr(0, 8) == "refused:") {
        model.refused[std::string{name.substr(8)}] = text;
    } else if (name.substr(0, 5) == "note:") {
        note(name.substr(5));
    }
    model.changed();
    ui.touch();
}

void App::add_font(int weight, void* data, int length) {
    ui.touch();
    (weight >= 600 ? theme_.semibold : theme_.regular) = canvas_.add_font(data, length);
}

const std::string& App::frame(const Viewport& viewport, double seconds) {
    patch_ = "{}";
    if (theme_.regular == nullptr || theme_.semibold == nullptr) return patch_;
    model.now = seconds;
    ui.begin_frame(theme_, canvas_, viewport.width, viewport.canvas_top, viewport.canvas_height,
                   viewport.pixel_ratio);
    const float height = describe_page(ui, model);
    ui.end_frame();
    if (!model.plain_face || !canvas_.has_context()) canvas_.end_frame(theme_.color(Token::page));
    patch_ = patch(height);
    return patch_;
}

// What is wrong is said when it is shown.
void App::say_errors() {
    const auto errors = model.shown_errors();
    std::string words;
    if (errors.size() == 1)
        words = std::string{text::page::error_prefix.in(model.lang)} + ' ' + errors[0].second;
    else if (!errors.empty())
        words = fill(text::page::live_errors.in(model.lang),
                     {{"n", std::to_string(errors.size())}, {"error", errors[0].second}});
    if (words == said_errors_) return;
    if (!words.empty() && ui.say.empty()) ui.say = words;
    said_errors_ = std::move(words);
}

// What would come of another day of the request is said when that day is picked.
void App::say_what_if() {
    std::string words = model.what_if && model.picked_request ? what_if_sentence(model) : "";
    if (words == said_what_if_) return;
    if (!words.empty() && ui.say.empty()) ui.say = words;
    said_what_if_ = std::move(words);
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
    std::string title{text::page::title.in(model.lang)};
    if (!model.municipality.name.empty()) title += " – " + model.municipality.name;
    if (title != said_title_) {
        said_title_ = title;
        member("title", title);
        member("lang", code_of(model.lang));
    }
    // The answer is said when it changes, and once what was wrong has been mended; the first one of
    // a prefilled page is read with the page.
    std::string sentence =
        model.has_answer && !model.answer_is_earlier ? without_marks(model.headline.sentence) : "";
    if (sentence != said_sentence_) {
        if (!sentence.empty() && ui.say.empty() && said_answer_)
            ui.say = fill(text::page::live_answer.in(model.lang), {{"answer", sentence}});
        said_sentence_ = std::move(sentence);
    }
    say_errors();
    say_what_if();
    if (!ui.say.empty()) member("say", ui.say);
    if (!ui.focus.empty()) member("focus", ui.focus);
    std::string case_text = model.case_text();
    if (case_text != said_case_) {
        member("case", case_text);
        said_case_ = std::move(case_text);
    }
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
