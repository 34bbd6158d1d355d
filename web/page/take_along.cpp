// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Partner: page.h. What the user can take away: calendar file, link, print, the page itself.
#include <utility>
#include <vector>

#include "core/formats/answer.h"
#include "texts/page.h"
#include "web/page/page.h"

namespace fasttrack::web {
namespace {

// Where a frame forbids files, files.js shows the calendar's text instead.
void save_calendar(Ui& ui, const Model& model) {
    ui.commands.push_back(
        {"download", std::string{text::page::calendar_file_name.in(model.lang)}, "text/calendar",
         answer_ics(model.answered, model.assessment, model.lang, model.stamp, model.label)});
}

// That it has been done is told by the browser, and then shown and said once.
void draw_taken(Ui& ui, Model& model) {
    if (model.taken.what.empty() || model.taken.case_text != model.case_text()) return;
    const Text& words = model.taken.what == "link"           ? text::page::link_copied
                        : model.taken.what == "file_unseen"  ? text::page::file_unseen
                        : model.taken.what == "print_unseen" ? text::page::print_unseen
                                                             : text::page::file_handed_over;
    ui.space(12);
    ui.text("take-along-done", "p", words.in(model.lang), kSmallBold.in(Token::accent_strong));
    if (!model.taken.said) ui.say = words.in(model.lang);
    model.taken.said = true;
}

}  // namespace

void draw_take_along(Ui& ui, Model& model) {
    const Language lang = model.lang;
    ui.begin_card("take-along", "section", "card take-along", Token::surface, false,
                  card_padding(ui));
    ui.text("take-along-heading", "h2", text::page::take_along.in(lang), kHeading);
    ui.space(16);
    if (const auto typed =
            ui.text_field({.id = "label",
                           .label = std::string{text::page::calendar_label.in(lang)},
                           .help = std::string{text::page::calendar_label_help.in(lang)},
                           .value = model.label}))
        model.label = *typed;
    ui.space(16);
    std::vector<std::pair<std::string, std::string>> buttons{
        {"save-calendar", std::string{text::page::save_calendar.in(lang)}},
        {"copy-link", std::string{text::page::copy_link.in(lang)}},
        {"print", std::string{text::page::print.in(lang)}},
        {"save-page", std::string{text::page::save_page.in(lang)}},
    };
    if (model.today() != model.real_today)
        buttons.emplace_back("copy-link-today", fill(text::page::copy_link_with_today.in(lang),
                                                     {{"date", plain_date(model.today(), lang)}}));
    ui.begin_group("take-along-buttons", "div", "buttons");
    const auto pressed = ui.button_row(buttons, ButtonKind::secondary);
    ui.end_group();
    if (pressed) model.taken = {};
    if (pressed == "save-calendar") save_calendar(ui, model);
    if (pressed == "copy-link")
        ui.commands.push_back({"copy", model.address + '#' + model.case_text_of_today()});
    if (pressed == "copy-link-today")
        ui.commands.push_back({"copy", model.address + '#' + model.case_text()});
    if (pressed == "print") ui.commands.push_back({"print"});
    if (pressed == "save-page") ui.commands.push_back({"save_page"});
    draw_taken(ui, model);
    ui.space(12);
    ui.text("take-along-calendar", "p", text::page::calendar_note.in(lang), kSmall);
    ui.text("take-along-link", "p", text::page::link_note.in(lang), kSmall);
    ui.text("take-along-page", "p", text::page::save_page_help.in(lang), kSmall);
    if (!model.sandbox.empty())
        ui.text("take-along-frame", "p", text::page::frame_blocks.in(lang), kSmall);
    ui.end_card();
}

}  // namespace fasttrack::web
