// Partner: page.h. What the user can take away: calendar file, link, print, the page itself.
#include <array>

#include "core/answer.h"
#include "core/page_texts.h"
#include "web/page.h"

namespace fasttrack::web {
namespace {

void save_calendar(Ui& ui, const Model& model) {
    ui.commands.push_back(
        {"download", std::string{page_text::kCalendarFileName.in(model.lang)}, "text/calendar",
         answer_ics(model.answered, model.assessment, model.lang, model.stamp, model.label)});
    // Where a frame forbids downloads, the page shows the file's text instead.
    if (model.sandbox.find("downloads") == std::string::npos)
        ui.say = page_text::kLiveFileSaved.in(model.lang);
}

void copy_link(Ui& ui, const Model& model) {
    ui.commands.push_back({"copy", model.address + '#' + model.case_text()});
    if (model.sandbox.empty()) ui.say = page_text::kLinkCopied.in(model.lang);
}

}  // namespace

void draw_take_along(Ui& ui, Model& model) {
    const Language lang = model.lang;
    ui.begin_card("take-along", "section", "card take-along", Token::surface, false,
                  card_padding(ui));
    ui.text("take-along-heading", "h2", page_text::kTakeAlong.in(lang), kHeading);
    ui.space(16);
    if (const auto typed = ui.text_field("label", page_text::kCalendarLabel.in(lang),
                                         page_text::kCalendarLabelHelp.in(lang), model.label))
        model.label = *typed;
    ui.space(16);
    const std::array<std::pair<std::string, std::string>, 4> buttons{
        {
         {"save-calendar", std::string{page_text::kSaveCalendar.in(lang)}},
         {"copy-link", std::string{page_text::kCopyLink.in(lang)}},
         {"print", std::string{page_text::kPrint.in(lang)}},
         {"save-page", std::string{page_text::kSavePage.in(lang)}},
         }
    };
    ui.begin_group("take-along-buttons", "div", "buttons");
    const auto pressed = ui.button_row(buttons, ButtonKind::secondary);
    ui.end_group();
    if (pressed == "save-calendar") save_calendar(ui, model);
    if (pressed == "copy-link") copy_link(ui, model);
    if (pressed == "print") ui.commands.push_back({"print"});
    if (pressed == "save-page") ui.commands.push_back({"save_page"});
    ui.space(12);
    ui.text("take-along-calendar", "p", page_text::kCalendarNote.in(lang), kSmall);
    ui.text("take-along-link", "p", page_text::kLinkNote.in(lang), kSmall);
    ui.text("take-along-page", "p", page_text::kSavePageHelp.in(lang), kSmall);
    if (!model.sandbox.empty())
        ui.text("take-along-frame", "p", page_text::kFrameBlocks.in(lang), kSmall);
    ui.end_card();
}

}  // namespace fasttrack::web
