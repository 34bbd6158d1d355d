// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The sources of every rule: what to cite, and what each contributed. Partner: sources.cpp.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace fasttrack {

enum class SourceId : std::uint8_t {
    flyer,
    municipal_page,
    employer_brochure,
    ishoj,
    cabi,
    sdpl_7a,
    sdpl_7b,
    sdpl_7c,
    sdpl_7e,
    sdpl_11,
    sdpl_13b,
    sdpl_13f,
    sdpl_24,
    sdpl_27,
    sdpl_30,
    sdpl_36a,
    sdpl_38,
    sdpl_40,
    sdpl_41,
    sdpl_43,
    sdpl_50,
    sdpl_56,
    sdpl_59,
    bek_1710,
    bek_473,
    lov_1750,
    pav,
    ankestyrelsen_2019,
    rates,
    gribskov,
    kk,
    opkurser,
    nationalbanken,
    star_2027,
    vej_9117,
};

struct Source {
    SourceId id;
    std::string_view key;        // "sdpl-7c", as written in the answer
    std::string_view title;      // as published, in Danish
    std::string_view year;       // of the version read: "2016"; "udateret" where it is not known
    std::string_view paragraph;  // "§ 7 c", "24.2.3–24.3.4"; empty where it has none
    std::string_view version;    // the text its words were read in, where that is another or known
    std::string_view address;    // of the text, where it has a public one that is known; else empty
};

std::span<const Source> sources();
const Source& source(SourceId id);
// The source with this key, null where there is none. source_with_key("sdpl-7c")->paragraph is
// "§ 7 c"
const Source* source_with_key(std::string_view key);

}  // namespace fasttrack
