// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Closed days, public holidays and bank days (core/calendar/closed_days.h).
#include "core/calendar/closed_days.h"

#include <gtest/gtest.h>

#include <ostream>
#include <string>

namespace fasttrack {
namespace {

struct EasterRow {
    const char* name;
    int year;
    const char* sunday;
};

constexpr EasterRow kEasterRows[] = {
    {"FirstYearOfFastTrack", 2015, "2015-04-05"},
    {"InMarch", 2016, "2016-03-27"},
    {"OnTheFirstOfApril", 2018, "2018-04-01"},
    {"LateInApril", 2019, "2019-04-21"},
    {"OnTheLastOfMarch", 2024, "2024-03-31"},
    {"EarlyInApril", 2026, "2026-04-05"},
    {"VeryEarly", 2035, "2035-03-25"},
    {"TheLatestThereIs", 2038, "2038-04-25"},
    {"GaussException26Of2076", 2076, "2076-04-19"},
    {"GaussException25Of2049", 2049, "2049-04-18"},
    {"LastYearOfTheContract", 2099, "2099-04-12"},
    {"CommonCentury", 2100, "2100-03-28"},
    {"FirstOfTheTable", 2010, "2010-04-04"},
    {"BeforeTheTable", 2008, "2008-03-23"},
    {"LongBeforeTheTable", 1981, "1981-04-19"},
    {"TheEarliestThereIs", 2285, "2285-03-22"},
};

void PrintTo(const EasterRow& row, std::ostream* os) { *os << row.year; }

class Easter : public testing::TestWithParam<EasterRow> {};

TEST_P(Easter, IsTheSundayOfTheGregorianComputus) {
    EXPECT_EQ(iso(easter_sunday(GetParam().year)), GetParam().sunday);
}

INSTANTIATE_TEST_SUITE_P(Years, Easter, testing::ValuesIn(kEasterRows),
                         [](const auto& row) { return std::string{row.param.name}; });

// "1 January, Maundy Thursday, Good Friday, Easter Sunday and Monday, Great Prayer Day (Easter+26,
// to 2023), Ascension, Whit Sunday and Monday, 25 and 26 December" (the rulebook)
struct HolidayRow {
    const char* name;
    const char* day;
    Closure closure;
};

constexpr HolidayRow kHolidayRows[] = {
    {"NewYear", "2026-01-01", Closure::new_year},
    {"NewYearOnASunday", "2023-01-01", Closure::new_year},
    {"MaundyThursday", "2026-04-02", Closure::maundy_thursday},
    {"MaundyThursdayInMarch", "2035-03-22", Closure::maundy_thursday},
    {"GoodFriday", "2026-04-03", Closure::good_friday},
    {"EasterSunday", "2026-04-05", Closure::easter_sunday},
    {"EasterMonday", "2026-04-06", Closure::easter_monday},
    {"FirstGreatPrayerDayHere", "2015-05-01", Closure::great_prayer_day},
    {"LastGreatPrayerDay", "2023-05-05", Closure::great_prayer_day},
    {"Ascension", "2026-05-14", Closure::ascension},
    {"EarlyAscension", "2035-05-03", Closure::ascension},
    {"WhitSunday", "2026-05-24", Closure::whit_sunday},
    {"WhitMonday", "2026-05-25", Closure::whit_monday},
    {"LatestWhitMonday", "2038-06-14", Closure::whit_monday},
    {"WhitSundayOnConstitutionDay", "2022-06-05", Closure::whit_sunday},
    {"WhitMondayOnConstitutionDay", "2017-06-05", Closure::whit_monday},
    {"ChristmasDay", "2026-12-25", Closure::christmas_day},
    {"SecondChristmasDayOnASaturday", "2026-12-26", Closure::second_christmas_day},
};

void PrintTo(const HolidayRow& row, std::ostream* os) { *os << row.day; }

class PublicHoliday : public testing::TestWithParam<HolidayRow> {};

TEST_P(PublicHoliday, IsClosedAndSaysWhy) {
    const Day day = parse_day(GetParam().day).value();
    EXPECT_EQ(closure(day), GetParam().closure);
    EXPECT_TRUE(is_public_holiday(day));
    EXPECT_TRUE(is_closed(day));
}

INSTANTIATE_TEST_SUITE_P(Days, PublicHoliday, testing::ValuesIn(kHolidayRows),
                         [](const auto& row) { return std::string{row.param.name}; });

// "A closed day is Saturday, Sunday, a public holiday, 5 June, 24 December or 31 December."
class OtherClosedDay : public testing::TestWithParam<HolidayRow> {};

constexpr HolidayRow kOtherClosedDayRows[] = {
    {"ConstitutionDay", "2026-06-05", Closure::constitution_day},
    {"ChristmasEve", "2026-12-24", Closure::christmas_eve},
    {"NewYearsEve", "2026-12-31", Closure::new_years_eve},
    {"ChristmasEveOnASunday", "2028-12-24", Closure::christmas_eve},
    {"Saturday", "2026-03-07", Closure::saturday},
    {"Sunday", "2026-03-08", Closure::sunday},
    {"SaturdayOfEaster", "2026-04-04", Closure::saturday},
};

TEST_P(OtherClosedDay, IsClosedButNoPublicHoliday) {
    const Day day = parse_day(GetParam().day).value();
    EXPECT_EQ(closure(day), GetParam().closure);
    EXPECT_FALSE(is_public_holiday(day));
    EXPECT_TRUE(is_closed(day));
}

INSTANTIATE_TEST_SUITE_P(Days, OtherClosedDay, testing::ValuesIn(kOtherClosedDayRows),
                         [](const auto& row) { return std::string{row.param.name}; });

struct OpenRow {
    const char* name;
    const char* day;
};

constexpr OpenRow kOpenRows[] = {
    {"Monday", "2026-03-02"},
    {"Friday", "2026-03-06"},
    {"WednesdayBeforeEaster", "2026-04-01"},
    {"TuesdayAfterEaster", "2026-04-07"},
    {"GreatPrayerDayAbolished", "2024-04-26"},
    {"GreatPrayerDayLongAbolished", "2026-05-01"},
    {"FridayAfterAscension", "2026-05-15"},
    {"TuesdayAfterWhitsun", "2026-05-26"},
    {"DayBeforeConstitutionDay", "2026-06-04"},
    {"FifthOfAnotherMonth", "2026-02-05"},
    {"DayBeforeChristmasEve", "2026-12-23"},
    {"MondayAfterChristmas", "2026-12-28"},
    {"DayBeforeNewYearsEve", "2026-12-30"},
    {"DayAfterNewYear", "2026-01-02"},
    {"LastOfAnotherMonth", "2026-03-31"},
    {"FirstOfAnotherMonth", "2026-07-01"},
};

void PrintTo(const OpenRow& row, std::ostream* os) { *os << row.day; }

class OpenDay : public testing::TestWithParam<OpenRow> {};

TEST_P(OpenDay, HasNoReasonToBeClosed) {
    const Day day = parse_day(GetParam().day).value();
    EXPECT_EQ(closure(day), std::nullopt);
    EXPECT_FALSE(is_public_holiday(day));
    EXPECT_FALSE(is_closed(day));
    EXPECT_EQ(iso(last_open_day(day)), GetParam().day);
}

INSTANTIATE_TEST_SUITE_P(Days, OpenDay, testing::ValuesIn(kOpenRows),
                         [](const auto& row) { return std::string{row.param.name}; });

// Closed days are looked up in a table, their reasons are not.
TEST(ClosedDay, IsOneWithAReasonOnEveryDayOfTheTableAndAroundIt) {
    const Day until{date::year{2112} / 1 / 1};
    for (Day day{date::year{2008} / 1 / 1}; day < until; day += Days{1}) {
        ASSERT_EQ(is_closed(day), closure(day).has_value()) << iso(day);
    }
}

// "`act_by` is the last day that is not closed, on or before `date`" (the contract)
struct LastOpenRow {
    const char* name;
    const char* day;
    const char* open;
};

constexpr LastOpenRow kLastOpenRows[] = {
    {"EasterSunday", "2026-04-05", "2026-04-01"},
    {"EasterMonday", "2026-04-06", "2026-04-01"},
    {"Saturday", "2026-03-07", "2026-03-06"},
    {"Sunday", "2026-03-08", "2026-03-06"},
    {"Christmas", "2026-12-27", "2026-12-23"},
    {"NewYear", "2026-01-01", "2025-12-30"},
    {"NewYearAfterAWeekend", "2024-01-01", "2023-12-29"},
    {"ConstitutionDayOnAMonday", "2028-06-05", "2028-06-02"},
    {"LastGreatPrayerDay", "2023-05-05", "2023-05-04"},
};

void PrintTo(const LastOpenRow& row, std::ostream* os) { *os << row.day; }

class LastOpen : public testing::TestWithParam<LastOpenRow> {};

TEST_P(LastOpen, IsTheDayBeforeTheOfficesCloseNeverLater) {
    EXPECT_EQ(iso(last_open_day(parse_day(GetParam().day).value())), GetParam().open);
}

INSTANTIATE_TEST_SUITE_P(Days, LastOpen, testing::ValuesIn(kLastOpenRows),
                         [](const auto& row) { return std::string{row.param.name}; });

// "A bank day … is Monday–Friday and no public holiday." (the contract)
struct BankRow {
    const char* name;
    const char* day;
    int count;
    const char* after;
};

constexpr BankRow kBankRows[] = {
    {"WithinAWeek", "2026-03-02", 2, "2026-03-04"},
    {"FromAThursday", "2026-03-05", 2, "2026-03-09"},
    {"FromAFriday", "2026-03-06", 2, "2026-03-10"},
    {"FromASaturday", "2026-03-07", 2, "2026-03-10"},
    {"FromASunday", "2026-03-08", 2, "2026-03-10"},
    {"AcrossEaster", "2026-04-01", 2, "2026-04-08"},
    {"FromGoodFriday", "2026-04-03", 2, "2026-04-08"},
    {"ConstitutionDayCounts", "2026-06-04", 2, "2026-06-08"},
    {"ChristmasEveCounts", "2026-12-23", 2, "2026-12-28"},
    {"NewYearsEveCounts", "2026-12-30", 2, "2027-01-04"},
    {"GreatPrayerDayDoesNotCount", "2023-05-04", 2, "2023-05-09"},
    {"AbolishedGreatPrayerDayCounts", "2024-04-25", 2, "2024-04-29"},
    {"OneDay", "2026-03-02", 1, "2026-03-03"},
    {"NoDays", "2026-03-07", 0, "2026-03-07"},
};

void PrintTo(const BankRow& row, std::ostream* os) { *os << row.day; }

class BankDays : public testing::TestWithParam<BankRow> {};

TEST_P(BankDays, AreCountedFromTheDayAfter) {
    const Day day = parse_day(GetParam().day).value();
    EXPECT_EQ(iso(bank_days_after(day, GetParam().count)), GetParam().after);
}

INSTANTIATE_TEST_SUITE_P(Days, BankDays, testing::ValuesIn(kBankRows),
                         [](const auto& row) { return std::string{row.param.name}; });

// The banks' own closed days are no days of theirs: 5 June, 24 and 31 December, the Friday after
// Ascension (15 May in 2026).
constexpr BankRow kOpenBankRows[] = {
    {"ChristmasEve", "2026-12-23", 1, "2026-12-28"},
    {"OverChristmas", "2026-12-23", 2, "2026-12-29"},
    {"NewYearsEve", "2026-12-30", 1, "2027-01-04"},
    {"ConstitutionDay", "2026-06-04", 1, "2026-06-08"},
    {"FridayAfterAscension", "2026-05-13", 1, "2026-05-18"},
    {"OrdinaryFriday", "2026-05-21", 1, "2026-05-22"},
    {"OrdinaryWeekend", "2026-03-06", 2, "2026-03-10"},
};

class OpenBankDays : public testing::TestWithParam<BankRow> {};

TEST_P(OpenBankDays, LeaveOutTheBanksOwnClosedDays) {
    const Day day = parse_day(GetParam().day).value();
    EXPECT_EQ(iso(open_bank_days_after(day, GetParam().count)), GetParam().after);
}

INSTANTIATE_TEST_SUITE_P(Days, OpenBankDays, testing::ValuesIn(kOpenBankRows),
                         [](const auto& row) { return std::string{row.param.name}; });

}  // namespace
}  // namespace fasttrack
