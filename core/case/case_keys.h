// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Every key of a case with its words and its place in AbsenceCase: what reading and writing share.
// Partners: case_keys.cpp, case_read.cpp, case_write.cpp.
#pragma once

#include <bitset>
#include <cstddef>
#include <string>
#include <vector>

#include "core/case/case.h"

namespace fasttrack {

using KeySet = std::bitset<kKeyCount>;

constexpr std::size_t index_of(Key key) { return static_cast<std::size_t>(key); }

// Calls `visitor` with the member of `reading` that `key` stands for, whatever its type: a Day, an
// optional Day, a choice or an optional choice, a bool, or the periods.
template <typename Reading, typename Visitor>
void visit_value(Reading& reading, Key key, Visitor& visitor) {
    auto& absence = reading.absence;
    switch (key) {
        case Key::first_absence:
            return visitor(absence.first_absence);
        case Key::role:
            return visitor(absence.role);
        case Key::work:
            return visitor(absence.work);
        case Key::pay:
            return visitor(absence.pay);
        case Key::last_employer_pay:
            return visitor(absence.last_employer_pay);
        case Key::insurance:
            return visitor(absence.insurance);
        case Key::workdays:
            return visitor(absence.workdays);
        case Key::employer_period:
            return visitor(absence.employer_period);
        case Key::expected:
            return visitor(absence.expected);
        case Key::under_26:
            return visitor(absence.under_26);
        case Key::requested:
            return visitor(absence.requested);
        case Key::requested_by:
            return visitor(absence.requested_by);
        case Key::consent:
            return visitor(absence.consent);
        case Key::letter:
            return visitor(absence.letter);
        case Key::serious_illness:
            return visitor(absence.serious_illness);
        case Key::info_form_sent:
            return visitor(absence.info_form_sent);
        case Key::claim_letter:
            return visitor(absence.claim_letter);
        case Key::conversation_held:
            return visitor(absence.conversation_held);
        case Key::reported:
            return visitor(absence.reported);
        case Key::refund_claimed_to:
            return visitor(absence.refund_claimed_to);
        case Key::hours:
            return visitor(absence.hours);
        case Key::hours_absent:
            return visitor(absence.hours_absent);
        case Key::wage_month:
            return visitor(absence.wage_month);
        case Key::first_meeting:
            return visitor(absence.first_meeting);
        case Key::category:
            return visitor(absence.category);
        case Key::notice_leaving:
            return visitor(absence.notice_leaving);
        case Key::partial_return:
            return visitor(absence.partial_return);
        case Key::full_return:
            return visitor(absence.full_return);
        case Key::prior_absence:
            return visitor(absence.prior_absence);
        case Key::today:
            return visitor(reading.today);
        case Key::lang:
            return visitor(reading.lang);
    }
}

// The value of one key as the contract writes it: an ISO date, a word, periods; empty where an
// optional one has none.
std::string written_value(const CaseReading& reading, Key key);

// The first and the last day that a date of `key` can be.
constexpr std::pair<Day, Day> range_of(Key key) {
    if (key == Key::first_absence) return {kFirstAbsenceFrom, kFirstAbsenceUntil};
    return {kDateFrom, kDateUntil};
}

// A conflict and the field it is told at.
struct FoundConflict {
    Key key;
    Conflict conflict;
};

// Every conflict of the contract between fields that could be read (or stand at their default);
// `unreadable` are those given with a bad value, which say nothing about the others. At most one
// conflict a key.
std::vector<FoundConflict> conflicts(const CaseReading& reading, const KeySet& unreadable);

}  // namespace fasttrack
