// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Small words the explanations are built from. Partner: say/parts.h.
#include "core/say/parts.h"
#include "texts/dates.h"

namespace fasttrack {

void add_sentence(std::string& text, std::string_view sentence) {
    if (!text.empty() && !sentence.empty()) text += ' ';
    text += sentence;
}

std::string capitalised(std::string text) {
    const bool small = !text.empty() && text.front() >= 'a' && text.front() <= 'z';
    if (small) text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

std::string week_words(Day day, Language lang) {
    return fill(text::dates::week.in(lang), {with("week", std::to_string(iso_week(day)))});
}

std::string span_words(Days span, bool in_weeks, Language lang) {
    const Weeks weeks = date::floor<Weeks>(span);
    if (!in_weeks || weeks != span) return day_count(static_cast<int>(span.count()), lang);
    const auto count = static_cast<int>(weeks.count());
    return fill(text::dates::weeks.in(lang, count), {with("count", std::to_string(count))});
}

std::string_view closure_name(Closure closure, Language lang) {
    const auto name = [closure]() -> Text {
        switch (closure) {
            case Closure::new_year:
                return text::dates::closure_new_year;
            case Closure::maundy_thursday:
                return text::dates::closure_maundy_thursday;
            case Closure::good_friday:
                return text::dates::closure_good_friday;
            case Closure::easter_sunday:
                return text::dates::closure_easter_sunday;
            case Closure::easter_monday:
                return text::dates::closure_easter_monday;
            case Closure::great_prayer_day:
                return text::dates::closure_great_prayer_day;
            case Closure::ascension:
                return text::dates::closure_ascension;
            case Closure::whit_sunday:
                return text::dates::closure_whit_sunday;
            case Closure::whit_monday:
                return text::dates::closure_whit_monday;
            case Closure::christmas_day:
                return text::dates::closure_christmas_day;
            case Closure::second_christmas_day:
                return text::dates::closure_second_christmas_day;
            case Closure::constitution_day:
                return text::dates::closure_constitution_day;
            case Closure::christmas_eve:
                return text::dates::closure_christmas_eve;
            case Closure::new_years_eve:
                return text::dates::closure_new_years_eve;
            case Closure::saturday:
                return text::dates::closure_saturday;
            case Closure::sunday:
                break;
        }
        return text::dates::closure_sunday;
    };
    return name().in(lang);
}

std::string in_quotes(std::string_view quoted, Language lang) {
    return std::string{text::dates::open_quote.in(lang)}.append(quoted).append(
        text::dates::close_quote.in(lang));
}

Day last_known_day(const AbsenceCase& absence, const Assessment& assessment) {
    if (absence.full_return) return *absence.full_return;
    return assessment.milestones[assessment.milestones.size() - 1].date;
}

const Milestone* agreed_meeting(const Assessment& assessment) {
    const Milestone* meeting = find(assessment, MilestoneId::first_meeting);
    const bool agreed = meeting && is_given(meeting->rule->from);
    return agreed && meeting->date > assessment.today ? meeting : nullptr;
}

bool requested_later(const AbsenceCase& absence, const Assessment& assessment) {
    return absence.requested && *absence.requested > assessment.today;
}

bool acts_as(const AbsenceCase& absence, Actor actor) {
    return actor == (absence.role == Role::employer ? Actor::employer : Actor::employee);
}

bool acts_earlier(const Milestone& milestone) {
    return milestone.act_by && *milestone.act_by < milestone.date;
}

}  // namespace fasttrack
