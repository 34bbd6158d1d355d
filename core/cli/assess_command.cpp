// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// `fasttrack assess`: one case, as text, JSON or a calendar. Partners: commands.h, answer_text.h.
#include "core/cli/answer_text.h"
#include "core/cli/clock.h"
#include "core/cli/commands.h"
#include "core/cli/output.h"
#include "core/formats/answer.h"
#include "core/say/explanation.h"
#include "core/say/plain_text.h"
#include "texts/cli.h"

namespace fasttrack {

namespace {

void tell(std::string_view field, std::string_view code, std::string_view message) {
    std::string line = "fasttrack: ";
    line.append(field).append(": ").append(code).append(": ").append(message).append("\n");
    write_err(line);
}

int told_errors(const CaseReading& reading, const AssessOptions& options, Language lang) {
    const Day today = reading.today ? *reading.today : today_in_copenhagen().value_or(kLegalStatus);
    for (const FieldError& error : reading.errors) {
        tell(shown(error.field), code_name(error.code), error_message(error, lang));
    }
    if (options.format == AssessFormat::json) {
        write_out(errors_json(reading.errors, today, lang) + "\n");
        flush_out();
    }
    return kBadInput;
}

int told_no_today(const AssessOptions& options, Language lang) {
    const std::string_view field = key_name(Key::today);
    const std::string_view code = code_name(ErrorCode::missing);
    tell(field, code, text::cli::no_today.in(lang));
    if (options.format == AssessFormat::json) {
        write_out(error_json(field, code, text::cli::no_today.in(lang)) + "\n");
        flush_out();
    }
    return kBadInput;
}

std::string written_answer(const CaseReading& reading, Day today, const AssessOptions& options,
                           Language lang) {
    const Assessment assessment = assess(reading.absence, today);
    switch (options.format) {
        case AssessFormat::text:
            return answer_text(reading, assessment, lang, style_of_stdout(), options.why);
        case AssessFormat::json:
            return answer_json(reading, assessment, {.lang = lang, .texts = options.texts}) + "\n";
        case AssessFormat::ics:
            return answer_ics(reading, assessment, lang, stamp_now(), {});
    }
    return {};
}

}  // namespace

int assess_command(const AssessOptions& options) {
    const CaseReading reading = read_case(options.case_text);
    const Language lang = reading.lang.value_or(options.lang);
    if (!reading.ok()) return told_errors(reading, options, lang);
    const std::optional<Day> today = reading.today ? reading.today : today_in_copenhagen();
    if (!today) return told_no_today(options, lang);
    const bool written = write_out(written_answer(reading, *today, options, lang)) && flush_out();
    return written ? kAllWell : kBadInput;
}

}  // namespace fasttrack
