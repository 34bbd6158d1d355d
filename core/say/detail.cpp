// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The small sentence below the headline: closed offices, the ordinary meeting, what is uncertain.
// Partner: say/headline.cpp.
#include "core/calendar/closed_days.h"
#include "core/say/explanation.h"
#include "core/say/parts.h"

namespace fasttrack {
namespace {

std::string closed_office(const FastTrack& fast_track, Day today, Language lang) {
    static constexpr Text kActBy{"Kontoret er lukket den dag: gør det senest {date}.",
                                 "Offices are closed that day: do it by {date}."};
    static constexpr Text kClosedUntilThen{
        "Kontoret har lukket til og med den dag, så gør det på nettet i dag.",
        "Offices are closed through that day, so do it online today."};
    if (fast_track.act_by == fast_track.last_request_day) return {};
    if (today > fast_track.act_by) return std::string{kClosedUntilThen.in(lang)};
    return fill(kActBy.in(lang), {with("date", weekday_date(fast_track.act_by, lang))});
}

// The day agreed for the first meeting, else when the meeting without Fast track is due; where the
// rules changed, only as a question.
std::string ordinary_meeting(const Assessment& assessment, Language lang) {
    static constexpr Text kAgreed{"Den første samtale er {date}.",
                                  "The first meeting is on {date}."};
    static constexpr Text kDue{"Den almindelige samtale skal kommunen holde senest {date}.",
                               "The municipality must hold the ordinary meeting by {date}."};
    static constexpr Text kWasDue{
        "Den almindelige samtale skulle kommunen have holdt senest {date}.",
        "The municipality should have held the ordinary meeting by {date}."};
    static constexpr Text kUnsure{
        "Den almindelige samtale ville være senest {date}, men spørg kommunen: Reglerne er ændret.",
        "The ordinary meeting would be due by {date}, but ask the municipality: the rules have "
        "changed."};
    if (const Milestone* agreed = agreed_meeting(assessment)) {
        return fill(kAgreed.in(lang), {with("date", long_date(agreed->date, lang))});
    }
    const std::optional<Day> due = assessment.fast_track.ordinary_meeting_by;
    if (!due) return {};
    const Text& text = *due >= regime_from(Regime::r2026) ? kUnsure
                       : *due < assessment.today          ? kWasDue
                                                          : kDue;
    return fill(text.in(lang), {with("date", long_date(*due, lang))});
}

std::string early_meeting(const Assessment& assessment, Language lang) {
    static constexpr Text kGain{"Det er {days} før den almindelige frist.",
                                "That is {days} before the ordinary deadline."};
    static constexpr Text kUnsure{
        "Spørg kommunen, om fristen stadig gælder: Reglerne blev ændret den {changed}.",
        "Ask the municipality whether the deadline still holds: the rules changed on {changed}."};
    const Milestone* meeting = find(assessment, MilestoneId::fast_track_meeting);
    if (meeting && meeting->certainty == Certainty::unsettled) {
        return fill(kUnsure.in(lang),
                    {with("changed", plain_date(regime_from(Regime::r2026), lang))});
    }
    const int gained = assessment.fast_track.days_gained.value_or(0);
    const bool past = meeting && meeting->state == State::past;
    if (gained <= 0 || past) return {};
    return fill(kGain.in(lang), {with("days", day_count(gained, lang))});
}

// Whether a request on the other reading's day was in time is not settled.
std::string requested_on_reading(const AbsenceCase& absence, const Assessment& assessment,
                                 Language lang) {
    static constexpr Text kUnsure{
        "Anmodningen kom dagen efter fristen, som vi læser den. Kommunen afgør, om den er i tide.",
        "The request came the day after the deadline as we read it. The municipality decides "
        "whether it is in time."};
    if (absence.requested != assessment.fast_track.last_request_day_reading) return {};
    return std::string{kUnsure.in(lang)};
}

std::string awaiting(const AbsenceCase& absence, const Assessment& assessment, Language lang) {
    static constexpr ByRole kIfYes{
        {"Siger du ja, skal kommunen holde samtalen senest {date}.",
         "If you say yes, the municipality must hold the meeting by {date}."},
        {"Er svaret ja, skal kommunen holde samtalen senest {date}.",
         "If the answer is yes, the municipality must hold the meeting by {date}."}};
    const std::optional<Day> meeting_by = assessment.fast_track.meeting_by;
    const bool named_already = requested_later(absence, assessment);
    std::string text;
    if (meeting_by && !named_already) {
        text = fill(kIfYes.in(absence.role, lang), {with("date", long_date(*meeting_by, lang))});
    }
    add_sentence(text, early_meeting(assessment, lang));
    return text;
}

std::string not_started(const Assessment& assessment, Language lang) {
    static constexpr Text kUntil{
        "Fra den dag kan der anmodes om Fast track, til og med {date}.",
        "From that day Fast track can be requested, up to and including {date}."};
    if (!find(assessment, MilestoneId::fast_track_last_day)) return {};
    return fill(kUntil.in(lang),
                {with("date", long_date(assessment.fast_track.last_request_day, lang))});
}

std::string stand_by(const AbsenceCase& absence, const Assessment& assessment, Language lang) {
    static constexpr ByRole kStill{
        {"Vil du hellere have en tidlig samtale, kan du stadig anmode til og med {date}.",
         "If you would rather have an early meeting, you can still request Fast track up to and "
         "including {date}."},
        {"Ønsker medarbejderen hellere en tidlig samtale, kan I stadig anmode til og med {date}.",
         "If the employee would rather have an early meeting, Fast track can still be requested up "
         "to and including {date}."}};
    static constexpr Text kMunicipality{"Kommunen ser på hver sag for sig.",
                                        "The municipality looks at each case on its own."};
    std::string text{kMunicipality.in(lang)};
    const Day last = assessment.fast_track.last_request_day;
    if (assessment.today <= last) {
        add_sentence(text,
                     fill(kStill.in(absence.role, lang), {with("date", long_date(last, lang))}));
    }
    return text;
}

std::string ask_municipality(const AbsenceCase& absence, const Assessment& assessment,
                             Language lang) {
    static constexpr ByRole kNoMeeting{
        {"Reglerne blev ændret den {changed}. Venter I begge mindre end 26 ugers fravær, holder "
         "kommunen som udgangspunkt ingen samtale.",
         "The rules changed on {changed}. If you both expect less than 26 weeks' absence, the "
         "municipality as a rule holds no meeting."},
        {"Reglerne blev ændret den {changed}. Venter I begge mindre end 26 ugers fravær, holder "
         "kommunen som udgangspunkt ingen samtale.",
         "The rules changed on {changed}. If you both expect less than 26 weeks' absence, the "
         "municipality as a rule holds no meeting."}};
    std::string text;
    if (assessment.today <= assessment.fast_track.last_request_day) {
        text = closed_office(assessment.fast_track, assessment.today, lang);
    }
    add_sentence(text, fill(kNoMeeting.in(absence.role, lang),
                            {with("changed", plain_date(regime_from(Regime::r2026), lang))}));
    return text;
}

std::string last_reading(const Assessment& assessment, Language lang) {
    static constexpr Text kDiffer{
        "Kilderne er ikke enige: Vi læser fristen som i går, men en af dem kan betyde i dag.",
        "The sources differ: we read the deadline as yesterday, but one of them can mean today."};
    static constexpr Text kClosed{"Kontoret er lukket i dag, så gør det på nettet.",
                                  "Offices are closed today, so do it online."};
    std::string text{kDiffer.in(lang)};
    if (is_closed(assessment.today)) add_sentence(text, kClosed.in(lang));
    return text;
}

std::string not_expected(const Assessment& assessment, Language lang) {
    static constexpr Text kNow{"Lige nu ventes fraværet at vare højst 8 uger.",
                               "Right now the absence is expected to last 8 weeks at most."};
    std::string text;
    if (assessment.today <= assessment.fast_track.last_request_day) {
        text = closed_office(assessment.fast_track, assessment.today, lang);
    }
    add_sentence(text, kNow.in(lang));
    return text;
}

}  // namespace

bool ordinary_meeting_is_sure(const Assessment& assessment) {
    const Milestone* due = find(assessment, MilestoneId::first_meeting);
    return due && due->certainty != Certainty::unsettled && due->state != State::past;
}

std::string detail(const AbsenceCase& absence, const Assessment& assessment, Language lang) {
    static constexpr Text kVoluntary{"Det er frivilligt at sige ja.", "Saying yes is voluntary."};
    static constexpr Text kMet{"Fast track handler kun om den første samtale.",
                               "Fast track is only about the first meeting."};
    const FastTrack& fast_track = assessment.fast_track;
    std::string text;
    switch (fast_track.status) {
        case Status::ended:
            return {};
        case Status::not_started:
            return not_started(assessment, lang);
        case Status::met:
            return std::string{kMet.in(lang)};
        case Status::declined:
            text = kVoluntary.in(lang);
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
            return ask_municipality(absence, assessment, lang);
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
