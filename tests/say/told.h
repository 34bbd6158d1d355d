// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The errors of a case as one line of text, for tests to compare.
#pragma once

#include <string>

#include "core/case/case.h"

namespace fasttrack {

// Each error as "field code", in their order, separated by "; "; empty where all is well.
//   told(read_case("role=boss")) is "first_absence missing; role unknown_value"
inline std::string told(const CaseReading& reading) {
    std::string text;
    for (const FieldError& error : reading.errors) {
        if (!text.empty()) text += "; ";
        text += error.field;
        text += ' ';
        text += code_name(error.code);
    }
    return text;
}

}  // namespace fasttrack
