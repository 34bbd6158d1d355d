// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// "Good to know": what the sources say beside the dates, as sections of lines that both faces lay
// out. Partners: guide.cpp, guide/sections.h and guide_*.cpp (the words).
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/case/case.h"
#include "core/law/rulebook.h"
#include "core/law/sources.h"
#include "core/say/texts.h"

namespace fasttrack {

// A set of sources, so that a line can name several: flyer | municipal_page.
struct SourceSet {
    std::uint64_t bits = 0;

    constexpr SourceSet(SourceId id) : bits{std::uint64_t{1} << static_cast<unsigned>(id)} {}
    constexpr bool has(SourceId id) const { return (bits & SourceSet{id}.bits) != 0; }
    friend constexpr SourceSet operator|(SourceSet a, SourceSet b) {
        a.bits |= b.bits;
        return a;
    }
};
constexpr SourceSet operator|(SourceId a, SourceId b) { return SourceSet{a} | SourceSet{b}; }

enum class LineKind : std::uint8_t {
    paragraph,
    heading,   // a small heading inside the section
    bullet,    // one item of a list
    step,      // one item of a numbered list
    quote,     // a source's own words; English: our translation of them
    outdated,  // what a source says and what holds now: set apart, with a word, not by colour alone
    head,      // a table's header row, cells apart by '|'
    row,       // a table's row
    rate_table,  // the caption of the table that rates_table() gives
    link,        // a text to press; its address is Line::url
};

struct Line {
    LineKind kind;
    Text text;
    SourceSet sources;
    std::string_view url{};  // link only
};

enum class Audience : std::uint8_t { both, employee, employer };

struct Section {
    std::string_view id;  // stable key, "employer_talk"
    Text title;
    Audience audience;
    std::span<const Line> lines;
};

// Every section in reading order, whoever reads.
std::span<const Section> guide_sections();
// The sections for the one who asks: those for both and those for this role, in reading order.
std::vector<const Section*> guide_for(Role role);

// Lines of one kind that stand together: a list, a table, a single paragraph.
struct Block {
    LineKind kind;                // of its first line; a table's is head
    std::span<const Line> lines;  // never empty
};
std::vector<Block> blocks(const Section& section);
// The sources of all lines of the block, for the small print below it.
SourceSet sources_of(const Block& block);

// The table of a block of kind head or rate_table: the header row first, every row equally long.
std::vector<std::vector<std::string>> table_of(const Block& block, Language lang);
// Year, kroner a week, kroner a month, how sure; only years with a known rate.
std::vector<std::vector<std::string>> rates_table(Language lang);
// "4.180 kr." / "DKK 4,180", whole kroner only.
std::string kroner_text(std::int64_t kroner, Language lang);

// What one source gave to the page and how far it can be trusted, for the list of sources.
struct SourceNote {
    SourceId id;
    Text contributed;
    Text how_sure;
};
// One for every source, in the order of SourceId.
std::span<const SourceNote> source_notes();

// "Which rules apply to you": what each regime changed. `from` is its first day.
struct RegimeNote {
    Regime regime;
    Text title;  // "Regler fra 2020"
    Text text;
    SourceSet sources;
};
std::span<const RegimeNote> regime_notes();
// What is announced, but not known to be adopted (1 January 2027).
const RegimeNote& announced_change();

}  // namespace fasttrack
