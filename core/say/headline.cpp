// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The answer in one large sentence, and the small one below it. Partners: explanation.h,
// say/steps.cpp (what to do now).
#include "texts/headline.h"
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
        return to_both(text::headline::open_last_day, last);
    }
    return to_both(text::headline::open, last);
}

Sentence closed_sentence_of(const View& view) {
    return to_both(text::headline::closed, view.fast_track().last_request_day);
}

Sentence late_sentence(const View& view) {
    const Day last = view.fast_track().last_request_day;
    if (view.requested_later() && !view.in_time()) return closed_sentence_of(view);
    if (view.requested_later()) {
        return to_both(text::headline::late_planned, last);
    }
    return to_both(text::headline::late, last);
}

Sentence requested_sentence(const View& view) {
    const Day meeting_by = view.fast_track().meeting_by.value_or(view.today());
    if (view.requested_later()) {
        return to_both(text::headline::requested_planned, meeting_by);
    }
    const Milestone* meeting = find(view.assessment, MilestoneId::fast_track_meeting);
    const bool unsettled = meeting && meeting->certainty == Certainty::unsettled;
    if (unsettled && meeting_by < view.today()) {
        return to_both(text::headline::requested_unsettled_past, meeting_by);
    }
    if (unsettled) {
        return to_both(text::headline::requested_unsettled, meeting_by);
    }
    if (meeting_by < view.today()) {
        return to_both(text::headline::requested_past, meeting_by);
    }
    return to_both(text::headline::requested, meeting_by);
}

Sentence awaiting_sentence(const View& view) {
    const Milestone* answer = find(view.assessment, MilestoneId::fast_track_answer);
    if (view.requested_later()) return requested_sentence(view);
    if (!answer) {
        return {text::headline::awaiting_no_letter};
    }
    if (answer->state == State::past) {
        return {text::headline::awaiting_overdue, answer->date};
    }
    if (answer->state == State::today) {
        return {text::headline::awaiting_today, answer->date};
    }
    return {text::headline::awaiting, answer->date};
}

Sentence declined_sentence(const View& view) {
    if (const Milestone* meeting = agreed_meeting(view.assessment)) {
        return {text::headline::declined_agreed_meeting, meeting->date};
    }
    if (!ordinary_meeting_is_sure(view.assessment)) {
        return {text::headline::declined};
    }
    return {text::headline::declined_ordinary_meeting, view.fast_track().ordinary_meeting_by};
}

Sentence not_expected_sentence(const View& view) {
    if (!view.in_time()) {
        return to_both(text::headline::not_expected_closed);
    }
    return to_both(text::headline::not_expected, view.fast_track().last_request_day);
}

Sentence ask_sentence(const View& view) {
    if (!view.in_time()) return closed_sentence_of(view);
    return to_both(text::headline::ask, view.fast_track().last_request_day);
}

Sentence met_sentence(const View& view) {
    return {text::headline::met, view.absence.first_meeting};
}

Sentence sentence(const View& view) {
    switch (view.fast_track().status) {
        case Status::ended:
            return {text::headline::ended, view.absence.full_return};
        case Status::not_started:
            return {text::headline::not_started, view.absence.first_absence};
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
            return {text::headline::stand_by};
        case Status::not_expected:
            return not_expected_sentence(view);
        case Status::ask_municipality:
            return ask_sentence(view);
        case Status::open:
            return open_sentence(view);
        case Status::last_reading:
            return to_both(text::headline::last_reading, view.today());
        case Status::closed:
            break;
    }
    return closed_sentence_of(view);
}

// What stands above the sentence: the status, but not as done what the case only plans.
std::string tag(const View& view, Language lang) {
    const Status status = view.fast_track().status;
    const bool asks =
        status == Status::requested || status == Status::awaiting_consent || status == Status::late;
    if (asks && view.requested_later()) return std::string{text::headline::tag_planned.in(lang)};
    // No source says whether Fast track outlived the change of the rules.
    const bool unclear = view.assessment.regime == Regime::r2026;
    if (unclear && status == Status::open) return std::string{text::headline::tag_perhaps.in(lang)};
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
