### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

regime-holds = The rules from { $from } hold for this absence: { $words }.
fast-track-unclear = No source says whether Fast track itself changed on { $from }. Ask the municipality whether Fast track still holds.
announced-change = It has been announced that the job clarification programme ends on { $from } and is replaced by a reduced rate of sick pay. We have not seen that act adopted. Ask the municipality.
closed-deadline-do = { $title }: do it by { $act_by }, not { $date }.
closed-deadline-other = { $title }: it should be done by { $act_by }, not { $date }.
closed-deadline-today = { $title }: offices are closed through { $date }. Do it online.
closed-days-one = A deadline falls on a day when offices are closed. It does not move.
closed-days-several = Some deadlines fall on a day when offices are closed. They do not move.
differences-last-day = The sources differ about the last day for Fast track. We show { $date }. The words of one of them can also mean the day after. Do not rely on it.
differences-meeting = The act and the brochures count the first meeting one day apart. We show { $date }, the earlier of the two. It is the municipality's deadline, not yours.
rate-unknown = We do not know the rate of sick pay from { $from } on. We do not guess.
deadline-in-letter =
    { $role ->
        [employer] The employee must answer the letter about Fast track before the deadline in the letter. For this absence we do not know the number of days.
       *[employee] Answer the letter about Fast track before the deadline in the letter. For your absence we do not know the number of days.
    }
enter-letter =
    { $role ->
        [employer] Also enter when the letter about Fast track was sent. Then we can show when the employee must answer.
       *[employee] Also enter when the letter about Fast track was sent. Then we can show when to answer.
    }
fund = We do not know the unemployment fund's own deadline to tell the municipality. Ask your fund.
outdated = The rules here are as of { $date }. That is more than a year ago, and they may have changed. Ask the municipality before you use the dates.
guidance = For guidance. The municipality decides. Legal status: { $date }.
regime-r2015 = Fast track began, and the municipality follows up every fourth week
regime-r2020 = the municipality holds at least four meetings in the first half year, and a medical certificate is used only where needed
regime-r2025 = category 3 is abolished, an employee expected fit within { $waiver_weeks } weeks of the first meeting may have fewer meetings, and a letter about Fast track must be answered within { $answer_bank_days } bank days
regime-r2026 = the municipality as a rule holds no meeting where both the employee and the employer expect less than { $under_26_weeks } weeks' absence
rules-changed = The rules changed on { $from }, during this absence: { $words }. No source says whether that holds for an absence that has begun, or whether Fast track itself changed. Ask the municipality about every date from that day on.
rules-changed-other = The rules changed on { $from }, during this absence: { $words }. We use the rules that held on the first day of absence. The municipality may follow the new ones. Ask the municipality.
rules-will-change = The rules change on { $from }: { $words }. If the absence lasts until then, ask the municipality about every date from that day on. No source says whether that holds for an absence that has begun, or whether Fast track itself changes.
rules-will-change-other = The rules change on { $from }: { $words }. We use the rules that hold on the first day of absence. If the absence lasts until then, the municipality may follow the new ones. Ask the municipality.
