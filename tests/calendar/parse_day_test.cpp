// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Reading dates: every form of the contract, and what is no date (core/calendar/day.h).
#include "core/calendar/day.h"

#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <string_view>

namespace fasttrack {
namespace {

using namespace std::string_view_literals;

// "Dates are read as `2026-03-02`, `2.3.2026`, … day before month always" (the contract)
struct FormRow {
    const char* name;
    std::string_view text;
    const char* day;
};

constexpr FormRow kFormRows[] = {
    {"Iso", "2026-03-02", "2026-03-02"},
    {"Dots", "2.3.2026", "2026-03-02"},
    {"DotsWithZeros", "02.03.2026", "2026-03-02"},
    {"Dashes", "02-03-2026", "2026-03-02"},
    {"DashesWithoutZeros", "2-3-2026", "2026-03-02"},
    {"Slashes", "2/3/2026", "2026-03-02"},
    {"SlashesWithZeros", "02/03/2026", "2026-03-02"},
    {"SlashAndDash", "2/3-2026", "2026-03-02"},
    {"DanishMonth", "2. marts 2026", "2026-03-02"},
    {"DanishMonthWithoutDot", "2 marts 2026", "2026-03-02"},
    {"DanishMonthWithoutBlank", "2.marts 2026", "2026-03-02"},
    {"ShortMonth", "2 mar 2026", "2026-03-02"},
    {"ShortMonthWithDots", "2. mar. 2026", "2026-03-02"},
    {"FullMonthWithDot", "2. marts. 2026", "2026-03-02"},
    {"EnglishDayFirst", "2 March 2026", "2026-03-02"},
    {"EnglishMonthFirst", "March 2, 2026", "2026-03-02"},
    {"ShortMonthFirst", "Mar 2, 2026", "2026-03-02"},
    {"ShortMonthFirstWithDot", "Mar. 2, 2026", "2026-03-02"},
    {"MonthFirstWithZero", "March 02, 2026", "2026-03-02"},
    {"MonthFirstWithoutBlank", "March 2,2026", "2026-03-02"},
    {"DanishMonthFirst", "marts 2, 2026", "2026-03-02"},
    {"UpperCase", "2. MARTS 2026", "2026-03-02"},
    {"MixedCase", "2. mArTs 2026", "2026-03-02"},
    {"BlanksAround", "  2026-03-02\t\r\n", "2026-03-02"},
    {"BlanksInside", "2.   marts \t 2026", "2026-03-02"},
    {"NoBreakSpaces", "\u00a02.\u00a0marts\u00a02026\u00a0", "2026-03-02"},
    {"DayBeforeMonth", "3.2.2026", "2026-02-03"},
    {"TwoDigits", "24-12-2026", "2026-12-24"},
    {"LeapDay", "29.2.2028", "2028-02-29"},
    {"LeapDayOfACenturyDividedBy400", "29.2.2000", "2000-02-29"},
    {"FirstFourDigitYear", "1/1-0001", "0001-01-01"},
    {"LastFourDigitYear", "31. december 9999", "9999-12-31"},
};

void PrintTo(const FormRow& row, std::ostream* os) { *os << row.text; }

class ParseDay : public testing::TestWithParam<FormRow> {};

TEST_P(ParseDay, ReadsEveryFormOfTheContract) {
    const auto day = parse_day(GetParam().text);
    ASSERT_TRUE(day.has_value());
    EXPECT_EQ(iso(*day), GetParam().day);
}

INSTANTIATE_TEST_SUITE_P(Forms, ParseDay, testing::ValuesIn(kFormRows),
                         [](const auto& row) { return std::string{row.param.name}; });

constexpr FormRow kLooseFormRows[] = {
    {"IsoWithoutZeros", "2026-3-2", "2026-03-02"},
    {"IsoWithoutZeroOfTheMonth", "2026-3-02", "2026-03-02"},
    {"IsoWithoutZeroOfTheDay", "2026-03-2", "2026-03-02"},
    {"Blanks", "2 3 2026", "2026-03-02"},
    {"Commas", "2,3,2026", "2026-03-02"},
    {"OnlyDigits", "02032026", "2026-03-02"},
    {"WithOn", "den 2. marts 2026", "2026-03-02"},
    {"WithOnAndNumbers", "Den 2.3.2026", "2026-03-02"},
};

INSTANTIATE_TEST_SUITE_P(LooseForms, ParseDay, testing::ValuesIn(kLooseFormRows),
                         [](const auto& row) { return std::string{row.param.name}; });

constexpr FormRow kMonthRows[] = {
    {"Januar", "1. januar 2026", "2026-01-01"},
    {"January", "January 1, 2026", "2026-01-01"},
    {"Jan", "1 jan 2026", "2026-01-01"},
    {"Februar", "1. februar 2026", "2026-02-01"},
    {"February", "February 1, 2026", "2026-02-01"},
    {"Feb", "1 feb 2026", "2026-02-01"},
    {"Marts", "1. marts 2026", "2026-03-01"},
    {"March", "March 1, 2026", "2026-03-01"},
    {"Mar", "1 mar 2026", "2026-03-01"},
    {"April", "1. april 2026", "2026-04-01"},
    {"Apr", "1 apr 2026", "2026-04-01"},
    {"Maj", "1. maj 2026", "2026-05-01"},
    {"May", "May 1, 2026", "2026-05-01"},
    {"Juni", "1. juni 2026", "2026-06-01"},
    {"June", "June 1, 2026", "2026-06-01"},
    {"Jun", "1 jun 2026", "2026-06-01"},
    {"Juli", "1. juli 2026", "2026-07-01"},
    {"July", "July 1, 2026", "2026-07-01"},
    {"Jul", "1 jul 2026", "2026-07-01"},
    {"August", "1. august 2026", "2026-08-01"},
    {"Aug", "1 aug 2026", "2026-08-01"},
    {"September", "1. september 2026", "2026-09-01"},
    {"Sep", "1 sep 2026", "2026-09-01"},
    {"Oktober", "1. oktober 2026", "2026-10-01"},
    {"October", "October 1, 2026", "2026-10-01"},
    {"Okt", "1 okt 2026", "2026-10-01"},
    {"Oct", "1 oct 2026", "2026-10-01"},
    {"November", "1. november 2026", "2026-11-01"},
    {"Nov", "1 nov 2026", "2026-11-01"},
    {"December", "1. december 2026", "2026-12-01"},
    {"Dec", "1 dec 2026", "2026-12-01"},
};

INSTANTIATE_TEST_SUITE_P(Months, ParseDay, testing::ValuesIn(kMonthRows),
                         [](const auto& row) { return std::string{row.param.name}; });

// "a two-digit year is an error" (the contract); nothing is guessed.
struct NoDateRow {
    const char* name;
    std::string_view text;
};

constexpr NoDateRow kNoDateRows[] = {
    {"Empty", ""},
    {"OnlyBlanks", "  \t "},
    {"OnlyANoBreakSpace", "\u00a0"},
    {"Word", "tomorrow"},
    {"OneNumber", "2"},
    {"DayWithDotOnly", "2."},
    {"NoLetterAtTheFront", "{arch 2, 2026"},
    {"DayAndMonthOnly", "2/3"},
    {"NoDay", "marts 2026"},
    {"TwoDigitYearAfterDots", "2.3.26"},
    {"TwoDigitYearAfterSlashes", "2/3/26"},
    {"TwoDigitYearAfterDash", "2/3-26"},
    {"TwoDigitYearAfterMonth", "2. marts 26"},
    {"TwoDigitYearAfterComma", "March 2, 26"},
    {"TwoDigitYearFirst", "26-03-02"},
    {"ThreeDigitYear", "2.3.202"},
    {"FiveDigitYear", "2.3.20260"},
    {"FiveDigitYearFirst", "20260-03-02"},
    {"SixDigitYear", "2. marts 202600"},
    {"ThirtiethOfFebruary", "30.2.2026"},
    {"ThirtiethOfFebruaryIso", "2026-02-30"},
    {"ThirtiethOfFebruaryNamed", "30. februar 2026"},
    {"LeapDayOfACommonYear", "29.2.2026"},
    {"LeapDayOfACommonCentury", "29.2.2100"},
    {"ThirtyFirstOfApril", "31. april 2026"},
    {"DayZero", "0.3.2026"},
    {"MonthZero", "2.0.2026"},
    {"DayThirtyTwo", "32.1.2026"},
    {"MonthBeforeDay", "3/13/2026"},
    {"MonthBeforeDayIso", "2026-13-02"},
    {"ThreeDigitDay", "002.3.2026"},
    {"ThreeDigitMonth", "2.003.2026"},
    {"IsoWithoutDashes", "20260302"},
    {"IsoWithSlashes", "2026/03/02"},
    {"IsoWithDots", "2026.03.02"},
    {"IsoWithoutDay", "2026-03"},
    {"IsoWithTime", "2026-03-02T00:00"},
    {"DotThenDash", "2.3-2026"},
    {"DashThenSlash", "2-3/2026"},
    {"SlashThenDot", "2/3.2026"},
    {"DashThenDot", "2-3.2026"},
    {"MissingSeparator", "2.3 2026"},
    {"MissingDay", ".3.2026"},
    {"MissingMonth", "2..2026"},
    {"MissingYear", "2.3."},
    {"DashedMonthName", "2-marts-2026"},
    {"NoBlankAfterDay", "2marts 2026"},
    {"NoBlankBeforeYear", "2. marts2026"},
    {"NoComma", "March 2 2026"},
    {"MonthFirstWithoutBlankBeforeDay", "March2, 2026"},
    {"MonthFirstWithThreeDigitDay", "March 002, 2026"},
    {"UnknownMonth", "2. martz 2026"},
    {"MonthWithAWrongFirstLetter", "2. xarts 2026"},
    {"CommasAndBlanks", "2, 3, 2026"},
    {"OnWithoutADay", "den marts 2026"},
    {"SevenDigits", "2032026"},
    {"MonthCutToFourLetters", "2 marc 2026"},
    {"MonthCutToTwoLetters", "2 ma 2026"},
    {"MonthTooLong", "2. martss 2026"},
    {"TwoDots", "2.. marts 2026"},
    {"TrailingJunk", "2026-03-02x"},
    {"TrailingJunkAfterDots", "2.3.2026."},
    {"TrailingJunkAfterMonth", "2. marts 2026 kl. 8"},
    {"LeadingJunk", "x2026-03-02"},
    {"Negative", "-2.3.2026"},
    {"Signed", "+2.3.2026"},
    {"NulAtTheEnd", "2026-03-02\0"sv},
    {"NulAtTheFront", "\0002026-03-02"sv},
    {"NulInside", "2026-03\0-02"sv},
    {"OnlyNul", "\0"sv},
    {"LoneSurrogate", "2. \xed\xa0\x80marts 2026"},
    {"InvalidUtf8", "2. \xff\xfe marts 2026"},
    {"CutOffNoBreakSpace", "2026-03-02\xc2"},
    {"LetterBeyondAscii", "2. m\u00e5rts 2026"},
    {"ArabicDigits", "\u0662\u0660\u0662\u0666-03-02"},
    {"TooManyBlanksInside",
     "2.                                                                marts 2026"},
};

void PrintTo(const NoDateRow& row, std::ostream* os) { *os << row.name; }

class NoDate : public testing::TestWithParam<NoDateRow> {};

TEST_P(NoDate, IsNeverGuessed) { EXPECT_FALSE(parse_day(GetParam().text).has_value()); }

INSTANTIATE_TEST_SUITE_P(Texts, NoDate, testing::ValuesIn(kNoDateRows),
                         [](const auto& row) { return std::string{row.param.name}; });

// "for two digits that year of this century, without a year the latest such day not after `today`".
constexpr FormRow kSuggestedRows[] = {
    {"TwoDigitYear", "2.3.26", "2026-03-02"},
    {"TwoDigitYearToCome", "2.3.27", "2027-03-02"},
    {"NoYear", "2.3", "2026-03-02"},
    {"NoYearWithADot", "2.3.", "2026-03-02"},
    {"NoYearWithASlash", "2/3", "2026-03-02"},
    {"Today", "24.11", "2026-11-24"},
    {"Tomorrow", "25.11", "2025-11-25"},
    {"NamedMonth", "2. marts", "2026-03-02"},
    {"NamedMonthTwoDigits", "2. marts 26", "2026-03-02"},
    {"LeapDay", "29.2", "2024-02-29"},
    {"SixDigits", "020326", "2026-03-02"},
};

class SuggestedDay : public testing::TestWithParam<FormRow> {};

TEST_P(SuggestedDay, IsTheLatestNotAfterTodayOrOfThisCentury) {
    const auto day = suggested_day(GetParam().text, parse_day("2026-11-24").value());
    ASSERT_TRUE(day.has_value());
    EXPECT_EQ(iso(*day), GetParam().day);
}

INSTANTIATE_TEST_SUITE_P(Texts, SuggestedDay, testing::ValuesIn(kSuggestedRows),
                         [](const auto& row) { return std::string{row.param.name}; });

TEST(SuggestedDay, IsNothingForNoDayAndForAWholeOne) {
    const Day today = parse_day("2026-11-24").value();

    EXPECT_FALSE(suggested_day("30.2", today));
    EXPECT_FALSE(suggested_day("30.2.26", today));
    EXPECT_FALSE(suggested_day("2.3.202", today));
    EXPECT_FALSE(suggested_day("2.3.2026", today));
    EXPECT_FALSE(suggested_day("tomorrow", today));
}

constexpr std::size_t kTenMegabytes = 10'000'000;

struct NoiseRow {
    const char* name;
    char noise;
};

constexpr NoiseRow kNoiseRows[] = {
    {"Digits", '2'}, {"Letters", 'm'}, {"Blanks", ' '},    {"Dots", '.'},
    {"Dashes", '-'}, {"Nul", '\0'},    {"NoUtf8", '\xff'},
};

void PrintTo(const NoiseRow& row, std::ostream* os) { *os << row.name; }

class TenMegabytes : public testing::TestWithParam<NoiseRow> {};

TEST_P(TenMegabytes, OfNoiseAreNoDate) {
    const std::string noise(kTenMegabytes, GetParam().noise);
    EXPECT_FALSE(parse_day(noise).has_value());
    EXPECT_FALSE(parse_day("2. marts 2026" + noise + "x").has_value());
}

INSTANTIATE_TEST_SUITE_P(Noise, TenMegabytes, testing::ValuesIn(kNoiseRows),
                         [](const auto& row) { return std::string{row.param.name}; });

}  // namespace
}  // namespace fasttrack
