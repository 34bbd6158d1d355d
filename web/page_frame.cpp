// Partner: page.h. What stands around the conversation: the bar on top, notices, the foot.
#include <algorithm>
#include <array>

#include "core/page_texts.h"
#include "core/rulebook.h"
#include "web/page.h"

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
             (model.plain_face ? page_text::kShowAsGraphics : page_text::kShowAsText).in(lang)} },
        {"theme", std::string{(model.dark ? page_text::kLight : page_text::kDark).in(lang)}     }
    };
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
    }
}

}  // namespace

void draw_header(Ui& ui, Model& model) {
    const float side = ui.compact() ? 14.0F : std::max(32.0F, (ui.width() - 1296) / 2);
    const std::vector<HeaderButton> buttons = header_buttons(model);
    float wanted = 0;
    for (const HeaderButton& button : buttons) wanted += ui.button_width(button.label) + 10;
    const std::string host = model.municipality.name.empty()
                                 ? std::string{page_text::kDefaultHost.in(model.lang)}
                                 : model.municipality.name;
    const float name_width = ui.paint.text_width(host, kBodyBold);
    const bool two_rows = side * 2 + name_width + 24 + wanted > ui.width();
    const float height = two_rows ? 44 + 48 + 14 : kBarHeight;

    ui.paint.fill({0, 0, ui.width(), height}, ui.paint.color(Token::surface));
    ui.paint.line(0, height, ui.width(), height, ui.paint.color(Token::line));
    ui.begin_group("header", "header", "page-header");
    const float name_y = two_rows ? 12 : (kBarHeight - kBody.line) / 2;
    ui.text_at("host", "p",
               {
                   {RunStyle::strong, host, {}}
    },
               kBody, {side, name_y, name_width + 2, kBody.line}, "host");
    const float service_x = side + name_width + 24;
    const float service_width =
        ui.paint.text_width(page_text::kServiceName.in(model.lang), kBody) + 2;
    if (!two_rows && service_x + service_width + 24 + wanted + side < ui.width() &&
        !model.municipality.name.empty())
        ui.text_at("service", "p", plain(page_text::kServiceName.in(model.lang)),
                   kBody.in(Token::ink_muted), {service_x, name_y, service_width, kBody.line},
                   "service");
    ui.begin_group("header-buttons", "div", "header-buttons");
    float x = two_rows ? side : ui.width() - side - wanted + 10;
    const float y = two_rows ? 44.0F : (kBarHeight - 48) / 2;
    for (const HeaderButton& button : buttons) {
        const float width = ui.button_width(button.label);
        const bool pressed = ui.button_at(sub_id(button.id, "switch"), button.label,
                                          ButtonKind::secondary, {x, y, width, 48});
        // The other language's name is a word of that language.
        if (button.id == "lang")
            ui.tree.last().with("lang", model.lang == Language::da ? "en" : "da");
        if (pressed) press(ui, model, button.id);
        x += width + 10;
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
        Notice{"webgl_lost",    &page_text::kGraphicsLost  },
        Notice{"webgl_missing", &page_text::kNoGraphics    },
        Notice{"translated",    &page_text::kTranslatedPage},
        Notice{"text_settings", &page_text::kTextSettings  },
        Notice{"link_errors",   &page_text::kLinkErrors    },
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
                fill(page_text::kAskMunicipality.in(lang),
                     {
                         {"municipality", host.name}
        }),
                kSmallBold);
        if (!host.phone.empty())
            ui.link("phone",
                    fill(page_text::kPhone.in(lang),
                         {
                             {"phone", host.phone}
            }),
                    "tel:" + host.phone, kSmall);
        if (!host.link.empty()) ui.link("link", host.link, host.link, kSmall);
        ui.space(8);
    }
    ui.text("guidance", "p",
            std::string{
                page_text::kGuidanceOnly.in(lang)
    } +
                ' ' +
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
