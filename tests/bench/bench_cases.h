// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The cases that every benchmark answers: each first absence day of 2015 to 2040, in turn as
// employed with wages, unemployed and self-employed, ten days after it. Partner: dates.mjs, which
// has the same ones for date-fns.
#pragma once

#include <vector>

#include "core/case/case.h"

namespace fasttrack {

struct BenchCase {
    AbsenceCase absence;
    Day today;
};

inline std::vector<BenchCase> bench_cases() {
    constexpr Work kKinds[] = {Work::employed, Work::unemployed, Work::self_employed};
    std::vector<BenchCase> cases;
    const Day until{date::year{2040} / 12 / 31};
    for (Day day = kFirstAbsenceFrom; day <= until; day += Days{1}) {
        BenchCase bench_case;
        bench_case.absence.first_absence = day;
        bench_case.absence.work = kKinds[cases.size() % 3];
        bench_case.today = day + Days{10};
        cases.push_back(bench_case);
    }
    return cases;
}

}  // namespace fasttrack
