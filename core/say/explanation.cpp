// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The short words of an answer: who acts, how the matter stands, how sure a date is; and the parts
// of a why joined. Partners: explanation.h, explain_*.cpp.
#include "core/say/explanation.h"

#include "core/say/parts.h"
#include "texts/answer.h"

namespace fasttrack {

std::string joined(const Why& why) {
    std::string text;
    for (const std::string* part : {&why.counting, &why.closed, &why.quote, &why.citation,
                                    &why.certainty, &why.reading, &why.advice}) {
        add_sentence(text, *part);
    }
    return text;
}

std::string without_marks(std::string_view text) {
    std::string plain;
    for (const char letter : text) {
        if (letter != '\x02' && letter != '\x03') plain += letter;
    }
    return plain;
}

std::string actor_name(Actor actor, const AbsenceCase& absence, Language lang) {
    const auto name = [&]() -> Text {
        switch (actor) {
            case Actor::employee:
                if (absence.role == Role::employee) return text::answer::actor_employee_you;
                return text::answer::actor_employee_employee;
            case Actor::employer:
                if (absence.role == Role::employer) return text::answer::actor_employer_you;
                return text::answer::actor_employer_employer;
            case Actor::municipality:
                break;
        }
        return text::answer::actor_municipality;
    };
    return std::string{name().in(lang)};
}

std::string status_text(Status status, Language lang) {
    const auto text = [status]() -> Text {
        switch (status) {
            case Status::ended:
                return text::answer::status_ended;
            case Status::not_started:
                return text::answer::status_not_started;
            case Status::met:
                return text::answer::status_met;
            case Status::late:
                return text::answer::status_late;
            case Status::declined:
                return text::answer::status_declined;
            case Status::awaiting_consent:
                return text::answer::status_awaiting_consent;
            case Status::requested:
                return text::answer::status_requested;
            case Status::stand_by:
                return text::answer::status_stand_by;
            case Status::not_expected:
                return text::answer::status_not_expected;
            case Status::ask_municipality:
                return text::answer::status_ask_municipality;
            case Status::open:
                return text::answer::status_open;
            case Status::last_reading:
                return text::answer::status_last_reading;
            case Status::closed:
                break;
        }
        return text::answer::status_closed;
    };
    return std::string{text().in(lang)};
}

std::string certainty_text(Certainty certainty, Language lang) {
    const auto text = [certainty]() -> Text {
        switch (certainty) {
            case Certainty::law:
                return text::answer::certainty_law;
            case Certainty::official:
                return text::answer::certainty_official;
            case Certainty::derived:
                return text::answer::certainty_derived;
            case Certainty::unsettled:
                break;
        }
        return text::answer::certainty_unsettled;
    };
    return std::string{text().in(lang)};
}

}  // namespace fasttrack
