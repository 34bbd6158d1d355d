// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// `fasttrack vignette`: a case as a vignette for a lawyer to fill in. Partners: commands.h,
// core/formats/vignette.h.
#include "core/cli/clock.h"
#include "core/cli/commands.h"
#include "core/cli/output.h"
#include "core/formats/vignette.h"
#include "core/say/explanation.h"
#include "core/say/plain_text.h"

namespace fasttrack {

namespace {

// A vignette is Danish, and so is what is said about its case.
constexpr Language kDanish = Language::da;

}  // namespace

int vignette_command(const std::string& case_or_address) {
    const CaseReading reading = read_case(case_in_address(case_or_address));
    for (const FieldError& error : reading.errors) {
        std::string line = "fasttrack: " + shown(error.field) + ": ";
        line.append(code_name(error.code)).append(": ").append(error_message(error, kDanish));
        write_err(line + "\n");
    }
    if (!reading.ok()) return kBadInput;
    const std::optional<Day> today = reading.today ? reading.today : today_in_copenhagen();
    if (!today) {
        write_err("fasttrack: today: missing: no time zone database; write today=2026-03-20\n");
        return kBadInput;
    }
    const std::string text = vignette_yaml(reading, assess(reading.absence, *today));
    return write_out(text) && flush_out() ? kAllWell : kBadInput;
}

}  // namespace fasttrack
