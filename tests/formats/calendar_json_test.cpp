// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Days and closed days as JSON; tests/node/module.test.mjs holds them against other programs.
#include "core/formats/calendar_json.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <string>

namespace fasttrack {
namespace {

std::ptrdiff_t days_in(const std::string& json) {
    return std::count(json.begin(), json.end(), '{');
}

bool names(const std::string& json, const std::string& entry) {
    return json.find(entry) != std::string::npos;
}

TEST(ClosedDaysJson, NamesHolidaysAndDaysThatAreMerelyClosed) {
    const std::string days = closed_days_json(2026);
    EXPECT_TRUE(days.starts_with(
        R"([{"date":"2026-01-01","closure":"new_year","public_holiday":true},)"
        R"({"date":"2026-04-02","closure":"maundy_thursday","public_holiday":true},)"))
        << days;
    EXPECT_TRUE(names(
        days, R"({"date":"2026-06-05","closure":"constitution_day","public_holiday":false})"));
    EXPECT_TRUE(days.ends_with("}]"));
    EXPECT_EQ(days_in(days), 13);
}

TEST(ClosedDaysJson, LeaveOutGreatPrayerDayFrom2024) {
    EXPECT_TRUE(names(closed_days_json(2023), "great_prayer_day"));
    EXPECT_FALSE(names(closed_days_json(2024), "great_prayer_day"));
}

TEST(ClosedDaysJson, AreKnownForTheYearsThatDatesMayLieIn) {
    EXPECT_EQ(closed_days_json(2009), "[]");
    EXPECT_EQ(days_in(closed_days_json(2010)), 14);
    EXPECT_EQ(days_in(closed_days_json(2101)), 12);  // 5 June is Whit Sunday
    EXPECT_EQ(closed_days_json(2102), "[]");
    EXPECT_EQ(closed_days_json(std::numeric_limits<int>::min()), "[]");
}

TEST(DayJson, SaysWhatADayIs) {
    EXPECT_EQ(day_json("5.4.2026", Language::da),
              R"({"date":"2026-04-05","weekday":7,"week":14,"closure":"easter_sunday",)"
              R"("last_open_day":"2026-04-01","text":"søndag den 5. april 2026, uge 14"})");
    EXPECT_EQ(day_json("2026-03-02", Language::en),
              R"({"date":"2026-03-02","weekday":1,"week":10,"closure":null,)"
              R"("last_open_day":"2026-03-02","text":"Monday 2 March 2026, week 10"})");
}

TEST(DayJson, IsNullForNoDay) { EXPECT_EQ(day_json("30.2.2026", Language::da), "null"); }

TEST(DayJson, IsNullOutsideTheYearsOfACase) {
    EXPECT_EQ(day_json("0000-01-01", Language::da), "null");
    EXPECT_EQ(day_json("2009-12-31", Language::da), "null");
    EXPECT_NE(day_json("2010-01-01", Language::da), "null");
    EXPECT_NE(day_json("2101-12-31", Language::da), "null");
    EXPECT_EQ(day_json("2102-01-01", Language::da), "null");
}

}  // namespace
}  // namespace fasttrack
