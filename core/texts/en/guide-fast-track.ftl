### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

what-it-is-fast-track-early = Fast track is an early meeting with the municipality. It is held no later than { $meeting_weeks } weeks after someone asks for it. Otherwise the first meeting normally comes after about { $first_meeting_weeks } weeks.
what-it-is-people-who-may = It is for people who may be sick for more than { $expected_weeks } weeks. The sooner you talk, the sooner the municipality can help with support and tools.
what-it-is-voluntary-sick-person = It is voluntary. The sick person may always say no when the employer asks for it.
what-it-is-may-about-stress = It may be about stress, an accident or a serious illness. This page never asks which.
what-it-is-ask-first-5 = Ask for it in the first { $fast_track_weeks } weeks. If that is too late, ask the municipality all the same.
what-it-is-must-both-agree = You must both agree on Fast track, since it is an entirely voluntary scheme
what-it-is-we-read-like = We read it like this: the sick person must say yes when the employer asks. When the sick person asks, the law requires no yes from the employer.
ask-as-employee-ask-fast-track = You can ask for Fast track yourself, or you can ask your employer to do it.
ask-as-employee-call-write-municipality = Call or write to your municipality. Say that you want to ask for early follow-up.
ask-as-employee-ask-employer-nemrefusion = Or ask your employer to do it in NemRefusion on virk.dk.
ask-as-employee-answer-three-questions = Answer the three questions about your work.
ask-as-employee-make-appointment-doctor = Make an appointment with your doctor before the meeting. Ask the municipality if it wants a certificate.
ask-as-employee-unemployed-self-employed = Unemployed and self-employed people can ask too. They go to the municipality themselves.
ask-as-employee-sources-say-job = The sources say “the job centre”. Since 1 July 2026 the law says “the municipality”.
ask-as-employer-talk-employee-first = Talk to your employee first. Fast track is voluntary, and the employee may say no.
ask-as-employer-log-virk-dk = Log in to virk.dk and open NemRefusion. Choose “Sygedagpenge” and then “Tidlig opfølgning”.
ask-as-employer-enter-employees-cpr = Enter the employee's CPR number and first day of absence there. Tick whether the absence is expected to last over { $expected_weeks } weeks.
ask-as-employer-answer-three-questions = You can answer the three questions about the work.
ask-as-employer-employee-told-answer = The employee is told and can answer yes or no.
ask-as-employer-ask-fast-track = You can ask for Fast track when you report the absence, or before. Also when the employee lives in another municipality: the case then goes there.
ask-as-employer-brochure-says-must = The brochure says that you must answer the three questions. Since 2025 that is voluntary for you.
three-questions-questions-about-work = The questions are about the work, not the illness. The answers help the doctor and the municipality.
three-questions-which-tasks-work = Which tasks at work does the illness affect?
three-questions-how-long-done = How long has it done so?
three-questions-tried-adapt-work = Have you tried to adapt the work?
three-questions-employer-choose-answer = The employer can choose to answer. If the employer has already answered in full, the sick person need not do so again.
what-it-is-title = What is Fast track?
ask-as-employee-title = How you ask for it
ask-as-employer-title = How you ask for it
three-questions-title = The three questions
