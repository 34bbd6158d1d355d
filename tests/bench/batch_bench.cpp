// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// How many rows a second a list is answered with, in each format; reading and writing aside.
#include <benchmark/benchmark.h>

#include <string>
#include <string_view>

#include "core/list/batch.h"
#include "tests/bench/bench_cases.h"

namespace fasttrack {
namespace {

constexpr std::size_t kPiece = std::size_t{64} * 1024;

// A list as a personnel system exports it: one row a case, some requested, every fiftieth bad.
std::string list_of_cases() {
    std::string list = "label,first_absence,work,requested,today\n";
    std::size_t row = 0;
    for (const BenchCase& one : bench_cases()) {
        ++row;
        const Day first = one.absence.first_absence;
        list += "person " + std::to_string(row) + ",";
        list += (row % 50 == 0 ? "30.2.2026" : iso(first)) + ",";
        list.append(value_names(Key::work)[static_cast<std::size_t>(one.absence.work)]).append(",");
        list += (row % 3 == 0 ? iso(first + Days{9}) : "") + "," + iso(one.today) + "\n";
    }
    return list;
}

void answer_list(benchmark::State& state, BatchFormat format) {
    const std::string list = list_of_cases();
    std::uint64_t rows = 0;
    std::string out;
    std::string complaints;
    for (auto _ : state) {
        Batch batch{{.style = {.format = format, .stamp = "20261121T000000Z"},
                     .lang = Language::da,
                     .today = kLegalStatus}};
        std::string_view rest = list;
        while (!rest.empty()) {
            batch.feed(rest.substr(0, kPiece));
            rest.remove_prefix(std::min(kPiece, rest.size()));
            while (batch.next(out, complaints)) {
                if (out.size() > kPiece) out.clear();
                complaints.clear();
            }
        }
        rows += batch.row_count();
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(rows));
}

void rows_to_csv(benchmark::State& state) { answer_list(state, BatchFormat::csv); }
void rows_to_ndjson(benchmark::State& state) { answer_list(state, BatchFormat::ndjson); }
void rows_to_ics(benchmark::State& state) { answer_list(state, BatchFormat::ics); }

BENCHMARK(rows_to_csv)->Unit(benchmark::kMillisecond);
BENCHMARK(rows_to_ndjson)->Unit(benchmark::kMillisecond);
BENCHMARK(rows_to_ics)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace fasttrack
