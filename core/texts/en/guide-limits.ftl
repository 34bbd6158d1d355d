### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

not-settled-we-always-show = We always show the safe date: the earliest, where the sources can be read in two ways.
not-settled-5-weeks-day = The { $fast_track_weeks } weeks: day 35 is the last safe day. The flyer's words can also mean the day after. On that day ask the municipality.
not-settled-5-weeks-bind = If the { $fast_track_weeks } weeks bind the sick person too: the law names the employer. The flyer is for both.
not-settled-8-weeks-law = The { $first_meeting_weeks } weeks: the law says by the end of the eighth week. The brochures say the day after.
not-settled-weekends-holidays-source = Weekends and holidays: no source moves a deadline. So we also show the last open day before.
not-settled-after-1-july = After 1 July 2026: we have found nothing on whether Fast track itself has changed. A course provider writes that there may be only one meeting in the first half year. Ask the municipality. There is guidance from January 2026, but we have not seen its part on sick pay.
not-settled-sanctions-2027 = From 2027 new rules are expected for when sick pay is lost. We do not know what they will be.
not-settled-reassessment-without-public = Reassessment: without public holidays it can come a month later. We show the earliest.
not-settled-we-know-deadline = We do not know the deadline of the unemployment fund (a-kasse) to the municipality. Report sick on jobnet.dk on the first day.
not-settled-self-employed-without = Self-employed: without insurance the deadline is { $report_uninsured_weeks } weeks. With insurance it is { $report_insured_weeks } week from the day the right begins. Only days you would have worked count up to it.
not-settled-uninsured-paid-from = Self-employed without insurance: the municipality can pay from the first absence day after { $uninsured_weeks } weeks of illness, once it is claimed.
not-settled-call-work-first = The first sick day: call your employer as soon as you can, and within 2 hours of when you should have started. Your workplace may have other rules.
not-settled-sick-persons-own = The sick person's own claim for sick pay has a deadline of its own: 8 days from the letter that the absence was reported. Without a letter it is 3 weeks.
where-to-ask-guidance-municipality-decides = For guidance. The municipality decides.
where-to-ask-sick-leave-municipality = On sick leave: your municipality, your union or your unemployment fund (a-kasse).
where-to-ask-employer-municipality-where = Employer: the municipality where the employee lives, or your organisation. Cabi helps companies free of charge, but not private persons.
where-to-ask-mit-sygefravaer-borger = Mit Sygefravær on borger.dk (in Danish)
where-to-ask-nemrefusion-virk-dk = NemRefusion on virk.dk (in Danish)
where-to-ask-forms-star-dk = Forms on star.dk (in Danish)
where-to-ask-report-sick-jobnet = Report sick on jobnet.dk (in Danish)
limits-page-helps-count = This page helps you count days. It is not a decision.
limits-five-sources-about = The five sources are from about 2016 to 2021. We have held them against the law and said where they are old.
limits-cabi-itself-writes = Cabi itself writes that its text is no legal basis.
limits-page-deal-fleksjob = The page does not deal with fleksjob, § 56 agreements, parental leave, pensions or pay by collective agreement.
limits-everything-worked-out = Everything is worked out in your browser. The page never asks for a name, a CPR number or an illness.
not-settled-title = Where we are not sure
where-to-ask-title = Where to ask
limits-title = Limits
