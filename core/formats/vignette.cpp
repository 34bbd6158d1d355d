// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Writes a case as a vignette with its dates left open. Partners: vignette.h, core/law (the words).
#include "core/formats/vignette.h"

#include <algorithm>

#include "core/law/sources.h"
#include "core/questions/questions.h"
#include "core/say/explanation.h"
#include "core/say/texts.h"

namespace fasttrack {

namespace {

constexpr std::string_view kHead =
    "# En vignet: skriv navn og fortælling, og skriv hver dato efter lovens ord i stedet for\n"
    "# spørgsmålstegnet. Paragraffen er programmets forslag. tests/vignettes/README.md siger "
    "mere.\n"
    "---\n";
// In quotation marks, because a bare question mark begins a key in YAML.
constexpr std::string_view kOpen = "\"?\"";
constexpr std::string_view kFace = "face=";
constexpr std::size_t kCommentColumn = 44;

// How many letters `text` has: its bytes in UTF-8 but those that continue a letter.
std::size_t letters(std::string_view text) {
    constexpr unsigned kMark = 0xC0;
    constexpr unsigned kContinues = 0x80;
    const auto begins = [](unsigned char byte) { return (byte & kMark) != kContinues; };
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), begins));
}

// `line` with a comment after it: what a word of the contract means, for the lawyer's eyes only.
void append_line(std::string& out, std::string_view line, std::string_view comment) {
    out += line;
    if (!comment.empty()) {
        out.append(kCommentColumn - std::min(letters(line), kCommentColumn - 1), ' ');
        out.append("# ").append(comment);
    }
    out += '\n';
}

// `text` as a YAML scalar that nothing in it can end. It comes from the rulebook: one line, UTF-8.
std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (const char letter : text) {
        if (letter == '"' || letter == '\\') out += '\\';
        out += letter;
    }
    return out + "\"";
}

// What is asked and answered, as the page says it; empty where the page does not ask for it.
std::string said(std::span<const Question> asked, Key key, std::string_view value) {
    const auto question = std::find_if(asked.begin(), asked.end(),
                                       [key](const Question& other) { return other.key == key; });
    if (question == asked.end()) return {};
    std::string words{question->label.in(Language::da)};
    for (const Option& option : question->options) {
        if (option.value == value) words.append(" ").append(option.label.in(Language::da));
    }
    return words;
}

void append_facts(std::string& out, const CaseReading& reading, Day today) {
    const std::vector<Question> asked = questions(answers_of(reading));
    out += "fakta:\n";
    for (const auto& [key, value] : case_fields(reading)) {
        append_line(out, "  " + std::string{key_name(key)} + ": " + value, said(asked, key, value));
    }
    append_line(out, "  " + std::string{key_name(Key::today)} + ": " + iso(today), "I dag");
}

void append_answer(std::string& out, std::string_view question, std::string_view comment) {
    append_line(out, "  - spørgsmål: " + std::string{question}, comment);
    out.append("    er: ").append(kOpen).append("\n    efter: ").append(kOpen).append("\n");
}

std::string source_of(const Rule& rule) {
    const Source* quoted_source = source_with_key(rule.quote_source);
    const Source& from = quoted_source ? *quoted_source : source(rule.sources.front());
    std::string text{from.title};
    if (!from.paragraph.empty()) text.append(", ").append(from.paragraph);
    return text;
}

void append_milestone(std::string& out, const Milestone& milestone, const AbsenceCase& absence) {
    append_line(out, "  - frist: " + milestone_key(milestone),
                milestone_title(milestone, absence, Language::da));
    out.append("    dato: ").append(kOpen).append("\n");
    if (milestone.reading) out.append("    anden læsning: ").append(kOpen).append("\n");
    out.append("    efter: ").append(quoted(source_of(*milestone.rule))).append("\n");
    if (milestone.rule->quote.empty()) return;
    out.append("    ord: ").append(quoted(milestone.rule->quote)).append("\n");
}

}  // namespace

std::string case_in_address(std::string_view text) {
    const std::size_t hash = text.find('#');
    if (hash != std::string_view::npos) text.remove_prefix(hash + 1);
    std::string out;
    while (!text.empty()) {
        const std::string_view pair = text.substr(0, text.find('&'));
        text.remove_prefix(std::min(pair.size() + 1, text.size()));
        if (pair.starts_with(kFace)) continue;
        if (!out.empty()) out += '&';
        out += pair;
    }
    return out;
}

std::string vignette_yaml(const CaseReading& reading, const Assessment& assessment) {
    std::string out{kHead};
    out.append("navn: ").append(kOpen).append("\nfortælling: ").append(kOpen).append("\n");
    append_facts(out, reading, assessment.today);
    out += "svar:\n";
    append_answer(out, "regime", "Reglerne: 2015, 2020, 2025 eller 2026");
    append_answer(out, "status", "Fast track: open, closed, requested …");
    out += "frister:\n";
    for (const Milestone& milestone : assessment.milestones) {
        append_milestone(out, milestone, reading.absence);
    }
    return out;
}

}  // namespace fasttrack
