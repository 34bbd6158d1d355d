// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Partner: page.h. The conversation: the questions that matter so far, and what is typed there.
#include <algorithm>

#include "texts/page.h"
#include "web/page/page.h"

namespace fasttrack::web {
namespace {

constexpr double kTypingPause = 1.0;  // seconds until a half-typed date is called wrong
constexpr float kBetween = 22;

std::vector<ChoiceOption> options_of(const Question& question, Language lang) {
    std::vector<ChoiceOption> options;
    for (const Option& option : question.options)
        options.push_back({std::string{option.value}, std::string{option.label.in(lang)}});
    return options;
}

std::string echo_of(const std::string& typed, Language lang) {
    const auto day = parse_day(typed);
    return day ? long_date(*day, lang) : std::string{};
}

void draw_periods(Ui& ui, Model& model, const Question& question) {
    const Language lang = model.lang;
    const std::string error = model.error_of(Key::prior_absence);
    ui.begin_group("prior_absence-field", "fieldset", "field");
    ui.text("prior_absence-label", "legend", question.label.in(lang), kBodyBold, "label");
    ui.text("prior_absence-help", "p", question.help.in(lang), kSmall, "help");
    if (!error.empty())
        ui.text("prior_absence-error", "p", error, kBodyBold.in(Token::error), "error");
    if (model.periods.empty()) model.periods.push_back({});
    std::optional<std::size_t> removed;
    for (std::size_t i = 0; i < model.periods.size(); ++i) {
        TypedPeriod& period = model.periods[i];
        const std::string number = std::to_string(i + 1);
        const std::string id = "prior_absence-" + number;
        ui.space(10);
        const std::string period_name = fill(text::page::period_number.in(lang), {{"n", number}});
        ui.begin_group(id, "div", "period");
        const auto draw_end = [&](std::string_view end, const Text& label, std::string& value) {
            DateField field;
            field.id = sub_id(id, end);
            field.key = "prior_absence";
            field.label = period_name + ": " + std::string{label.in(lang)};
            field.value = value;
            field.described_by = error.empty() ? "" : "prior_absence-error";
            if (const auto typed = draw_date(ui, model, field)) {
                value = *typed;
                if (!model.quiet_field.empty()) model.quiet_field = "prior_absence";
                model.take_periods();
                // A whole list pasted into one field is read as the contract writes it.
                if (typed->find("..") != std::string::npos) model.read_periods();
            }
            ui.space(8);
        };
        draw_end("first", text::page::from_day, period.first);
        draw_end("last", text::page::until_day, period.last);
        if (model.periods.size() > 1) {
            if (ui.button(sub_id(id, "remove"), text::page::remove_period.in(lang),
                          ButtonKind::quiet))
                removed = i;
            ui.tree.last().with(
                "aria-label", std::string{text::page::remove_period.in(lang)} + ": " + period_name);
        }
        ui.end_group();
    }
    if (removed) {
        model.periods.erase(model.periods.begin() + static_cast<std::ptrdiff_t>(*removed));
        model.take_periods();
        ui.focus = "prior_absence-add";
    }
    ui.space(4);
    if (ui.button("prior_absence-add", text::page::add_period.in(lang), ButtonKind::secondary)) {
        model.periods.push_back({});
        ui.focus = "prior_absence-" + std::to_string(model.periods.size()) + "-first";
        ui.ask_again();
    }
    ui.end_group();
}

// True where the gate before the question says yes, or there is none.
bool draw_gate(Ui& ui, Model& model, const Question& question) {
    if (question.gate == nullptr) return true;
    const Language lang = model.lang;
    const std::array options{ChoiceOption{"no", std::string{question.gate->no.in(lang)}},
                             ChoiceOption{"yes", std::string{question.gate->yes.in(lang)}}};
    const bool open = model.answers.gate(question.key);
    const std::string id = "gate-" + std::string{key_name(question.key)};
    if (const auto chosen =
            ui.choice(id, {}, question.gate->label.in(lang), question.gate->help.in(lang), options,
                      open ? "yes" : "no", {})) {
        model.answers.set_gate(question.key, *chosen == "yes");
        model.changed();
    }
    if (open) ui.space(14);
    return open;
}

void draw_question(Ui& ui, Model& model, const Question& question) {
    const Language lang = model.lang;
    const std::string key{key_name(question.key)};
    if (!draw_gate(ui, model, question)) return;
    std::string& answer = model.answers[question.key];
    switch (question.kind) {
        case AnswerKind::choice: {
            const std::vector<ChoiceOption> options = options_of(question, lang);
            if (const auto value =
                    ui.choice(key, key, question.label.in(lang), question.help.in(lang), options,
                              chosen(model.answers, question.key), model.error_of(question.key))) {
                answer = *value;
                model.changed();
            }
            break;
        }
        case AnswerKind::date: {
            DateField field;
            field.id = key;
            field.key = key;
            field.label = question.label.in(lang);
            field.help = question.help.in(lang);
            field.value = answer;
            field.error = model.error_of(question.key);
            if (question.key == Key::requested && model.lacks_request_day())
                field.echo = text::page::request_day_missing.in(lang);
            if (const auto typed = draw_date(ui, model, field)) {
                answer = *typed;
                model.changed();
            }
            break;
        }
        case AnswerKind::number:
        case AnswerKind::weekdays: {
            TextField field;
            field.input_mode = question.kind == AnswerKind::number ? "decimal" : "numeric";
            field.id = key;
            field.key = key;
            field.label = question.label.in(lang);
            field.help = question.help.in(lang);
            field.value = answer;
            field.error = model.error_of(question.key);
            if (const auto typed = ui.text_field(field)) {
                answer = *typed;
                model.changed();
            }
            break;
        }
        case AnswerKind::periods:
            draw_periods(ui, model, question);
            break;
    }
}

// Every error at once, each leading to its field.
void draw_error_summary(Ui& ui, const Model& model) {
    const auto errors = model.shown_errors();
    if (errors.size() < 2) return;
    ui.begin_card("error-summary", "div", "error-summary", Token::error_soft, false, 16);
    ui.text(
        "error-summary-title", "h3",
        fill(text::page::error_count_many.in(model.lang), {{"n", std::to_string(errors.size())}}),
        kSubheading);
    ui.begin_group("error-summary-list", "ul", "error-list");
    for (const auto& [key, message] : errors) {
        const std::string id = "error-to-" + std::string{key_name(key)};
        ui.begin_group(sub_id(id, "item"), "li");
        if (ui.text_button(id, message, kBody.in(Token::error)))
            ui.focus = sub_id(key_name(key), "field");
        ui.end_group();
    }
    ui.end_group();
    ui.end_card();
    ui.space(kBetween);
}

// Starting over can be taken back, until something new is entered.
void draw_undo(Ui& ui, Model& model) {
    if (!model.cleared) return;
    const Language lang = model.lang;
    ui.begin_card("undo", "div", "notice undo", Token::info_soft, false, 16);
    ui.text("undo-text", "p", text::page::reset_done.in(lang), kBody);
    ui.space(10);
    if (ui.button("undo-reset", text::page::undo.in(lang), ButtonKind::secondary)) {
        model.undo_reset();
        ui.say = text::page::undone.in(lang);
        ui.focus = "first_absence";
    }
    ui.end_card();
    ui.space(kBetween);
}

// On a phone the answer is some way down: it is named where the date is typed, and a tap leads
// there.
void draw_way_to_answer(Ui& ui, const Model& model) {
    if (!ui.compact() || !model.has_answer || model.answer_is_earlier) return;
    ui.space(10);
    ui.begin_card("way-to-answer", "div", "way-to-answer", Token::accent_soft, false, 12);
    if (ui.text_button("to-answer", without_marks(model.headline.sentence),
                       kBodyBold.in(Token::accent_strong))) {
        ui.focus = "answer-title";
        ui.commands.push_back({"to_top", "answer"});
    }
    ui.end_card();
}

// An error is never folded away with its field.
bool has_folded_error(const Model& model) {
    const auto& asked = model.asked_questions;
    return std::any_of(asked.begin(), asked.end(), [&](const Question& question) {
        return !question.essential && !model.error_of(question.key).empty();
    });
}

}  // namespace

std::optional<std::string> draw_date(Ui& ui, Model& model, DateField field) {
    const Language lang = model.lang;
    if (!field.error.empty() || !field.value.empty())
        field.echo = field.error.empty() ? echo_of(field.value, lang) : std::string{};
    field.calendar_open = model.calendar && model.calendar->field == field.id;
    field.calendar_label =
        (field.calendar_open ? text::page::close_calendar : text::page::open_calendar).in(lang);
    std::optional<std::string> typed = ui.date_field(field);
    // A field that has been left meanwhile is judged at once.
    if (typed && ui.focused(field.id)) {
        model.quiet_field = field.id;
        model.error_wait_until = model.now + kTypingPause;
        ui.wake_ms = static_cast<int>(kTypingPause * 1000) + 50;
    }
    const auto chosen = parse_day(field.value);
    if (ui.clicked(sub_id(field.id, "calendar"))) {
        if (field.calendar_open) {
            model.calendar.reset();
        } else {
            model.calendar = OpenCalendar{field.id, chosen.value_or(model.today())};
            ui.focus = "calendar-" + iso(model.calendar->shown);
        }
        ui.ask_again();
    } else if (field.calendar_open) {
        if (const auto day = draw_calendar(ui, model, field.id, chosen)) {
            typed = day_in_field(*day);
            model.calendar.reset();
            ui.focus = sub_id(field.id, "calendar");
        }
    }
    return typed;
}

void draw_questions(Ui& ui, Model& model) {
    const Language lang = model.lang;
    ui.begin_card("questions", "section", "card questions", Token::surface, false,
                  ui.compact() ? 14.0F : card_padding(ui));
    ui.unseen("questions-heading", "h2", text::page::questions_heading.in(lang));
    draw_undo(ui, model);
    draw_error_summary(ui, model);
    bool first = true;
    for (const Question& question : model.asked_questions) {
        if (!question.essential) continue;
        if (!first) ui.space(kBetween);
        first = false;
        draw_question(ui, model, question);
        if (question.key == Key::first_absence) draw_way_to_answer(ui, model);
    }
    ui.space(kBetween);
    const bool open = model.is_open("more-questions") || has_folded_error(model);
    if (ui.disclosure("more-questions", text::page::more_questions.in(lang), open, kBodyBold, "h3"))
        model.toggle("more-questions");
    if (open) {
        ui.begin_group("more", "div", "more");
        ui.text("more-help", "p", text::page::more_questions_help.in(lang), kSmall, "help");
        std::optional<QuestionGroup> group;
        for (const Question& question : model.asked_questions) {
            if (question.essential) continue;
            ui.space(kBetween);
            if (group != question.group) {
                group = question.group;
                ui.text("group-" + std::to_string(static_cast<int>(*group)), "h4",
                        group_title(*group).in(lang), kSubheading);
                ui.space(8);
            }
            draw_question(ui, model, question);
        }
        ui.end_group();
    }
    ui.space(8);
    if (ui.button("reset", text::page::reset.in(lang), ButtonKind::quiet)) {
        model.reset();
        ui.say = text::page::reset_done.in(lang);
        ui.focus = "first_absence";
    }
    ui.text("kept-in-tab", "p", text::page::kept_in_tab.in(lang), kSmall, "help");
    ui.end_card();
}

}  // namespace fasttrack::web
