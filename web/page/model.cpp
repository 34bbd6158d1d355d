// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Partner: model.h.
#include "web/page/model.h"

#include <algorithm>
#include <array>

namespace fasttrack::web {

Day Model::today() const {
    const auto typed = parse_day(answers[Key::today]);
    return typed.value_or(real_today);
}

void Model::toggle(const std::string& id) {
    if (!open.erase(id)) open.insert(id);
}

std::string day_in_field(Day day) {
    const date::year_month_day parts{day};
    return std::to_string(static_cast<unsigned>(parts.day())) + '.' +
           std::to_string(static_cast<unsigned>(parts.month())) + '.' +
           std::to_string(static_cast<int>(parts.year()));
}

void Model::pick_request(std::optional<Day> day) {
    picked_request = day;
    picked_ = true;
    what_if_typed.clear();
}

void Model::update() {
    if (picked_ && !dirty_ && has_answer) work_out_what_if();
    picked_ = false;
    if (!dirty_) return;
    dirty_ = false;
    if (const auto first = first_absence_of(answers)) answers.last_first_absence = first;
    if (cleared && !is_blank(answers)) cleared.reset();
    asked_questions = questions(answers);
    reading = read_answers(answers);
    if (reading.ok()) {
        has_answer = true;
        answered = reading;
        work_out();
    } else if (answers[Key::first_absence].empty() && !answers.last_first_absence) {
        has_answer = false;
    } else if (has_answer) {
        work_out();  // the earlier answer, in the language of now
    }
    answer_is_earlier = has_answer && !reading.ok();
}

void Model::work_out() {
    const AbsenceCase& absence = answered.absence;
    assessment = assess(absence, answered.today.value_or(real_today));
    headline = fasttrack::headline(absence, assessment, lang);
    answer_notes = fasttrack::notes(absence, assessment, lang);
    entries.clear();
    for (const Milestone& milestone : assessment.milestones)
        entries.push_back(
            {milestone, milestone_key(milestone), milestone_title(milestone, absence, lang),
             actor_name(milestone.actor, absence, lang), why(milestone, absence, lang)});
    work_out_what_if();
}

// As if Fast track were requested on the picked day and nobody objected: the core says what then.
void Model::work_out_what_if() {
    const AbsenceCase& absence = answered.absence;
    what_if.reset();
    const Status status = assessment.fast_track.status;
    if (status != Status::open && status != Status::last_reading && status != Status::closed &&
        status != Status::ask_municipality)
        return;
    const Day day = std::max(picked_request.value_or(assessment.today), absence.first_absence);
    AbsenceCase asked = absence;
    asked.requested = day;
    asked.requested_by = asked.role;
    asked.consent = Consent::yes;
    const Assessment answer = assess(asked, day);
    const FastTrack& then = answer.fast_track;
    const Milestone* meeting = find(answer, MilestoneId::fast_track_meeting);
    const bool unsettled = meeting && meeting->certainty == Certainty::unsettled;
    what_if =
        WhatIf{day, then.meeting_by, then.days_gained, then.status == Status::late, unsettled};
}

bool Model::waits(Key key) const { return quiet_field == key_name(key) && now < error_wait_until; }

std::string Model::error_of(Key key) const {
    if (key == Key::first_absence && answers[key].empty() && !answers.last_first_absence) return {};
    if (waits(key)) return {};
    for (const FieldError& error : reading.errors)
        if (error.field == key_name(key)) return error_message(error, lang);
    return {};
}

std::string Model::what_if_error() const {
    if (what_if_typed.empty() || (quiet_field == "what-if-day" && now < error_wait_until))
        return {};
    const std::string first = iso(absence().first_absence);
    const std::array<Field, 2> fields{Field{"first_absence", first},
                                      Field{"requested", what_if_typed}};
    for (const FieldError& error : read_fields(fields).errors)
        if (error.field == "requested") return error_message(error, lang);
    return {};
}

bool Model::lacks_request_day() const {
    return asked(answers, Key::requested) && answers.gate(Key::requested) &&
           answers[Key::requested].empty();
}

std::vector<std::pair<Key, std::string>> Model::shown_errors() const {
    std::vector<std::pair<Key, std::string>> shown;
    for (int i = 0; i < kKeyCount; ++i) {
        const Key key = static_cast<Key>(i);
        std::string message = error_of(key);
        if (!message.empty()) shown.emplace_back(key, std::move(message));
    }
    return shown;
}

// What a field shows is said there, and what contradicts the rest is in `left_out`.
void Model::take_link_errors(const CaseReading& read) {
    link_errors.clear();
    for (const FieldError& error : read.errors) {
        const auto key = key_named(error.field);
        const bool of_page = key == Key::today || key == Key::lang;
        const bool in_field = key && !of_page && error.code != ErrorCode::repeated_key &&
                              (*key == Key::first_absence || asked(answers, *key));
        if (in_field || error.code == ErrorCode::conflict) continue;
        link_errors.push_back(error);
        if (of_page) answers[*key].clear();
    }
}

void Model::prefill(std::string_view text) {
    const CaseReading read = read_case(text);
    answers = answers_of(read);
    left_out = fasttrack::left_out(read);
    cleared.reset();
    if (read.lang) lang = *read.lang;
    // What the page fills in, it writes as a Dane would; what is typed stays as typed.
    for (std::string& answer : answers.typed)
        if (const auto day = parse_day(answer)) answer = day_in_field(*day);
    take_link_errors(read);
    read_periods();
    for (TypedPeriod& period : periods)
        for (std::string* const end : {&period.first, &period.last})
            if (const auto day = parse_day(*end)) *end = day_in_field(*day);
    picked_request.reset();
    what_if_typed.clear();
    // What a link fills in is seen, not folded away.
    for (const Question& question : questions(answers))
        if (!question.essential && !answers[question.key].empty()) open.insert("more-questions");
    changed();
}

void Model::reset() {
    if (!is_blank(answers))
        cleared = Entered{std::move(answers), std::move(periods), std::move(label), open};
    answers = {};
    periods.clear();
    picked_request.reset();
    what_if_typed.clear();
    calendar.reset();
    open.clear();
    label.clear();
    left_out.clear();
    link_errors.clear();
    notes.erase("link_too_long");
    has_answer = false;
    changed();
}

void Model::undo_reset() {
    if (!cleared) return;
    answers = std::move(cleared->answers);
    periods = std::move(cleared->periods);
    label = std::move(cleared->label);
    open = std::move(cleared->open);
    cleared.reset();
    changed();
}

std::string Model::case_text_of_today() const {
    Answers shared = answers;
    shared[Key::today].clear();
    return fasttrack::case_text(shared);
}

void Model::read_periods() {
    periods.clear();
    std::string_view rest = answers[Key::prior_absence];
    while (!rest.empty()) {
        const std::string_view period = rest.substr(0, rest.find(','));
        rest.remove_prefix(std::min(rest.size(), period.size() + 1));
        const std::size_t dots = period.find("..");
        const std::string_view last =
            dots == std::string_view::npos ? std::string_view{} : period.substr(dots + 2);
        periods.push_back({std::string{period.substr(0, dots)}, std::string{last}});
    }
}

void Model::take_periods() {
    std::string& value = answers[Key::prior_absence];
    value.clear();
    for (const TypedPeriod& period : periods) {
        if (period.first.empty() && period.last.empty()) continue;
        if (!value.empty()) value += ',';
        value += period.first;
        value += "..";
        value += period.last;
    }
    changed();
}

}  // namespace fasttrack::web
