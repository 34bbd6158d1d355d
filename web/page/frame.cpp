// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Partner: page.h. What stands around the conversation: the bar on top, notices, the foot.
#include <algorithm>
#include <array>
#include <optional>

#include "core/law/rulebook.h"
#include "texts/page.h"
#include "web/page/page.h"

namespace fasttrack::web {
namespace {

constexpr float kBarHeight = 64;

struct HeaderButton {
    std::string id;
    std::string label;
    std::optional<Language> lang{};  // what the page is in once pressed
};

std::vector<HeaderButton> header_buttons(const Model& model) {
    const Language lang = model.lang;
    std::vector<HeaderButton> buttons;
    for (const std::string_view code : kLanguageCodes) {
        const Language other = language_of(code);
        if (other == lang) continue;
        const std::string id = buttons.empty() ? "lang" : "lang-" + std::string{code};
        buttons.push_back({id, std::string{text::page::language_name.in(other)}, other});
    }
    buttons.push_back({"face", std::string{(model.plain_face ? text::page::show_as_graphics
                                                             : text::page::show_as_text)
                                               .in(lang)}});
    buttons.push_back(
        {"theme", std::string{(model.dark ? text::page::light : text::page::dark).in(lang)}});
    return buttons;
}

void press(Ui& ui, Model& model, const HeaderButton& button) {
    if (button.lang) {
        model.lang = *button.lang;
        model.answers[Key::lang] = model.lang == Language{} ? "" : code_of(model.lang);
        ui.say = text::page::live_language.in(model.lang);
        model.changed();
    } else if (button.id == "face") {
        ui.commands.push_back({"face", model.plain_face ? "canvas" : "plain"});
        ui.say =
            (model.plain_face ? text::page::live_graphics : text::page::live_text).in(model.lang);
    } else {
        ui.commands.push_back({"theme", model.dark ? "light" : "dark"});
        ui.say = (model.dark ? text::page::live_light : text::page::live_dark).in(model.lang);
    }
}

// Every key of a link that could not be read and has no field to say so.
void draw_link_errors(Ui& ui, const Model& model) {
    if (model.link_errors.empty()) return;
    ui.begin_card("notice-link_errors", "div", "notice notice-warning", Token::warning_soft, false,
                  16);
    ui.text("notice-link_errors-text", "p", text::page::link_errors.in(model.lang),
            kBody.in(Token::warning_ink));
    ui.begin_group("notice-link_errors-list", "ul");
    int number = 0;
    for (const FieldError& error : model.link_errors) {
        std::string words = error_message(error, model.lang);
        if (const auto key = key_named(error.field))
            words = std::string{key_name(*key)} + ": " + words;
        ui.text("notice-link_errors-" + std::to_string(++number), "li", words,
                kBodyBold.in(Token::warning_ink));
    }
    ui.end_group();
    ui.end_card();
    ui.space(16);
}

}  // namespace

// On a narrow page the buttons flow after the host's name, the first of them at the right end;
// otherwise all stand at the right end.
void draw_header(Ui& ui, Model& model) {
    constexpr float kButton = 48;
    constexpr float kGap = 10;
    constexpr float kEdge = (kBarHeight - kButton) / 2;
    const float side = std::max(side_margin(ui), (ui.width() - 1296) / 2);
    const float right = ui.width() - side;
    const std::vector<HeaderButton> buttons = header_buttons(model);
    const auto width_of = [&](const HeaderButton& button) {
        return ui.button_width(button.label) - (ui.compact() ? 8.0F : 0.0F);
    };
    const std::string host = model.municipality.name.empty()
                                 ? std::string{text::page::default_host.in(model.lang)}
                                 : model.municipality.name;
    const float name_width = std::min(ui.paint.text_width(host, kBodyBold), right - side);

    std::vector<Box> places;
    float x = right;
    float y = kEdge;
    if (ui.compact()) {
        const float first = width_of(buttons.front());
        x = right - first;
        if (x < side + name_width + kGap) {
            x = side;
            y += kButton;
        }
        for (const HeaderButton& button : buttons) {
            const float width = width_of(button);
            if (x + width > right + 1) {
                x = side;
                y += kButton + 8;
            }
            places.push_back({x, y, width, kButton});
            x += width + kGap;
        }
    } else {
        for (const HeaderButton& button : buttons) x -= width_of(button) + kGap;
        x += kGap;
        for (const HeaderButton& button : buttons) {
            places.push_back({x, y, width_of(button), kButton});
            x += width_of(button) + kGap;
        }
    }
    const float height = places.back().y + kButton + kEdge;

    ui.paint.fill({0, 0, ui.width(), height}, ui.paint.color(Token::surface));
    ui.paint.line(0, height, ui.width(), height, ui.paint.color(Token::line));
    ui.begin_group("header", "header", "page-header");
    const float name_y = (kBarHeight - kBody.line) / 2;
    ui.text_at("host", "p", {{RunStyle::strong, host, {}}}, kBody,
               {side, name_y, name_width + 2, kBody.line}, "host");
    const float service_x = side + name_width + 24;
    const float service_width =
        ui.paint.text_width(text::page::service_name.in(model.lang), kBody) + 2;
    if (!ui.compact() && service_x + service_width + 24 < places.front().x &&
        !model.municipality.name.empty())
        ui.text_at("service", "p", plain(text::page::service_name.in(model.lang)),
                   kBody.in(Token::ink_muted), {service_x, name_y, service_width, kBody.line},
                   "service");
    ui.begin_group("header-buttons", "div", "header-buttons");
    for (std::size_t i = 0; i < buttons.size(); ++i) {
        const HeaderButton& button = buttons[i];
        const bool pressed = ui.button_at(sub_id(button.id, "switch"), button.label,
                                          ButtonKind::secondary, places[i]);
        // Another language's name is a word of that language.
        if (button.lang) ui.tree.last().with("lang", std::string{code_of(*button.lang)});
        if (pressed) press(ui, model, button);
    }
    ui.end_group();
    ui.end_group();
    ui.column().y = height;
}

void draw_notices(Ui& ui, Model& model) {
    struct Notice {
        std::string_view key;
        const Text* text;
    };
    static constexpr std::array kNotices{
        Notice{"webgl_lost", &text::page::graphics_lost},
        Notice{"webgl_missing", &text::page::no_graphics},
        Notice{"translated", &text::page::translated_page},
        Notice{"text_settings", &text::page::text_settings},
        Notice{"link_too_long", &text::page::link_too_long},
    };
    const auto draw = [&](const std::string& id, std::string_view words) {
        ui.begin_card(id, "div", "notice notice-warning", Token::warning_soft, false, 16);
        ui.text(sub_id(id, "text"), "p", words, kBody.in(Token::warning_ink));
        ui.end_card();
        ui.space(16);
    };
    for (const Notice& notice : kNotices)
        if (model.notes.contains(std::string{notice.key}))
            draw("notice-" + std::string{notice.key}, notice.text->in(model.lang));
    draw_link_errors(ui, model);
    if (!model.left_out.empty()) {
        ui.begin_card("notice-left-out", "div", "notice notice-warning", Token::warning_soft, false,
                      16);
        ui.text("notice-left-out-text", "p", text::page::link_contradicts.in(model.lang),
                kBody.in(Token::warning_ink));
        ui.begin_group("notice-left-out-list", "ul");
        int number = 0;
        for (const LeftOut& out : model.left_out) {
            const std::string_view answer =
                out.option ? out.option->label.in(model.lang) : std::string_view{out.answer};
            ui.text("notice-left-out-" + std::to_string(++number), "li",
                    std::string{out.question.in(model.lang)} + ' ' + std::string{answer},
                    kBodyBold.in(Token::warning_ink));
        }
        ui.end_group();
        ui.end_card();
        ui.space(16);
    }
    for (const auto& [key, value] : model.refused) {
        const Text& words =
            value.empty() ? text::page::setting_shortened : text::page::address_refused;
        draw("notice-refused-" + key,
             fill(words.in(model.lang), {with("key", key), with("value", value)}));
    }
    const RefusedAccent& refused = model.accent_refused;
    if (refused.color.empty()) return;
    std::string ratio = refused.ratio;
    const std::size_t point = ratio.find('.');
    if (point != std::string::npos)
        ratio.replace(point, 1, text::page::decimal_point.in(model.lang));
    draw("notice-accent", fill(text::page::contrast_refused.in(model.lang),
                               {with("color", refused.color), with("ratio", ratio)}));
}

void draw_footer(Ui& ui, Model& model) {
    const Language lang = model.lang;
    ui.begin_group("footer", "footer", "page-footer");
    const Municipality& host = model.municipality;
    if (!host.name.empty() && (!host.phone.empty() || !host.link.empty())) {
        ui.text("ask", "p",
                fill(text::page::ask_municipality.in(lang), {{"municipality", host.name}}),
                kSmallBold);
        if (!host.phone.empty())
            ui.link("phone", fill(text::page::phone.in(lang), {{"phone", host.phone}}),
                    "tel:" + host.phone, kSmall);
        if (!host.link.empty()) ui.link("link", host.link, host.link, kSmall);
        ui.space(8);
    }
    ui.text("guidance", "p",
            std::string{text::page::guidance_only.in(lang)} + ' ' +
                fill(text::page::legal_status.in(lang), {{"date", plain_date(kLegalStatus, lang)}}),
            kSmall);
    ui.text("privacy", "p", text::page::privacy.in(lang), kSmall);
    ui.text("never-asked", "p", text::page::never_asked.in(lang), kSmall);
    if (!host.accessibility.empty()) {
        ui.space(8);
        ui.link("accessibility", text::page::accessibility_statement.in(lang), host.accessibility,
                kSmall);
    }
    ui.space(32);
    ui.end_group();
}

}  // namespace fasttrack::web
