### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

day-one = Day 1 = { $date }.
day-to-day = Day 1 = { $first } … day { $count } = { $date }.
whole-weeks = { $count } days are { $weeks }.
span-after = { $span } after { $event } = { $date }. The first day is not counted.
months-after = { $count } months after { $event } = { $date }: the same day of the month.
short-month = { $count } months after { $event } = { $date }. That month is too short, so it is its last day.
bank-days-sent = The letter was sent { $letter }.
bank-day = Bank day { $count } = { $date }.
bank-days-left-out = Weekends and public holidays are not bank days.
working-day = Absence day { $count } = { $date }.
only-weekdays = Only Monday to Friday count.
given = This is the day you entered: { $date }. It is day { $count } of the absence.
given-back = This is the day you entered: { $date }. The absence lasts { $days }.
regain = The form's deadline = { $deadline }. { $span } after = { $date }.
reassessment-uncounted = The first { $uncounted } of the absence do not count. Counting begins { $begin }.
reassessment-prior = Earlier absences count too, in the same way.
reassessment-count = In the { $months } months from { $from } to { $until } there are { $days }. That is more than { $limit }. So the date is { $date }.
closed = The date is { $name }, and offices are closed.
closed-from = The date is { $name }, and offices are closed from { $first }.
closed-act-earlier = The deadline does not move: do it by { $act_by }.
closed-other-acts = The deadline does not move: it should be done by { $act_by }.
closed-nothing-moves = The date is { $name }. That does not move it.
event-request = { $day } (the request)
event-letter = { $day } (the letter)
event-information-form = { $day } (the form was sent)
event-first-meeting = { $day } (the first meeting)
event-last-employer-pay = { $day } (the last day of sick pay from the employer)
event-insured-right = { $day } (the right begins)
event-given = { $day }
event-first-absence = { $day } (the first day of absence)
