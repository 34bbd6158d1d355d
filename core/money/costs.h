// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What a sick colleague costs the employer: the brochure's example, and the same comparison with
// one's own numbers. Partner: money/costs.cpp; the refund is money/refund.h's.
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "core/calendar/day.h"
#include "core/law/sources.h"
#include "core/money/money.h"
#include "core/money/refund.h"

namespace fasttrack {

// The four situations the brochure compares, in its order.
enum class CostSituation : std::uint8_t { well, ill_part_time, ill_full_time, dismissed_replaced };

// Where a figure comes from.
enum class FigureOrigin : std::uint8_t { brochure, typed, worked_out };

struct CostFigure {
    Money amount;
    FigureOrigin origin;
    friend bool operator==(const CostFigure&, const CostFigure&) = default;
};

struct CostRow {
    CostSituation situation;
    CostFigure wage;         // "bruttolønudgift"
    CostFigure refund;       // "sygedagpengerefusion", taken off the wage
    CostFigure substitute;   // "udgifter til vikar"
    CostFigure replacement;  // "rekruttering og løn til ny medarbejder"

    // "Nettolønudgift": the wage without the refund.
    constexpr Money net_wage() const { return wage.amount - refund.amount; }
    // "Arbejdsgiverens udgifter i alt"
    constexpr Money total() const { return net_wage() + substitute.amount + replacement.amount; }
};
using CostRows = std::array<CostRow, 4>;

// The example: an office worker in a private company, over three months, rates of 2016.
//   brochure_costs()[1].total() is 102.000 kr.
const CostRows& brochure_costs();
inline constexpr SourceId kBrochureCostsSource = SourceId::employer_brochure;
inline constexpr int kBrochureCostsMonths = 3;

// What the brochure says that the costs depend on ("Økonomien afhænger naturligvis af den konkrete
// situation"); and it adds "osv.".
enum class CostDependsOn : std::uint8_t { wage_during_sickness, substitutes, agreements };
inline constexpr std::array kCostsDependOn{CostDependsOn::wage_during_sickness,
                                           CostDependsOn::substitutes, CostDependsOn::agreements};

// One's own numbers.
struct OwnCosts {
    Day first_absence;
    int weeks = 13;                     // from the first absence day on, 1 to kMostCostWeeks
    Day first_refund;                   // F
    Day report_by;                      // the last day on which the report is in time
    std::optional<Day> reported{};      // late: what is lost is no refund
    std::optional<Day> reassessment{};  // no refund after it
    Money wage_month;
    Hours hours = kFullTime;                // agreed hours a week, above 0
    Hours hours_absent;                     // in the part-time row, at most `hours`
    Money substitute_hour;                  // what an hour of a substitute costs
    Money recruitment;                      // once
    std::optional<Money> new_wage_month{};  // not given: the same wage
};
inline constexpr int kMostCostWeeks = 104;

struct ComparedCosts {
    CostRows rows;
    // How the refund of a row came about; nothing where the weeks end before the first day of
    // refund.
    std::optional<Refund> part_time;
    std::optional<Refund> full_time;
};

// The comparison with one's own numbers. A wage a month is × 12 / 52 × weeks, hours are multiplied
// by their price, each rounded once, half up; the refund is the estimate's, taken as claimed in
// time. Days without a known rate are in no refund: `unknown_days` says how many.
ComparedCosts compare_costs(const OwnCosts& own);

}  // namespace fasttrack
