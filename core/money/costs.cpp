// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The comparison of costs. Partner: money/costs.h.
#include "core/money/costs.h"

#include <algorithm>

namespace fasttrack {
namespace {

constexpr std::int64_t kWeeksAYear = 52;
constexpr std::int64_t kMonthsAYear = 12;
constexpr std::int64_t kHundredths = 100;

constexpr CostFigure in_brochure(std::int64_t kr) { return {kroner(kr), FigureOrigin::brochure}; }
constexpr CostFigure worked_out(Money amount) { return {amount, FigureOrigin::worked_out}; }

constexpr CostRows kBrochureCosts{{
    {CostSituation::well, in_brochure(75'000), in_brochure(0), in_brochure(0), in_brochure(0)},
    {CostSituation::ill_part_time, in_brochure(75'000), in_brochure(19'000), in_brochure(46'000),
     in_brochure(0)},
    {CostSituation::ill_full_time, in_brochure(75'000), in_brochure(38'000), in_brochure(93'000),
     in_brochure(0)},
    {CostSituation::dismissed_replaced, in_brochure(75'000), in_brochure(38'000), in_brochure(0),
     in_brochure(105'000)},
}};

Money wage_for(Money wage_month, int weeks) {
    return Money{rounded_half_up(wage_month.oere * kMonthsAYear * weeks, kWeeksAYear)};
}
Money hours_for(Money hour, Hours hours, int weeks) {
    return Money{rounded_half_up(hour.oere * hours.hundredths * weeks, kHundredths)};
}

std::optional<Refund> refund_for(const OwnCosts& own, int weeks, Hours absent) {
    const Day last = own.first_absence + Weeks{weeks} - Days{1};
    return refund_estimate({.from = own.first_refund,
                            .today = last,
                            .partial_return = own.first_absence,
                            .reassessment = own.reassessment,
                            .report_by = own.report_by,
                            .reported = own.reported,
                            .refund_claimed_to = last,
                            .hours = own.hours,
                            .hours_absent = absent,
                            .wage_month = own.wage_month});
}
Money amount(const std::optional<Refund>& refund) { return refund ? refund->refund : Money{}; }

}  // namespace

const CostRows& brochure_costs() { return kBrochureCosts; }

ComparedCosts compare_costs(const OwnCosts& own) {
    const int weeks = std::clamp(own.weeks, 1, kMostCostWeeks);
    const Hours absent = std::min(own.hours_absent, own.hours);
    ComparedCosts compared{.rows = {},
                           .part_time = refund_for(own, weeks, absent),
                           .full_time = refund_for(own, weeks, own.hours)};
    const CostFigure wage = worked_out(wage_for(own.wage_month, weeks));
    const CostFigure none = worked_out({});
    const CostFigure full_refund = worked_out(amount(compared.full_time));
    const Money new_wage = wage_for(own.new_wage_month.value_or(own.wage_month), weeks);
    compared.rows = {{
        {CostSituation::well, wage, none, none, none},
        {CostSituation::ill_part_time, wage, worked_out(amount(compared.part_time)),
         worked_out(hours_for(own.substitute_hour, absent, weeks)), none},
        {CostSituation::ill_full_time, wage, full_refund,
         worked_out(hours_for(own.substitute_hour, own.hours, weeks)), none},
        {CostSituation::dismissed_replaced, wage, full_refund, none,
         worked_out(own.recruitment + new_wage)},
    }};
    return compared;
}

}  // namespace fasttrack
