// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What a draft of a retention plan (fastholdelsesplan, sygedagpengeloven § 7 b) holds. There are no
// rules for how one looks; its parts are those the brochure names. Partners:
// plan/retention_plan.cpp, plan/plan.h.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "core/calendar/day.h"
#include "core/law/sources.h"
#include "core/plan/plan.h"

namespace fasttrack {

// What the parties write in words. "forslag om gradvis tilbagevenden til jobbet, hjælpemidler og
// særlige hensyn … andre arbejdsfunktioner"
enum class RetentionText : std::uint8_t { goal, tasks, consideration, aids, who_follows_up };
inline constexpr int kRetentionTextCount = 5;

// The municipality's measures, in the order of priority in which they are to be considered
// ("Indsatsen skal tage udgangspunkt i følgende muligheder i prioriteret rækkefølge"); then what
// supplements them.
enum class Measure : std::uint8_t {
    gradual_return,
    gradual_return_after_placement,  // "virksomhedspraktik på egen arbejdsplads" before it
    placement_at_own_workplace,
    support,                // "mentorstøtte, hjælpemidler eller anden form for støtte"
    guidance_and_training,  // "Som supplement til den arbejdspladsbaserede indsats"
};
inline constexpr int kMeasureCount = 5;
inline constexpr SourceId kMeasuresSource = SourceId::cabi;
inline constexpr SourceId kRetentionPlanSource = SourceId::employer_brochure;

struct RetentionPlanDraft {
    Day drawn_up;
    ReturnPlan plan;
    std::array<std::string, kRetentionTextCount> texts;  // as typed, by RetentionText
    std::vector<Measure> measures;                       // in order of priority, each once
    std::vector<Day> follow_up;                          // the days to see how it goes
};

// The draft with its measures in order, and a follow-up on the day of each step after `drawn_up`.
RetentionPlanDraft retention_plan_draft(Day drawn_up, ReturnPlan plan,
                                        std::array<std::string, kRetentionTextCount> texts,
                                        std::vector<Measure> measures);

}  // namespace fasttrack
