### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

undated = undated
citation = Source: { $source }.
citation-also = See also: { $sources }.
certainty-given = The date comes from you, not from a rule.
unsettled-last-day-changed = Not certain: the sources differ about the last day, and no source says whether Fast track itself changed on { $changed }. Ask the municipality.
unsettled-last-day = Not certain: the sources differ about the last day. We show the earlier one.
unsettled-doctor-visit = Not certain: the deadline stood in the rules before { $rules }. We do not know whether it stands in the new ones.
unsettled-under-26 = Not certain: the act takes effect in steps, and no source says when this part begins. Ask the municipality.
unsettled-changed = Not certain: the rules on the municipality's follow-up changed on { $changed }. No source says what that means for this date. Ask the municipality.
certainty-law = Certain: the rules say so.
certainty-official = Fairly certain: authorities and experts say so, but we have not seen the law's own words.
certainty-derived = Worked out from the sources. The municipality may count differently.
reading-date = The words { $words } in { $source } can also mean { $date }. Do not rely on that day: we show the earlier one.
reading-letter = { $source } says { $words }. If the letter states an earlier deadline, follow the letter.
reading-dispensation = { $source } says { $words }. The act counts from the first day of absence, and we follow the act.
reading-reassessment = { $source } says { $words }. That counts from the first day of absence, which is too early. If holidays on weekdays are left out, it is the same month or a later one.
reading-same = { $source } says the same in other words: { $words }.
