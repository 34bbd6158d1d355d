// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Partner: page.h. "Good to know", the rules of each regime, and the sources, as sections that
// open.
#include <algorithm>

#include "core/guide/guide.h"
#include "core/say/parts.h"
#include "texts/page.h"
#include "web/page/page.h"

namespace fasttrack::web {
namespace {

std::string citation(const Source& source) {
    std::string words{source.title};
    if (!source.paragraph.empty()) words += " " + std::string{source.paragraph};
    if (!source.year.empty()) words += " (" + std::string{source.year} + ")";
    return words;
}

std::string citations(SourceSet set) {
    std::string words;
    for (const Source& source : sources()) {
        if (!set.has(source.id)) continue;
        if (!words.empty()) words += " · ";
        words += citation(source);
    }
    return words;
}

void draw_list(Ui& ui, const std::string& id, const Block& block, Language lang) {
    const bool numbered = block.kind == LineKind::step;
    ui.begin_group(id, numbered ? "ol" : "ul", numbered ? "numbered" : "bullets");
    int number = 0;
    for (const Line& line : block.lines) {
        const std::string item = sub_id(id, std::to_string(++number));
        const std::string sign = numbered ? std::to_string(number) + "." : "•";
        Column& at = ui.column();
        ui.paint.line_of_text(sign, kBody, at.x + 4, at.y);
        ui.push_column({at.x + 28, at.y, at.width - 28});
        ui.text(item, "li", with_danish_marked(plain(line.text.in(lang)), lang), kBody);
        const float end = ui.pop_column().y;
        ui.column().y = end + 4;
    }
    ui.end_group();
}

void draw_table(Ui& ui, const std::string& id, const Block& block, Language lang) {
    const auto rows = table_of(block, lang);
    if (rows.empty()) return;
    Column& at = ui.column();
    // Where its numbers would break, a row has its name above them.
    const bool stacked = at.width < 440 && rows[0].size() > 3;
    const float first = stacked ? 0 : at.width * 0.34F;
    const float other =
        (at.width - first) / static_cast<float>(std::max<std::size_t>(rows[0].size() - 1, 1));
    const auto style = at.width < 500 ? kFine.in(Token::ink) : kSmall.in(Token::ink);
    ui.begin_group(id, "table", rows[0].size() > 3 ? "table table-wide" : "table");
    if (block.kind == LineKind::rate_table)
        ui.text(sub_id(id, "caption"), "caption", block.lines[0].text.in(lang), kSmall);
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const bool head = r == 0;
        const std::string row_id = sub_id(id, "row") + std::to_string(r);
        if (head) ui.begin_group(sub_id(id, "head"), "thead");
        if (r == 1) ui.begin_group(sub_id(id, "body"), "tbody");
        ui.begin_group(row_id, "tr");
        float x = at.x;
        float y = at.y + 8;
        float tallest = 0;
        for (std::size_t c = 0; c < rows[r].size(); ++c) {
            const bool above = stacked && c == 0;
            const float width = above ? at.width : c == 0 ? first : other;
            const std::string cell = row_id + "-" + std::to_string(c);
            const bool label = head || c == 0;
            ui.begin_group(cell, label ? "th" : "td");
            if (label) ui.tree.last().with("scope", head ? "col" : "row");
            const float height = ui.text_at(sub_id(cell, "text"), "span", plain(rows[r][c]),
                                            label ? style.bold() : style, {x, y, width - 8, 0});
            ui.end_group();
            if (above) {
                y += height;
                continue;
            }
            tallest = std::max(tallest, height);
            x += width;
        }
        ui.end_group();
        if (head) ui.end_group();
        at.y = y + tallest + 8;
        ui.paint.line(at.x, at.y, at.x + at.width, at.y, ui.paint.color(Token::line));
    }
    if (rows.size() > 1) ui.end_group();
    ui.end_group();
}

void draw_lines(Ui& ui, const std::string& id, const Block& block, Language lang) {
    int number = 0;
    for (const Line& line : block.lines) {
        const std::string line_id = sub_id(id, std::to_string(++number));
        const std::string_view words = line.text.in(lang);
        switch (block.kind) {
            case LineKind::heading:
                ui.text(line_id, "h4", words, kBodyBold);
                break;
            case LineKind::quote:
                ui.begin_group(line_id, "blockquote", "quote");
                ui.text(sub_id(line_id, "text"), "p", in_quotes(words, lang),
                        kBody.in(Token::ink_muted));
                ui.end_group();
                break;
            case LineKind::outdated:
                ui.begin_card(line_id, "div", "notice notice-warning", Token::warning_soft, false,
                              12);
                ui.text(sub_id(line_id, "text"), "p",
                        {{RunStyle::strong,
                          std::string{text::page::outdated_label.in(lang)} + ": ",
                          {}},
                         {RunStyle::plain, std::string{words}, {}}},
                        kSmall.in(Token::warning_ink));
                ui.end_card();
                break;
            case LineKind::link:
                ui.begin_group(line_id, "p");
                ui.link(sub_id(line_id, "link"), words, std::string{line.url}, kBody);
                ui.end_group();
                break;
            case LineKind::paragraph:
                ui.text(line_id, "p", with_danish_marked(plain(words), lang), kBody);
                break;
            case LineKind::bullet:
            case LineKind::step:
            case LineKind::head:
            case LineKind::row:
            case LineKind::rate_table:
                break;  // drawn as a whole
        }
        ui.space(4);
    }
}

void draw_block(Ui& ui, const std::string& id, const Block& block, Language lang) {
    switch (block.kind) {
        case LineKind::bullet:
        case LineKind::step:
            draw_list(ui, id, block, lang);
            break;
        case LineKind::head:
        case LineKind::row:
        case LineKind::rate_table:
            draw_table(ui, id, block, lang);
            break;
        case LineKind::paragraph:
        case LineKind::heading:
        case LineKind::quote:
        case LineKind::outdated:
        case LineKind::link:
            draw_lines(ui, id, block, lang);
            break;
    }
}

void draw_section(Ui& ui, Model& model, const Section& section) {
    const std::string id = "guide-" + std::string{section.id};
    const bool open = model.is_open(id) && !model.printing;
    if (ui.disclosure(id, section.title.in(model.lang), open, kBodyBold, "h3")) {
        model.toggle(id);
        ui.ask_again();
    }
    if (open) {
        ui.begin_group(sub_id(id, "body"), "div", "guide-body");
        SourceSet used = section.lines.front().sources;
        int number = 0;
        for (const Block& block : blocks(section)) {
            used = used | sources_of(block);
            draw_block(ui, sub_id(id, std::to_string(++number)), block, model.lang);
            ui.space(10);
        }
        Runs from = danish(citations(used), model.lang);
        from.insert(
            from.begin(),
            {RunStyle::strong, std::string{text::page::column_source.in(model.lang)} + ": ", {}});
        ui.text(sub_id(id, "sources"), "p", std::move(from), kSmall, "guide-sources");
        ui.space(16);
        ui.end_group();
    }
    Column& at = ui.column();
    ui.paint.line(at.x, at.y, at.x + at.width, at.y, ui.paint.color(Token::line));
}

void draw_rules(Ui& ui, Model& model) {
    const Language lang = model.lang;
    const bool open = model.is_open("rules") && !model.printing;
    if (ui.disclosure("rules", text::page::rules_heading.in(lang), open, kBodyBold, "h3")) {
        model.toggle("rules");
        ui.ask_again();
    }
    if (!open) return;
    ui.begin_group("rules-body", "div", "guide-body");
    const auto draw = [&](const std::string& id, const RegimeNote& note, bool holds) {
        Runs title{{RunStyle::strong, std::string{note.title.in(lang)}, {}}};
        if (holds)
            title.push_back(
                {RunStyle::accent, " ✓ " + std::string{text::page::rules_apply.in(lang)}, {}});
        ui.text(sub_id(id, "title"), "h4", std::move(title), kBody);
        ui.text(sub_id(id, "text"), "p", with_danish_marked(plain(note.text.in(lang)), lang),
                kBody);
        ui.text(sub_id(id, "sources"), "p", danish(citations(note.sources), lang), kSmall);
        ui.space(12);
    };
    for (const RegimeNote& note : regime_notes())
        draw("rules-" + std::string{regime_name(note.regime)}, note,
             model.has_answer && note.regime == model.assessment.regime);
    draw("rules-announced", announced_change(), false);
    ui.end_group();
}

void draw_sources(Ui& ui, Model& model) {
    const Language lang = model.lang;
    const bool open = model.is_open("sources") && !model.printing;
    if (ui.disclosure("sources", text::page::sources_heading.in(lang), open, kBodyBold, "h3")) {
        model.toggle("sources");
        ui.ask_again();
    }
    if (!open) return;
    ui.begin_group("sources-list", "ul", "sources");
    for (const SourceNote& note : source_notes()) {
        const Source& entry = source(note.id);
        const std::string id = "source-" + std::string{entry.key};
        ui.begin_group(id, "li");
        ui.text(sub_id(id, "title"), "p", {{RunStyle::strong, citation(entry), {}}}, kBody)
            .with("lang", "da");
        ui.text(sub_id(id, "gave"), "p", with_danish_marked(plain(note.contributed.in(lang)), lang),
                kSmall);
        ui.text(sub_id(id, "sure"), "p",
                std::string{text::page::certainty_label.in(lang)} + ": " +
                    std::string{note.how_sure.in(lang)},
                kSmall);
        ui.space(10);
        ui.end_group();
    }
    ui.end_group();
}

}  // namespace

void draw_what_it_is(Ui& ui, const Model& model) {
    const Section& section = guide_sections().front();
    ui.text("what-it-is-heading", "h3", section.title.in(model.lang), kSubheading);
    ui.space(8);
    ui.begin_group("what-it-is", "div", "guide-body");
    int number = 0;
    for (const Block& block : blocks(section)) {
        if (block.kind != LineKind::paragraph && block.kind != LineKind::bullet) break;
        draw_block(ui, "what-it-is-" + std::to_string(++number), block, model.lang);
        ui.space(6);
    }
    ui.end_group();
}

void draw_guide(Ui& ui, Model& model) {
    ui.begin_card("guide", "section", "card guide", Token::surface, false, card_padding(ui));
    ui.text("guide-heading", "h2", text::page::guide_heading.in(model.lang), kHeading);
    ui.space(8);
    const Role role =
        chosen(model.answers, Key::role) == "employer" ? Role::employer : Role::employee;
    Column& at = ui.column();
    const float whole = at.width;
    at.width = std::min(whole, 860.0F);  // no line longer than the eye likes
    for (const Section* section : guide_for(role)) draw_section(ui, model, *section);
    draw_rules(ui, model);
    ui.paint.line(ui.column().x, ui.column().y, ui.column().x + ui.column().width, ui.column().y,
                  ui.paint.color(Token::line));
    draw_sources(ui, model);
    ui.column().width = whole;
    ui.end_card();
}

}  // namespace fasttrack::web
