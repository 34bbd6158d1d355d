// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The refund in the answer object: worked by hand, in øre; and what an error suggests.
#include <gtest/gtest.h>

#include <ostream>
#include <string>

#include "core/formats/answer.h"
#include "tests/answer/assessed.h"

namespace fasttrack {
namespace {

std::string json_of(std::string_view case_text) {
    return assess_to_json(case_text, parse_day("2026-11-24").value(), {});
}

struct MoneyRow {
    const char* name;
    const char* case_text;
    const char* says;
};
void PrintTo(const MoneyRow& row, std::ostream* os) { *os << row.case_text; }

constexpr MoneyRow kMoneyRows[] = {
    {"FullTime", "first_absence=2026-10-15&role=employer&today=2026-11-23", "\"refund\":610200,"},
    {"TwentyHours", "first_absence=2026-10-15&role=employer&hours=20&today=2026-11-23",
     "\"refund\":329838,"},
    {"TwoYearsRates", "first_absence=2025-11-29&role=employer&today=2026-01-11",
     "\"refund\":897700,"},
    {"CappedByTheWage", "first_absence=2026-10-17&role=employer&wage_month=12000&today=2026-11-22",
     "\"refund\":276923,"},
    {"ReportedLate", "first_absence=2026-09-01&role=employer&reported=2026-10-20&today=2026-10-31",
     "\"refund\":915300,\"lost\":1322100,"},
};

class Money : public testing::TestWithParam<MoneyRow> {};

TEST_P(Money, IsTheRefundWorkedByHand) {
    const std::string json = json_of(GetParam().case_text);
    EXPECT_NE(json.find(GetParam().says), std::string::npos)
        << json.substr(std::min(json.find("\"money\""), json.size()), 400);
}

INSTANTIATE_TEST_SUITE_P(Formats, Money, testing::ValuesIn(kMoneyRows),
                         [](const auto& row) { return std::string{row.param.name}; });

// Only for an employer who pays wages, once the first day of refund has come: D+30 is 14 November.
TEST(Money, IsOnlyForTheEmployerWhoPaysWagesOnceRefundBegins) {
    const auto has = [](const char* rest) {
        return json_of(std::string{"first_absence=2026-10-15"} + rest).find("\"money\"") !=
               std::string::npos;
    };
    EXPECT_TRUE(has("&role=employer&today=2026-11-14"));
    EXPECT_FALSE(has("&role=employer&today=2026-11-13"));
    EXPECT_FALSE(has("&today=2026-11-23"));
    EXPECT_FALSE(has("&role=employer&pay=employer_sick_pay&today=2026-11-23"));
}

// The latest such day not after today; two digits are a year of this century.
TEST(ErrorsJson, SuggestsTheDayThatIsMeant) {
    const auto suggests = [](const char* text, const char* day) {
        return json_of(text).find(std::string{"\"suggestion\":\""} + day + '"') !=
               std::string::npos;
    };
    EXPECT_TRUE(suggests("first_absence=2.3", "2026-03-02"));
    EXPECT_TRUE(suggests("first_absence=2.3.26", "2026-03-02"));
    EXPECT_TRUE(suggests("first_absence=2.3.25", "2025-03-02"));
    EXPECT_TRUE(suggests("first_absence=24.11", "2026-11-24"));
    EXPECT_TRUE(suggests("first_absence=25.11", "2025-11-25"));
    EXPECT_EQ(json_of("first_absence=30.2").find("suggestion"), std::string::npos);
}

}  // namespace
}  // namespace fasttrack
