// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// `fasttrack rules`: the rulebook that was compiled in. Partners: commands.h, core/law/rulebook.h.
#include <vector>

#include "core/answer/names.h"
#include "core/cli/commands.h"
#include "core/cli/output.h"
#include "core/cli/terminal.h"
#include "core/formats/answer.h"
#include "core/say/explanation.h"
#include "core/say/texts.h"
#include "texts/cli.h"

namespace fasttrack {

namespace {

void append_rule(std::string& out, const Rule& rule, Language lang, const TextStyle& style) {
    out.append("\n").append(bold(rule.id, style)).append("\n");
    std::string facts = "from ";
    facts += event_key(rule.from);
    if (rule.offset.count() != 0) facts += " + " + std::to_string(rule.offset.count()) + " days";
    if (rule.months.count() != 0) facts += " + " + std::to_string(rule.months.count()) + " months";
    if (rule.bank_days != 0) facts += " + " + std::to_string(rule.bank_days) + " bank days";
    if (rule.reading != rule.offset) {
        facts += " (or + " + std::to_string(rule.reading.count()) + " days)";
    }
    if (rule.since != Regime::r2015) facts.append(", since ").append(regime_name(rule.since));
    if (rule.until != Regime::r2026) facts.append(", until ").append(regime_name(rule.until));
    facts.append("; ").append(actor_key(rule.actor)).append(", ").append(duty_key(rule.duty));
    append_wrapped(out, "  ", facts, 2, style);
    if (!rule.quote.empty()) {
        append_wrapped(out, "  ", "\"" + std::string{rule.quote} + "\"", 2, style);
    }
    std::string sources;
    for (const SourceId id : rule.sources) {
        if (!sources.empty()) sources += ", ";
        sources += source(id).key;
    }
    append_wrapped(out, "  ", sources + ". " + certainty_text(rule.certainty, lang), 2, style);
}

void append_source(std::string& out, const Source& source, const TextStyle& style) {
    std::string text{source.title};
    if (!source.paragraph.empty()) text.append(", ").append(source.paragraph);
    if (!source.year.empty()) text.append(" (").append(source.year).append(")");
    append_wrapped(out, "  " + bold(source.key, style) + ": ", text, 4, style);
}

std::string rules_text(Language lang, const TextStyle& style) {
    const std::string date = plain_date(kLegalStatus, lang);
    const Filling filling{"date", date};
    std::string out = bold(fill(text::cli::rules.in(lang), {filling}), style) + "\n";
    for (const Rule& rule : rules()) append_rule(out, rule, lang, style);
    out.append("\n").append(bold(text::cli::sources.in(lang), style)).append("\n");
    for (const Source& source : sources()) append_source(out, source, style);
    return out;
}

}  // namespace

int rules_command(const RulesOptions& options) {
    const std::string text = options.format == RulesFormat::json
                                 ? rulebook_json(options.lang) + "\n"
                                 : rules_text(options.lang, style_of_stdout());
    return write_out(text) && flush_out() ? kAllWell : kBadInput;
}

}  // namespace fasttrack
