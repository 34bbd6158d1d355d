// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Fields of a case that contradict each other, at the boundary and a day before or after it
// (core/case/case_check.cpp).
#include <gtest/gtest.h>

#include <ostream>
#include <string>

#include "core/case/case.h"
#include "tests/say/told.h"

namespace fasttrack {
namespace {

struct ConflictRow {
    const char* name;
    const char* text;
    const char* field;
    Conflict conflict;
};

void PrintTo(const ConflictRow& row, std::ostream* os) { *os << row.text; }

class Contradiction : public testing::TestWithParam<ConflictRow> {};

TEST_P(Contradiction, IsToldAtItsField) {
    const CaseReading reading = read_case(GetParam().text);

    ASSERT_EQ(told(reading), std::string{GetParam().field} + " conflict");
    EXPECT_EQ(reading.errors[0].conflict, GetParam().conflict);
}

// "`requested`, `first_meeting`, `partial_return`, `letter` or `info_form_sent` before D;
// `full_return` not after D, or before `partial_return`; `letter` before `requested` or without it;
// `last_employer_pay` outside D…D+29" (the contract)
constexpr ConflictRow kDateRows[] = {
    {"RequestedBeforeD", "first_absence=2026-03-02&requested=2026-03-01", "requested",
     Conflict::before_first_absence},
    {"FirstMeetingBeforeD", "first_absence=2026-03-02&first_meeting=2026-03-01", "first_meeting",
     Conflict::before_first_absence},
    {"PartialReturnBeforeD", "first_absence=2026-03-02&partial_return=2026-03-01", "partial_return",
     Conflict::before_first_absence},
    {"LetterBeforeD", "first_absence=2026-03-02&requested=2026-03-02&letter=2026-03-01", "letter",
     Conflict::before_first_absence},
    {"InfoFormBeforeD", "first_absence=2026-03-02&info_form_sent=2026-03-01", "info_form_sent",
     Conflict::before_first_absence},
    {"FullReturnBeforeD", "first_absence=2026-03-02&full_return=2026-03-01", "full_return",
     Conflict::full_return_not_after_first_absence},
    {"FullReturnOnD", "first_absence=2026-03-02&full_return=2026-03-02", "full_return",
     Conflict::full_return_not_after_first_absence},
    {"FullReturnBeforePartial",
     "first_absence=2026-03-02&partial_return=2026-05-02&full_return=2026-05-01", "full_return",
     Conflict::full_return_before_partial_return},
    {"LetterBeforeRequest", "first_absence=2026-03-02&requested=2026-03-11&letter=2026-03-10",
     "letter", Conflict::letter_before_request},
    {"LetterWithoutRequest", "first_absence=2026-03-02&letter=2026-03-10", "letter",
     Conflict::letter_without_request},
    {"LastEmployerPayBeforeD",
     "first_absence=2026-03-02&pay=employer_sick_pay&last_employer_pay=2026-03-01",
     "last_employer_pay", Conflict::last_employer_pay_outside_period},
    {"LastEmployerPayAfterThirtyDays",
     "first_absence=2026-03-02&pay=employer_sick_pay&last_employer_pay=2026-04-01",
     "last_employer_pay", Conflict::last_employer_pay_outside_period},
    {"CategoryOnItsFirstDayAbolished", "first_absence=2025-01-01&category=2", "category",
     Conflict::category_abolished},
    {"CategoryLongAfterwards", "first_absence=2026-03-02&category=3", "category",
     Conflict::category_abolished},
};

INSTANTIATE_TEST_SUITE_P(Dates, Contradiction, testing::ValuesIn(kDateRows),
                         [](const auto& row) { return std::string{row.param.name}; });

// "a reversed or overlapping `prior_absence`, or one that reaches D" (the contract)
constexpr ConflictRow kPeriodRows[] = {
    {"Reversed", "first_absence=2026-03-02&prior_absence=2026-02-10..2026-02-09", "prior_absence",
     Conflict::period_reversed},
    {"OneOfThemReversed",
     "first_absence=2026-03-02&prior_absence=2026-01-01..2026-01-03,2026-02-10..2026-02-09",
     "prior_absence", Conflict::period_reversed},
    {"OverlapByADay",
     "first_absence=2026-03-02&prior_absence=2026-01-01..2026-01-10,2026-01-10..2026-01-12",
     "prior_absence", Conflict::periods_overlap},
    {"OverlapInTheOtherOrder",
     "first_absence=2026-03-02&prior_absence=2026-01-10..2026-01-12,2026-01-01..2026-01-10",
     "prior_absence", Conflict::periods_overlap},
    {"OneWithinAnother",
     "first_absence=2026-03-02&prior_absence=2025-01-01..2025-12-31,2025-05-01..2025-05-02",
     "prior_absence", Conflict::periods_overlap},
    {"TheSameTwice",
     "first_absence=2026-03-02&prior_absence=2025-01-01..2025-01-01,2025-01-01..2025-01-01",
     "prior_absence", Conflict::periods_overlap},
    {"ReachesD", "first_absence=2026-03-02&prior_absence=2026-01-05..2026-03-02", "prior_absence",
     Conflict::period_reaches_first_absence},
    {"LiesAfterD", "first_absence=2026-03-02&prior_absence=2026-05-05..2026-06-02", "prior_absence",
     Conflict::period_reaches_first_absence},
    {"OneOfThemReachesD",
     "first_absence=2026-03-02&prior_absence=2026-02-05..2026-03-02,2026-01-05..2026-01-06",
     "prior_absence", Conflict::period_reaches_first_absence},
};

INSTANTIATE_TEST_SUITE_P(Periods, Contradiction, testing::ValuesIn(kPeriodRows),
                         [](const auto& row) { return std::string{row.param.name}; });

// "`role=employer` or `requested_by=employer` unless `work=employed`; a key that belongs to another
// kind of `work` or `pay`" (the contract)
constexpr ConflictRow kKindRows[] = {
    {"EmployerOfNobody", "first_absence=2026-03-02&work=unemployed&role=employer", "role",
     Conflict::employer_needs_employment},
    {"EmployerOfTheSelfEmployed", "first_absence=2026-03-02&work=self_employed&role=employer",
     "role", Conflict::employer_needs_employment},
    {"NobodyRequested", "first_absence=2026-03-02&work=unemployed&requested_by=employer",
     "requested_by", Conflict::employer_needs_employment},
    {"EmployerOfTheSelfEmployedRequested",
     "first_absence=2026-03-02&work=self_employed&requested_by=employer", "requested_by",
     Conflict::employer_needs_employment},
    {"PayOfTheUnemployed", "first_absence=2026-03-02&work=unemployed&pay=none", "pay",
     Conflict::other_work},
    {"PayOfTheSelfEmployed", "first_absence=2026-03-02&work=self_employed&pay=wages", "pay",
     Conflict::other_work},
    {"InsuranceOfTheEmployed", "first_absence=2026-03-02&insurance=none", "insurance",
     Conflict::other_work},
    {"InsuranceOfTheUnemployed", "first_absence=2026-03-02&work=unemployed&insurance=day1",
     "insurance", Conflict::other_work},
    {"NoticeOfTheUnemployed", "first_absence=2026-03-02&work=unemployed&notice_leaving=2026-05-31",
     "notice_leaving", Conflict::other_work},
    {"NoticeOfTheSelfEmployed",
     "first_absence=2026-03-02&work=self_employed&notice_leaving=2026-05-31", "notice_leaving",
     Conflict::other_work},
    {"LastEmployerPayOfTheUnemployed",
     "first_absence=2026-03-02&work=unemployed&last_employer_pay=2026-03-10", "last_employer_pay",
     Conflict::other_work},
    {"LastEmployerPayWithWages", "first_absence=2026-03-02&last_employer_pay=2026-03-10",
     "last_employer_pay", Conflict::other_pay},
    {"LastEmployerPayWithoutPay", "first_absence=2026-03-02&pay=none&last_employer_pay=2026-03-10",
     "last_employer_pay", Conflict::other_pay},
};

INSTANTIATE_TEST_SUITE_P(Kinds, Contradiction, testing::ValuesIn(kKindRows),
                         [](const auto& row) { return std::string{row.param.name}; });

struct AgreeingRow {
    const char* name;
    const char* text;
};

constexpr AgreeingRow kAgreeingRows[] = {
    {"EverythingOnD",
     "first_absence=2026-03-02&requested=2026-03-02&letter=2026-03-02&first_meeting=2026-03-02&"
     "info_form_sent=2026-03-02&partial_return=2026-03-02"},
    {"FullReturnTheDayAfterD", "first_absence=2026-03-02&full_return=2026-03-03"},
    {"FullReturnOnThePartialOne",
     "first_absence=2026-03-02&partial_return=2026-05-01&full_return=2026-05-01"},
    {"LetterOnTheDayOfTheRequest",
     "first_absence=2026-03-02&requested=2026-03-10&letter=2026-03-10"},
    {"LastEmployerPayOnD",
     "first_absence=2026-03-02&pay=employer_sick_pay&last_employer_pay=2026-03-02"},
    {"LastEmployerPayOnTheThirtiethDay",
     "first_absence=2026-03-02&pay=employer_sick_pay&last_employer_pay=2026-03-31"},
    {"LastEmployerPayAcrossLeapDay",
     "first_absence=2028-02-01&pay=employer_sick_pay&last_employer_pay=2028-03-01"},
    {"CategoryOnItsLastDay", "first_absence=2024-12-31&category=3"},
    {"NoticeBeforeD", "first_absence=2026-03-02&notice_leaving=2026-02-28"},
    {"PeriodUntilTheDayBeforeD", "first_absence=2026-03-02&prior_absence=2026-01-05..2026-03-01"},
    {"PeriodsThatTouch",
     "first_absence=2026-03-02&prior_absence=2026-01-05..2026-01-10,2026-01-11..2026-01-12"},
    {"PeriodOfOneDay", "first_absence=2026-03-02&prior_absence=2026-01-05..2026-01-05"},
    {"PeriodsInAnyOrder",
     "first_absence=2026-03-02&prior_absence=2026-02-01..2026-02-03,2025-01-01..2025-02-03"},
    {"UnemployedEmployee", "first_absence=2026-03-02&work=unemployed&role=employee"},
    {"EmployeeOfTheUnemployedRequested",
     "first_absence=2026-03-02&work=unemployed&requested_by=employee"},
    {"ConsentWithoutARequest", "first_absence=2026-03-02&consent=no"},
    {"LetterToAnEmployeesRequest",
     "first_absence=2026-03-02&requested=2026-03-10&requested_by=employee&letter=2026-03-11"},
    {"DaysAfterToday",
     "first_absence=2026-03-02&today=2026-01-01&requested=2026-03-10&first_meeting=2026-03-20"},
    {"TodayBeforeD", "first_absence=2026-03-02&today=2026-03-01"},
};

void PrintTo(const AgreeingRow& row, std::ostream* os) { *os << row.text; }

class Agreement : public testing::TestWithParam<AgreeingRow> {};

TEST_P(Agreement, IsNoConflict) { EXPECT_EQ(told(read_case(GetParam().text)), ""); }

INSTANTIATE_TEST_SUITE_P(Cases, Agreement, testing::ValuesIn(kAgreeingRows),
                         [](const auto& row) { return std::string{row.param.name}; });

// Several at once, and none from a field that could not be read.
struct ToldRow {
    const char* name;
    const char* text;
    const char* told;
};

constexpr ToldRow kToldRows[] = {
    {"AllAtOnceInTheContractsOrder",
     "first_absence=2026-03-02&work=unemployed&role=employer&requested_by=employer&pay=wages&"
     "requested=2026-03-01&letter=2026-02-01&category=2&full_return=2026-01-01&"
     "prior_absence=2026-01-02..2026-01-01",
     "role conflict; pay conflict; requested conflict; requested_by conflict; letter conflict; "
     "category conflict; full_return conflict; prior_absence conflict"},
    {"OnceAFieldThoughWrongTwice",
     "first_absence=2026-03-02&work=unemployed&last_employer_pay=2026-05-01",
     "last_employer_pay conflict"},
    {"WithoutAReadableD", "first_absence=2026-02-30&requested=2011-03-01&category=2",
     "first_absence not_a_date"},
    {"WithoutAnyD", "requested=2011-03-01&prior_absence=2030-01-01..2030-01-02",
     "first_absence missing"},
    {"WithoutAReadableWork", "first_absence=2026-03-02&work=x&role=employer&insurance=day1",
     "work unknown_value"},
    {"WithoutAReadablePay", "first_absence=2026-03-02&pay=x&last_employer_pay=2026-03-03",
     "pay unknown_value"},
    {"WithoutAReadableRole", "first_absence=2026-03-02&work=unemployed&role=x",
     "role unknown_value"},
    {"WithoutAReadableRequest", "first_absence=2026-03-02&requested=x&letter=2026-03-03",
     "requested not_a_date"},
    {"WithAnUnreadableLetter", "first_absence=2026-03-02&letter=x", "letter not_a_date"},
    {"OtherKindWhateverItsValue", "first_absence=2026-03-02&insurance=x",
     "insurance unknown_value; insurance conflict"},
    {"NotFromARepeatedField",
     "first_absence=2026-03-02&first_absence=2026-03-02&requested=2026-03-01",
     "first_absence repeated_key"},
    {"ReturnsWithoutD", "first_absence=x&partial_return=2026-05-02&full_return=2026-05-01",
     "first_absence not_a_date; full_return conflict"},
    {"PeriodsWithoutD", "first_absence=x&prior_absence=2026-05-02..2026-05-01",
     "first_absence not_a_date; prior_absence conflict"},
};

void PrintTo(const ToldRow& row, std::ostream* os) { *os << row.text; }

class Contradictions : public testing::TestWithParam<ToldRow> {};

TEST_P(Contradictions, AreToldTogether) {
    EXPECT_EQ(told(read_case(GetParam().text)), GetParam().told);
}

INSTANTIATE_TEST_SUITE_P(Cases, Contradictions, testing::ValuesIn(kToldRows),
                         [](const auto& row) { return std::string{row.param.name}; });

}  // namespace
}  // namespace fasttrack
