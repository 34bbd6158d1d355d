// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Partner: errands.h.
#include "web/ui/example/errands.h"

#include <array>
#include <utility>

namespace example {
namespace {

const std::array<ui::ChoiceOption, 2> kPlaces{{{"town", "In town"}, {"home", "At home"}}};
constexpr float kMargin = 24;

void add(ui::Ui& ui, Errands& errands) {
    errands.missing = errands.what.empty() ? "Say what there is to do." : "";
    if (!errands.missing.empty()) {
        ui.say = errands.missing;
        ui.focus = "what";
        return;
    }
    ui.say = "Added: " + errands.what;
    errands.all.push_back({std::exchange(errands.what, {}), errands.where});
}

void describe_form(ui::Ui& ui, Errands& errands) {
    ui.begin_card("form", "section", "card");
    if (!errands.missing.empty())
        ui.text("missing", "p", errands.missing, ui::kBodyBold.in(ui::Token::error));
    if (const auto typed = ui.text_field(
            {.id = "what", .label = "What", .help = "A few words.", .value = errands.what}))
        errands.what = *typed;
    ui.space(16);
    if (const auto chosen = ui.choice("where", "", "Where", "", kPlaces, errands.where, ""))
        errands.where = *chosen;
    ui.space(16);
    if (ui.button("add", "Add", ui::ButtonKind::primary)) add(ui, errands);
    ui.end_card();
}

void describe_list(ui::Ui& ui, Errands& errands) {
    const std::string heading = "To do: " + std::to_string(errands.all.size());
    if (ui.disclosure("all", heading, errands.list_open, ui::kSubheading, "h2"))
        errands.list_open = !errands.list_open;
    if (!errands.list_open) return;
    ui.begin_group("list", "ul");
    for (std::size_t i = 0; i < errands.all.size(); ++i) {
        const auto& [what, where] = errands.all[i];
        ui.text(ui::sub_id("errand", std::to_string(i)), "li",
                {{ui::RunStyle::strong, what, {}}, {ui::RunStyle::plain, " (" + where + ")", {}}},
                ui::kBody);
    }
    ui.end_group();
}

}  // namespace

float describe(ui::Ui& ui, Errands& errands) {
    ui.push_column({kMargin, kMargin, ui.width() - 2 * kMargin});
    ui.text("title", "h1", "Errands", ui::kHeading);
    describe_form(ui, errands);
    ui.space(16);
    describe_list(ui, errands);
    return ui.pop_column().y + kMargin;
}

}  // namespace example
