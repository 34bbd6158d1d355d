// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The answer as a person reads it in a terminal: the sentence, what to do, every date, the rights.
// Partner: answer_text.cpp; terminal.h has the means.
#pragma once

#include <string>

#include "core/answer/assessment.h"
#include "core/case/case.h"
#include "core/cli/terminal.h"

namespace fasttrack {

// The whole answer with a line end after each line; each date with its why if `with_why`.
std::string answer_text(const CaseReading& reading, const Assessment& assessment, Language lang,
                        const TextStyle& style, bool with_why);

}  // namespace fasttrack
