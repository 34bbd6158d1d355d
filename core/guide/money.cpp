// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The guide's fourth part: what sick pay and a sick colleague come to, always with the year of the
// figures. Partners: guide/sections.h, law/rates.h (the rates by week).
#include "core/guide/sections.h"

namespace fasttrack {
namespace {

using enum LineKind;
using enum SourceId;

constexpr Line kRates[] = {
    {paragraph,
     {"Kommunen betaler højst så meget i sygedagpenge. Betaler arbejdsgiveren løn, får "
      "arbejdsgiveren pengene som refusion.",
      "The municipality pays at most this much sick pay. If the employer pays wages, the employer "
      "gets the money as a refund."},
     employer_brochure | sdpl_50},
    {rate_table,
     {"Højeste sygedagpenge fra den første mandag i januar",
      "The highest sick pay from the first Monday of January"},
     rates | sdpl_50 | employer_brochure},
    {paragraph,
     {"En måned er ugens tal gange 52, delt med 12. Satserne for 2025 og 2026 har vi kun fra "
      "andre end ministeriet. For senere år kender vi ingen sats, og vi gætter ikke.",
      "A month is the week's figure times 52, divided by 12. The rates of 2025 and 2026 we have "
      "only "
      "from others than the ministry. For later years we know no rate, and we do not guess."},
     rates},
    {heading, {"Ydelse under jobafklaring", "Benefit during job clarification"}, rates},
    {head,
     {"År|Forsørger, kr. pr. måned|Ikke forsørger, kr. pr. måned",
      "Year|Provider, DKK a month|Not a provider, DKK a month"},
     rates | employer_brochure},
    {row, {"2016|14.575|10.968", "2016|14,575|10,968"}, rates | employer_brochure},
    {row, {"2017|14.808|11.143", "2017|14,808|11,143"}, rates},
    {row, {"2020|15.355|11.554", "2020|15,355|11,554"}, rates},
    {row, {"2021|15.547|11.698", "2021|15,547|11,698"}, rates},
    {row, {"2022|15.570|11.716", "2022|15,570|11,716"}, rates},
    {row, {"2023|15.874|11.944", "2023|15,874|11,944"}, rates},
    {row, {"2024|16.382|12.326", "2024|16,382|12,326"}, rates},
    {paragraph,
     {"Andre år kender vi ikke. Satsen er lavere for unge under 25 år, der bor hjemme.",
      "Other years we do not know. The rate is lower for those under 25 who live at home."},
     rates | employer_brochure},
    {paragraph,
     {"Deltager medarbejderen ikke i kommunens samtaler, kan retten til penge eller refusion "
      "gå tabt.",
      "If the employee takes no part in the municipality's meetings, the right to pay or refund "
      "may "
      "be lost."},
     employer_brochure | cabi},
};

constexpr Line kCost[] = {
    {paragraph,
     {"Brochuren regner på en kontorassistent i en privat virksomhed over 3 måneder. Tallene er "
      "fra 2016. De skal vise forskellen, ikke prisen i dag.",
      "The brochure works out the cost of an office worker in a private company over 3 months. The "
      "figures are from 2016. They show the difference, not today's price."},
     employer_brochure},
    {head,
     {"Kr. over 3 måneder|Løn|Refusion|Vikar eller ny|I alt",
      "DKK over 3 months|Wages|Refund|Substitute or new|Total"},
     employer_brochure},
    {row, {"Rask|75.000|0|0|75.000", "Well|75,000|0|0|75,000"}, employer_brochure},
    {row,
     {"Syg på deltid|75.000|−19.000|46.000|102.000",
      "Sick part time|75,000|−19,000|46,000|102,000"},
     employer_brochure},
    {row,
     {"Syg på fuld tid|75.000|−38.000|93.000|130.000",
      "Sick full time|75,000|−38,000|93,000|130,000"},
     employer_brochure},
    {row,
     {"Fyret, og en ny ansat|75.000|−38.000|105.000|142.000",
      "Dismissed and replaced|75,000|−38,000|105,000|142,000"},
     employer_brochure},
    {paragraph,
     {"Det dyreste er at fyre og ansætte en ny. Det billigste er at hjælpe en syg tilbage, bare "
      "delvist.",
      "The most expensive choice is to dismiss and hire someone new. The cheapest is to help a "
      "sick person back, even partly."},
     employer_brochure},
};

constexpr Section kSections[] = {
    {"rates", {"Satser og refusion", "Rates and refund"}, Audience::both, kRates},
    {"cost", {"Hvad koster sygefravær?", "What does sick leave cost?"}, Audience::employer, kCost},
};

}  // namespace

std::span<const Section> money_sections() { return kSections; }

}  // namespace fasttrack
