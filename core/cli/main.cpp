// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The command line `fasttrack`: reads the arguments and runs one command. Partner: commands.h.
#include <CLI/CLI.hpp>
#include <csignal>
#include <map>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "core/cli/commands.h"
#include "core/cli/output.h"
#include "core/say/plain_text.h"

namespace {

using fasttrack::AssessFormat;
using fasttrack::BatchFormat;
using fasttrack::Key;
using fasttrack::Language;
using fasttrack::RulesFormat;

constexpr char kVersion[] = "fasttrack " FASTTRACK_VERSION;

constexpr char kAbout[] =
    "From the first day of sick leave to every date: is Fast track still possible, until when,\n"
    "and what happens on which day. For guidance only; the municipality decides.";

constexpr char kExamples[] = R"(Examples:
  fasttrack assess 'first_absence=2026-03-02'
  fasttrack assess 'first_absence=2.3.2026&role=employer&requested=20.3.2026' --why
  fasttrack batch < cases.csv > answers.csv
  fasttrack rules

Exit status: 0 all well, 1 some input was bad (said on stderr), 2 wrong use.)";

constexpr char kAssessExamples[] = R"(Examples:
  fasttrack assess 'first_absence=2026-03-02'
  fasttrack assess 'first_absence=2/3-2026&work=unemployed&today=2026-03-20' --lang en
  fasttrack assess 'first_absence=2026-03-02&requested=2026-03-20' --format ics > dates.ics

)";

constexpr char kDateForms[] =
    R"(A date is 2026-03-02, 2.3.2026, 2/3-2026, 2. marts 2026 or March 2, 2026.)";

constexpr char kBatchExamples[] = R"(Examples:
  fasttrack batch < cases.csv > answers.csv
  fasttrack batch --format ndjson < cases.csv | jq .fast_track.status
  fasttrack batch --format ics < cases.csv > team.ics

The first row names the columns with the keys of a case (see fasttrack assess --help), separated
by comma, semicolon or tab. Other columns, such as label, are carried through. A bad row gives its
errors in the column error, and on stderr with its number; the rest goes on.)";

constexpr char kRulesExamples[] = R"(Examples:
  fasttrack rules
  fasttrack rules --format json | jq '.rules[] | select(.milestone == "first_meeting")')";

constexpr char kVignetteExamples[] = R"(Examples:
  fasttrack vignette 'first_absence=2026-03-02&today=2026-03-20' > tests/vignettes/new.yaml
  fasttrack vignette 'https://example.org/fasttrack.html#first_absence=2026-03-02'

The dates are left open as "?", for a lawyer to fill in from the words of the law;
tests/vignettes/README.md says how.)";

// What a value of `key` looks like: the words of a choice, default first, or its kind.
std::string value_words(Key key) {
    std::string words;
    for (const std::string_view name : fasttrack::value_names(key)) {
        words.append(words.empty() ? "" : "|").append(name);
    }
    if (!words.empty()) return words;
    if (key == Key::workdays) return "12345";
    if (key == Key::hours || key == Key::hours_absent) return "HOURS";
    if (key == Key::wage_month) return "KRONER";
    return key == Key::prior_absence ? "DATE..DATE,DATE..DATE" : "DATE";
}

// The examples, then every key of the case, from the core's own list.
std::string assess_footer() {
    std::string text = kAssessExamples;
    text += "\nKeys of a case, default first:\n";
    for (int index = 0; index < fasttrack::kKeyCount; ++index) {
        const Key key = static_cast<Key>(index);
        text.append("  ").append(fasttrack::key_name(key)).append("=").append(value_words(key));
        text += key == Key::first_absence ? " (required)\n" : "\n";
    }
    return text + kDateForms;
}

// One of some words: --help lists them, default first, and any other word is wrong use.
template <typename Choice>
void add_choice(CLI::App& command, const std::string& name, Choice& choice,
                const std::vector<std::pair<std::string, Choice>>& words, const std::string& help) {
    std::map<std::string, Choice> values{words.begin(), words.end()};
    std::string list;
    for (const auto& [word, value] : words) list += (list.empty() ? "" : "|") + word;
    command
        .add_option_function<std::string>(
            name, [&choice, values](const std::string& word) { choice = values.at(word); }, help)
        ->check(CLI::IsMember(values))
        ->option_text(list);
}

void add_language(CLI::App& command, Language& lang) {
    std::vector<std::pair<std::string, Language>> words;
    for (const std::string_view code : fasttrack::kLanguageCodes) {
        words.emplace_back(code, fasttrack::language_of(code));
    }
    add_choice<Language>(command, "--lang", lang, words,
                         "Language of the sentences, where a case does not say");
}

void add_no_texts(CLI::App& command, bool& texts) {
    command.add_flag_callback(
        "--no-texts", [&texts] { texts = false; }, "JSON: leave out title, why and notes");
}

struct Commands {
    fasttrack::AssessOptions assess;
    fasttrack::BatchCommandOptions batch;
    fasttrack::RulesOptions rules;
    std::string vignette_case;
};

CLI::App& add_command(CLI::App& app, const std::string& name, const std::string& about,
                      const std::string& examples) {
    CLI::App& command = *app.add_subcommand(name, about);
    command.footer(examples);
    command.set_version_flag("--version", kVersion);
    return command;
}

void describe(CLI::App& app, Commands& commands) {
    app.set_version_flag("--version", kVersion);
    app.footer(kExamples);
    app.require_subcommand(1);

    CLI::App& assess = add_command(app, "assess", "Answer one case", assess_footer());
    assess.add_option("case", commands.assess.case_text, "The case: key=value&key=value")
        ->required()
        ->option_text("CASE");
    add_choice<AssessFormat>(
        assess, "--format", commands.assess.format,
        {{"text", AssessFormat::text}, {"json", AssessFormat::json}, {"ics", AssessFormat::ics}},
        "What to write");
    assess.add_flag("--why", commands.assess.why, "Text: show how each date is counted");
    add_no_texts(assess, commands.assess.texts);
    add_language(assess, commands.assess.lang);

    CLI::App& batch = add_command(app, "batch", "Answer a list of cases in CSV", kBatchExamples);
    add_choice<BatchFormat>(
        batch, "--format", commands.batch.format,
        {{"csv", BatchFormat::csv}, {"ndjson", BatchFormat::ndjson}, {"ics", BatchFormat::ics}},
        "What to write");
    add_no_texts(batch, commands.batch.texts);
    add_choice<char>(batch, "--delimiter", commands.batch.delimiter,
                     {{"comma", ','}, {"semicolon", ';'}, {"tab", '\t'}, {",", ','}, {";", ';'}},
                     "CSV: what stands between two cells");
    batch.add_flag("--bom", commands.batch.bom, "CSV: begin with a byte order mark, for Excel");
    add_language(batch, commands.batch.lang);

    CLI::App& rules = add_command(app, "rules", "Show the rulebook compiled in", kRulesExamples);
    add_choice<RulesFormat>(rules, "--format", commands.rules.format,
                            {{"text", RulesFormat::text}, {"json", RulesFormat::json}},
                            "What to write");
    add_language(rules, commands.rules.lang);

    CLI::App& vignette = add_command(
        app, "vignette", "Write a case as a test for a lawyer to fill in", kVignetteExamples);
    vignette.add_option("case", commands.vignette_case, "The case, or the page's address with it")
        ->required()
        ->option_text("CASE");
}

// Writes the help or the version that was asked for, or what was wrong with the words given.
int tell(const CLI::App& app, const CLI::ParseError& error) {
    std::ostringstream out;
    std::ostringstream err;
    if (app.exit(error, out, err) == 0) {
        const bool written = fasttrack::write_out(out.str()) && fasttrack::flush_out();
        return written ? fasttrack::kAllWell : fasttrack::kBadInput;
    }
    constexpr bool kWithSubcommands = true;
    const std::vector<std::string> unknown = app.remaining(kWithSubcommands);
    // What is missing is no help to somebody who has misspelt it.
    if (unknown.empty()) {
        constexpr std::size_t kLongestReason = 200;
        fasttrack::write_err("fasttrack: " + fasttrack::shown(error.what(), kLongestReason) + "\n");
    }
    for (const std::string& word : unknown) {
        fasttrack::write_err("fasttrack: unknown word: " + fasttrack::shown(word) + "\n");
    }
    fasttrack::write_err("Run with --help for more information.\n");
    return fasttrack::kWrongUse;
}

int run(const CLI::App& app, const Commands& commands) {
    if (app.got_subcommand("assess")) return fasttrack::assess_command(commands.assess);
    if (app.got_subcommand("batch")) return fasttrack::batch_command(commands.batch);
    if (app.got_subcommand("rules")) return fasttrack::rules_command(commands.rules);
    return fasttrack::vignette_command(commands.vignette_case);
}

}  // namespace

int main(int argc, char** argv) {
    // A closed pipe is an error to tell, like a full disk, and no reason to die without a word.
    std::signal(SIGPIPE, SIG_IGN);
    CLI::App app{kAbout, "fasttrack"};
    Commands commands;
    describe(app, commands);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return tell(app, error);
    }
    return run(app, commands);
}
