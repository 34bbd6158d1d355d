// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// How long an answer takes: the bare assessment, with all its sentences, and as JSON.
#include <benchmark/benchmark.h>

#include <string>
#include <vector>

#include "core/formats/answer.h"
#include "core/say/explanation.h"
#include "tests/bench/bench_cases.h"

namespace fasttrack {
namespace {

// Calls `answer` with one case after the other and counts the cases a second.
template <typename Answer>
void for_each_case(benchmark::State& state, Answer answer) {
    const std::vector<BenchCase> cases = bench_cases();
    std::size_t next = 0;
    for (auto _ : state) {
        answer(cases[next]);
        next = next + 1 == cases.size() ? 0 : next + 1;
    }
    state.SetItemsProcessed(state.iterations());
}

void assessment_without_texts(benchmark::State& state) {
    for_each_case(state, [](const BenchCase& one) {
        benchmark::DoNotOptimize(assess(one.absence, one.today));
    });
}
BENCHMARK(assessment_without_texts);

void assessment_with_texts(benchmark::State& state) {
    for_each_case(state, [](const BenchCase& one) {
        const Assessment assessment = assess(one.absence, one.today);
        benchmark::DoNotOptimize(headline(one.absence, assessment, Language::da));
        benchmark::DoNotOptimize(notes(one.absence, assessment, Language::da));
        for (const Milestone& milestone : assessment.milestones) {
            benchmark::DoNotOptimize(milestone_title(milestone, one.absence, Language::da));
            benchmark::DoNotOptimize(why(milestone, one.absence, Language::da));
        }
    });
}
BENCHMARK(assessment_with_texts);

void answer_as_json(benchmark::State& state) {
    for_each_case(state, [](const BenchCase& one) {
        CaseReading reading;
        reading.absence = one.absence;
        benchmark::DoNotOptimize(
            answer_json(reading, assess(one.absence, one.today), {.lang = Language::da}));
    });
}
BENCHMARK(answer_as_json);

void case_read_from_text(benchmark::State& state) {
    constexpr std::string_view kText =
        "first_absence=2.3.2026&role=employer&requested=20.3.2026&consent=yes&today=2026-03-25";
    for (auto _ : state) benchmark::DoNotOptimize(read_case(kText));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(case_read_from_text);

}  // namespace
}  // namespace fasttrack
