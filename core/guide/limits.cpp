// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The guide's last part: what is not settled, what the page cannot know, and where to ask. Partner:
// guide/sections.h.
#include "core/guide/sections.h"
#include "texts/guide-limits.h"

namespace fasttrack {
namespace {

using enum LineKind;
using enum SourceId;

constexpr Line kNotSettled[] = {
    {paragraph, text::guide_limits::not_settled_we_always_show, pav | flyer},
    {bullet, text::guide_limits::not_settled_5_weeks_day,
     sdpl_7c | pav | flyer | employer_brochure},
    {bullet, text::guide_limits::not_settled_5_weeks_bind, sdpl_7c | flyer},
    {bullet, text::guide_limits::not_settled_8_weeks_law,
     sdpl_13b | cabi | flyer | employer_brochure},
    {bullet, text::guide_limits::not_settled_weekends_holidays_source,
     ankestyrelsen_2019 | sdpl_30},
    {bullet, text::guide_limits::not_settled_after_1_july, lov_1750 | vej_9117 | opkurser},
    {bullet, text::guide_limits::not_settled_sanctions_2027, star_2027},
    {bullet, text::guide_limits::not_settled_reassessment_without_public, sdpl_24 | sdpl_27},
    {bullet, text::guide_limits::not_settled_we_know_deadline, cabi},
    {bullet, text::guide_limits::not_settled_self_employed_without, sdpl_43 | ankestyrelsen_2019},
    {bullet, text::guide_limits::not_settled_uninsured_paid_from, sdpl_41},
    {bullet, text::guide_limits::not_settled_call_work_first, kk},
    {bullet, text::guide_limits::not_settled_sick_persons_own, sdpl_38 | gribskov},
};

constexpr Line kWhereToAsk[] = {
    {paragraph,
     text::guide_limits::where_to_ask_guidance_municipality_decides,
     municipal_page | cabi,
     {}},
    {bullet, text::guide_limits::where_to_ask_sick_leave_municipality, cabi | municipal_page, {}},
    {bullet,
     text::guide_limits::where_to_ask_employer_municipality_where,
     cabi | employer_brochure,
     {}},
    {link, text::guide_limits::where_to_ask_mit_sygefravaer_borger, cabi, "https://www.borger.dk/"},
    {link, text::guide_limits::where_to_ask_nemrefusion_virk_dk, employer_brochure | flyer,
     "https://virk.dk/nemrefusion"},
    {link, text::guide_limits::where_to_ask_forms_star_dk, employer_brochure,
     "https://www.star.dk/"},
    {link, text::guide_limits::where_to_ask_report_sick_jobnet, cabi, "https://jobnet.dk/"},
};

constexpr Line kLimits[] = {
    {bullet, text::guide_limits::limits_page_helps_count, cabi | municipal_page},
    {bullet, text::guide_limits::limits_five_sources_about,
     flyer | municipal_page | employer_brochure | ishoj | cabi},
    {bullet, text::guide_limits::limits_cabi_itself_writes, cabi},
    {bullet, text::guide_limits::limits_page_deal_fleksjob, sdpl_56 | sdpl_30},
    {bullet, text::guide_limits::limits_everything_worked_out, employer_brochure},
};

constexpr Section kSections[] = {
    {"not_settled", text::guide_limits::not_settled_title, Audience::both, kNotSettled},
    {"where_to_ask", text::guide_limits::where_to_ask_title, Audience::both, kWhereToAsk},
    {"limits", text::guide_limits::limits_title, Audience::both, kLimits},
};

}  // namespace

std::span<const Section> limits_sections() { return kSections; }

}  // namespace fasttrack
