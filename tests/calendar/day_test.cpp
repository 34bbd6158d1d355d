// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Writing and stepping dates (core/calendar/day.h); reading them is parse_day_test.cpp.
#include "core/calendar/day.h"

#include <gtest/gtest.h>

#include <ostream>
#include <string>

namespace fasttrack {
namespace {

TEST(Iso, IsAddedToTheEnd) {
    std::string text = "D=";
    append_iso(text, parse_day("2.3.2026").value());
    EXPECT_EQ(text, "D=2026-03-02");
}

// Forældelsesloven § 27(1): the same day number, or the last day of that month.
struct MonthStepRow {
    const char* name;
    const char* from;
    int months;
    const char* to;
};

constexpr MonthStepRow kMonthStepRows[] = {
    {"SameNumber", "2026-03-02", 6, "2026-09-02"},
    {"AcrossNewYear", "2026-09-02", 6, "2027-03-02"},
    {"ToAShorterMonth", "2026-08-31", 6, "2027-02-28"},
    {"ToAShorterMonthOfALeapYear", "2027-08-31", 6, "2028-02-29"},
    {"DayBeforeTheLast", "2027-08-29", 6, "2028-02-29"},
    {"ToAMonthOfThirtyDays", "2026-03-31", 6, "2026-09-30"},
    {"FromAShortMonthKeepsTheNumber", "2026-02-28", 6, "2026-08-28"},
    {"FromLeapDay", "2028-02-29", 12, "2029-02-28"},
    {"NoMonths", "2026-03-31", 0, "2026-03-31"},
    {"Backwards", "2026-03-31", -1, "2026-02-28"},
};

void PrintTo(const MonthStepRow& row, std::ostream* os) { *os << row.from; }

class MonthStep : public testing::TestWithParam<MonthStepRow> {};

TEST_P(MonthStep, KeepsTheDayNumberOrTakesTheLastDayOfTheMonth) {
    const Day from = parse_day(GetParam().from).value();
    EXPECT_EQ(iso(same_day_number(from, Months{GetParam().months})), GetParam().to);
}

INSTANTIATE_TEST_SUITE_P(Steps, MonthStep, testing::ValuesIn(kMonthStepRows),
                         [](const auto& row) { return std::string{row.param.name}; });

struct MonthEndRow {
    const char* name;
    const char* day;
    const char* last;
};

constexpr MonthEndRow kMonthEndRows[] = {
    {"FirstDay", "2026-01-01", "2026-01-31"},
    {"LastDay", "2026-01-31", "2026-01-31"},
    {"ThirtyDays", "2026-04-15", "2026-04-30"},
    {"February", "2026-02-03", "2026-02-28"},
    {"FebruaryOfALeapYear", "2028-02-03", "2028-02-29"},
    {"FebruaryOfACommonCentury", "2100-02-03", "2100-02-28"},
    {"December", "2026-12-31", "2026-12-31"},
};

void PrintTo(const MonthEndRow& row, std::ostream* os) { *os << row.day; }

class MonthEnd : public testing::TestWithParam<MonthEndRow> {};

TEST_P(MonthEnd, IsTheLastDayOfThatMonth) {
    EXPECT_EQ(iso(last_day_of_month(parse_day(GetParam().day).value())), GetParam().last);
}

INSTANTIATE_TEST_SUITE_P(Months, MonthEnd, testing::ValuesIn(kMonthEndRows),
                         [](const auto& row) { return std::string{row.param.name}; });

// The months are looked up in a table; the calendar itself is the yardstick, within its years and
// on both sides of them.
TEST(MonthTable, SaysWhatTheCalendarSaysOnEveryDay) {
    const Day until{date::year{2112} / 1 / 1};
    for (Day day{date::year{2008} / 1 / 1}; day < until; day += Days{1}) {
        const date::year_month_day ymd{day};
        const date::year_month month = ymd.year() / ymd.month();
        ASSERT_EQ(last_day_of_month(day), Day{month / date::last}) << iso(day);
        for (const int months : {-1, 6, 9}) {
            const date::year_month later = month + Months{months};
            const Day last{later / date::last};
            const date::year_month_day same = later / ymd.day();
            ASSERT_EQ(same_day_number(day, Months{months}), same.ok() ? Day{same} : last)
                << iso(day) << " and " << months << " months";
        }
    }
}

// ISO 8601: a week begins on Monday and belongs to the year of its Thursday.
struct WeekRow {
    const char* name;
    const char* day;
    int week;
    int weekday;
};

constexpr WeekRow kWeekRows[] = {
    {"EasterSunday", "2026-04-05", 14, 7},
    {"MondayAfterIt", "2026-04-06", 15, 1},
    {"Tuesday", "2026-04-07", 15, 2},
    {"Wednesday", "2026-04-08", 15, 3},
    {"Friday", "2026-04-10", 15, 5},
    {"Saturday", "2026-04-11", 15, 6},
    {"WeekOneBeginsInDecember", "2025-12-29", 1, 1},
    {"LastSundayOfWeek52", "2025-12-28", 52, 7},
    {"NewYearOnAThursday", "2026-01-01", 1, 4},
    {"YearOf53Weeks", "2026-12-31", 53, 4},
    {"Week53ReachesIntoJanuary", "2027-01-03", 53, 7},
    {"FirstMondayAfterIt", "2027-01-04", 1, 1},
    {"NewYearOnASaturday", "2028-01-01", 52, 6},
    {"NewYearOnAFriday", "2021-01-01", 53, 5},
    {"LeapYearEnd", "2024-12-30", 1, 1},
};

void PrintTo(const WeekRow& row, std::ostream* os) { *os << row.day; }

class Week : public testing::TestWithParam<WeekRow> {};

TEST_P(Week, IsCountedAsIso8601Does) {
    const Day day = parse_day(GetParam().day).value();
    EXPECT_EQ(iso_week(day), GetParam().week);
    EXPECT_EQ(iso_weekday(day), GetParam().weekday);
}

INSTANTIATE_TEST_SUITE_P(Days, Week, testing::ValuesIn(kWeekRows),
                         [](const auto& row) { return std::string{row.param.name}; });

struct BetweenRow {
    const char* name;
    const char* from;
    const char* to;
    int days;
};

constexpr BetweenRow kBetweenRows[] = {
    {"SameDay", "2026-03-20", "2026-03-20", 0},
    {"Later", "2026-03-20", "2026-04-05", 16},
    {"Earlier", "2026-04-05", "2026-03-20", -16},
    {"AcrossDstStart", "2026-03-28", "2026-03-30", 2},
    {"AcrossDstEnd", "2026-10-24", "2026-10-26", 2},
    {"AcrossLeapDay", "2028-02-28", "2028-03-01", 2},
    {"ACommonYear", "2026-01-01", "2027-01-01", 365},
    {"Before1970", "1969-12-31", "1970-01-02", 2},
};

void PrintTo(const BetweenRow& row, std::ostream* os) { *os << row.from << " to " << row.to; }

class Between : public testing::TestWithParam<BetweenRow> {};

TEST_P(Between, CountsWholeDays) {
    EXPECT_EQ(days_between(parse_day(GetParam().from).value(), parse_day(GetParam().to).value()),
              GetParam().days);
}

INSTANTIATE_TEST_SUITE_P(Days, Between, testing::ValuesIn(kBetweenRows),
                         [](const auto& row) { return std::string{row.param.name}; });

}  // namespace
}  // namespace fasttrack
