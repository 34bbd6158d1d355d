### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

day-one = Day 1 = { $date }.
day-to-day = Day 1 = { $first } … day { $count } = { $date }.
whole-weeks = { $count } days are { $weeks }.
span-after = { $span } after { $event } = { $date }. The first day is not counted.
months-after = { $count } months after { $event } = { $date }: the same day of the month.
short-month = { $count } months after { $event } = { $date }. That month is too short, so it is its last day.
bank-days-sent = The letter was sent { $letter }.
bank-day = Day { $count } = { $date }.
bank-days-left-out = We count Monday to Friday without public holidays.
working-day = Absence day { $count } = { $date }.
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
# $day: a day
event-last-fund-pay = { $day } (the last day the unemployment fund pays)
# $day: a day
event-claim-letter = { $day } (the letter about the report)
# $day: a day
event-first-unclaimed = { $day } (the first day without a claimed refund)
bank-days-closed = Banks are also closed on Christmas Eve, New Year's Eve, Constitution Day and the Friday after Ascension. We count those days, because that gives the earlier day.
workdays-count = Only the weekdays you work count. Public holidays do not.
workdays-unknown = We do not know the weekdays you work. The earliest day it can be is { $date }.
