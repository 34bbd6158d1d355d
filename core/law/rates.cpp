// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The yearly rates as dated data. Partner: law/rates.h.
#include "core/law/rates.h"

#include <algorithm>

namespace fasttrack {
namespace {

constexpr Certainty kOfficial = Certainty::official;
constexpr Certainty kUnsettled = Certainty::unsettled;  // secondary sources only

constexpr WeekRate kWeekRates[] = {
    {2015, kroner(4135), kOfficial},  {2016, kroner(4180), kOfficial},
    {2017, kroner(4245), kOfficial},  {2018, kroner(4300), kOfficial},
    {2019, kroner(4355), kOfficial},  {2020, kroner(4405), kOfficial},
    {2021, kroner(4460), kOfficial},  {2022, kroner(4465), kOfficial},
    {2023, kroner(4550), kOfficial},  {2024, kroner(4695), kOfficial},
    {2025, kroner(4865), kUnsettled}, {2026, kroner(5085), kUnsettled},
};

// Years between them are not known.
constexpr MonthRate kJobClarificationRates[] = {
    {2016, kroner(14575), kroner(10968)}, {2017, kroner(14808), kroner(11143)},
    {2020, kroner(15355), kroner(11554)}, {2021, kroner(15547), kroner(11698)},
    {2022, kroner(15570), kroner(11716)}, {2023, kroner(15874), kroner(11944)},
    {2024, kroner(16382), kroner(12326)},
};

Day first_monday_of_january(int year) {
    return Day{date::year{year} / date::January / date::Monday[1]};
}

// The rate year that `day` lies in: it changes on the first Monday of January.
int rate_year(Day day) {
    const int year = static_cast<int>(date::year_month_day{day}.year());
    return day < first_monday_of_january(year) ? year - 1 : year;
}

template <typename Rate>
std::optional<Rate> rate_of_year(std::span<const Rate> rates, int year) {
    const auto found = std::find_if(rates.begin(), rates.end(),
                                    [year](const Rate& rate) { return rate.year == year; });
    if (found == rates.end()) return std::nullopt;
    return *found;
}

}  // namespace

std::span<const WeekRate> week_rates() { return kWeekRates; }

std::optional<WeekRate> week_rate(Day day) { return rate_of_year(week_rates(), rate_year(day)); }

std::span<const MonthRate> job_clarification_rates() { return kJobClarificationRates; }

std::optional<MonthRate> job_clarification_rate(Day day) {
    return rate_of_year(job_clarification_rates(), rate_year(day));
}

Day rates_unknown_from() { return first_monday_of_january(week_rates().back().year + 1); }

Money per_month(Money per_week) {
    constexpr std::int64_t kWeeksAYear = 52;
    constexpr std::int64_t kMonthsAYear = 12;
    const std::int64_t oere_a_krone_month = kMonthsAYear * kroner(1).oere;
    const std::int64_t a_year = per_week.oere * kWeeksAYear;
    return kroner((a_year + oere_a_krone_month / 2) / oere_a_krone_month);
}

}  // namespace fasttrack
