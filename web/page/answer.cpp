// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Partner: page.h. The answer first: one large sentence, the two meetings side by side, what to do.
#include <algorithm>
#include <array>

#include "core/law/rulebook.h"
#include "texts/page.h"
#include "web/page/page.h"

namespace fasttrack::web {
namespace {

// Words with a hyphen, such as stand-by, as runs of their own: a browser would break them there.
Runs with_whole_words(const Runs& runs) {
    Runs whole;
    for (const Run& run : runs) {
        std::string_view rest = run.text;
        while (run.style == RunStyle::plain && rest.find('-') != std::string_view::npos) {
            const std::size_t hyphen = rest.find('-');
            const std::size_t blank = rest.rfind(' ', hyphen);
            const std::size_t begin = blank == std::string_view::npos ? 0 : blank + 1;
            const std::size_t end = std::min(rest.find_first_of(" .,:;?", hyphen), rest.size());
            if (begin > 0) whole.push_back({run.style, std::string{rest.substr(0, begin)}, {}});
            whole.push_back({RunStyle::whole, std::string{rest.substr(begin, end - begin)}, {}});
            rest.remove_prefix(end);
        }
        if (!rest.empty()) whole.push_back({run.style, std::string{rest}, run.extra});
    }
    return whole;
}

// The least width, to about 20 px, that gives the words no more lines than `width` does.
float balanced_width(const Painter& paint, const Runs& runs, const TextStyle& style, float width) {
    const TextLayout widest = paint.lay_out(runs, style, width);
    float fits = widest.width;
    float too_narrow = widest.width / static_cast<float>(widest.lines + 1);
    while (widest.lines > 1 && fits - too_narrow > 20) {
        const float middle = (fits + too_narrow) / 2;
        (paint.lay_out(runs, style, middle).lines > widest.lines ? too_narrow : fits) = middle;
    }
    return widest.lines > 1 ? fits + 1 : width;
}

void draw_steps(Ui& ui, const Model& model) {
    const std::vector<std::string>& steps = model.headline.steps;
    if (steps.empty()) return;
    ui.space(24);
    ui.text("steps-heading", "h3", text::page::steps_heading.in(model.lang), kSubheading);
    ui.space(12);
    ui.begin_group("steps", "ol", "steps");
    constexpr float kRadius = 15;
    constexpr float kIndent = 44;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const std::string id = "step-" + std::to_string(i + 1);
        if (i > 0) ui.space(14);
        Column& at = ui.column();
        const std::string number = std::to_string(i + 1);
        const TextStyle digit = kSmallBold.in(Token::on_accent);
        ui.paint.circle(at.x + kRadius, at.y + kRadius, kRadius, ui.paint.color(Token::accent));
        ui.paint.line_of_text(number, digit,
                              at.x + kRadius - ui.paint.text_width(number, digit) / 2,
                              at.y + kRadius - digit.line / 2);
        ui.begin_group(id, "li");
        ui.push_column({at.x + kIndent, at.y + 3, at.width - kIndent});
        ui.text(sub_id(id, "text"), "p", dated(steps[i], model), kBody);
        const float end = ui.pop_column().y;
        ui.column().y = std::max(end, ui.column().y + 2 * kRadius);
        ui.end_group();
    }
    ui.end_group();
}

bool is_loud(NoteKind kind) {
    return kind == NoteKind::regime_change || kind == NoteKind::outdated;
}

// What changes the answer is said beside it; the rest of the notes follow the steps.
void draw_notes(Ui& ui, const Model& model, bool loud) {
    int number = 0;
    for (const Note& note : model.answer_notes) {
        ++number;
        if (is_loud(note.kind) != loud) continue;
        const std::string id = "note-" + std::to_string(number);
        if (loud) {
            ui.space(16);
            ui.begin_card(id, "div", "notice notice-warning", Token::warning_soft, false, 16);
            ui.text(sub_id(id, "text"), "p", dated(note.text, model), kBody.in(Token::warning_ink));
            ui.end_card();
        } else {
            ui.begin_group(id, "li");
            ui.space(8);
            Column& at = ui.column();
            ui.paint.circle(at.x + 5, at.y + 11, 3, ui.paint.color(Token::ink_muted));
            ui.push_column({at.x + 20, at.y, at.width - 20});
            ui.text(sub_id(id, "text"), "p", dated(note.text, model), kSmall);
            const float end = ui.pop_column().y;
            ui.column().y = end;
            ui.end_group();
        }
    }
}

bool has_quiet_notes(const Model& model) {
    return std::any_of(model.answer_notes.begin(), model.answer_notes.end(),
                       [](const Note& note) { return !is_loud(note.kind); });
}

void draw_quiet_notes(Ui& ui, Model& model) {
    if (!has_quiet_notes(model)) return;
    ui.space(20);
    const bool open = model.is_open("notes");
    if (ui.disclosure("notes", text::page::notes_heading.in(model.lang), open, kBodyBold, "h3"))
        model.toggle("notes");
    if (!open) return;
    ui.begin_group("notes-list", "ul", "notes");
    draw_notes(ui, model, false);
    ui.end_group();
}

void draw_rights(Ui& ui, Model& model) {
    const auto& rights = model.assessment.rights;
    if (std::none_of(rights.begin(), rights.end(), [](bool has) { return has; })) return;
    ui.space(8);
    const bool open = model.is_open("rights");
    if (ui.disclosure("rights", text::page::rights_heading.in(model.lang), open, kBodyBold, "h3"))
        model.toggle("rights");
    if (!open) return;
    ui.begin_group("rights-list", "ul", "rights");
    for (int i = 0; i < kRightCount; ++i) {
        if (!rights[static_cast<std::size_t>(i)]) continue;
        const Right right = static_cast<Right>(i);
        const std::string id = "right-" + std::string{right_name(right)};
        ui.begin_group(id, "li");
        ui.space(8);
        ui.text(sub_id(id, "title"), "p", {{RunStyle::strong, right_title(right, model.lang), {}}},
                kBody);
        ui.text(sub_id(id, "text"), "p", right_explanation(right, model.absence(), model.lang),
                kSmall);
        ui.end_group();
    }
    ui.end_group();
}

void draw_tag(Ui& ui, const std::string& words) {
    if (words.empty()) return;
    Column& at = ui.column();
    const TextStyle style = kSmallBold.in(Token::accent_strong);
    const float width = ui.paint.text_width(words, style) + 24;
    const Box box{at.x, at.y, std::min(width, at.width), 32};
    ui.paint.fill(box, ui.paint.color(Token::accent_soft), 4);
    ui.text_at("answer-tag", "p", with_whole_words(plain(words)), style,
               {box.x + 12, box.y + 5, box.width - 12, 0}, "tag");
    at.y += box.height + 16;
}

// The answer in one large sentence, its lines about equally long.
void draw_sentence(Ui& ui, const Model& model) {
    const TextStyle& style = ui.compact()          ? kAnswerTextCompact
                             : ui.width() < kRoomy ? kAnswerTextNarrow
                                                   : kAnswerText;
    Runs sentence = with_whole_words(dated(model.headline.sentence, model));
    Column& at = ui.column();
    const float whole = at.width;
    at.width = balanced_width(ui.paint, sentence, style, whole);
    ui.text("answer-title", "h2", std::move(sentence), style);
    at.width = whole;
}

// Whenever another day counts as today the answer says so, with the way back; and so it does where
// the device's clock cannot be right.
void draw_whose_today(Ui& ui, Model& model) {
    const Language lang = model.lang;
    const Day today = model.assessment.today;
    const bool moved = today != model.real_today;
    if (!moved && model.real_today >= kLegalStatus) return;
    ui.begin_card("answer-today", "div", moved ? "notice notice-warning" : "notice",
                  moved ? Token::warning_soft : Token::info_soft, false, 16);
    if (moved) {
        ui.text("today-moved", "p",
                fill(text::page::today_moved.in(lang), {{"date", long_date(today, lang)}}),
                kBody.in(Token::warning_ink));
        ui.space(10);
        if (ui.button("today-back", text::page::back_to_today.in(lang), ButtonKind::secondary)) {
            model.answers[Key::today].clear();
            model.changed();
            ui.focus = "answer-title";  // the button goes with what it takes back
        }
    } else {
        ui.text("clock-behind", "p",
                fill(text::page::clock_behind.in(lang),
                     {{"date", plain_date(today, lang)}, {"made", plain_date(kLegalStatus, lang)}}),
                kBody);
    }
    ui.end_card();
    ui.space(16);
}

}  // namespace

void draw_answer(Ui& ui, Model& model) {
    const Language lang = model.lang;
    ui.begin_card("answer", "section", "card card-accent", Token::surface, true, card_padding(ui));
    if (!model.has_answer) {
        ui.text("answer-title", "h2", text::page::answer_heading.in(lang), kHeading);
        ui.space(8);
        const bool has_errors = !model.shown_errors().empty();
        ui.text(
            "answer-empty", "p",
            (has_errors ? text::page::no_answer_for_errors : text::page::no_answer_yet).in(lang),
            kBody);
        ui.space(24);
        draw_what_it_is(ui, model);
        ui.end_card();
        return;
    }
    if (model.answer_is_earlier && !model.shown_errors().empty()) {
        ui.begin_card("answer-earlier", "div", "notice notice-warning", Token::warning_soft, false,
                      16);
        ui.text("answer-earlier-text", "p", text::page::earlier_answer.in(lang),
                kBody.in(Token::warning_ink));
        ui.end_card();
        ui.space(16);
    }
    if (model.lacks_request_day()) {
        ui.begin_card("answer-request-day", "div", "notice notice-warning", Token::warning_soft,
                      false, 16);
        ui.text("answer-request-day-text", "p", text::page::request_day_missing.in(lang),
                kBody.in(Token::warning_ink));
        ui.end_card();
        ui.space(16);
    }
    draw_whose_today(ui, model);
    ui.begin_group("answer-body", "div", "answer-body");
    ui.tree.last().with("data-status",
                        std::string{status_name(model.assessment.fast_track.status)});
    draw_tag(ui, model.headline.tag);
    draw_sentence(ui, model);
    if (!model.headline.detail.empty()) {
        ui.space(8);
        ui.text("answer-detail", "p", dated(model.headline.detail, model),
                kBody.in(Token::ink_muted));
    }
    draw_facts(ui, model);
    draw_notes(ui, model, true);
    draw_steps(ui, model);
    draw_quiet_notes(ui, model);
    draw_rights(ui, model);
    ui.end_group();
    ui.end_card();
}

}  // namespace fasttrack::web
