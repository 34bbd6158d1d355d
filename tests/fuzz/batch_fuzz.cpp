// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Fuzzes a list of cases: nothing breaks it, each row that it counts has one line in the answer,
// and the answer does not depend on how the list came in pieces.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "core/list/batch.h"

namespace {

using fasttrack::Batch;
using fasttrack::BatchFormat;

void require(bool holds) {
    if (!holds) std::abort();
}

struct Answered {
    std::string out;
    std::string complaints;
    std::uint64_t rows = 0;
    bool refused = false;
};

Answered answered(std::string_view list, BatchFormat format, std::size_t piece) {
    Batch batch{{.style = {.format = format, .stamp = "20261121T000000Z"},
                 .lang = fasttrack::Language::en,
                 .today = fasttrack::kLegalStatus}};
    Answered answer;
    while (!list.empty()) {
        batch.feed(list.substr(0, piece));
        list.remove_prefix(std::min(piece, list.size()));
        while (batch.next(answer.out, answer.complaints)) {
        }
    }
    batch.finish();
    while (batch.next(answer.out, answer.complaints)) {
    }
    answer.rows = batch.row_count();
    answer.refused = batch.is_refused();
    return answer;
}

void check(std::string_view list, std::size_t piece) {
    const Answered whole = answered(list, BatchFormat::ndjson, list.size() + 1);
    const Answered pieces = answered(list, BatchFormat::ndjson, piece);
    require(pieces.out == whole.out);
    require(pieces.complaints == whole.complaints);
    const auto lines = std::count(whole.out.begin(), whole.out.end(), '\n');
    require(static_cast<std::uint64_t>(lines) == whole.rows);
    require(!whole.refused || (whole.rows == 0 && !whole.complaints.empty()));
    const Answered csv = answered(list, BatchFormat::csv, piece);
    require(csv.rows == whole.rows);
    require(csv.complaints == whole.complaints);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const std::string noise{reinterpret_cast<const char*>(data) + 1, size - 1};
    const std::size_t piece = data[0] + std::size_t{1};
    check(noise, piece);
    // Most noise is no header: with one, more gets past the first row.
    check("label;first_absence;work;requested\n" + noise, piece);
    return 0;
}
