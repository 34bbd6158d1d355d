// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The answer in one large sentence, and the small one below it. Partners: explanation.h,
// say/steps.cpp (what to do now).
#include "core/say/explanation.h"
#include "core/say/parts.h"

namespace fasttrack {
namespace {

// What a sentence of the headline is chosen by.
struct View {
    const AbsenceCase& absence;
    const Assessment& assessment;

    const FastTrack& fast_track() const { return assessment.fast_track; }
    Day today() const { return assessment.today; }
    bool in_time() const { return today() <= fast_track().last_request_day; }
    bool requested_later() const { return fasttrack::requested_later(absence, assessment); }
};

// A sentence with a {date} in it, and the day that stands there; no day: there is no {date}.
struct Sentence {
    ByRole text;
    std::optional<Day> date{};
};

// The same words to the sick person and to the employer.
Sentence to_both(Text text, std::optional<Day> date = {}) { return {{text, text}, date}; }

Sentence open_sentence(const View& view) {
    const Day last = view.fast_track().last_request_day;
    if (view.today() == last) {
        return to_both(
            {"I dag er sidste dag: Du kan anmode til og med {date}.",
             "Today is the last day: you can make the request up to and including {date}."},
            last);
    }
    return to_both({"Du kan anmode til og med {date} – der er {days}.",
                    "You can make the request up to and including {date} – {days} left."},
                   last);
}

Sentence closed_sentence_of(const View& view) {
    return to_both(
        {"Fristen for Fast track var {date}, men spørg kommunen alligevel.",
         "The deadline for Fast track was {date}, but ask the municipality all the same."},
        view.fast_track().last_request_day);
}

Sentence late_sentence(const View& view) {
    const Day last = view.fast_track().last_request_day;
    if (view.requested_later() && !view.in_time()) return closed_sentence_of(view);
    if (view.requested_later()) {
        return to_both({"Vent ikke så længe: Fristen for Fast track er {date}.",
                        "Do not wait that long: the deadline for Fast track is {date}."},
                       last);
    }
    return to_both({"Anmodningen kom efter fristen, som var {date}.",
                    "The request came after the deadline, which was {date}."},
                   last);
}

Sentence requested_sentence(const View& view) {
    const Day meeting_by = view.fast_track().meeting_by.value_or(view.today());
    if (view.requested_later()) {
        return to_both(
            {"Anmodes der den dag, skal kommunen holde samtalen senest {date}.",
             "If the request is made that day, the municipality must hold the meeting by "
             "{date}."},
            meeting_by);
    }
    const Milestone* meeting = find(view.assessment, MilestoneId::fast_track_meeting);
    const bool unsettled = meeting && meeting->certainty == Certainty::unsettled;
    if (unsettled && meeting_by < view.today()) {
        return to_both(
            {"Gjaldt fristen stadig, skulle kommunen have holdt samtalen senest {date}.",
             "If the deadline still held, the municipality should have held the meeting by "
             "{date}."},
            meeting_by);
    }
    if (unsettled) {
        return to_both(
            {"Gælder fristen stadig, skal kommunen holde samtalen senest {date}.",
             "If the deadline still holds, the municipality must hold the meeting by {date}."},
            meeting_by);
    }
    if (meeting_by < view.today()) {
        return to_both({"Kommunen skulle have holdt samtalen senest {date}.",
                        "The municipality should have held the meeting by {date}."},
                       meeting_by);
    }
    return to_both({"Kommunen skal holde samtalen senest {date}.",
                    "The municipality must hold the meeting by {date}."},
                   meeting_by);
}

Sentence awaiting_sentence(const View& view) {
    const Milestone* answer = find(view.assessment, MilestoneId::fast_track_answer);
    if (view.requested_later()) return requested_sentence(view);
    if (!answer) {
        return {{{"Din arbejdsgiver har anmodet om Fast track. Svar inden fristen i brevet.",
                  "Your employer has requested Fast track. Answer before the deadline in the "
                  "letter."},
                 {"Anmodningen er sendt. Nu skal medarbejderen svare ja eller nej.",
                  "The request is made. Now the employee must answer yes or no."}}};
    }
    if (answer->state == State::past) {
        return {{{"Din arbejdsgiver har anmodet om Fast track. Svar nu – fristen var {date}.",
                  "Your employer has requested Fast track. Answer now – the deadline was {date}."},
                 {"Medarbejderen skulle have svaret senest {date}.",
                  "The employee should have answered by {date}."}},
                answer->date};
    }
    if (answer->state == State::today) {
        return {{{"Din arbejdsgiver har anmodet om Fast track. Svar i dag, {date}.",
                  "Your employer has requested Fast track. Answer today, {date}."},
                 {"Anmodningen er sendt. Medarbejderen skal svare i dag, {date}.",
                  "The request is made. The employee must answer today, {date}."}},
                answer->date};
    }
    return {{{"Din arbejdsgiver har anmodet om Fast track. Svar senest {date}.",
              "Your employer has requested Fast track. Answer by {date}."},
             {"Anmodningen er sendt. Medarbejderen skal svare senest {date}.",
              "The request is made. The employee must answer by {date}."}},
            answer->date};
}

Sentence declined_sentence(const View& view) {
    if (const Milestone* meeting = agreed_meeting(view.assessment)) {
        return {{{"Du har sagt nej til Fast track. Den første samtale er {date}.",
                  "You have said no to Fast track. The first meeting is on {date}."},
                 {"Medarbejderen har sagt nej. Den første samtale er {date}.",
                  "The employee has said no. The first meeting is on {date}."}},
                meeting->date};
    }
    if (!ordinary_meeting_is_sure(view.assessment)) {
        return {{{"Du har sagt nej til Fast track, og det er i orden.",
                  "You have said no to Fast track, and that is fine."},
                 {"Medarbejderen har sagt nej til Fast track, og det er i orden.",
                  "The employee has said no to Fast track, and that is fine."}}};
    }
    return {{{"Du har sagt nej til Fast track. Den almindelige samtale holdes senest {date}.",
              "You have said no to Fast track. The ordinary meeting is held by {date}."},
             {"Medarbejderen har sagt nej. Den almindelige samtale holdes senest {date}.",
              "The employee has said no. The ordinary meeting is held by {date}."}},
            view.fast_track().ordinary_meeting_by};
}

Sentence not_expected_sentence(const View& view) {
    if (!view.in_time()) {
        return to_both({"Fast track er for fravær, der ventes at vare over 8 uger.",
                        "Fast track is for absences expected to last more than 8 weeks."});
    }
    return to_both(
        {"Tror du, det varer over 8 uger, kan du anmode til og med {date}.",
         "If you think it will last more than 8 weeks, you can make the request up to and "
         "including {date}."},
        view.fast_track().last_request_day);
}

Sentence ask_sentence(const View& view) {
    if (!view.in_time()) return closed_sentence_of(view);
    return to_both({"Spørg kommunen om Fast track senest {date}.",
                    "Ask the municipality about Fast track by {date}."},
                   view.fast_track().last_request_day);
}

Sentence met_sentence(const View& view) {
    return {{{"Den første samtale med kommunen blev holdt {date}.",
              "The first meeting with the municipality was held {date}."},
             {"Medarbejderens første samtale med kommunen blev holdt {date}.",
              "The employee's first meeting with the municipality was held {date}."}},
            view.absence.first_meeting};
}

Sentence sentence(const View& view) {
    switch (view.fast_track().status) {
        case Status::ended:
            return {{{"Du er rask fra {date}. Fraværet er slut.",
                      "You are back from {date}. The absence is over."},
                     {"Medarbejderen er rask fra {date}. Fraværet er slut.",
                      "The employee is back from {date}. The absence is over."}},
                    view.absence.full_return};
        case Status::not_started:
            return {{{"Dit fravær er ikke begyndt. Den første dag er {date}.",
                      "Your absence has not begun. Its first day is {date}."},
                     {"Fraværet er ikke begyndt. Den første dag er {date}.",
                      "The absence has not begun. Its first day is {date}."}},
                    view.absence.first_absence};
        case Status::met:
            return met_sentence(view);
        case Status::late:
            return late_sentence(view);
        case Status::declined:
            return declined_sentence(view);
        case Status::awaiting_consent:
            return awaiting_sentence(view);
        case Status::requested:
            return requested_sentence(view);
        case Status::stand_by:
            return {{{"Du kan bede kommunen om stand-by. Så er der som regel ingen samtaler.",
                      "You can ask the municipality for stand-by. Then there are usually no "
                      "meetings."},
                     {"Medarbejderen kan bede kommunen om stand-by. Så er der som regel ingen "
                      "samtaler.",
                      "The employee can ask the municipality for stand-by. Then there are usually "
                      "no meetings."}}};
        case Status::not_expected:
            return not_expected_sentence(view);
        case Status::ask_municipality:
            return ask_sentence(view);
        case Status::open:
            return open_sentence(view);
        case Status::last_reading:
            return to_both(
                {"Anmod i dag, {date} – kommunen afgør, om det er i tide.",
                 "Make the request today, {date} – the municipality decides whether it is in "
                 "time."},
                view.today());
        case Status::closed:
            break;
    }
    return closed_sentence_of(view);
}

// What stands above the sentence: the status, but not as done what the case only plans.
std::string tag(const View& view, Language lang) {
    constexpr Text kPlanned{"Anmodning planlagt", "Request planned"};
    constexpr Text kPerhaps{"Måske mulig – spørg", "Perhaps possible – ask"};
    const Status status = view.fast_track().status;
    const bool asks =
        status == Status::requested || status == Status::awaiting_consent || status == Status::late;
    if (asks && view.requested_later()) return std::string{kPlanned.in(lang)};
    // No source says whether Fast track outlived the change of the rules.
    const bool unclear = view.assessment.regime == Regime::r2026;
    if (unclear && status == Status::open) return std::string{kPerhaps.in(lang)};
    return status_text(status, lang);
}

std::string sentence_words(const Sentence& sentence, const View& view, Language lang) {
    std::string date;
    if (sentence.date) date = "\x02" + weekday_date(*sentence.date, lang) + "\x03";
    const int days_left = view.fast_track().days_left.value_or(0);
    return fill(sentence.text.in(view.absence.role, lang),
                {with("date", date), with("days", day_count(days_left, lang))});
}

}  // namespace

Headline headline(const AbsenceCase& absence, const Assessment& assessment, Language lang) {
    const View view{absence, assessment};
    const Sentence chosen = sentence(view);
    Headline headline;
    headline.tag = tag(view, lang);
    headline.sentence = sentence_words(chosen, view, lang);
    if (chosen.date) headline.detail = capitalised(week_words(*chosen.date, lang)) + ".";
    add_sentence(headline.detail, detail(absence, assessment, lang));
    headline.steps = steps(absence, assessment, lang);
    return headline;
}

}  // namespace fasttrack
