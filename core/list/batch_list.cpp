// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The header of a list. Partner: batch_list.h.
#include "core/list/batch_list.h"

#include <algorithm>
#include <set>

#include "core/formats/answer.h"

namespace fasttrack {

namespace {

constexpr std::string_view kBlanks = " \t\r\n";

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

// How many columns `line` has under `delimiter`, and how many of them are keys. Quotation marks
// around a name are no part of it here; a delimiter between them is rare enough in a header.
struct Split {
    char delimiter;
    std::size_t keys = 0;
    std::size_t columns = 0;
};

Split split_under(std::string_view line, char delimiter) {
    Split split{.delimiter = delimiter};
    while (true) {
        const std::size_t end = std::min(line.find(delimiter), line.size());
        std::string_view name = trimmed(line.substr(0, end));
        if (name.size() > 1 && name.front() == '"' && name.back() == '"') {
            name = name.substr(1, name.size() - 2);
        }
        ++split.columns;
        if (key_named(name)) ++split.keys;
        if (end == line.size()) return split;
        line.remove_prefix(end + 1);
    }
}

}  // namespace

char list_delimiter(std::string_view first_line) {
    Split best = split_under(first_line, ',');
    for (const char delimiter : {';', '\t'}) {
        const Split split = split_under(first_line, delimiter);
        const bool more_columns = split.keys == best.keys && split.columns > best.columns;
        if (split.keys > best.keys || more_columns) best = split;
    }
    return best.delimiter;
}

bool BatchList::has(Key key) const {
    return std::any_of(columns.begin(), columns.end(),
                       [key](const BatchColumn& column) { return column.key == key; });
}

BatchList list_of(std::span<const std::string_view> header, char delimiter) {
    BatchList list;
    list.delimiter = delimiter;
    std::set<std::string> taken;
    std::size_t carried = 0;
    for (const std::string_view cell : header) {
        const std::string name{trimmed(cell)};
        const std::optional<Key> key = key_named(name);
        if (key && list.has(*key)) list.repeated = key;
        if (name == "label" && !list.label) list.label = carried;
        const bool own = !key && is_csv_column(name);
        if (!key && !own) ++carried;
        std::string unique = name.empty() || taken.contains(name)
                                 ? "column_" + std::to_string(list.columns.size() + 1)
                                 : name;
        while (!taken.insert(unique).second) unique += '_';
        list.columns.push_back({key, own, name, unique});
    }
    return list;
}

}  // namespace fasttrack
