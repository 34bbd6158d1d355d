// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What the rule tests ask: a case in the contract's words, assessed, and its dates as text.
#pragma once

#include <gtest/gtest.h>

#include <optional>
#include <ostream>
#include <string>
#include <string_view>

#include "core/answer/assessment.h"
#include "core/answer/names.h"
#include "core/case/case.h"

namespace fasttrack {

// One row of most tables: a case, and the day that the source gives for it.
struct DateRow {
    const char* name;
    const char* case_text;
    const char* date;
};
inline void PrintTo(const DateRow& row, std::ostream* os) { *os << row.case_text; }

// The case as read; a test whose case has an error fails here.
inline CaseReading readable(std::string_view case_text) {
    CaseReading reading = read_case(case_text);
    for (const FieldError& error : reading.errors) {
        ADD_FAILURE() << case_text << ": " << error.field << ' ' << code_name(error.code);
    }
    return reading;
}

// The case assessed on its `today`, on its first absence day where it has none.
inline Assessment assessed(std::string_view case_text) {
    const CaseReading reading = readable(case_text);
    return assess(reading.absence, reading.today.value_or(reading.absence.first_absence));
}
inline Assessment assessed_on(std::string_view case_text, std::string_view today) {
    return assess(readable(case_text).absence, parse_day(today).value());
}

inline std::string text_of(const std::optional<Day>& day) { return day ? iso(*day) : "none"; }
inline std::string text_of(const std::optional<int>& number) {
    return number ? std::to_string(*number) : "none";
}

// The milestone with the contract's key, null where the case has none.
inline const Milestone* milestone(const Assessment& assessment, std::string_view key) {
    for (const Milestone& candidate : assessment.milestones) {
        if (milestone_key(candidate) == key) return &candidate;
    }
    return nullptr;
}

// The date of a milestone, "none" where the case has none.
inline std::string date_text(const Assessment& assessment, std::string_view key) {
    const Milestone* found = milestone(assessment, key);
    return found ? iso(found->date) : "none";
}
inline std::string date_text(std::string_view case_text, std::string_view key) {
    return date_text(assessed(case_text), key);
}

// "past", "today", "upcoming": how a milestone stands when today is that many days after `day`.
inline std::string state_text(std::string_view case_text, std::string_view key,
                              std::string_view day, int days_after) {
    const Day today = parse_day(day).value() + Days{days_after};
    const Assessment assessment = assess(readable(case_text).absence, today);
    const Milestone* found = milestone(assessment, key);
    return found ? std::string{state_key(found->state)} : "none";
}

// "employer, must, law": who acts, what kind of duty it is, how sure it is.
inline std::string kind_text(const Assessment& assessment, std::string_view key) {
    const Milestone* found = milestone(assessment, key);
    if (!found) return "none";
    return std::string{actor_key(found->actor)} + ", " + std::string{duty_key(found->duty)} + ", " +
           std::string{certainty_key(found->certainty)};
}

// Names the rows of a suite in the test runner's list.
inline constexpr auto kRowName = [](const auto& row) { return std::string{row.param.name}; };

}  // namespace fasttrack
