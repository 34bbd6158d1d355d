// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Rights that have no date: who has which.
#include <gtest/gtest.h>

#include "core/answer/assessment.h"
#include "tests/answer/assessed.h"

namespace fasttrack {
namespace {

std::string rights(std::string_view case_text) {
    const Assessment assessment = assessed(case_text);
    std::string text;
    for (int i = 0; i < kRightCount; ++i) {
        if (!assessment.rights[static_cast<std::size_t>(i)]) continue;
        text += std::string{right_name(static_cast<Right>(i))} + ' ';
    }
    return text;
}

struct RightsRow {
    const char* name;
    const char* case_text;
    const char* rights;
};
void PrintTo(const RightsRow& row, std::ostream* os) { *os << row.case_text; }

constexpr RightsRow kRightsRows[] = {
    {"EmployeeDay1", "first_absence=2026-03-02",
     "retention_plan possibility_statement ask_employer_to_request stand_by "},
    {"EmployeeDay36", "first_absence=2026-03-02&today=2026-04-06",
     "retention_plan possibility_statement ask_employer_to_request stand_by "},
    {"EmployeeDay37", "first_absence=2026-03-02&today=2026-04-07",
     "retention_plan possibility_statement stand_by "},
    {"EmployeeTheDayBefore", "first_absence=2026-03-02&today=2026-03-01",
     "retention_plan possibility_statement stand_by "},
    {"Employer", "first_absence=2026-03-02&role=employer",
     "retention_plan possibility_statement stand_by "},
    {"BackWithin8Weeks", "first_absence=2026-03-02&expected=upto_8",
     "possibility_statement stand_by "},
    {"AwayOver8Weeks", "first_absence=2026-03-02&expected=over_8",
     "retention_plan possibility_statement ask_employer_to_request stand_by "},
    {"Unemployed", "first_absence=2026-03-02&work=unemployed", "stand_by "},
    {"SelfEmployed", "first_absence=2026-03-02&work=self_employed", "stand_by "},
    {"OwnRequest", "first_absence=2026-03-02&requested=2026-03-02",
     "retention_plan possibility_statement stand_by "},
    {"EmployerRequested", "first_absence=2026-03-02&requested=2026-03-02&requested_by=employer",
     "retention_plan possibility_statement decline_fast_track stand_by "},
    {"EmployerAsksAndRequested", "first_absence=2026-03-02&requested=2026-03-02&role=employer",
     "retention_plan possibility_statement decline_fast_track stand_by "},
    {"SaidYes", "first_absence=2026-03-02&requested=2026-03-02&requested_by=employer&consent=yes",
     "retention_plan possibility_statement decline_fast_track stand_by "},
    {"SaidNo", "first_absence=2026-03-02&requested=2026-03-02&requested_by=employer&consent=no",
     "retention_plan possibility_statement stand_by "},
    {"StandBy", "first_absence=2026-03-02&serious_illness=yes",
     "retention_plan possibility_statement stand_by "},
    {"AskMunicipality", "first_absence=2026-07-01&under_26=yes",
     "retention_plan possibility_statement stand_by "},
};

class Rights : public testing::TestWithParam<RightsRow> {};

TEST_P(Rights, BelongToTheCase) { EXPECT_EQ(rights(GetParam().case_text), GetParam().rights); }

INSTANTIATE_TEST_SUITE_P(Rules, Rights, testing::ValuesIn(kRightsRows), kRowName);

}  // namespace
}  // namespace fasttrack
