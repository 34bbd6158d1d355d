// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What a sick colleague costs: the brochure's table to the krone, and own numbers worked by hand.
#include "core/money/costs.h"

#include <gtest/gtest.h>

namespace {

using namespace fasttrack;

Day day(const char* text) { return parse_day(text).value(); }

struct BrochureColumn {
    const char* name;
    CostSituation situation;
    int net_wage;
    int refund;
    int substitute;
    int replacement;
    int total;
};
void PrintTo(const BrochureColumn& column, std::ostream* os) { *os << column.name; }

class BrochureCosts : public testing::TestWithParam<BrochureColumn> {};
TEST_P(BrochureCosts, AreTheBrochuresTableToTheKrone) {
    const CostRow& row = brochure_costs()[static_cast<std::size_t>(GetParam().situation)];
    EXPECT_EQ(row.situation, GetParam().situation);
    EXPECT_EQ(row.wage.amount, kroner(75'000));
    EXPECT_EQ(row.refund.amount, kroner(GetParam().refund));
    EXPECT_EQ(row.net_wage(), kroner(GetParam().net_wage));
    EXPECT_EQ(row.substitute.amount, kroner(GetParam().substitute));
    EXPECT_EQ(row.replacement.amount, kroner(GetParam().replacement));
    EXPECT_EQ(row.total(), kroner(GetParam().total));
    EXPECT_EQ(row.wage.origin, FigureOrigin::brochure);
}
INSTANTIATE_TEST_SUITE_P(
    Costs, BrochureCosts,
    testing::Values(BrochureColumn{"Well", CostSituation::well, 75'000, 0, 0, 0, 75'000},
                    BrochureColumn{"PartTime", CostSituation::ill_part_time, 56'000, 19'000, 46'000,
                                   0, 102'000},
                    BrochureColumn{"FullTime", CostSituation::ill_full_time, 37'000, 38'000, 93'000,
                                   0, 130'000},
                    BrochureColumn{"Dismissed", CostSituation::dismissed_replaced, 37'000, 38'000,
                                   0, 105'000, 142'000}),
    [](const auto& row) { return std::string{row.param.name}; });

// Ill from Monday 2 March 2026 for 6 weeks, until Sunday 12 April; refund from 1 April.
OwnCosts own_numbers() {
    return {.first_absence = day("2026-03-02"),
            .weeks = 6,
            .first_refund = day("2026-04-01"),
            .report_by = day("2026-04-06"),
            .wage_month = kroner(26'000),
            .hours_absent = Hours{1850},
            .substitute_hour = kroner(200),
            .recruitment = kroner(15'000)};
}

TEST(OwnCosts, AddWagesRefundAndSubstitute) {
    const ComparedCosts compared = compare_costs(own_numbers());
    // 26.000 × 12 / 52 × 6 = 36.000. Counted are 1 April and 7 to 10 April, for 2 and 3 April and
    // Easter Monday are holidays: 5 × 1.017 = 5.085.
    EXPECT_EQ(compared.rows[0].total(), kroner(36'000));
    EXPECT_EQ(compared.rows[2].net_wage(), kroner(30'915));
    EXPECT_EQ(compared.rows[2].substitute.amount, kroner(44'400));  // 200 × 37 × 6
    EXPECT_EQ(compared.rows[2].total(), kroner(75'315));
    EXPECT_EQ(compared.rows[1].refund.amount, Money{254'250});
    EXPECT_EQ(compared.rows[1].substitute.amount, kroner(22'200));
    EXPECT_EQ(compared.rows[1].total(), Money{5'565'750});
    EXPECT_EQ(compared.rows[3].replacement.amount, kroner(51'000));
    EXPECT_EQ(compared.rows[3].total(), kroner(81'915));
}

TEST(OwnCosts, LeaveOutTheRefundThatALateReportLoses) {
    OwnCosts own = own_numbers();
    own.reported = day("2026-04-09");
    const ComparedCosts compared = compare_costs(own);
    EXPECT_EQ(compared.full_time->lost, kroner(3'051));  // 1, 7 and 8 April
    EXPECT_EQ(compared.rows[2].refund.amount, kroner(2'034));
}

TEST(OwnCosts, HaveNoRefundWithinTheEmployerPeriod) {
    OwnCosts own = own_numbers();
    own.weeks = 4;  // until Sunday 29 March
    const ComparedCosts compared = compare_costs(own);
    EXPECT_EQ(compared.full_time, std::nullopt);
    EXPECT_EQ(compared.rows[2].refund.amount, kroner(0));
}

TEST(OwnCosts, SayHowManyDaysHaveNoKnownRate) {
    OwnCosts own = own_numbers();
    own.first_absence = day("2026-11-30");
    own.first_refund = day("2026-12-30");
    own.report_by = day("2027-01-04");
    const ComparedCosts compared = compare_costs(own);  // until Sunday 10 January 2027
    EXPECT_EQ(compared.rows[2].refund.amount, kroner(2'034));
    EXPECT_EQ(compared.full_time->unknown_days, 5);
}

TEST(OwnCosts, TakeANewWageWhereOneIsGiven) {
    OwnCosts own = own_numbers();
    own.new_wage_month = kroner(13'000);
    EXPECT_EQ(compare_costs(own).rows[3].replacement.amount, kroner(33'000));
}

}  // namespace
