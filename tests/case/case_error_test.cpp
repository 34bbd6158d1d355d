// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Bad values, keys and texts: each told with its field and code, all at once (core/case/case.h).
// Contradictions are case_conflict_test.cpp, floods of noise case_hostile_test.cpp.
#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <string_view>

#include "core/case/case.h"
#include "tests/say/told.h"

namespace fasttrack {
namespace {

using namespace std::string_view_literals;

struct ErrorRow {
    const char* name;
    std::string_view text;
    const char* told;
};

void PrintTo(const ErrorRow& row, std::ostream* os) { *os << row.name; }

class BadCase : public testing::TestWithParam<ErrorRow> {};

TEST_P(BadCase, IsToldFieldByField) {
    EXPECT_EQ(told(read_case(GetParam().text)), GetParam().told);
}

constexpr ErrorRow kValueRows[] = {
    {"Empty", "", "first_absence missing"},
    {"OnlyAHash", "#", "first_absence missing"},
    {"OnlySeparators", "&&&", "first_absence missing"},
    {"EmptyFirstAbsence", "first_absence=", "first_absence missing"},
    {"BlankFirstAbsence", "first_absence=+%20", "first_absence missing"},
    {"KeyWithoutValue", "first_absence", "first_absence missing"},
    {"EmptyDate", "first_absence=2026-03-02&requested=", "requested not_a_date"},
    {"EmptyChoice", "first_absence=2026-03-02&role=", "role unknown_value"},
    {"EmptyPeriods", "first_absence=2026-03-02&prior_absence=", "prior_absence not_a_date"},
    {"EmptyToday", "first_absence=2026-03-02&today=", "today not_a_date"},
    {"EmptyLang", "first_absence=2026-03-02&lang=", "lang unknown_value"},
    {"ThirtiethOfFebruary", "first_absence=2026-02-30", "first_absence not_a_date"},
    {"TwoDigitYear", "first_absence=2.3.26", "first_absence not_a_date"},
    {"UnknownRole", "first_absence=2026-03-02&role=boss", "role unknown_value"},
    {"ChoiceInUpperCase", "first_absence=2026-03-02&role=Employer", "role unknown_value"},
    {"ValueOfAnotherKey", "first_absence=2026-03-02&consent=unknown", "consent unknown_value"},
    {"CategoryOne", "first_absence=2024-03-02&category=1", "category unknown_value"},
    {"UnknownLanguage", "first_absence=2026-03-02&lang=de", "lang unknown_value"},
    {"BrokenEncoding", "first_absence=2026-03-02%", "first_absence not_a_date"},
    {"BrokenEncodingOfOneDigit", "first_absence=2026-03-02%2", "first_absence not_a_date"},
    {"BrokenEncodingOfNoDigits", "first_absence=2026-03-02%zz", "first_absence not_a_date"},
    {"BrokenEncodingAfterADigit", "first_absence=2026-03-02%2z", "first_absence not_a_date"},
    {"EncodedTwice", "first_absence=2%252F3%252F2026", "first_absence not_a_date"},
    {"SecondEqualsSign", "first_absence==2026-03-02", "first_absence not_a_date"},
    {"EncodedNul", "first_absence=2026-03-02%00", "first_absence not_a_date"},
    {"NulItself", "first_absence=2026-03-02\0"sv, "first_absence not_a_date"},
    {"NulInAChoice", "first_absence=2026-03-02&role=employer%00", "role unknown_value"},
    {"LoneSurrogate", "first_absence=2026-03-02%ED%A0%80", "first_absence not_a_date"},
    {"InvalidUtf8", "first_absence=2026-03-02&role=\xff\xfe", "role unknown_value"},
};

INSTANTIATE_TEST_SUITE_P(Values, BadCase, testing::ValuesIn(kValueRows),
                         [](const auto& row) { return std::string{row.param.name}; });

constexpr ErrorRow kPeriodRows[] = {
    {"OneDate", "first_absence=2026-03-02&prior_absence=2026-01-05", "prior_absence not_a_date"},
    {"NoFirst", "first_absence=2026-03-02&prior_absence=..2026-01-05", "prior_absence not_a_date"},
    {"NoLast", "first_absence=2026-03-02&prior_absence=2026-01-05..", "prior_absence not_a_date"},
    {"ThreeDots", "first_absence=2026-03-02&prior_absence=2026-01-05...2026-01-06",
     "prior_absence not_a_date"},
    {"CommaAtTheEnd", "first_absence=2026-03-02&prior_absence=2026-01-05..2026-01-06,",
     "prior_absence not_a_date"},
    {"CommaAtTheFront", "first_absence=2026-03-02&prior_absence=,2026-01-05..2026-01-06",
     "prior_absence not_a_date"},
    {"TwoCommas",
     "first_absence=2026-03-02&prior_absence=2026-01-05..2026-01-06,,2026-01-08..2026-01-09",
     "prior_absence not_a_date"},
    {"OnlyAComma", "first_absence=2026-03-02&prior_absence=,", "prior_absence not_a_date"},
    {"DateWithAComma", "first_absence=2026-03-02&prior_absence=March+2,+2025..March+4,+2025",
     "prior_absence not_a_date"},
    {"SecondOneBad",
     "first_absence=2026-03-02&prior_absence=2026-01-05..2026-01-06,2026-01-08..2026-01-32",
     "prior_absence not_a_date"},
    {"FirstTooEarly", "first_absence=2026-03-02&prior_absence=2009-12-31..2010-01-05",
     "prior_absence out_of_range"},
    {"LastTooLate", "first_absence=2026-03-02&prior_absence=2026-01-05..2102-01-01",
     "prior_absence out_of_range"},
};

INSTANTIATE_TEST_SUITE_P(Periods, BadCase, testing::ValuesIn(kPeriodRows),
                         [](const auto& row) { return std::string{row.param.name}; });

// "D from 2015-01-01 (Fast track began) to 2099-12-31; every other date within
// 2010-01-01…2101-12-31." (the contract)
constexpr ErrorRow kRangeRows[] = {
    {"FirstAbsenceTooEarly", "first_absence=2014-12-31", "first_absence out_of_range"},
    {"FirstFirstAbsence", "first_absence=2015-01-01", ""},
    {"LastFirstAbsence", "first_absence=2099-12-31", ""},
    {"FirstAbsenceTooLate", "first_absence=2100-01-01", "first_absence out_of_range"},
    {"TodayTooEarly", "first_absence=2015-01-01&today=2009-12-31", "today out_of_range"},
    {"FirstToday", "first_absence=2015-01-01&today=2010-01-01", ""},
    {"LastToday", "first_absence=2015-01-01&today=2101-12-31", ""},
    {"TodayTooLate", "first_absence=2015-01-01&today=2102-01-01", "today out_of_range"},
    {"NoticeTooEarly", "first_absence=2015-01-01&notice_leaving=2009-12-31",
     "notice_leaving out_of_range"},
    {"FirstNotice", "first_absence=2015-01-01&notice_leaving=2010-01-01", ""},
    {"LastReturn", "first_absence=2015-01-01&full_return=2101-12-31", ""},
    {"ReturnTooLate", "first_absence=2015-01-01&full_return=2102-01-01",
     "full_return out_of_range"},
    {"FirstPeriod", "first_absence=2015-01-01&prior_absence=2010-01-01..2010-01-02", ""},
    {"YearZero", "first_absence=0000-01-01", "first_absence out_of_range"},
    {"YearNineThousand", "first_absence=9999-12-31", "first_absence out_of_range"},
};

INSTANTIATE_TEST_SUITE_P(Ranges, BadCase, testing::ValuesIn(kRangeRows),
                         [](const auto& row) { return std::string{row.param.name}; });

// "Unknown key, repeated key, or bad value: an error that names the field" (the contract)
constexpr ErrorRow kKeyRows[] = {
    {"Unknown", "first_absence=2026-03-02&start=1", "start unknown_key"},
    {"UnknownWithoutValue", "first_absence=2026-03-02&start", "start unknown_key"},
    {"InUpperCase", "first_absence=2026-03-02&Role=employee", "Role unknown_key"},
    {"WithABlank", "first_absence=2026-03-02&+role=employee", " role unknown_key"},
    {"WithoutName", "first_absence=2026-03-02&=1", " unknown_key"},
    {"UnknownTwiceToldOnce", "first_absence=2026-03-02&start=1&start=2", "start unknown_key"},
    {"UnknownInTheirOrder", "first_absence=2026-03-02&b=1&a=1&b=2", "b unknown_key; a unknown_key"},
    {"UnknownLast", "zzz=1&role=boss&first_absence=2026-03-02",
     "role unknown_value; zzz unknown_key"},
    {"Repeated", "first_absence=2026-03-02&role=employee&role=employee", "role repeated_key"},
    {"RepeatedThreeTimesToldOnce", "first_absence=2026-03-02&lang=da&lang=da&lang=da",
     "lang repeated_key"},
    {"RepeatedWithABadValue", "first_absence=2026-03-02&first_absence=x",
     "first_absence not_a_date; first_absence repeated_key"},
    {"RepeatedAfterABadValue", "first_absence=x&first_absence=2026-03-02",
     "first_absence not_a_date; first_absence repeated_key"},
    {"RepeatedAndEmpty", "first_absence=2026-03-02&first_absence=",
     "first_absence missing; first_absence repeated_key"},
    {"RepeatedPeriods",
     "first_absence=2026-03-02&prior_absence=2026-01-01..2026-01-02&"
     "prior_absence=2026-01-01..2026-01-02",
     "prior_absence repeated_key"},
    {"RepeatedOtherwiseEncoded", "first_absence=2026-03-02&first%5Fabsence=2026-03-02",
     "first_absence repeated_key"},
    {"FirstHashOnlyIsSkipped", "##first_absence=2026-03-02",
     "first_absence missing; #first_absence unknown_key"},
};

INSTANTIATE_TEST_SUITE_P(Keys, BadCase, testing::ValuesIn(kKeyRows),
                         [](const auto& row) { return std::string{row.param.name}; });

TEST(BadCases, AreToldWholeInTheContractsOrder) {
    const CaseReading reading = read_case(
        "lang=de&today=x&full_return=2102-01-01&work=x&role=x&first_absence=2014-01-01&a=");

    EXPECT_EQ(told(reading),
              "first_absence out_of_range; role unknown_value; work unknown_value; "
              "full_return out_of_range; today not_a_date; lang unknown_value; a unknown_key");
    EXPECT_FALSE(reading.ok());
}

TEST(BadCases, KeepTheValueAsGiven) {
    const CaseReading reading = read_case("first_absence=+30.2.2026&requested=2.3.2026&a%00b=%ff");

    ASSERT_EQ(reading.errors.size(), 2U);
    EXPECT_EQ(reading.errors[0].value, " 30.2.2026");
    EXPECT_EQ(reading.errors[1].field, "a\0b"sv);
    EXPECT_EQ(reading.errors[1].value, "\xff");
}

TEST(BadCases, GiveTheContradictingDateAsIso) {
    const CaseReading reading = read_case("first_absence=2026-03-02&requested=1.3.2026");

    ASSERT_EQ(told(reading), "requested conflict");
    EXPECT_EQ(reading.errors[0].value, "2026-03-01");
}

TEST(BadCases, GiveNoValueToAConflictOfWhatCouldNotBeRead) {
    const CaseReading reading = read_case("first_absence=2026-03-02&insurance=x");

    ASSERT_EQ(told(reading), "insurance unknown_value; insurance conflict");
    EXPECT_EQ(reading.errors[0].value, "x");
    EXPECT_EQ(reading.errors[1].value, "");
}

TEST(BadCases, KeepTheFieldsThatCouldBeRead) {
    const CaseReading reading =
        read_case("first_absence=2026-03-02&role=employer&requested=x&lang=en");

    EXPECT_EQ(told(reading), "requested not_a_date");
    EXPECT_EQ(iso(reading.absence.first_absence), "2026-03-02");
    EXPECT_EQ(reading.absence.role, Role::employer);
    EXPECT_FALSE(reading.absence.requested.has_value());
    EXPECT_EQ(reading.lang, Language::en);
    EXPECT_TRUE(reading.has(Key::requested));
}

TEST(BadCases, ReadNothingFromARepeatedKey) {
    const CaseReading reading = read_case("first_absence=2026-03-02&lang=en&lang=en");

    EXPECT_EQ(told(reading), "lang repeated_key");
    EXPECT_FALSE(reading.lang.has_value());
}

TEST(BadFields, AreToldLikeThoseOfAText) {
    const Field fields[] = {
        {"first_absence", "2.3.26"}, {"label", "x"}, {"role", "boss"}, {"role", "employee"}};
    EXPECT_EQ(told(read_fields(fields)),
              "first_absence not_a_date; role unknown_value; role repeated_key; label unknown_key");
}

}  // namespace
}  // namespace fasttrack
