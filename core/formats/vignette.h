// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// A case as a vignette: YAML that a lawyer fills in and the tests hold the answer against.
// Partners: vignette.cpp, tests/vignettes/README.md (how one is written).
#pragma once

#include <string>
#include <string_view>

#include "core/answer/assessment.h"
#include "core/case/case.h"

namespace fasttrack {

// The case in `text`, which may be a whole address of the page with the case after '#': without
// what stands before it, and without the page's own `face`. Text without '#' is the case itself.
//   case_in_address("https://example.org/#first_absence=2026-03-02&face=plain") is
//   "first_absence=2026-03-02"
std::string case_in_address(std::string_view text);

// One YAML document, in Danish: the facts that were given and `today`, then every milestone of the
// case with its paragraph and words, and "?" where the lawyer writes the day. Nothing in it says
// what the program answered. `reading` must be ok.
std::string vignette_yaml(const CaseReading& reading, const Assessment& assessment);

}  // namespace fasttrack
