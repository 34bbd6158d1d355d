// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Small words the explanations are built from. Partner: say/parts.h.
#include "core/say/parts.h"

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
    static constexpr Text kWeek{"uge {week}", "week {week}"};
    return fill(kWeek.in(lang), {with("week", std::to_string(iso_week(day)))});
}

std::string span_words(Days span, bool in_weeks, Language lang) {
    static constexpr Text kOneWeek{"1 uge", "1 week"};
    static constexpr Text kWeeks{"{count} uger", "{count} weeks"};
    const Weeks weeks = date::floor<Weeks>(span);
    if (!in_weeks || weeks != span) return day_count(static_cast<int>(span.count()), lang);
    if (weeks == Weeks{1}) return std::string{kOneWeek.in(lang)};
    return fill(kWeeks.in(lang), {with("count", std::to_string(weeks.count()))});
}

std::string_view closure_name(Closure closure, Language lang) {
    const auto name = [closure]() -> Text {
        switch (closure) {
            case Closure::new_year:
                return {"nytårsdag", "New Year's Day"};
            case Closure::maundy_thursday:
                return {"skærtorsdag", "Maundy Thursday"};
            case Closure::good_friday:
                return {"langfredag", "Good Friday"};
            case Closure::easter_sunday:
                return {"påskedag", "Easter Sunday"};
            case Closure::easter_monday:
                return {"2. påskedag", "Easter Monday"};
            case Closure::great_prayer_day:
                return {"store bededag", "Great Prayer Day"};
            case Closure::ascension:
                return {"Kristi himmelfartsdag", "Ascension Day"};
            case Closure::whit_sunday:
                return {"pinsedag", "Whit Sunday"};
            case Closure::whit_monday:
                return {"2. pinsedag", "Whit Monday"};
            case Closure::christmas_day:
                return {"juledag", "Christmas Day"};
            case Closure::second_christmas_day:
                return {"2. juledag", "the second day of Christmas"};
            case Closure::constitution_day:
                return {"grundlovsdag", "Constitution Day"};
            case Closure::christmas_eve:
                return {"juleaftensdag", "Christmas Eve"};
            case Closure::new_years_eve:
                return {"nytårsaftensdag", "New Year's Eve"};
            case Closure::saturday:
                return {"en lørdag", "a Saturday"};
            case Closure::sunday:
                break;
        }
        return {"en søndag", "a Sunday"};
    };
    return name().in(lang);
}

std::string in_quotes(std::string_view quoted, Language lang) {
    static constexpr Text kOpen{"”", "“"};
    static constexpr Text kClose{"”", "”"};
    return std::string{kOpen.in(lang)}.append(quoted).append(kClose.in(lang));
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
