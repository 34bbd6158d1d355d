// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Partner: page.h. What stands around the conversation: the bar on top, notices, the foot.
#include <algorithm>
#include <array>

#include "core/law/rulebook.h"
#include "core/texts/page_texts.h"
#include "web/page/page.h"

namespace fasttrack::web {
namespace {

constexpr float kBarHeight = 64;

struct HeaderButton {
    std::string id;
    std::string label;
};

std::vector<HeaderButton> header_buttons(const Model& model) {
    const Language lang = model.lang;
    return {
        {"lang",
         std::string{(lang == Language::da ? page_text::kEnglish : page_text::kDanish).in(lang)}},
        {"face",
         std::string{
             (model.plain_face ? page_text::kShowAsGraphics : page_text::kShowAsText).in(lang)}},
        {"theme", std::string{(model.dark ? page_text::kLight : page_text::kDark).in(lang)}}};
}

void press(Ui& ui, Model& model, const std::string& id) {
    if (id == "lang") {
        model.lang = model.lang == Language::da ? Language::en : Language::da;
        model.answers[Key::lang] = model.lang == Language::en ? "en" : "";
        ui.say = page_text::kLiveLanguage.in(model.lang);
        model.changed();
    } else if (id == "face") {
        ui.commands.push_back({"face", model.plain_face ? "canvas" : "plain"});
        ui.say =
            (model.plain_face ? page_text::kLiveGraphics : page_text::kLiveText).in(model.lang);
    } else {
        ui.commands.push_back({"theme", model.dark ? "light" : "dark"});
        ui.say = (model.dark ? page_text::kLiveLight : page_text::kLiveDark).in(model.lang);
    }
}

// Every key of a link that could not be read and has no field to say so.
void draw_link_errors(Ui& ui, const Model& model) {
    if (model.link_errors.empty()) return;
    ui.begin_card("notice-link_errors", "div", "notice notice-warning", Token::warning_soft, false,
                  16);
    ui.text("notice-link_errors-text", "p", page_text::kLinkErrors.in(model.lang),
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
                                 ? std::string{page_text::kDefaultHost.in(model.lang)}
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
        ui.paint.text_width(page_text::kServiceName.in(model.lang), kBody) + 2;
    if (!ui.compact() && service_x + service_width + 24 < places.front().x &&
        !model.municipality.name.empty())
        ui.text_at("service", "p", plain(page_text::kServiceName.in(model.lang)),
                   kBody.in(Token::ink_muted), {service_x, name_y, service_width, kBody.line},
                   "service");
    ui.begin_group("header-buttons", "div", "header-buttons");
    for (std::size_t i = 0; i < buttons.size(); ++i) {
        const HeaderButton& button = buttons[i];
        const bool pressed = ui.button_at(sub_id(button.id, "switch"), button.label,
                                          ButtonKind::secondary, places[i]);
        // The other language's name is a word of that language.
        if (button.id == "lang")
            ui.tree.last().with("lang", model.lang == Language::da ? "en" : "da");
        if (pressed) press(ui, model, button.id);
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
        Notice{"webgl_lost", &page_text::kGraphicsLost},
        Notice{"webgl_missing", &page_text::kNoGraphics},
        Notice{"translated", &page_text::kTranslatedPage},
        Notice{"text_settings", &page_text::kTextSettings},
        Notice{"link_too_long", &page_text::kLinkTooLong},
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
        ui.text("notice-left-out-text", "p", page_text::kLinkContradicts.in(model.lang),
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
            value.empty() ? page_text::kSettingShortened : page_text::kAddressRefused;
        draw("notice-refused-" + key,
             fill(words.in(model.lang), {with("key", key), with("value", value)}));
    }
    const RefusedAccent& refused = model.accent_refused;
    if (refused.color.empty()) return;
    std::string ratio = refused.ratio;
    if (model.lang == Language::da) std::replace(ratio.begin(), ratio.end(), '.', ',');
    draw("notice-accent", fill(page_text::kContrastRefused.in(model.lang),
                               {with("color", refused.color), with("ratio", ratio)}));
}

void draw_footer(Ui& ui, Model& model) {
    const Language lang = model.lang;
    ui.begin_group("footer", "footer", "page-footer");
    const Municipality& host = model.municipality;
    if (!host.name.empty() && (!host.phone.empty() || !host.link.empty())) {
        ui.text("ask", "p",
                fill(page_text::kAskMunicipality.in(lang), {{"municipality", host.name}}),
                kSmallBold);
        if (!host.phone.empty())
            ui.link("phone", fill(page_text::kPhone.in(lang), {{"phone", host.phone}}),
                    "tel:" + host.phone, kSmall);
        if (!host.link.empty()) ui.link("link", host.link, host.link, kSmall);
        ui.space(8);
    }
    ui.text("guidance", "p",
            std::string{page_text::kGuidanceOnly.in(lang)} + ' ' +
                fill(page_text::kLegalStatus.in(lang), {{"date", plain_date(kLegalStatus, lang)}}),
            kSmall);
    ui.text("privacy", "p", page_text::kPrivacy.in(lang), kSmall);
    ui.text("never-asked", "p", page_text::kNeverAsked.in(lang), kSmall);
    if (!host.accessibility.empty()) {
        ui.space(8);
        ui.link("accessibility", page_text::kAccessibilityStatement.in(lang), host.accessibility,
                kSmall);
    }
    ui.space(32);
    ui.end_group();
}

}  // namespace fasttrack::web
