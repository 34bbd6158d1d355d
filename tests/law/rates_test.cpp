// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The yearly rates, and that no year without one is given another's.
#include "core/law/rates.h"

#include <gtest/gtest.h>

#include <ostream>
#include <string>

namespace fasttrack {
namespace {

Day on(const char* day) { return parse_day(day).value(); }

struct RateRow {
    const char* name;
    const char* day;
    std::int64_t kroner;
};
void PrintTo(const RateRow& row, std::ostream* os) { *os << row.day; }

// "den første mandag i januar"; kroner a week, by the Employment ministry's yearly rates.
constexpr RateRow kRateRows[] = {
    {"FirstDayOf2015", "2015-01-05", 4135}, {"LastDayOf2015", "2016-01-03", 4135},
    {"FirstDayOf2016", "2016-01-04", 4180}, {"LastDayOf2016", "2017-01-01", 4180},
    {"FirstDayOf2017", "2017-01-02", 4245}, {"LastDayOf2017", "2017-12-31", 4245},
    {"FirstDayOf2018", "2018-01-01", 4300}, {"LastDayOf2018", "2019-01-06", 4300},
    {"FirstDayOf2019", "2019-01-07", 4355}, {"LastDayOf2019", "2020-01-05", 4355},
    {"FirstDayOf2020", "2020-01-06", 4405}, {"LastDayOf2020", "2021-01-03", 4405},
    {"FirstDayOf2021", "2021-01-04", 4460}, {"LastDayOf2021", "2022-01-02", 4460},
    {"FirstDayOf2022", "2022-01-03", 4465}, {"LastDayOf2022", "2023-01-01", 4465},
    {"FirstDayOf2023", "2023-01-02", 4550}, {"LastDayOf2023", "2023-12-31", 4550},
    {"FirstDayOf2024", "2024-01-01", 4695}, {"LastDayOf2024", "2025-01-05", 4695},
    {"FirstDayOf2025", "2025-01-06", 4865}, {"LastDayOf2025", "2026-01-04", 4865},
    {"FirstDayOf2026", "2026-01-05", 5085}, {"LastDayOf2026", "2027-01-03", 5085},
    {"ALeapDay", "2024-02-29", 4695},
};

class WeekRateOn : public testing::TestWithParam<RateRow> {};

TEST_P(WeekRateOn, IsThatOfItsRateYear) {
    EXPECT_EQ(week_rate(on(GetParam().day)).value().per_week, kroner(GetParam().kroner));
}

INSTANTIATE_TEST_SUITE_P(Rules, WeekRateOn, testing::ValuesIn(kRateRows),
                         [](const auto& row) { return std::string{row.param.name}; });

TEST(WeekRate, IsNothingOutsideTheKnownYears) {
    EXPECT_FALSE(week_rate(on("2015-01-04")));
    EXPECT_FALSE(week_rate(on("2027-01-04")));
    EXPECT_FALSE(week_rate(on("2101-12-31")));
    EXPECT_EQ(iso(rates_unknown_from()), "2027-01-04");
}

TEST(WeekRate, IsUnsettledWhereOnlySecondarySourcesGiveIt) {
    EXPECT_EQ(week_rate(on("2024-06-03")).value().certainty, Certainty::official);
    EXPECT_EQ(week_rate(on("2025-06-03")).value().certainty, Certainty::unsettled);
    EXPECT_EQ(week_rate(on("2026-06-03")).value().certainty, Certainty::unsettled);
}

TEST(PerMonth, IsAYearsWeeksOverTwelveInWholeKroner) {
    EXPECT_EQ(per_month(kroner(4180)), kroner(18113));  // 18.113,33 (the employers' brochure)
    EXPECT_EQ(per_month(kroner(4135)), kroner(17918));  // 17.918,33
    EXPECT_EQ(per_month(kroner(5085)), kroner(22035));  // 22.035,00
    EXPECT_EQ(per_month(kroner(4465)), kroner(19348));  // 19.348,33
    EXPECT_EQ(per_month(kroner(4700)), kroner(20367));  // 20.366,67
}

TEST(JobClarificationRate, IsKnownForSomeYearsOnly) {
    EXPECT_EQ(job_clarification_rate(on("2016-01-04")).value().provider, kroner(14575));
    EXPECT_EQ(job_clarification_rate(on("2016-01-04")).value().non_provider, kroner(10968));
    EXPECT_EQ(job_clarification_rate(on("2025-01-05")).value().provider, kroner(16382));
    EXPECT_FALSE(job_clarification_rate(on("2016-01-03")));
    EXPECT_FALSE(job_clarification_rate(on("2018-06-01")));
    EXPECT_FALSE(job_clarification_rate(on("2019-06-01")));
    EXPECT_FALSE(job_clarification_rate(on("2025-01-06")));
}

}  // namespace
}  // namespace fasttrack
