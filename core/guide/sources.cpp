// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What each source gave and how far it can be trusted, and what each body of rules changed.
// Partner: guide.h.
#include <cstddef>
#include <iterator>

#include "core/guide/guide.h"
#include "core/support/enum_names.h"
#include "texts/sources.h"

namespace fasttrack {
namespace {

using enum SourceId;

constexpr SourceNote kNotes[] = {
    {flyer, text::sources::flyer_gave, text::sources::flyer_how_sure},
    {municipal_page, text::sources::municipal_page_gave, text::sources::municipal_page_how_sure},
    {employer_brochure, text::sources::employer_brochure_gave,
     text::sources::employer_brochure_how_sure},
    {ishoj, text::sources::ishoj_gave, text::sources::ishoj_how_sure},
    {cabi, text::sources::cabi_gave, text::sources::cabi_how_sure},
    {sdpl_7a, text::sources::sdpl_7a_gave, text::sources::sdpl_7a_how_sure},
    {sdpl_7b, text::sources::sdpl_7b_gave, text::sources::as_law},
    {sdpl_7c, text::sources::sdpl_7c_gave, text::sources::retold},
    {sdpl_7e, text::sources::sdpl_7e_gave, text::sources::retold},
    {sdpl_11, text::sources::sdpl_11_gave, text::sources::as_law},
    {sdpl_13b, text::sources::sdpl_13b_gave, text::sources::as_law},
    {sdpl_13f, text::sources::sdpl_13f_gave, text::sources::sdpl_13f_how_sure},
    {sdpl_24, text::sources::sdpl_24_gave, text::sources::sdpl_24_how_sure},
    {sdpl_27, text::sources::sdpl_27_gave, text::sources::retold},
    {sdpl_30, text::sources::sdpl_30_gave, text::sources::as_law},
    {sdpl_36a, text::sources::sdpl_36a_gave, text::sources::retold},
    {sdpl_38, text::sources::sdpl_38_gave, text::sources::as_law},
    {sdpl_40, text::sources::sdpl_40_gave, text::sources::as_law},
    {sdpl_41, text::sources::sdpl_41_gave, text::sources::retold},
    {sdpl_43, text::sources::sdpl_43_gave, text::sources::as_law},
    {sdpl_50, text::sources::sdpl_50_gave, text::sources::retold},
    {sdpl_56, text::sources::sdpl_56_gave, text::sources::retold},
    {sdpl_59, text::sources::sdpl_59_gave, text::sources::as_law},
    {bek_1710, text::sources::bek_1710_gave, text::sources::as_law},
    {bek_473, text::sources::bek_473_gave, text::sources::bek_473_how_sure},
    {lov_1750, text::sources::lov_1750_gave, text::sources::lov_1750_how_sure},
    {pav, text::sources::pav_gave, text::sources::pav_how_sure},
    {ankestyrelsen_2019, text::sources::ankestyrelsen_2019_gave,
     text::sources::ankestyrelsen_2019_how_sure},
    {rates, text::sources::rates_gave, text::sources::rates_how_sure},
    {gribskov, text::sources::gribskov_gave, text::sources::gribskov_how_sure},
    {kk, text::sources::kk_gave, text::sources::kk_how_sure},
    {opkurser, text::sources::opkurser_gave, text::sources::opkurser_how_sure},
    {nationalbanken, text::sources::nationalbanken_gave, text::sources::nationalbanken_how_sure},
    {star_2027, text::sources::star_2027_gave, text::sources::star_2027_how_sure},
    {vej_9117, text::sources::vej_9117_gave, text::sources::vej_9117_how_sure},
};

constexpr bool in_order_of_id() {
    if (std::size(kNotes) != enum_count<SourceId>()) return false;
    for (std::size_t i = 0; i < std::size(kNotes); ++i) {
        if (static_cast<std::size_t>(kNotes[i].id) != i) return false;
    }
    return true;
}
static_assert(in_order_of_id(), "one note for every source, in the order of SourceId");

constexpr RegimeNote kRegimes[] = {
    {Regime::r2015, text::sources::regimes_r2015_title, text::sources::regimes_r2015_text,
     flyer | employer_brochure},
    {Regime::r2020, text::sources::regimes_r2020_title, text::sources::regimes_r2020_text,
     sdpl_13b | cabi},
    {Regime::r2025, text::sources::regimes_r2025_title, text::sources::regimes_r2025_text,
     sdpl_13f | bek_1710},
    {Regime::r2026, text::sources::regimes_r2026_title, text::sources::regimes_r2026_text,
     lov_1750},
};

constexpr RegimeNote kAnnounced{Regime::r2026, text::sources::announced_title,
                                text::sources::announced_text, cabi | employer_brochure};

}  // namespace

std::span<const SourceNote> source_notes() { return kNotes; }

std::span<const RegimeNote> regime_notes() { return kRegimes; }

const RegimeNote& announced_change() { return kAnnounced; }

}  // namespace fasttrack
