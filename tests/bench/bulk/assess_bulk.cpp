// Answers all benchmark cases again and again for a second, natively or as WebAssembly, and prints
// what compare.mjs reads: {"cases":…,"seconds":…,"sum":…}. The sum of all dates, in days since
// 1970, of one round shows that others have computed the same ones. No text, no JSON, nothing but
// C++.
#include <chrono>
#include <cstdint>
#include <cstdio>

#include "core/assessment.h"
#include "tests/bench/bench_cases.h"

namespace {

using Clock = std::chrono::steady_clock;

// The dates of every milestone of every case, added up.
std::int64_t sum_of_dates(const std::vector<fasttrack::BenchCase>& cases) {
    std::int64_t sum = 0;
    for (const fasttrack::BenchCase& one : cases) {
        for (const fasttrack::Milestone& milestone :
             fasttrack::assess(one.absence, one.today).milestones) {
            sum += milestone.date.time_since_epoch().count();
        }
    }
    return sum;
}

}  // namespace

int main() {
    const std::vector<fasttrack::BenchCase> cases = fasttrack::bench_cases();
    const std::int64_t sum = sum_of_dates(cases);  // also warms up
    std::int64_t answered = 0;
    std::int64_t check = 0;
    const Clock::time_point start = Clock::now();
    Clock::duration taken{};
    while (taken < std::chrono::seconds{1}) {
        check += sum_of_dates(cases) - sum;
        answered += static_cast<std::int64_t>(cases.size());
        taken = Clock::now() - start;
    }
    const double seconds = std::chrono::duration<double>(taken).count();
    std::printf("{\"cases\":%lld,\"seconds\":%.6f,\"sum\":%lld}\n",
                static_cast<long long>(answered), seconds, static_cast<long long>(sum + check));
    return 0;
}
