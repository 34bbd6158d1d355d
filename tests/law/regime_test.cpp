// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Which body of rules holds, by the first absence day.
#include "core/law/rulebook.h"

#include <gtest/gtest.h>

#include "core/answer/assessment.h"
#include "tests/answer/assessed.h"

namespace fasttrack {
namespace {

struct RegimeRow {
    const char* name;
    const char* first_absence;
    const char* regime;
};
void PrintTo(const RegimeRow& row, std::ostream* os) { *os << row.first_absence; }

constexpr RegimeRow kRegimeRows[] = {
    {"FastTrackBegins", "2015-01-01", "2015"},  {"TheDayBefore2020", "2019-12-31", "2015"},
    {"FourMeetings", "2020-01-01", "2020"},     {"ALeapDay", "2024-02-29", "2020"},
    {"TheDayBefore2025", "2024-12-31", "2020"}, {"Category3Abolished", "2025-01-01", "2025"},
    {"TheActsFirstPart", "2026-02-01", "2025"}, {"TheDayBeforeJuly2026", "2026-06-30", "2025"},
    {"TheExemption", "2026-07-01", "2026"},     {"TheLastDayOfAll", "2099-12-31", "2026"},
};

class RegimeOf : public testing::TestWithParam<RegimeRow> {};

TEST_P(RegimeOf, IsByTheFirstAbsenceDay) {
    const Day first_absence = parse_day(GetParam().first_absence).value();

    EXPECT_EQ(regime_name(regime_of(first_absence)), GetParam().regime);
}

INSTANTIATE_TEST_SUITE_P(Rules, RegimeOf, testing::ValuesIn(kRegimeRows), kRowName);

TEST(RegimeOf, IsNotByToday) {
    EXPECT_EQ(assessed("first_absence=2026-06-30&today=2026-11-21").regime, Regime::r2025);
}

TEST(RegimeFrom, IsItsFirstDay) {
    EXPECT_EQ(iso(regime_from(Regime::r2015)), "2015-01-01");
    EXPECT_EQ(iso(regime_from(Regime::r2020)), "2020-01-01");
    EXPECT_EQ(iso(regime_from(Regime::r2025)), "2025-01-01");
    EXPECT_EQ(iso(regime_from(Regime::r2026)), "2026-07-01");
}

struct ExemptRow {
    const char* name;
    const char* case_text;
    bool exempt;
};
void PrintTo(const ExemptRow& row, std::ostream* os) { *os << row.case_text; }

// Lov nr. 1750 of 29/12/2025: "hvis både den sygemeldte og arbejdsgiver forventer …"
constexpr ExemptRow kExemptRows[] = {
    {"BothExpectIt", "first_absence=2026-07-01&under_26=yes", true},
    {"TheDayBefore", "first_absence=2026-06-30&under_26=yes", false},
    {"No", "first_absence=2026-07-01&under_26=no", false},
    {"Unknown", "first_absence=2026-07-01", false},
    {"Unemployed", "first_absence=2026-07-01&under_26=yes&work=unemployed", false},
    {"SelfEmployed", "first_absence=2026-07-01&under_26=yes&work=self_employed", false},
};

class Exempt26 : public testing::TestWithParam<ExemptRow> {};

TEST_P(Exempt26, IsForEmployeesFromJuly2026) {
    EXPECT_EQ(assessed(GetParam().case_text).exempt_26, GetParam().exempt);
}

INSTANTIATE_TEST_SUITE_P(Rules, Exempt26, testing::ValuesIn(kExemptRows), kRowName);

}  // namespace
}  // namespace fasttrack
