// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The sources of every rule, as published. Partner: sources.h.
#include "core/law/sources.h"

#include <array>
#include <cstddef>

namespace fasttrack {
namespace {

constexpr std::string_view kAct = "Sygedagpengeloven";
constexpr std::string_view kUndated = "udateret";

// Laws carry the year of the latest consolidated act that was read (LBK nr. 994 af 22/8/2024);
// `version` says where the quoted words stood, because not every section was seen in that one.
constexpr std::array<Source, kSourceCount> kSources{{
    {SourceId::flyer, "flyer", "Fast track og afkort en langvarig sygemelding!", kUndated, "", ""},
    {SourceId::municipal_page, "municipal-page", "Hurtigt tilbage efter sygdom", "2019", "",
     "sidst opdateret 4. september 2019"},
    {SourceId::employer_brochure, "employer-brochure", "Hvis en medarbejder bliver syg", "2016", "",
     "satser pr. 4. januar 2016"},
    {SourceId::ishoj, "ishoj", "Fast Track i Ishøj Kommune, indsatsbeskrivelse", kUndated, "", ""},
    {SourceId::cabi, "cabi", "Cabi: Opfølgning på sygemeldte", kUndated, "",
     "efter BEK nr. 473 af 20/3/2021 og VEJ nr. 10239 af 27/12/2019"},
    {SourceId::sdpl_7a, "sdpl-7a", kAct, "2024", "§ 7 a", "lovforslag L 165 (2008-09)"},
    {SourceId::sdpl_7b, "sdpl-7b", kAct, "2024", "§ 7 b", "LBK nr. 994 af 22/8/2024"},
    {SourceId::sdpl_7c, "sdpl-7c", kAct, "2024", "§ 7 c",
     "gengivet i Personaleadministrativ vejledning 24.2.5"},
    {SourceId::sdpl_7e, "sdpl-7e", kAct, "2024", "§ 7 e", "nævnt i § 13 b, stk. 2"},
    {SourceId::sdpl_11, "sdpl-11", kAct, "2024", "§ 11", "LBK nr. 1712 af 2021"},
    {SourceId::sdpl_13b, "sdpl-13b", kAct, "2024", "§ 13 b", "LBK nr. 1179 af 21/9/2023"},
    {SourceId::sdpl_13f, "sdpl-13f", kAct, "2025", "§ 13 f", "lovforslag L 74 (2024-25)"},
    {SourceId::sdpl_24, "sdpl-24", kAct, "2024", "§ 24", "lov nr. 720 af 25/6/2014"},
    {SourceId::sdpl_27, "sdpl-27", kAct, "2024", "§ 27", ""},
    {SourceId::sdpl_30, "sdpl-30", kAct, "2024", "§ 30", ""},
    {SourceId::sdpl_36a, "sdpl-36a", kAct, "2024", "§ 36 a", ""},
    {SourceId::sdpl_38, "sdpl-38", kAct, "2024", "§ 38", "LBK nr. 68 af 25/1/2019"},
    {SourceId::sdpl_40, "sdpl-40", kAct, "2024", "§ 40", ""},
    {SourceId::sdpl_43, "sdpl-43", kAct, "2024", "§ 43", "gengivet af Ankestyrelsen 2019"},
    {SourceId::sdpl_50, "sdpl-50", kAct, "2024", "§ 50", ""},
    {SourceId::sdpl_56, "sdpl-56", kAct, "2024", "§ 56", ""},
    {SourceId::sdpl_59, "sdpl-59", kAct, "2024", "§ 59", "LBK nr. 1712 af 2021"},
    {SourceId::bek_1710, "bek-1710",
     "Bekendtgørelse nr. 1710 af 30. december 2024 om opfølgning i sygedagpengesager", "2024",
     "§ 4", ""},
    {SourceId::bek_473, "bek-473",
     "Bekendtgørelse nr. 473 af 20. marts 2021 om opfølgning i sygedagpengesager", "2021", "§ 9",
     ""},
    {SourceId::lov_1750, "lov-1750", "Lov nr. 1750 af 29. december 2025", "2025", "",
     "ministerens skriftlige fremsættelse af L 66 (2025-26)"},
    {SourceId::pav, "pav", "Personaleadministrativ vejledning", "2021", "24.2.3–24.3.4", ""},
    {SourceId::ankestyrelsen_2019, "ankestyrelsen-2019", "Nyt fra Ankestyrelsen 1/2019", "2019", "",
     ""},
    {SourceId::rates, "rates", "Beskæftigelsesministeriets årlige satser", "2015–2026", "", ""},
}};

consteval bool in_order_of_id() {
    for (std::size_t i = 0; i < kSources.size(); ++i) {
        if (static_cast<std::size_t>(kSources[i].id) != i) return false;
    }
    return true;
}
static_assert(in_order_of_id(), "source() looks a source up by its id's number");

}  // namespace

std::span<const Source> sources() { return kSources; }

const Source& source(SourceId id) { return kSources[static_cast<std::size_t>(id)]; }

const Source* source_with_key(std::string_view key) {
    for (const Source& source : kSources) {
        if (source.key == key) return &source;
    }
    return nullptr;
}

}  // namespace fasttrack
