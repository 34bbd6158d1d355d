// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The small sentence below the headline: closed offices, the ordinary meeting, what is uncertain.
// Partner: say/headline.cpp.
#include "core/calendar/closed_days.h"
#include "core/say/explanation.h"
#include "core/say/parts.h"
#include "texts/headline.h"

namespace fasttrack {
namespace {

std::string closed_office(const FastTrack& fast_track, Day today, Language lang) {
    if (fast_track.act_by == fast_track.last_request_day) return {};
    if (today > fast_track.act_by)
        return std::string{text::headline::closed_office_closed_until_then.in(lang)};
    return fill(text::headline::closed_office_act_by.in(lang),
                {with("date", weekday_date(fast_track.act_by, lang))});
}

// The day agreed for the first meeting, else when the meeting without Fast track is due; where the
// rules changed, only as a question.
std::string ordinary_meeting(const Assessment& assessment, Language lang) {
    if (const Milestone* agreed = agreed_meeting(assessment)) {
        return fill(text::headline::ordinary_meeting_agreed.in(lang),
                    {with("date", long_date(agreed->date, lang))});
    }
    const std::optional<Day> due = assessment.fast_track.ordinary_meeting_by;
    if (!due) return {};
    const Text& text = *due >= regime_from(Regime::r2026) ? text::headline::ordinary_meeting_unsure
                       : *due < assessment.today          ? text::headline::ordinary_meeting_was_due
                                                          : text::headline::ordinary_meeting_due;
    return fill(text.in(lang), {with("date", long_date(*due, lang))});
}

std::string early_meeting(const Assessment& assessment, Language lang) {
    const Milestone* meeting = find(assessment, MilestoneId::fast_track_meeting);
    if (meeting && meeting->certainty == Certainty::unsettled) {
        return fill(text::headline::early_meeting_unsure.in(lang),
                    {with("changed", plain_date(regime_from(Regime::r2026), lang))});
    }
    const int gained = assessment.fast_track.days_gained.value_or(0);
    const bool past = meeting && meeting->state == State::past;
    if (gained <= 0 || past) return {};
    return fill(text::headline::early_meeting_gain.in(lang),
                {with("days", day_count(gained, lang))});
}

// Whether a request on the other reading's day was in time is not settled.
std::string requested_on_reading(const AbsenceCase& absence, const Assessment& assessment,
                                 Language lang) {
    if (absence.requested != assessment.fast_track.last_request_day_reading) return {};
    return std::string{text::headline::requested_on_reading_unsure.in(lang)};
}

std::string awaiting(const AbsenceCase& absence, const Assessment& assessment, Language lang) {
    const std::optional<Day> meeting_by = assessment.fast_track.meeting_by;
    const bool named_already = requested_later(absence, assessment);
    std::string text;
    if (meeting_by && !named_already) {
        text = fill(text::headline::awaiting_if_yes.in(absence.role, lang),
                    {with("date", long_date(*meeting_by, lang))});
    }
    add_sentence(text, early_meeting(assessment, lang));
    return text;
}

std::string not_started(const Assessment& assessment, Language lang) {
    if (!find(assessment, MilestoneId::fast_track_last_day)) return {};
    return fill(text::headline::not_started_until.in(lang),
                {with("date", long_date(assessment.fast_track.last_request_day, lang))});
}

std::string stand_by(const AbsenceCase& absence, const Assessment& assessment, Language lang) {
    std::string text{text::headline::stand_by_municipality.in(lang)};
    const Day last = assessment.fast_track.last_request_day;
    if (assessment.today <= last) {
        add_sentence(text, fill(text::headline::stand_by_still.in(absence.role, lang),
                                {with("date", long_date(last, lang))}));
    }
    return text;
}

std::string ask_municipality(const Assessment& assessment, Language lang) {
    std::string text;
    if (assessment.today <= assessment.fast_track.last_request_day) {
        text = closed_office(assessment.fast_track, assessment.today, lang);
    }
    add_sentence(text, fill(text::headline::ask_municipality_no_meeting.in(lang),
                            {with("changed", plain_date(regime_from(Regime::r2026), lang))}));
    return text;
}

std::string last_reading(const Assessment& assessment, Language lang) {
    std::string text{text::headline::last_reading_differ.in(lang)};
    if (is_closed(assessment.today))
        add_sentence(text, text::headline::last_reading_closed.in(lang));
    return text;
}

std::string not_expected(const Assessment& assessment, Language lang) {
    std::string text;
    if (assessment.today <= assessment.fast_track.last_request_day) {
        text = closed_office(assessment.fast_track, assessment.today, lang);
    }
    add_sentence(text, text::headline::not_expected_now.in(lang));
    return text;
}

}  // namespace

bool ordinary_meeting_is_sure(const Assessment& assessment) {
    const Milestone* due = find(assessment, MilestoneId::first_meeting);
    return due && due->certainty != Certainty::unsettled && due->state != State::past;
}

std::string detail(const AbsenceCase& absence, const Assessment& assessment, Language lang) {
    const FastTrack& fast_track = assessment.fast_track;
    std::string text;
    switch (fast_track.status) {
        case Status::ended:
            return {};
        case Status::not_started:
            return not_started(assessment, lang);
        case Status::met:
            return std::string{text::headline::detail_met.in(lang)};
        case Status::declined:
            text = text::headline::detail_voluntary.in(lang);
            if (!agreed_meeting(assessment) && !ordinary_meeting_is_sure(assessment)) {
                add_sentence(text, ordinary_meeting(assessment, lang));
            }
            return text;
        case Status::awaiting_consent:
            text = awaiting(absence, assessment, lang);
            add_sentence(text, requested_on_reading(absence, assessment, lang));
            return text;
        case Status::requested:
            text = early_meeting(assessment, lang);
            add_sentence(text, requested_on_reading(absence, assessment, lang));
            return text;
        case Status::stand_by:
            return stand_by(absence, assessment, lang);
        case Status::not_expected:
            return not_expected(assessment, lang);
        case Status::ask_municipality:
            return ask_municipality(assessment, lang);
        case Status::open:
            return closed_office(fast_track, assessment.today, lang);
        case Status::last_reading:
            return last_reading(assessment, lang);
        case Status::late:
        case Status::closed:
            break;
    }
    return ordinary_meeting(assessment, lang);
}

}  // namespace fasttrack
