// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The draft of a retention plan. Partner: plan/retention_plan.h.
#include "core/plan/retention_plan.h"

#include <algorithm>
#include <utility>

namespace fasttrack {

RetentionPlanDraft retention_plan_draft(Day drawn_up, ReturnPlan plan,
                                        std::array<std::string, kRetentionTextCount> texts,
                                        std::vector<Measure> measures) {
    std::sort(measures.begin(), measures.end());
    measures.erase(std::unique(measures.begin(), measures.end()), measures.end());
    std::vector<Day> follow_up;
    for (const PlanStep& step : plan.steps) {
        if (step.from > drawn_up) follow_up.push_back(step.from);
    }
    return {.drawn_up = drawn_up,
            .plan = std::move(plan),
            .texts = std::move(texts),
            .measures = std::move(measures),
            .follow_up = std::move(follow_up)};
}

}  // namespace fasttrack
