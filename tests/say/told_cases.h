// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Cases for the sweeps over what is told: every role, kind of work, body of rules and situation,
// on days around each boundary.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "core/calendar/day.h"

namespace fasttrack {

// First absence days: each body of rules, across its changes, month ends, before closed days.
inline constexpr std::string_view kToldFirstDays[] = {"2015-01-01", "2019-11-04", "2024-10-31",
                                                      "2025-03-17", "2026-03-02", "2026-06-30",
                                                      "2026-08-31", "2026-11-02", "2027-05-13"};

// Who asks, for which kind of work.
inline constexpr std::string_view kToldPeople[] = {
    "role=employee",
    "role=employee&pay=employer_sick_pay",
    "role=employee&pay=none",
    "role=employer",
    "role=employer&pay=employer_sick_pay",
    "role=employer&pay=none",
    "work=unemployed",
    "work=self_employed",
    "work=self_employed&insurance=day3",
};

// What is known while the deadline counts, day by day.
inline constexpr std::string_view kToldExpectations[] = {
    "", "&expected=over_8", "&expected=upto_8", "&under_26=yes", "&serious_illness=yes",
};
inline constexpr int kToldDays[] = {-10, 17, 34, 35, 36, 60};

// What has happened: @n is the day n days after the first absence day.
inline constexpr std::string_view kToldEvents[] = {
    "&requested=@0",
    "&requested=@14",
    "&requested=@35",
    "&requested=@40",
    "&requested=@14&requested_by=employer",
    "&requested=@14&requested_by=employer&letter=@15",
    "&requested=@14&requested_by=employer&letter=@15&consent=yes",
    "&requested=@14&requested_by=employer&consent=no",
    "&requested=@14&requested_by=employer&consent=no&expected=upto_8&first_meeting=@80",
    "&requested=@30&requested_by=employer",
    "&requested=@14&requested_by=employee",
    "&first_meeting=@28",
    "&info_form_sent=@5",
    "&requested=@14&expected=upto_8",
    "&requested=@14&serious_illness=yes",
    "&full_return=@20",
    "&full_return=@60",
    "&partial_return=@30&full_return=@90",
    "&under_26=yes&full_return=@100",
    "&first_meeting=@28&info_form_sent=@5&partial_return=@40",
};
inline constexpr int kToldEventDays[] = {17, 60};

// `text` with every @n as a date.
inline std::string dated(std::string_view text, Day first) {
    std::string out;
    while (!text.empty()) {
        const std::size_t at = std::min(text.find('@'), text.size());
        out += text.substr(0, at);
        text.remove_prefix(at);
        if (text.empty()) break;
        const std::size_t end = std::min(text.find_first_not_of("0123456789", 1), text.size());
        out += iso(first + Days{std::stoi(std::string{text.substr(1, end - 1)})});
        text.remove_prefix(end);
    }
    return out;
}

inline std::string told_case(std::string_view person, std::string_view situation, Day first,
                             int today) {
    std::string text = "first_absence=" + iso(first) + '&';
    text.append(person).append(dated(situation, first));
    return text.append("&today=").append(iso(first + Days{today}));
}

// Every case with this first absence day. Some contradict themselves (an employer of the
// unemployed): read them first.
inline std::vector<std::string> told_cases(std::string_view first_absence) {
    const Day first = parse_day(first_absence).value();
    std::vector<std::string> cases;
    for (const std::string_view person : kToldPeople) {
        for (const std::string_view expectation : kToldExpectations) {
            for (const int day : kToldDays) {
                cases.push_back(told_case(person, expectation, first, day));
            }
        }
        for (const std::string_view event : kToldEvents) {
            for (const int day : kToldEventDays) {
                cases.push_back(told_case(person, event, first, day));
            }
        }
    }
    return cases;
}

}  // namespace fasttrack
