// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The header of a list: which column is which key, and what is only carried through. Partner:
// batch_list.cpp; batch.h reads the rows.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/case/case.h"

namespace fasttrack {

// The delimiter of a list: the one of `,` `;` and tab that finds the most keys, else the most
// columns, in the list's first line.
//   list_delimiter("label, and place;first_absence") is ';'
char list_delimiter(std::string_view first_line);

struct BatchColumn {
    std::optional<Key> key;   // nothing: carried through, or the answer's own
    bool own = false;         // a column of an answer, which is replaced
    std::string name;         // as it stands in the header
    std::string unique_name;  // the same, or column_3 where it is empty or there twice: for JSON
};

// Whether a CSV of answers keeps the column: what is carried through and every key of the case, so
// that it can be read in again. The first absence day is a column of the answer itself.
inline bool is_kept(const BatchColumn& column) {
    return !column.own && column.key != Key::first_absence;
}

struct BatchList {
    char delimiter = ',';
    std::vector<BatchColumn> columns;
    std::optional<std::size_t> label;  // which of the carried columns names whose events they are
    std::optional<Key> repeated;       // a key that stands in two columns: the list is ambiguous

    bool has(Key key) const;
};

// The list whose header has these cells. Names are read without blanks around them.
BatchList list_of(std::span<const std::string_view> header, char delimiter);

}  // namespace fasttrack
