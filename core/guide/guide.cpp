// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Puts the guide together and cuts it into blocks and tables. Partners: guide.h, guide/sections.h.
#include "core/guide/guide.h"

#include <array>
#include <cstddef>

#include "core/guide/sections.h"
#include "core/law/rates.h"
#include "texts/guide.h"

namespace fasttrack {
namespace {

constexpr Text kRateHeads[] = {text::guide::rate_heads_year, text::guide::rate_heads_dkk_week,
                               text::guide::rate_heads_dkk_month, text::guide::rate_heads_how_sure};

constexpr std::int64_t kOerePerKrone = 100;

std::vector<Section> all_sections() {
    std::vector<Section> all;
    for (const auto part :
         {fast_track_sections(), course_sections(), employer_sections(), follow_up_sections(),
          plan_sections(), money_sections(), limits_sections()}) {
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

// 4180 with the language's mark between the thousands.
std::string number_text(std::int64_t number, Language lang) {
    std::string digits = std::to_string(number);
    for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3) {
        digits.insert(static_cast<std::size_t>(at), text::guide::thousands.in(lang));
    }
    return digits;
}

std::vector<std::string> cells_of(std::string_view row) {
    std::vector<std::string> cells;
    for (std::size_t from = 0;;) {
        const std::size_t bar = row.find('|', from);
        cells.emplace_back(row.substr(from, bar - from));
        if (bar == std::string_view::npos) return cells;
        from = bar + 1;
    }
}

// A table is its header row and the rows below it; a rate table's caption stands alone.
bool goes_on(LineKind block, LineKind next) {
    if (block == LineKind::head) return next == LineKind::row;
    return next == block && block != LineKind::rate_table;
}

}  // namespace

std::span<const Section> guide_sections() {
    static const std::vector<Section> kAll = all_sections();
    return kAll;
}

std::vector<const Section*> guide_for(Role role) {
    const Audience own = role == Role::employer ? Audience::employer : Audience::employee;
    std::vector<const Section*> result;
    for (const Section& section : guide_sections()) {
        if (section.audience == Audience::both || section.audience == own) {
            result.push_back(&section);
        }
    }
    return result;
}

std::vector<Block> blocks(const Section& section) {
    std::vector<Block> result;
    const auto lines = section.lines;
    for (std::size_t from = 0; from < lines.size();) {
        std::size_t to = from + 1;
        while (to < lines.size() && goes_on(lines[from].kind, lines[to].kind)) ++to;
        result.push_back({lines[from].kind, lines.subspan(from, to - from)});
        from = to;
    }
    return result;
}

SourceSet sources_of(const Block& block) {
    SourceSet all = block.lines.front().sources;
    for (const Line& line : block.lines) all = all | line.sources;
    return all;
}

std::vector<std::vector<std::string>> table_of(const Block& block, Language lang) {
    if (block.kind == LineKind::rate_table) return rates_table(lang);
    std::vector<std::vector<std::string>> table;
    for (const Line& line : block.lines) table.push_back(cells_of(line.text.in(lang)));
    return table;
}

std::vector<std::vector<std::string>> rates_table(Language lang) {
    std::vector<std::vector<std::string>> table(1);
    for (const Text& head : kRateHeads) table.front().emplace_back(head.in(lang));
    for (const WeekRate& rate : week_rates()) {
        const Text& sure = rate.certainty == Certainty::unsettled ? text::guide::rate_unsure
                                                                  : text::guide::rate_sure;
        table.push_back({std::to_string(rate.year),
                         number_text(rate.per_week.oere / kOerePerKrone, lang),
                         number_text(per_month(rate.per_week).oere / kOerePerKrone, lang),
                         std::string{sure.in(lang)}});
    }
    return table;
}

std::string kroner_text(std::int64_t kroner, Language lang) {
    return fill(text::guide::kroner.in(lang), {with("number", number_text(kroner, lang))});
}

}  // namespace fasttrack
