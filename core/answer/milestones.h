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
// source says what the municipality does; for a case under it every date lies on or after that day.
//   certainty_of(kFastTrackMeeting, Actor::municipality, 2026-07-01) is unsettled
inline Certainty certainty_of(const Rule& rule, Actor actor, Day date) {
    const bool unclear = actor == Actor::municipality && date >= regime_from(Regime::r2026);
    return unclear ? Certainty::unsettled : rule.certainty;
}

// The last day on which the employer pays: the day given, else the end of the employer period.
//   last_day_of_employer_pay(first_absence=2026-03-02) is 2026-03-31
Day last_day_of_employer_pay(const AbsenceCase& absence);

// The absence day that a self-employed person's insurance begins with: the first, or the third
// counting Monday to Friday; the first absence day where there is no insurance.
//   insured_right(first_absence=2019-02-01, insurance=day3) is 2019-02-05
Day insured_right(const AbsenceCase& absence);

}  // namespace fasttrack
