### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

day-request = The request
day-letter = The letter
day-information-form = The information form
day-first-meeting = The first meeting
day-part-time-return = The part-time return
day-date = The date
only-employed-last-pay = The last day paid only belongs where the employer pays sick pay. Remove it, or choose that kind of pay.
only-self-employed-insurance = The voluntary insurance is for the self-employed only. Remove the answer, or choose self-employed as the kind of work.
only-employed-notice = The last day of employment is for employees only. Remove the date, or choose employed as the kind of work.
only-employed-pay = Pay from an employer is for employees only. Remove the answer, or choose employed as the kind of work.
period-ends-before = An earlier period ends before it begins: { $value }. Swap its two days.
periods-overlap = Two earlier periods cover the same days: { $value }. Write them as one period.
period-reaches-absence = An earlier period reaches into this absence: { $value }. It must end before the first day of absence.
conflict-before-first-absence = { $name } cannot be before the first day of absence. You entered { $value }. Correct one of the two dates.
conflict-full-return-not-after-first-absence = The full return must be after the first day of absence. You entered { $value }. Correct one of the two dates.
conflict-full-return-before-partial-return = The full return cannot be before the part-time return. You entered { $value }. Correct one of the two dates.
conflict-letter-without-request = The letter is about a request. Also enter the day Fast track was requested.
conflict-letter-before-request = The letter cannot have been sent before the request. You entered { $value }. Correct one of the two dates.
conflict-last-employer-pay-outside-period = The last day paid must be within the first { $period } of the absence. You entered { $value }.
conflict-category-abolished = Category 3 was abolished. We only use the category for absences that begin by { $last }. Remove the answer.
conflict-employer-needs-employment = An employer can only take part where the sick person is employed. Choose employed as the kind of work, or choose the employee here.
out-of-range-too-early = Fast track began in { $year }. { $value } is before that. Enter a day from { $from } on.
out-of-range-too-late = { $value } is too far in the future. Enter a day up to { $until }.
out-of-range-outside = { $value } is outside the years we can work with. Enter a day from { $from } to { $until }.
unknown-value-empty = An answer is missing here. Use one of these: { $allowed }.
unknown-value-unknown = { $value } is not an answer we know. Use one of these: { $allowed }.
unknown-key-near = We do not know the field { $field }. Did you mean { $key }?
unknown-key-far = We do not know the field { $field }. Correct its name or remove it.
missing = Enter the first day of absence, for example 2 March 2026.
repeated = The field { $field } is here more than once. Keep only one.
no-date = A date is missing here. Write day, month and a year of four digits, for example 2 March 2026.
two-digit-year = { $value } has only two digits in the year. Write the year with four digits, for example 2 March 2026.
no-year = { $value } has no year. Write the year too, with four digits, for example 2 March 2026.
no-calendar-day = { $value } is not a day in the calendar. Write the day before the month, for example 2.3.2026 for 2 March 2026.
no-date-read = We cannot read { $value } as a date. Write day, month and a year of four digits, for example 2 March 2026.
not-periods = We cannot read { $value } as periods. Write each period with its first and last day, for example 2026-01-05..2026-02-10, with a comma between periods.
name-claim-letter = The letter about the report
name-conversation-held = The talk at work
name-reported = The report
name-workdays = The weekdays
name-employer-period = The answer about the employer period
name-refund-claimed-to = The day refund is claimed to
name-hours = The hours a week
name-hours-absent = The absent hours
name-wage-month = The wage
# $name: the name of a field
other-work = { $name } does not belong to the work that is chosen. Remove the answer, or choose another kind of work.
# $name: the name of a field
other-pay = { $name } does not belong to the pay that is chosen. Remove the answer, or choose another kind of pay.
conflict-other-insurance = The weekdays are used only with insurance from the 3rd day of absence. Remove them, or choose that insurance.
conflict-hours-absent-without-partial-return = The absent hours apply from the part-time return (delvis raskmelding). Enter that day as well.
# $value: what was typed, in quotation marks
conflict-hours-absent-above-hours = The absent hours cannot be more than the agreed ones. You entered { $value }.
# $value: what was typed, in quotation marks
conflict-claim-before-refund = A refund can be claimed only from the first day the municipality can pay. You entered { $value }. Correct the day.
# $value: what was typed, in quotation marks
not-weekdays = We cannot read { $value } as weekdays. Write the numbers in order, such as 12345 for Monday to Friday. 7 is Sunday.
# $value: what was typed, in quotation marks
not-hours = We cannot read { $value } as hours. Write a number with at most two decimals, such as 37 or 18.5.
# $value: what was typed, in quotation marks
not-kroner = We cannot read { $value } as kroner. Write a number with at most two decimals, such as 32000 or 32000.50.
# $value: what was typed, in quotation marks
hours-out-of-range = { $value } are not hours in a week. Write a number from 0.01 to 168.
# $value: what was typed, in quotation marks
kroner-out-of-range = { $value } is too much. Write the wage of one month in kroner.
