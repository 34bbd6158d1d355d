// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Answers all benchmark cases again and again for a second of processor time, natively or as
// WebAssembly, and prints what compare.mjs reads: {"cases":…,"seconds":…,"sum":…}. The sum of all
// dates of one round, in days since 1970, shows that others have computed the same ones. No text,
// no JSON, nothing but C++.
#include <cstdint>
#include <cstdio>
#include <ctime>

#include "core/answer/assessment.h"
#include "tests/bench/bench_cases.h"

#ifdef __EMSCRIPTEN__
#include <emscripten.h>
#endif

namespace {

// Processor time, so that what else the machine does changes little.
double seconds_used() {
#ifdef __EMSCRIPTEN__
    return EM_ASM_DOUBLE({ return process.cpuUsage().user / 1e6; });
#else
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
#endif
}

// The dates of every milestone of every case, added up.
std::int64_t sum_of_dates(const std::vector<fasttrack::BenchCase>& cases) {
    std::int64_t sum = 0;
    for (const fasttrack::BenchCase& one : cases) {
        const fasttrack::Assessment assessment = fasttrack::assess(one.absence, one.today);
        for (const fasttrack::Milestone& milestone : assessment.milestones) {
            sum += milestone.date.time_since_epoch().count();
        }
    }
    return sum;
}

}  // namespace

int main() {
    const std::vector<fasttrack::BenchCase> cases = fasttrack::bench_cases();
    std::int64_t sum = 0;
    for (int round = 0; round < 10; ++round) sum = sum_of_dates(cases);  // warms up
    std::int64_t answered = 0;
    std::int64_t check = 0;
    const double start = seconds_used();
    double seconds = 0;
    while (seconds < 1) {
        check += sum_of_dates(cases) - sum;
        answered += static_cast<std::int64_t>(cases.size());
        seconds = seconds_used() - start;
    }
    std::printf("{\"cases\":%lld,\"seconds\":%.6f,\"sum\":%lld}\n",
                static_cast<long long>(answered), seconds, static_cast<long long>(sum + check));
    return 0;
}
