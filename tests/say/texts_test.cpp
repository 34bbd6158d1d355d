// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Dates in words, counts and fillings; the weekdays and weeks are those of a printed calendar.
#include "core/say/texts.h"

#include <gtest/gtest.h>

#include "core/say/parts.h"
#include "tests/answer/assessed.h"

namespace fasttrack {
namespace {

struct WordRow {
    const char* name;
    const char* day;
    const char* danish;
    const char* english;
};
void PrintTo(const WordRow& row, std::ostream* os) { *os << row.day; }

constexpr WordRow kWordRows[] = {
    {"EasterSunday", "2026-04-05", "søndag den 5. april 2026, uge 14",
     "Sunday 5 April 2026, week 14"},
    {"FirstDay", "2015-01-01", "torsdag den 1. januar 2015, uge 1",
     "Thursday 1 January 2015, week 1"},
    {"Week53", "2026-12-31", "torsdag den 31. december 2026, uge 53",
     "Thursday 31 December 2026, week 53"},
    {"Week53InJanuary", "2027-01-01", "fredag den 1. januar 2027, uge 53",
     "Friday 1 January 2027, week 53"},
    {"Week1InDecember", "2024-12-30", "mandag den 30. december 2024, uge 1",
     "Monday 30 December 2024, week 1"},
    {"LeapDay", "2028-02-29", "tirsdag den 29. februar 2028, uge 9",
     "Tuesday 29 February 2028, week 9"},
    {"ALeadingWordÆØ", "2026-08-22", "lørdag den 22. august 2026, uge 34",
     "Saturday 22 August 2026, week 34"},
    {"AWednesday", "2026-07-01", "onsdag den 1. juli 2026, uge 27",
     "Wednesday 1 July 2026, week 27"},
};

class LongDate : public testing::TestWithParam<WordRow> {};

TEST_P(LongDate, HasWeekdayAndWeekInBothLanguages) {
    const Day day = parse_day(GetParam().day).value();

    EXPECT_EQ(long_date(day, Language::da), GetParam().danish);
    EXPECT_EQ(long_date(day, Language::en), GetParam().english);
}
INSTANTIATE_TEST_SUITE_P(Texts, LongDate, testing::ValuesIn(kWordRows),
                         [](const auto& row) { return "Row" + std::to_string(row.index); });

TEST(DateWords, HaveShorterForms) {
    const Day day = parse_day("2026-10-04").value();

    EXPECT_EQ(weekday_date(day, Language::da), "søndag den 4. oktober 2026");
    EXPECT_EQ(weekday_date(day, Language::en), "Sunday 4 October 2026");
    EXPECT_EQ(plain_date(day, Language::da), "4. oktober 2026");
    EXPECT_EQ(plain_date(day, Language::en), "4 October 2026");
    EXPECT_EQ(short_date(day, Language::da), "søn 4. okt");
    EXPECT_EQ(short_date(day, Language::en), "Sun 4 Oct");
}

TEST(DateWords, NameEveryMonthAndWeekday) {
    EXPECT_EQ(month_name(1, Language::da), "januar");
    EXPECT_EQ(month_name(12, Language::en), "December");
    EXPECT_EQ(short_month_name(5, Language::da), "maj");
    EXPECT_EQ(short_month_name(10, Language::en), "Oct");
    EXPECT_EQ(weekday_name(1, Language::da), "mandag");
    EXPECT_EQ(weekday_name(6, Language::da), "lørdag");
    EXPECT_EQ(weekday_name(7, Language::en), "Sunday");
}

TEST(DayCount, KnowsOneDayFromSeveral) {
    EXPECT_EQ(day_count(1, Language::da), "1 dag");
    EXPECT_EQ(day_count(0, Language::da), "0 dage");
    EXPECT_EQ(day_count(16, Language::en), "16 days");
    EXPECT_EQ(day_count(1, Language::en), "1 day");
}

TEST(Fill, ReplacesEveryNameItKnows) {
    EXPECT_EQ(fill("dag {n}", {with("n", "35")}), "dag 35");
    EXPECT_EQ(fill("{a}{b}{a}", {with("a", "1"), with("b", "2")}), "121");
    EXPECT_EQ(fill("uden", {with("n", "35")}), "uden");
}

TEST(Fill, LeavesWhatItDoesNotKnow) {
    EXPECT_EQ(fill("{x} og {n}", {with("n", "35")}), "{x} og 35");
    EXPECT_EQ(fill("{n", {with("n", "35")}), "{n");
    EXPECT_EQ(fill("n}", {with("n", "35")}), "n}");
}

// What someone typed may hold braces: it must not be filled again.
TEST(Fill, DoesNotReadWhatItHasFilledIn) {
    EXPECT_EQ(fill("{a} {b}", {with("a", "{b}"), with("b", "2")}), "{b} 2");
}

TEST(SpanWords, SaysWeeksWhereTheyAreWhole) {
    EXPECT_EQ(span_words(Days{35}, true, Language::da), "5 uger");
    EXPECT_EQ(span_words(Days{7}, true, Language::da), "1 uge");
    EXPECT_EQ(span_words(Days{14}, false, Language::da), "14 dage");
    EXPECT_EQ(span_words(Days{8}, true, Language::en), "8 days");
    EXPECT_EQ(span_words(Days{7}, true, Language::en), "1 week");
}

TEST(Sentences, AreJoinedByOneSpace) {
    std::string text;
    add_sentence(text, "Et.");
    add_sentence(text, "");
    add_sentence(text, "To.");
    EXPECT_EQ(text, "Et. To.");
    EXPECT_EQ(capitalised("søndag"), "Søndag");
    EXPECT_EQ(capitalised("Søndag"), "Søndag");
    EXPECT_EQ(capitalised(""), "");
}

TEST(ClosureName, NamesTheHolidayOrTheWeekday) {
    EXPECT_EQ(closure_name(Closure::easter_monday, Language::da), "2. påskedag");
    EXPECT_EQ(closure_name(Closure::great_prayer_day, Language::da), "store bededag");
    EXPECT_EQ(closure_name(Closure::constitution_day, Language::en), "Constitution Day");
    EXPECT_EQ(closure_name(Closure::saturday, Language::da), "en lørdag");
    EXPECT_EQ(closure_name(Closure::sunday, Language::en), "a Sunday");
}

}  // namespace
}  // namespace fasttrack
