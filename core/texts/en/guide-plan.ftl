### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

categories-category-who = Category|Who
categories-1-expected-fully = 1|Expected to be fully well within { $expected_weeks } weeks
categories-2-takes-longer = 2|It takes longer, but the course is clear
categories-3-takes-longer = 3|It takes longer, and there are other problems too, such as social ones
categories-municipality-chose-category = The municipality chose the category at the first meeting and looked at it again each time. In category 3 the case went to a rehabilitation team within { $team_weeks } weeks. There was one fixed caseworker and help with work, health and daily life at the same time.
categories-category-3-abolished = Category 3 was abolished on 1 January 2025. The requirement of a team was dropped in 2026.
plan-first-meeting-agree = At the first meeting you agree on what is to happen. The best is what keeps the contact with the job. The municipality tries in this order:
plan-little-little-back = Little by little back to the job.
plan-first-period-work = First a period of work practice in one's own job, then little by little back.
plan-work-practice-ones = Work practice in one's own job, if only for a few hours.
plan-three-support-mentor = One of the three with support: a mentor, an aid or something else.
plan-course-new-learning = A course or new learning can come on top.
plan-there-right-course = There is a right to a course in living and working with the illness. Once accepted, one must attend.
plan-agreement-min-plan = The agreement is in Min Plan on jobnet.dk.
plan-municipality-keeps-looking = The municipality keeps looking at whether the ability to work is at risk, for example if a fleksjob is needed.
plan-since-2025-min = Since 2025 no Min Plan is needed for employees. Revalidering and ressourceforløb were abolished for new cases in 2026.
duty-take-part-keep = One has to take part to keep the pay: answer the form, come to the meetings and join in what was agreed.
duty-staying-away-without = Staying away without a reason can stop the sick pay. It can also stop the employer's refund.
duty-fair-reason-counts = A fair reason counts. Call the municipality in good time.
duty-doctors-certificate-before = The doctor's certificate before the first meeting is exempt.
duty-fast-track-voluntary = Fast track is voluntary. The ordinary meeting is not.
reassessment-sick-pay-cannot = Sick pay cannot run for ever. When it has been paid for more than { $reassessment_weeks } weeks in { $reassessment_months } months, the municipality looks at the case again. That is called a reassessment.
reassessment-first-30-days = The first { $uncounted_days } days do not count. For the self-employed it is the first { $uncounted_others_weeks } weeks.
reassessment-pay-stops-end = The pay stops at the end of a month at the earliest, and only after a decision.
reassessment-time-made-longer = The time can be made longer. The law has seven grounds, such as treatment, a life-threatening illness or a case on a work injury.
reassessment-still-sick-job = If not, and one is still sick, a job clarification programme follows. It pays less, and the employer's refund is lower too.
reassessment-brochure-says-22 = The brochure says 22 weeks or 5 months from the first day of absence. That is too early, because the first { $uncounted_days } days do not count.
reassessment-1-january-2027 = From 1 January 2027 it is announced that job clarification ends and a lower rate is paid instead. We do not know if it has been adopted.
plan-title = The plan and the help
duty-title = The duty to take part
reassessment-title = Reassessment
categories-title = Categories until 2024
