// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Texts made to break a reader: ten megabytes of noise, millions of keys (core/case/case.h).
#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <string_view>

#include "core/case/case.h"
#include "tests/say/told.h"

namespace fasttrack {
namespace {

using namespace std::string_view_literals;

// `part` again and again, ten megabytes or somewhat more in all.
std::string ten_megabytes_of(std::string_view part) {
    std::string text{part};
    while (text.size() < 10'000'000) text += text;
    return text;
}

struct HostileRow {
    const char* name;
    std::string_view part;
    const char* told;
};

constexpr HostileRow kHostileRows[] = {
    {"AnUnknownKey", "x=1&", "first_absence missing; x unknown_key"},
    {"ARepeatedKey", "role=x&", "first_absence missing; role unknown_value; role repeated_key"},
    {"Separators", "&", "first_absence missing"},
    {"EqualsSigns", "=", "first_absence missing;  unknown_key"},
    {"PeriodsThatOverlap", "prior_absence=1.1.2026..2.1.2026&",
     "first_absence missing; prior_absence repeated_key"},
};

void PrintTo(const HostileRow& row, std::ostream* os) { *os << row.name; }

class Hostile : public testing::TestWithParam<HostileRow> {};

TEST_P(Hostile, TenMegabytesAreToldInAFewWords) {
    EXPECT_EQ(told(read_case(ten_megabytes_of(GetParam().part))), GetParam().told);
}

INSTANTIATE_TEST_SUITE_P(Texts, Hostile, testing::ValuesIn(kHostileRows),
                         [](const auto& row) { return std::string{row.param.name}; });

struct HostileValueRow {
    const char* name;
    const char* start;
    std::string_view part;
    const char* told;
};

constexpr HostileValueRow kHostileValueRows[] = {
    {"Digits", "first_absence=", "2", "first_absence not_a_date"},
    {"Nul", "first_absence=", "\0"sv, "first_absence not_a_date"},
    {"Percents", "first_absence=", "%", "first_absence not_a_date"},
    {"EncodedBlanks", "first_absence=", "%20", "first_absence missing"},
    {"Surrogates", "first_absence=", "\xed\xa0\x80", "first_absence not_a_date"},
    {"ChoiceOfNoise", "first_absence=2026-03-02&role=", "employee", "role unknown_value"},
    {"PeriodsOfCommas", "first_absence=2026-03-02&prior_absence=", ",", "prior_absence not_a_date"},
    {"PeriodsOfDots", "first_absence=2026-03-02&prior_absence=", ".", "prior_absence not_a_date"},
    {"AMillionPeriods", "first_absence=2026-03-02&prior_absence=1.1.2026..2.1.2026",
     ",1.1.2026..2.1.2026", "prior_absence conflict"},
};

void PrintTo(const HostileValueRow& row, std::ostream* os) { *os << row.start; }

class HostileValue : public testing::TestWithParam<HostileValueRow> {};

TEST_P(HostileValue, OfTenMegabytesIsAnErrorOfItsField) {
    EXPECT_EQ(told(read_case(GetParam().start + ten_megabytes_of(GetParam().part))),
              GetParam().told);
}

INSTANTIATE_TEST_SUITE_P(Values, HostileValue, testing::ValuesIn(kHostileValueRows),
                         [](const auto& row) { return std::string{row.param.name}; });

// A hundred keys from "k00=" to "k99=".
std::string a_hundred_unknown_keys() {
    std::string text;
    for (char tens = '0'; tens <= '9'; ++tens) {
        for (char ones = '0'; ones <= '9'; ++ones) {
            text += 'k';
            text += tens;
            text += ones;
            text += "=&";
        }
    }
    return text;
}

TEST(UnknownKeys, AreToldUpToAHundred) {
    const CaseReading reading =
        read_case(a_hundred_unknown_keys() + "one_more=&role=boss&first_absence=2026-03-02");

    ASSERT_EQ(reading.errors.size(), 101U);
    EXPECT_EQ(reading.errors[0].field, "role");
    EXPECT_EQ(reading.errors[1].field, "k00");
    EXPECT_EQ(reading.errors[100].field, "k99");
}

}  // namespace
}  // namespace fasttrack
