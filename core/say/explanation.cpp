// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The short words of an answer: who acts, how the matter stands, how sure a date is; and the parts
// of a why joined. Partners: explanation.h, explain_*.cpp.
#include "core/say/explanation.h"

#include "core/say/parts.h"

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
                if (absence.role == Role::employee) return {"Du", "You"};
                return {"Medarbejder", "Employee"};
            case Actor::employer:
                if (absence.role == Role::employer) return {"Du", "You"};
                return {"Arbejdsgiver", "Employer"};
            case Actor::municipality:
                break;
        }
        return {"Kommunen", "Municipality"};
    };
    return std::string{name().in(lang)};
}

std::string status_text(Status status, Language lang) {
    const auto text = [status]() -> Text {
        switch (status) {
            case Status::ended:
                return {"Fraværet er slut", "The absence is over"};
            case Status::not_started:
                return {"Ikke begyndt endnu", "Not begun yet"};
            case Status::met:
                return {"Samtalen er holdt", "The meeting has been held"};
            case Status::late:
                return {"Anmodet for sent", "Requested too late"};
            case Status::declined:
                return {"Sagt nej til Fast track", "Fast track declined"};
            case Status::awaiting_consent:
                return {"Venter på svar", "Waiting for an answer"};
            case Status::requested:
                return {"Fast track er anmodet", "Fast track is requested"};
            case Status::stand_by:
                return {"Stand-by er en mulighed", "Stand-by is possible"};
            case Status::not_expected:
                return {"Ventes rask inden 8 uger", "Expected back within 8 weeks"};
            case Status::ask_municipality:
                return {"Spørg kommunen", "Ask the municipality"};
            case Status::open:
                return {"Fast track er mulig", "Fast track is possible"};
            case Status::last_reading:
                return {"Måske sidste dag", "Perhaps the last day"};
            case Status::closed:
                break;
        }
        return {"Fristen er udløbet", "The deadline has passed"};
    };
    return std::string{text().in(lang)};
}

std::string certainty_text(Certainty certainty, Language lang) {
    const auto text = [certainty]() -> Text {
        switch (certainty) {
            case Certainty::law:
                return {"Står i loven", "Stated in the law"};
            case Certainty::official:
                return {"Oplyst af en myndighed eller i kilderne",
                        "Stated by an authority or in the sources"};
            case Certainty::derived:
                return {"Udledt af kilderne", "Derived from the sources"};
            case Certainty::unsettled:
                break;
        }
        return {"Uafklaret – spørg kommunen", "Unsettled – ask the municipality"};
    };
    return std::string{text().in(lang)};
}

}  // namespace fasttrack
