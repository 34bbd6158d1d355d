// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What the two may ask for or refuse at any time: the undated rights. Partner: explanation.h.
#include "texts/rights.h"
#include "core/say/explanation.h"
#include "core/say/parts.h"

namespace fasttrack {
namespace {

ByRole explanation(Right right) {
    switch (right) {
        case Right::retention_plan:
            return text::rights::explanation_retention_plan;
        case Right::possibility_statement:
            return text::rights::explanation_possibility_statement;
        case Right::decline_fast_track:
            return text::rights::explanation_decline_fast_track;
        case Right::ask_employer_to_request:
            return text::rights::explanation_ask_employer_to_request;
        case Right::stand_by:
            break;
    }
    return text::rights::explanation_stand_by;
}

}  // namespace

std::string right_title(Right right, Language lang) {
    const auto title = [right]() -> Text {
        switch (right) {
            case Right::retention_plan:
                return text::rights::right_retention_plan;
            case Right::possibility_statement:
                return text::rights::right_possibility_statement;
            case Right::decline_fast_track:
                return text::rights::right_decline_fast_track;
            case Right::ask_employer_to_request:
                return text::rights::right_ask_employer_to_request;
            case Right::stand_by:
                break;
        }
        return text::rights::right_stand_by;
    };
    return std::string{title().in(lang)};
}

std::string right_explanation(Right right, const AbsenceCase& absence, Language lang) {
    return std::string{explanation(right).in(absence.role, lang)};
}

}  // namespace fasttrack
