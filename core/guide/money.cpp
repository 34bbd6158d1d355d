// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The guide's fourth part: what sick pay and a sick colleague come to, always with the year of the
// figures. Partners: guide/sections.h, law/rates.h (the rates by week).
#include "core/guide/sections.h"
#include "texts/guide-money.h"

namespace fasttrack {
namespace {

using enum LineKind;
using enum SourceId;

constexpr Line kRates[] = {
    {paragraph, text::guide_money::rates_municipality_pays_most, employer_brochure | sdpl_50},
    {rate_table, text::guide_money::rates_highest_sick_pay, rates | sdpl_50 | employer_brochure},
    {paragraph, text::guide_money::rates_month_weeks_figure, rates},
    {heading, text::guide_money::rates_benefit_during_job, rates},
    {head, text::guide_money::rates_year_provider_dkk, rates | employer_brochure},
    {row, text::guide_money::rates_2016_14_575, rates | employer_brochure},
    {row, text::guide_money::rates_2017_14_808, rates},
    {row, text::guide_money::rates_2020_15_355, rates},
    {row, text::guide_money::rates_2021_15_547, rates},
    {row, text::guide_money::rates_2022_15_570, rates},
    {row, text::guide_money::rates_2023_15_874, rates},
    {row, text::guide_money::rates_2024_16_382, rates},
    {paragraph, text::guide_money::rates_other_years_we, rates | employer_brochure},
    {paragraph, text::guide_money::rates_employee_takes_part, employer_brochure | cabi},
};

constexpr Line kCost[] = {
    {paragraph, text::guide_money::cost_brochure_works_out, employer_brochure},
    {head, text::guide_money::cost_dkk_over_3, employer_brochure},
    {row, text::guide_money::cost_well_75_000, employer_brochure},
    {row, text::guide_money::cost_sick_part_time, employer_brochure},
    {row, text::guide_money::cost_sick_full_time, employer_brochure},
    {row, text::guide_money::cost_dismissed_replaced_75, employer_brochure},
    {paragraph, text::guide_money::cost_most_expensive_choice, employer_brochure},
};

constexpr Section kSections[] = {
    {"rates", text::guide_money::rates_title, Audience::both, kRates},
    {"cost", text::guide_money::cost_title, Audience::employer, kCost},
};

}  // namespace

std::span<const Section> money_sections() { return kSections; }

}  // namespace fasttrack
