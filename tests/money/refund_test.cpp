// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The refund estimate, worked by hand: 5.085 kr. a week is 1.017 kr. a day, 4.865 kr. is 973 kr.
#include "core/money/refund.h"

#include <gtest/gtest.h>

#include <numeric>
#include <vector>

namespace {

using namespace fasttrack;

Day day(const char* text) { return parse_day(text).value(); }

// The deadline of the report is not reached unless a test says so.
RefundCase refund_case(const char* from, const char* today) {
    return {.from = day(from), .today = day(today), .report_by = day("2101-12-31")};
}

Refund estimated(const RefundCase& given) { return refund_estimate(given).value(); }

TEST(Refund, CountsMondayToFridayFromTheFirstDayOfRefundUntilTodayIncluded) {
    const Refund refund = estimated(refund_case("2026-11-14", "2026-11-23"));
    EXPECT_EQ(refund.refund, Money{610200});  // 6 days
    EXPECT_EQ(refund.lost, Money{0});
    EXPECT_EQ(iso(refund.from), "2026-11-14");
    EXPECT_EQ(iso(refund.to), "2026-11-23");
    EXPECT_EQ(refund.unknown_from, std::nullopt);
}

TEST(Refund, IsAShareOfTheWeekRateBelow37Hours) {
    RefundCase given = refund_case("2026-11-14", "2026-11-23");
    given.hours = whole_hours(20);
    EXPECT_EQ(estimated(given).refund, Money{329838});  // 6 × 1.017 × 20 / 37 = 3.298,378…
}

TEST(Refund, IsNoMoreThanTheWeekRateAbove37Hours) {
    RefundCase given = refund_case("2026-11-14", "2026-11-23");
    given.hours = whole_hours(168);
    EXPECT_EQ(estimated(given).refund, Money{610200});
}

TEST(Refund, RunsOverNewYearWithTheRatesOfTwoYearsAndNoRefundOnNewYearsDay) {
    const Refund refund = estimated(refund_case("2025-12-29", "2026-01-11"));
    EXPECT_EQ(refund.refund, Money{897700});  // 4 × 973 + 5 × 1.017
    const std::vector<RefundWeek> weeks{
        {day("2025-12-29"), kroner(4865), kroner(3892), kroner(0)},  // not on 1 January
        {day("2026-01-05"), kroner(5085), kroner(5085), kroner(0)},
    };
    EXPECT_EQ(refund.rate_weeks, weeks);
    const std::vector<RefundMonth> months{
        {day("2025-12-01"), kroner(2919), kroner(0)},
        {day("2026-01-01"), kroner(6058), kroner(0)},
    };
    EXPECT_EQ(refund.months, months);
}

TEST(Refund, IsAtMostTheWage) {
    RefundCase given = refund_case("2026-11-16", "2026-11-22");
    given.wage_month = kroner(12'000);
    EXPECT_EQ(estimated(given).refund, Money{276923});  // 12.000 × 12 / 52 = 2.769,2307…
    given.wage_month = Money{2'203'500};                // 22.035 × 12 / 52 = 5.085 exactly
    EXPECT_EQ(estimated(given).refund, Money{508500});
    given.wage_month = Money{2'203'499};  // one øre less a month: 5.084,9976…
    EXPECT_EQ(estimated(given).refund, Money{508500});
    given.wage_month = Money{2'203'400};  // a krone less a month: 5.084,7692…
    EXPECT_EQ(estimated(given).refund, Money{508477});
}

TEST(Refund, IsCappedByNoWageHoweverHigh) {
    RefundCase given = refund_case("2026-11-16", "2026-11-22");
    given.wage_month = Money{9'000'000'000'000'000'000};
    EXPECT_EQ(estimated(given).refund, Money{508500});
}

TEST(Refund, CountsChristmasEveAndNewYearsEveButNotChristmasDays) {
    // Thursday 24 counts, Friday 25 does not; Thursday 31 counts, Friday 1 January does not.
    EXPECT_EQ(estimated(refund_case("2026-12-24", "2026-12-25")).refund, kroner(1017));
    EXPECT_EQ(estimated(refund_case("2026-12-31", "2027-01-01")).refund, kroner(1017));
}

TEST(Refund, CountsConstitutionDayButNotAscensionDay) {
    EXPECT_EQ(estimated(refund_case("2026-06-05", "2026-06-05")).refund, kroner(1017));
    EXPECT_EQ(estimated(refund_case("2026-05-14", "2026-05-14")).refund, kroner(0));
}

// § 59(3): nothing before the day of reporting, where that is late
RefundCase reported_late() {
    RefundCase given = refund_case("2026-10-01", "2026-10-31");
    given.report_by = day("2026-10-06");
    given.reported = day("2026-10-20");
    return given;
}

TEST(RefundLost, IsTheDaysBeforeALateReport) {
    const Refund refund = estimated(reported_late());
    EXPECT_EQ(refund.lost, kroner(13'221));   // 13 days
    EXPECT_EQ(refund.refund, kroner(9'153));  // 9 days
    EXPECT_EQ(refund.lost_per_day, kroner(0));
    EXPECT_EQ(iso(refund.lost_from.value()), "2027-01-21");  // 20 October + 3 months + 1 day
}

TEST(RefundLost, IsNothingWhereTheReportIsInTimeOnItsLastDay) {
    RefundCase given = reported_late();
    given.reported = day("2026-10-06");
    EXPECT_EQ(estimated(given).lost, kroner(0));
    EXPECT_EQ(estimated(given).refund, kroner(22'374));  // 22 days
}

TEST(RefundLost, IsAllBeforeTheReportOneDayLate) {
    RefundCase given = reported_late();
    given.reported = day("2026-10-07");
    EXPECT_EQ(estimated(given).lost, kroner(4'068));     // Thursday 1 to Tuesday 6: 4 days
    EXPECT_EQ(estimated(given).refund, kroner(18'306));  // 18 days
}

// § 59(2): "indtil 3 måneder forud for fremsættelsen af kravet"
TEST(RefundLost, BeginsTheDayAfterThreeMonthsFromTheFirstUnclaimedDay) {
    const Refund last_day = estimated(refund_case("2026-03-02", "2026-06-02"));
    EXPECT_EQ(last_day.lost, kroner(0));
    EXPECT_EQ(last_day.lost_per_day, kroner(0));
    EXPECT_EQ(iso(last_day.lost_from.value()), "2026-06-03");

    const Refund day_after = estimated(refund_case("2026-03-02", "2026-06-03"));
    EXPECT_EQ(day_after.lost, kroner(1017));
    EXPECT_EQ(day_after.lost_per_day, kroner(1017));
}

TEST(RefundLost, LeavesOutWhatIsClaimed) {
    RefundCase given = refund_case("2026-03-02", "2026-06-03");
    given.refund_claimed_to = day("2026-03-31");
    const Refund refund = estimated(given);
    EXPECT_EQ(refund.lost, kroner(0));
    EXPECT_EQ(refund.lost_per_day, kroner(0));
    EXPECT_EQ(iso(refund.lost_from.value()), "2026-07-02");  // 1 April + 3 months + 1 day
}

TEST(RefundLost, TakesTheLastDayOfAShorterMonth) {
    // 30 November + 3 months is 28 February.
    EXPECT_EQ(estimated(refund_case("2025-11-30", "2026-02-28")).lost, kroner(0));
    EXPECT_EQ(iso(estimated(refund_case("2025-11-30", "2026-02-28")).lost_from.value()),
              "2026-03-01");
}

TEST(RefundLost, PerDayIsThatOfTheDayThatIsLostNext) {
    RefundCase given = refund_case("2026-03-02", "2026-06-15");
    given.partial_return = day("2026-03-16");
    given.hours_absent = Hours{1850};
    // Lost until Saturday 14 March; the next is Monday 16 March, at half the hours.
    EXPECT_EQ(estimated(given).lost, kroner(10'170));
    EXPECT_EQ(estimated(given).lost_per_day, Money{50850});
}

TEST(RefundLost, PerDayIsNothingOnceAllOfAnEndedRefundIsLostOrClaimed) {
    RefundCase given = refund_case("2026-03-02", "2026-09-01");
    given.full_return = day("2026-03-09");
    EXPECT_EQ(estimated(given).lost, kroner(5085));
    EXPECT_EQ(estimated(given).lost_per_day, kroner(0));
    given.refund_claimed_to = day("2026-03-08");
    EXPECT_EQ(estimated(given).lost, kroner(0));
    EXPECT_EQ(estimated(given).refund, kroner(5085));
    EXPECT_EQ(estimated(given).lost_from, std::nullopt);
}

TEST(Refund, EndsTheDayBeforeTheFullReturn) {
    RefundCase given = refund_case("2026-11-16", "2026-11-30");
    given.full_return = day("2026-11-19");
    const Refund refund = estimated(given);
    EXPECT_EQ(iso(refund.to), "2026-11-18");
    EXPECT_EQ(refund.refund, kroner(3051));
}

TEST(Refund, IsNothingAtAllWhereItEndsBeforeItBegins) {
    RefundCase given = refund_case("2026-11-16", "2026-11-30");
    given.full_return = day("2026-11-16");
    EXPECT_FALSE(refund_estimate(given).has_value());
    given.full_return = day("2026-11-17");
    EXPECT_EQ(estimated(given).refund, kroner(1017));
    EXPECT_FALSE(refund_estimate(refund_case("2026-11-16", "2026-11-15")).has_value());
}

TEST(Refund, IsNeverBeyondTheReassessment) {
    RefundCase given = refund_case("2026-11-16", "2026-12-31");
    given.reassessment = day("2026-11-30");
    const Refund refund = estimated(given);
    EXPECT_EQ(iso(refund.to), "2026-11-30");
    EXPECT_EQ(refund.refund, kroner(11'187));  // 11 days
}

TEST(Refund, IsForTheAbsentHoursFromThePartialReturnOn) {
    RefundCase given = refund_case("2026-11-16", "2026-11-22");
    given.partial_return = day("2026-11-18");
    given.hours_absent = Hours{1850};
    EXPECT_EQ(estimated(given).refund, Money{355950});  // 2 × 1.017 + 3 × 508,50
}

TEST(Refund, TakesAllHoursAsAbsentWhereThePartialReturnSaysNone) {
    RefundCase given = refund_case("2026-11-16", "2026-11-22");
    given.partial_return = day("2026-11-18");
    EXPECT_EQ(estimated(given).refund, kroner(5085));
}

TEST(Refund, IsRoundedOnceAMonthHalfUp) {
    RefundCase given = refund_case("2026-11-16", "2026-11-16");
    given.partial_return = day("2026-11-16");
    given.wage_month = Money{130};  // a wage a week of 30 øre: 6 a day, a quarter of it 1,5
    given.hours = whole_hours(4);
    given.hours_absent = whole_hours(1);
    EXPECT_EQ(estimated(given).refund, Money{2});
    given.today = day("2026-11-17");  // 3, not 2 + 2
    EXPECT_EQ(estimated(given).refund, Money{3});
    given.from = day("2026-11-30");  // 1,5 in each of two months
    given.today = day("2026-12-01");
    EXPECT_EQ(estimated(given).refund, Money{4});
}

// The last known rate ends with Sunday 3 January 2027.
TEST(Refund, KeepsDaysWithoutARateApart) {
    const Refund refund = estimated(refund_case("2026-12-28", "2027-01-06"));
    EXPECT_EQ(refund.refund, kroner(4068));  // four days, not on 1 January
    EXPECT_EQ(iso(refund.unknown_from.value()), "2027-01-04");
    EXPECT_EQ(refund.unknown_days, 3);
    EXPECT_EQ(refund.rate_weeks.size(), 1U);
}

TEST(Refund, IsUnknownFromItsFirstCountedDayWhereNoRateIsKnown) {
    const Refund refund = estimated(refund_case("2027-02-06", "2027-02-10"));
    EXPECT_EQ(refund.refund, kroner(0));
    EXPECT_EQ(iso(refund.unknown_from.value()), "2027-02-08");  // the 6th is a Saturday
    EXPECT_TRUE(refund.months.empty());
}

TEST(Refund, TakesAnyNumberOfChangesInTheHoursAbsent) {
    const AbsentFrom changes[] = {{day("2026-11-17"), Hours{1850}}, {day("2026-11-19"), Hours{0}}};
    const Refund refund = refund_estimate(refund_case("2026-11-16", "2026-11-20"), changes).value();
    EXPECT_EQ(refund.refund, kroner(2034));  // 1.017 + 2 × 508,50 + 0
}

template <typename Parts>
Money all_refund(const Parts& parts) {
    return std::accumulate(parts.begin(), parts.end(), Money{},
                           [](Money sum, const auto& part) { return sum + part.refund; });
}
template <typename Parts>
Money all_lost(const Parts& parts) {
    return std::accumulate(parts.begin(), parts.end(), Money{},
                           [](Money sum, const auto& part) { return sum + part.lost; });
}

TEST(RefundSweep, SumsEqualTheirPartsOnEveryDayOfTwoYearsAndForOddHours) {
    for (Day from = day("2025-06-01"); from < day("2027-06-01"); from += Days{3}) {
        RefundCase given{.from = from, .today = from + Days{140}, .report_by = from + Days{5}};
        given.hours = Hours{100 + (from.time_since_epoch().count() * 37) % 4000};
        given.partial_return = from + Days{40};
        given.hours_absent = Hours{given.hours.hundredths / 3};
        given.reported = from + Days{from.time_since_epoch().count() % 20};
        const Refund refund = estimated(given);
        ASSERT_EQ(all_refund(refund.months), refund.refund) << iso(from);
        ASSERT_EQ(all_refund(refund.rate_weeks), refund.refund) << iso(from);
        ASSERT_EQ(all_lost(refund.months), refund.lost) << iso(from);
        ASSERT_EQ(all_lost(refund.rate_weeks), refund.lost) << iso(from);
        ASSERT_GE(refund.lost, kroner(0));
    }
}

}  // namespace
