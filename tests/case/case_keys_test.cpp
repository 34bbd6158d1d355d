// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The words of a case: keys, values, error codes, and who requested (core/case/case.h).
#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "core/case/case.h"

namespace fasttrack {
namespace {

// "`requested_by` | (= `role`), `employee`, `employer`" (the contract)
struct RequesterRow {
    const char* name;
    const char* text;
    Role requester;
};

constexpr RequesterRow kRequesterRows[] = {
    {"NobodyNamed", "", Role::employee},
    {"TheEmployerAsks", "role=employer", Role::employer},
    {"NamedAgainstTheRole", "role=employer&requested_by=employee", Role::employee},
    {"EmployerNamed", "requested_by=employer", Role::employer},
};

void PrintTo(const RequesterRow& row, std::ostream* os) { *os << row.text; }

class Requester : public testing::TestWithParam<RequesterRow> {};

TEST_P(Requester, IsTheOneWhoAsksUnlessNamed) {
    const CaseReading reading =
        read_case(std::string{"first_absence=2026-03-02&"} + GetParam().text);
    EXPECT_EQ(requester(reading.absence), GetParam().requester);
}

INSTANTIATE_TEST_SUITE_P(Cases, Requester, testing::ValuesIn(kRequesterRows),
                         [](const auto& row) { return std::string{row.param.name}; });

struct KeyWordsRow {
    const char* name;
    Key key;
    const char* word;
    std::vector<std::string_view> values;
};

const KeyWordsRow kKeyWordsRows[] = {
    {"FirstAbsence", Key::first_absence, "first_absence", {}},
    {"Role", Key::role, "role", {"employee", "employer"}},
    {"Work", Key::work, "work", {"employed", "unemployed", "self_employed"}},
    {"Pay", Key::pay, "pay", {"wages", "employer_sick_pay", "none"}},
    {"LastEmployerPay", Key::last_employer_pay, "last_employer_pay", {}},
    {"Insurance", Key::insurance, "insurance", {"none", "day1", "day3"}},
    {"Expected", Key::expected, "expected", {"unknown", "upto_8", "over_8"}},
    {"Under26", Key::under_26, "under_26", {"unknown", "yes", "no"}},
    {"Requested", Key::requested, "requested", {}},
    {"RequestedBy", Key::requested_by, "requested_by", {"employee", "employer"}},
    {"Consent", Key::consent, "consent", {"pending", "yes", "no"}},
    {"Letter", Key::letter, "letter", {}},
    {"SeriousIllness", Key::serious_illness, "serious_illness", {"no", "yes"}},
    {"InfoFormSent", Key::info_form_sent, "info_form_sent", {}},
    {"FirstMeeting", Key::first_meeting, "first_meeting", {}},
    {"Category", Key::category, "category", {"2", "3"}},
    {"NoticeLeaving", Key::notice_leaving, "notice_leaving", {}},
    {"PartialReturn", Key::partial_return, "partial_return", {}},
    {"FullReturn", Key::full_return, "full_return", {}},
    {"PriorAbsence", Key::prior_absence, "prior_absence", {}},
    {"Today", Key::today, "today", {}},
    {"Lang", Key::lang, "lang", {"da", "en"}},
};

void PrintTo(const KeyWordsRow& row, std::ostream* os) { *os << row.word; }

class KeyWords : public testing::TestWithParam<KeyWordsRow> {};

TEST_P(KeyWords, AreTheContractsDefaultFirst) {
    const auto values = value_names(GetParam().key);

    EXPECT_EQ(key_name(GetParam().key), GetParam().word);
    EXPECT_EQ(key_named(GetParam().word), GetParam().key);
    EXPECT_EQ(std::vector<std::string_view>(values.begin(), values.end()), GetParam().values);
}

INSTANTIATE_TEST_SUITE_P(Keys, KeyWords, testing::ValuesIn(kKeyWordsRows),
                         [](const auto& row) { return std::string{row.param.name}; });

struct CodeRow {
    ErrorCode code;
    const char* word;
};

constexpr CodeRow kCodeRows[] = {
    {ErrorCode::missing, "missing"},           {ErrorCode::not_a_date, "not_a_date"},
    {ErrorCode::out_of_range, "out_of_range"}, {ErrorCode::unknown_value, "unknown_value"},
    {ErrorCode::unknown_key, "unknown_key"},   {ErrorCode::repeated_key, "repeated_key"},
    {ErrorCode::conflict, "conflict"},
};

void PrintTo(const CodeRow& row, std::ostream* os) { *os << row.word; }

class Code : public testing::TestWithParam<CodeRow> {};

TEST_P(Code, IsTheContractsWord) { EXPECT_EQ(code_name(GetParam().code), GetParam().word); }

INSTANTIATE_TEST_SUITE_P(Codes, Code, testing::ValuesIn(kCodeRows),
                         [](const auto& row) { return std::string{row.param.word}; });

}  // namespace
}  // namespace fasttrack
