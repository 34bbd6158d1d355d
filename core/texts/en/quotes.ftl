### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

fast-track-window = within the first 5 weeks of the absence
until-5-weeks = until 5 weeks from the first day of absence
latest-2-bank = at the latest 2 bank days after the letter was sent
before-deadline-stated = before the deadline stated in the letter
latest-8-days = at the latest 8 days after the sick person's request for early follow-up
latest-2-weeks = at the latest 2 weeks after the sick person or the employer has asked the municipality to start early follow-up
form-8-days = at the latest 8 days after the information form was sent
up-4-weeks = For up to 4 weeks after the missed deadline the right to sick pay can be regained
latest-before-end = at the latest before the end of the eighth week counted from the first day of absence
latest-8-weeks = at the latest 8 weeks after the first day of absence
latest-4-weeks = At the latest 4 weeks after a sick person has been assigned to category 3
then-follows-up = then follows up on every 4th week
least-four-times = at least four times within the first half year counted from the first day of absence
another-3-meetings = another 3 meetings within the first half year
expected-fit-latest = expected fit at the latest before the end of the 13th week counted from the first follow-up meeting
rule-longer-meetings = as a rule no longer to meetings and follow-up at the municipality, if both the sick person and the employer expect an absence of less than 26 weeks
after-end-calendar = after the end of a calendar month, when sick pay, reduced sick pay included, or wages during illness have been paid for more than 22 weeks in the 9 preceding calendar months
municipality-must-reassess = The municipality must reassess the right to sick pay after 22 weeks
employer-period = 30 calendar days from the first day of absence
latest-5-weeks = at the latest 5 weeks after the first day of absence, if the absence lasts beyond the employer period
latest-1-week = at the latest 1 week after sick pay from the employer has ended
latest-14-days = at the latest 14 days after the first day of absence
latest-3-weeks = at the latest 3 weeks after the first day of absence
latest-week-after = at the latest one week after the right to sick pay begins
talk-must-held = The talk must be held at the latest 4 weeks after the first sick day
employer-period-not-extended = 30 calendar days from the first day of absence. The employer period of 30 calendar days is not extended, even if it contains public holidays, days off, industrial action and the like
right-sick-pay = a right to sick pay from the employer for 30 calendar days from the first day of absence
employed-without-break = employed without a break for the last 8 weeks before the absence
insured-right = a right to sick pay from the first or the third day of absence
apply-however-when = This does not apply, however, when the claim for a refund is made later than 6 months after the first day of absence
refund-6-months-back = 6 months back from the day of reporting
after-2-weeks = from the first day of absence after 2 weeks of illness
claim-8-days = must claim sick pay from the municipality at the latest 8 days after the letter about the report was sent
claim-3-months = up to 3 months before the claim is made
least-one-meeting = at least one meeting in the first half year
