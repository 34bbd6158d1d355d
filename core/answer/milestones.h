// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Which milestones a case has, and when. Partners: milestones.cpp, assessment.cpp (who calls it),
// rules_*.h (the offsets).
#pragma once

#include "core/answer/assessment.h"

namespace fasttrack {

// Fills the empty `list` with every milestone of `absence`, by date, then in the contract's order,
// as of the assessment's `today` and with its regime and Fast track.
void add_milestones(MilestoneList& list, const AbsenceCase& absence, const Assessment& assessment);

// How sure a date of `rule` is that `actor` has to keep: from the latest regime's first day on no
// source says what the municipality does in its follow-up; what it pays is not follow-up. For a
// case under that regime every date lies on or after that day.
//   certainty_of(kFastTrackMeeting, Actor::municipality, 2026-07-01) is unsettled
inline Certainty certainty_of(const Rule& rule, Actor actor, Day date) {
    const bool follow_up =
        actor == Actor::municipality && rule.milestone != MilestoneId::benefit_from;
    const bool unclear = (follow_up && date >= regime_from(Regime::r2026)) ||
                         (rule.unsettled_from && date >= *rule.unsettled_from);
    return unclear ? Certainty::unsettled : rule.certainty;
}

}  // namespace fasttrack
