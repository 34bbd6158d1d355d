// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Which questions are asked, and what becomes of the answers. Partners: questions.h,
// question_words.cpp (how they are put).
#include "core/questions/questions.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

#include "core/law/rules_follow_up.h"
#include "core/questions/question_words.h"
#include "texts/questions.h"

namespace fasttrack {
namespace {

// The order in which things are asked: the essential ones first, then by group.
constexpr Key kOrder[] = {
    Key::role,
    Key::first_absence,
    Key::work,
    Key::pay,
    Key::insurance,
    Key::workdays,
    Key::expected,
    Key::under_26,
    Key::requested,
    Key::requested_by,
    Key::consent,
    Key::letter,
    Key::serious_illness,
    Key::info_form_sent,
    Key::claim_letter,
    Key::first_meeting,
    Key::category,
    Key::last_employer_pay,
    Key::employer_period,
    Key::conversation_held,
    Key::reported,
    Key::refund_claimed_to,
    Key::hours,
    Key::wage_month,
    Key::notice_leaving,
    Key::partial_return,
    Key::hours_absent,
    Key::full_return,
    Key::prior_absence,
};
// Every key but the page's clock and language.
static_assert(std::size(kOrder) == kKeyCount - 2);

QuestionGroup group_of(Key key) {
    switch (key) {
        case Key::expected:
        case Key::under_26:
            return QuestionGroup::expectation;
        case Key::requested:
        case Key::requested_by:
        case Key::consent:
        case Key::letter:
            return QuestionGroup::fast_track;
        case Key::serious_illness:
        case Key::info_form_sent:
        case Key::claim_letter:
        case Key::first_meeting:
        case Key::category:
            return QuestionGroup::municipality;
        case Key::last_employer_pay:
        case Key::employer_period:
        case Key::conversation_held:
        case Key::reported:
        case Key::refund_claimed_to:
        case Key::hours:
        case Key::wage_month:
        case Key::notice_leaving:
            return QuestionGroup::job;
        case Key::partial_return:
        case Key::hours_absent:
        case Key::full_return:
            return QuestionGroup::back_to_work;
        case Key::prior_absence:
            return QuestionGroup::earlier_absence;
        case Key::first_absence:
        case Key::role:
        case Key::work:
        case Key::pay:
        case Key::insurance:
        case Key::workdays:
        case Key::today:
        case Key::lang:
            break;
    }
    return QuestionGroup::about_you;
}

bool is_essential(QuestionGroup group) { return group <= QuestionGroup::fast_track; }

Role role_of(const Answers& answers) {
    return chosen(answers, Key::role) == "employer" ? Role::employer : Role::employee;
}

// An employer's case is always an employee's: the question is not put, and what was chosen before
// waits for the role to change back.
Work work_of(const Answers& answers) {
    if (role_of(answers) == Role::employer) return Work::employed;
    const std::string_view work = chosen(answers, Key::work);
    if (work == "unemployed") return Work::unemployed;
    return work == "self_employed" ? Work::self_employed : Work::employed;
}

Asker asker_of(const Answers& answers) { return {role_of(answers), work_of(answers)}; }

// The first absence day that decides which questions stand there.
std::optional<Day> known_first_absence(const Answers& answers) {
    const std::optional<Day> typed = first_absence_of(answers);
    return typed ? typed : answers.last_first_absence;
}

bool requested_by_employer(const Answers& answers) {
    return work_of(answers) == Work::employed && chosen(answers, Key::requested_by) == "employer";
}

bool pays_wages(const Answers& answers) { return chosen(answers, Key::pay) == "wages"; }

// What only an employer is asked, and what the sick person has answered all the same, as by a link.
bool is_employers(const Answers& answers, Key key) {
    return role_of(answers) == Role::employer || !answers[key].empty();
}

// True where the question belongs on the page; a gate before it may still say no.
bool is_put(const Answers& answers, Key key) {
    const bool employed = work_of(answers) == Work::employed;
    const std::optional<Day> first_absence = known_first_absence(answers);
    switch (key) {
        case Key::work:
            return role_of(answers) == Role::employee;
        case Key::pay:
        case Key::notice_leaving:
            return employed;
        case Key::last_employer_pay:
            return employed && chosen(answers, Key::pay) == "employer_sick_pay";
        case Key::insurance:
            return work_of(answers) == Work::self_employed;
        case Key::workdays:
            return work_of(answers) == Work::self_employed &&
                   chosen(answers, Key::insurance) == "day3";
        case Key::claim_letter:
            return work_of(answers) == Work::unemployed || (employed && !pays_wages(answers));
        case Key::conversation_held:
            return employed;
        case Key::reported:
            return work_of(answers) != Work::unemployed;
        case Key::employer_period:
        case Key::refund_claimed_to:
            return employed && pays_wages(answers);
        case Key::wage_month:
            return employed && pays_wages(answers) && is_employers(answers, key);
        case Key::hours:
            return employed && is_employers(answers, key);
        case Key::hours_absent:
            return employed && !answers[Key::partial_return].empty() && is_employers(answers, key);
        case Key::under_26:
            return employed && first_absence && *first_absence >= regime_from(Regime::r2026);
        case Key::requested_by:
            return employed && answers.gate(Key::requested);
        case Key::consent:
            return answers.gate(Key::requested) && requested_by_employer(answers);
        case Key::letter:
            // A letter without a request is a conflict: it waits for the request's day.
            // After a no there is nothing to answer; a letter that is given stays in view.
            return answers.gate(Key::requested) && requested_by_employer(answers) &&
                   !answers[Key::requested].empty() &&
                   (chosen(answers, Key::consent) != "no" || !answers[Key::letter].empty());
        case Key::category:
            return first_absence && holds(kRehabilitationTeam, regime_of(*first_absence)) &&
                   !answers[Key::first_meeting].empty();
        case Key::first_absence:
        case Key::role:
        case Key::expected:
        case Key::requested:
        case Key::serious_illness:
        case Key::info_form_sent:
        case Key::first_meeting:
        case Key::partial_return:
        case Key::full_return:
        case Key::prior_absence:
            return true;
        case Key::today:
        case Key::lang:
            break;
    }
    return false;
}

AnswerKind kind_of(Key key) {
    if (key == Key::prior_absence) return AnswerKind::periods;
    if (key == Key::workdays) return AnswerKind::weekdays;
    const bool number = key == Key::hours || key == Key::hours_absent || key == Key::wage_month;
    if (number) return AnswerKind::number;
    return value_names(key).empty() ? AnswerKind::date : AnswerKind::choice;
}

void append_encoded(std::string& out, std::string_view value) {
    constexpr std::string_view kHex = "0123456789ABCDEF";
    constexpr std::string_view kPlain =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.,";
    for (const char letter : value) {
        if (kPlain.find(letter) != std::string_view::npos) {
            out += letter;
            continue;
        }
        const auto byte = static_cast<unsigned char>(letter);
        out += '%';
        out += kHex[byte / 16U];
        out += kHex[byte % 16U];
    }
}

}  // namespace

Text group_title(QuestionGroup group) {
    switch (group) {
        case QuestionGroup::about_you:
            return text::questions::group_about_you;
        case QuestionGroup::expectation:
            return text::questions::group_expectation;
        case QuestionGroup::fast_track:
            return text::questions::group_fast_track;
        case QuestionGroup::municipality:
            return text::questions::group_municipality;
        case QuestionGroup::job:
            return text::questions::group_job;
        case QuestionGroup::back_to_work:
            return text::questions::group_back_to_work;
        case QuestionGroup::earlier_absence:
            break;
    }
    return text::questions::group_earlier_absence;
}

std::string_view chosen(const Answers& answers, Key key) {
    const std::string& typed = answers[key];
    if (!typed.empty()) return typed;
    if (key == Key::requested_by) return chosen(answers, Key::role);
    const auto values = value_names(key);
    return values.empty() ? std::string_view{} : values.front();
}

std::vector<Question> questions(const Answers& answers) {
    const Asker asker = asker_of(answers);
    std::vector<Question> result;
    for (const Key key : kOrder) {
        if (!is_put(answers, key)) continue;
        const Words words = question_words(key, asker);
        const QuestionGroup group = group_of(key);
        result.push_back({.key = key,
                          .kind = kind_of(key),
                          .group = group,
                          .essential = is_essential(group),
                          .required = key == Key::first_absence,
                          .label = words.label,
                          .help = words.help,
                          .options = question_options(key, asker),
                          .gate = question_gate(key, asker)});
    }
    return result;
}

bool asked(const Answers& answers, Key key) {
    if (!is_put(answers, key)) return false;
    return question_gate(key, asker_of(answers)) == nullptr || answers.gate(key);
}

std::vector<Field> asked_fields(const Answers& answers) {
    std::vector<Field> result;
    for (int i = 0; i < kKeyCount; ++i) {
        const auto key = static_cast<Key>(i);
        const bool counts = key == Key::today || key == Key::lang || asked(answers, key);
        if (counts && !answers[key].empty()) result.push_back({key_name(key), answers[key]});
    }
    return result;
}

CaseReading read_answers(const Answers& answers) { return read_fields(asked_fields(answers)); }

std::string case_text(const Answers& answers) {
    const CaseReading reading = read_answers(answers);
    if (reading.ok()) return write_case(reading);
    std::string text;
    for (const Field& field : asked_fields(answers)) {
        if (!text.empty()) text += '&';
        text += field.key;
        text += '=';
        append_encoded(text, field.value);
    }
    return text;
}

Answers answers_of(const CaseReading& reading) {
    Answers answers;
    const auto take = [&answers](Key key, std::string_view value) {
        answers[key] = value;
        answers.set_gate(key, true);
    };
    for (const auto& [key, value] : case_fields(reading)) take(key, value);
    if (reading.today) take(Key::today, iso(*reading.today));
    if (reading.lang) {
        take(Key::lang, value_names(Key::lang)[static_cast<std::size_t>(*reading.lang)]);
    }
    for (const FieldError& error : reading.errors) {
        if (const auto key = key_named(error.field)) take(*key, error.value);
    }
    // Of a key given twice neither value is chosen.
    for (const FieldError& error : reading.errors) {
        const std::optional<Key> key = key_named(error.field);
        if (key && error.code == ErrorCode::repeated_key) answers[*key].clear();
    }
    answers.last_first_absence = first_absence_of(answers);
    return answers;
}

bool is_blank(const Answers& answers) {
    for (int i = 0; i < kKeyCount; ++i) {
        const auto key = static_cast<Key>(i);
        if (key != Key::today && key != Key::lang && !answers[key].empty()) return false;
    }
    return true;
}

std::vector<LeftOut> left_out(const CaseReading& link) {
    std::vector<LeftOut> result;
    const Answers answers = answers_of(link);
    const CaseReading shown = read_answers(answers);
    const bool contradicts =
        std::any_of(link.errors.begin(), link.errors.end(), [&shown](const FieldError& error) {
            return error.code == ErrorCode::conflict &&
                   std::none_of(
                       shown.errors.begin(), shown.errors.end(),
                       [&error](const FieldError& other) { return other.field == error.field; });
        });
    if (!contradicts) return result;
    const Asker asker = asker_of(answers);
    for (const Key key : kOrder) {
        if (answers[key].empty() || asked(answers, key)) continue;
        LeftOut out{.question = question_words(key, asker).label, .answer = answers[key]};
        for (const Option& option : question_options(key, asker))
            if (option.value == out.answer) out.option = &option;
        result.push_back(std::move(out));
    }
    return result;
}

std::optional<Day> first_absence_of(const Answers& answers) {
    return parse_day(answers[Key::first_absence]);
}

}  // namespace fasttrack
