// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The commands of the command line; each gives the exit status. Partners: assess_command.cpp,
// batch_command.cpp, rules_command.cpp, vignette_command.cpp; main.cpp reads the arguments.
#pragma once

#include <string>

#include "core/case/case.h"
#include "core/list/batch.h"

namespace fasttrack {

enum class AssessFormat { text, json, ics };

struct AssessOptions {
    std::string case_text;
    AssessFormat format = AssessFormat::text;
    Language lang = Language::da;
    bool why = false;   // text: each date with its why
    bool texts = true;  // JSON: with title, why and notes
};
int assess_command(const AssessOptions& options);

struct BatchCommandOptions {
    BatchFormat format = BatchFormat::csv;
    bool texts = true;     // NDJSON: with title, why and notes
    char delimiter = ',';  // CSV
    bool bom = false;      // CSV
    Language lang = Language::da;
};
int batch_command(const BatchCommandOptions& options);

enum class RulesFormat { text, json };

struct RulesOptions {
    RulesFormat format = RulesFormat::text;
    Language lang = Language::da;
};
int rules_command(const RulesOptions& options);

// `case_or_address`: a case, or an address of the page with the case after '#'.
int vignette_command(const std::string& case_or_address);

}  // namespace fasttrack
