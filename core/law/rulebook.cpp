// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The rules and limits as one list in the contract's order, the regimes, and how a rule counts.
// Partners: rulebook.h, rules_*.h (the rules themselves).
#include "core/law/rulebook.h"

#include <cassert>
#include <cstddef>
#include <iterator>

#include "core/law/rule_table.h"

namespace fasttrack {
namespace {

constexpr Limit kLimits[] = {
    kInsuredFromWorkday, kFundPays,          kOverdueUntil,
    kLeavesWithin,       kFollowUpUntil,     kReassessmentMoreThan,
    kReassessmentWithin, kUncountedEmployed, kUncountedOthers,
};

struct RegimeStart {
    Day from;
    std::string_view name;
};

consteval Day month_begins(int year, unsigned month) {
    return Day{date::year{year} / date::month{month} / 1};
}

// By number of Regime, the earliest first.
constexpr RegimeStart kRegimes[] = {
    {month_begins(2015, 1), "2015"},  // Fast track begins
    {month_begins(2020, 1), "2020"},  // four meetings in half a year
    {month_begins(2025, 1), "2025"},  // category 3 abolished, 13-week waiver, 2 bank days
    {month_begins(2026, 7), "2026"},  // the 26-week exemption (lov nr. 1750)
};

constexpr const RegimeStart& start_of(Regime regime) {
    return kRegimes[static_cast<std::size_t>(regime)];
}

}  // namespace

Regime regime_of(Day first_absence) {
    std::size_t last = std::size(kRegimes) - 1;
    while (last > 0 && first_absence < kRegimes[last].from) --last;
    return static_cast<Regime>(last);
}

Day regime_from(Regime regime) { return start_of(regime).from; }

std::string_view regime_name(Regime regime) { return start_of(regime).name; }

std::span<const Rule> rules() { return kRules; }

const Rule& rule(std::string_view id) {
    std::size_t i = 0;
    while (kRules[i].id != id) {
        ++i;
        assert(i < std::size(kRules));
    }
    return kRules[i];
}

std::span<const Limit> limits() { return kLimits; }

std::optional<Day> reading_of(const Rule& rule, Day event) {
    if (!has_reading(rule)) return std::nullopt;
    return event + rule.reading;
}

}  // namespace fasttrack
