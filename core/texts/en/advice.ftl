### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

request =
    { $role ->
        [employer] The sick person makes the request.
       *[employee] Call or write to the municipality and ask for Fast track. The scheme is for absences expected to last more than { $expected_weeks } weeks. The act only mentions the employer's deadline, but the flyer says that it holds for everyone.
    }
request-perhaps =
    { $role ->
        [employer] Ask your employee first. Then log in to NemRefusion on virk.dk. Choose Sygedagpenge, then Tidlig opfølgning. The scheme is for absences expected to last more than { $expected_weeks } weeks.
       *[employee] Call or write to the municipality, or ask your employer to request it in NemRefusion on virk.dk. The scheme is for absences expected to last more than { $expected_weeks } weeks. The act only mentions the employer's deadline, but the flyer says that it holds for you too.
    }
answer =
    { $role ->
        [employer] The employee gets the letter in Digital Post and decides freely. If the answer is late, the municipality may choose to go on all the same.
       *[employee] The letter is in Digital Post. You may say yes or no. If you say yes, also answer the three questions about the work, unless your employer has. If you answer late, the municipality may choose to go on all the same.
    }
doctor =
    { $role ->
        [employer] The doctor sends a certificate to the municipality before the meeting.
       *[employee] Book an appointment at once. The doctor looks at what you can do and sends a certificate to the municipality before the meeting.
    }
doctor-certificate =
    { $role ->
        [employer] A medical certificate (LÆ 285) is only needed where the municipality finds it necessary.
       *[employee] Book an appointment at once. A medical certificate (LÆ 285) is only needed where the municipality finds it necessary. If it comes late, you do not lose your sick pay.
    }
early-meeting =
    { $role ->
        [employer] The municipality must hold the meeting in time.
       *[employee] The municipality must hold the meeting in time. If you have not been given an appointment, call. It can go faster: in the flyer's example Lone was called in 10 days after her first day of absence.
    }
early-meeting-other =
    { $role ->
        [employer] The municipality must hold the meeting in time. It can be a roundtable meeting with you. Think about other tasks, changes at the workplace and colleagues who can help.
       *[employee] The municipality must hold the meeting in time. If you have not been given an appointment, call. It can be a roundtable meeting with your employer. Bring a retention plan or a possibility statement, if you have one. It can go faster: in the flyer's example Lone was called in 10 days after her first day of absence.
    }
form-regain =
    { $role ->
        [employer] Remind the employee of the form. If it is sent by this day, the right can be regained. The municipality decides.
       *[employee] If you have forgotten the form, send it now. If you send it by this day, you can regain the right to sick pay. The municipality decides.
    }
form =
    { $role ->
        [employer] This is the sick person's task.
       *[employee] Fill in the form on Mit Sygefravær. If you answer late without a fair reason, you can lose your sick pay. If you cannot make it, agree another deadline with the municipality.
    }
form-other =
    { $role ->
        [employer] This is the employee's task. If the form is late without a fair reason, you can lose the refund.
       *[employee] Fill in the form on Mit Sygefravær. If you answer late without a fair reason, you can lose your sick pay, or your employer the refund. If you cannot make it, agree another deadline with the municipality.
    }
first-meeting-held = The next meetings are counted from this day.
first-meeting =
    { $role ->
        [employer] This is the municipality's duty. It may also call you and ask about tasks, changes and shorter hours.
       *[employee] This is the municipality's duty, not yours. If you do not hear from it, call. Do attend: if you stay away without a fair reason, you can lose your sick pay.
    }
follow-up =
    { $role ->
        [employer] The municipality follows up with the employee every fourth week.
       *[employee] The municipality follows up every fourth week. Attend, or give a good reason why you cannot.
    }
follow-up-book =
    { $role ->
        [employer] The employee books the next meetings. After that, they are held as needed.
       *[employee] You book the next meetings yourself. The municipality gives you at least 8 days to do so. After that, meetings are held as needed.
    }
follow-up-waiver =
    { $role ->
        [employer] If the employee is expected fit by this day, the municipality may drop the other meetings.
       *[employee] If you are expected fit by this day, the municipality may drop the other meetings. It then only checks whether you recover.
    }
follow-up-category-3 =
    { $role ->
        [employer] Category 3 was abolished on { $abolished }. Ask the municipality.
       *[employee] Category 3 was abolished on { $abolished }. If you are no longer in it, ask the municipality.
    }
under-26 =
    { $role ->
        [employer] If both you and the employee expect less, the municipality as a rule holds no meetings. If it takes longer, tell the municipality.
       *[employee] If both you and your employer expect you back before this day, the municipality as a rule holds no meetings. If it takes longer, tell the municipality.
    }
reassessment =
    { $role ->
        [employer] It does not end that day. The act has seven grounds for an extension (§ 27), and the municipality must make a decision first.
       *[employee] It does not end that day. The act has seven grounds for an extension (§ 27), and pay only stops if the municipality decides so. Talk to the municipality before then.
    }
fund = Report sick on jobnet and to your unemployment fund (a-kasse) the same day. We do not know the fund's own deadline to the municipality. Ask your fund.
self-employed-report = Report your illness in NemRefusion on virk.dk. In special cases the municipality can ask for it earlier.
self-employed-report-insured = With the insurance the deadline is counted from the day your right begins.
fast-track-there = You can request Fast track in the same place, but only up to and including { $last }: choose Sygedagpenge, then Tidlig opfølgning.
report =
    { $role ->
        [employer] Report in NemRefusion on virk.dk.
       *[employee] This is your employer's task. Ask whether it has been done.
    }
report-late-report = If you report late, the refund normally only runs from the day you report.
report-only-beyond = You only have to report if the absence lasts more than { $period }.
talk =
    { $role ->
        [employer] The talk must have been held by that day, not merely arranged. Give good notice. Ask how and when the employee can return, and what can help. You may not ask for the diagnosis. If illness prevents a meeting, talk by phone.
       *[employee] Talk about how and when you can return, and whether you can start part-time. Your employer may not ask for your diagnosis. If illness prevents a meeting, talk by phone. If you do not attend, you do not lose your sick pay, but your employer may have the right to demand that you do.
    }
talk-notice = The duty does not apply to someone under notice who leaves within { $leaving }.
period-not-extended = Public holidays and days off do not make the period longer.
period-condition = It requires 8 weeks' employment without a break and 74 hours' work in those weeks.
period-none = 
    { $role ->
        [employer] If the employee has a flexjob (fleksjob), or there is a § 56 agreement (§ 56-aftale), there is no employer period. The municipality can then pay from the first day, once it is claimed.
       *[employee] If you have a flexjob (fleksjob), or there is a § 56 agreement (§ 56-aftale) about your illness, there is no employer period. The municipality can then pay from the first day, once it is claimed.
    }
begins-employed =
    { $role ->
        [employer] Register the right day. Every deadline is counted from it.
       *[employee] Report sick to your employer that day. The day your employer registers is the one that counts.
    }
begins =
    { $role ->
        [employer] Every deadline is counted from that day.
       *[employee] Use the day you are registered as sick. Every deadline is counted from it.
    }
three-answers-voluntary = You can answer the three questions about the work at the same time. That is voluntary, but it helps.
three-answers = Answer the three questions about the work at the same time.
benefit-no-pay = 
    { $role ->
        [employer] You do not pay. The municipality can then pay from the first day, once the employee has claimed it and meets the act's demands on work.
       *[employee] Your employer does not pay. The municipality can then pay from the first day, once you have claimed it. You must still meet the act's demands on work. Ask the municipality.
    }
benefit-wages = 
    { $role ->
        [employer] If you pay wages, you can have a refund (refusion) from this day. You must have reported the absence in time and claimed the refund.
       *[employee] If you get wages, the money goes to your employer. You will not notice.
    }
benefit-employer-sick-pay = 
    { $role ->
        [employer] Before that day you pay the sick pay. From that day the municipality can pay, once the employee has claimed it.
       *[employee] Before that day your employer pays you sick pay. From that day the municipality can pay, once you have claimed it.
    }
benefit-fund = Until { $before }, that day included, the unemployment fund (a-kasse) pays. From this day the municipality can pay, once you have claimed it.
benefit-uninsured = You have no voluntary insurance. Until { $before }, that day included, you get no sick pay. From this day the municipality can pay, once you have reported your illness.
benefit-insured = Your voluntary insurance gives you a right to sick pay from this day on, once you have reported your illness.
dispensation =
    { $role ->
        [employer] Report at once if you have not. You can apply for an exemption, but not after this day. Few cases get one.
       *[employee] If your employer reported late, it can apply for an exemption, but not after this day. Few cases get one.
    }
partial-return =
    { $role ->
        [employer] Reduced sick pay counts in full for the reassessment.
       *[employee] Tell the municipality how many hours you can work. Reduced sick pay counts in full for the reassessment.
    }
partial-return-employed =
    { $role ->
        [employer] Agree the hours with the employee and enter them in NemRefusion. Reduced sick pay counts in full for the reassessment.
       *[employee] Agree the hours with your employer and tell the municipality. Reduced sick pay counts in full for the reassessment.
    }
full-return =
    { $role ->
        [employer] Make sure the municipality knows. Running dates after this day are left out.
       *[employee] Tell the municipality so that the case can be closed. Running dates after this day are left out.
    }
claim-letter =
    { $role ->
        [employer] The employee must answer the letter in Mit Sygefravær. Without that no sick pay is paid.
       *[employee] Answer the letter in Mit Sygefravær. You get sick pay only once the municipality has your claim (anmodning).
    }
claim-no-letter =
    { $role ->
        [employer] The employee must claim sick pay in Mit Sygefravær. Without that no money is paid. If there is no letter, ask the municipality.
       *[employee] Claim sick pay in Mit Sygefravær. You get money only once the municipality has your claim (anmodning). If you have had no letter (underretningsbrev), ask the municipality where it is.
    }
refund-claim =
    { $role ->
        [employer] Claim the refund (refusion) in NemRefusion by that day. From the day after on you lose one day of refund each day.
       *[employee] That is your employer's task. You need do nothing.
    }
benefit-no-period =
    { $role ->
        [employer] There is no employer period (arbejdsgiverperiode). You can have a refund from the first day, once you have claimed it.
       *[employee] There is no employer period (arbejdsgiverperiode). Your employer can have a refund from the first day. You will not notice.
    }
# $last: a day in words
benefit-employer-stopped =
    { $role ->
        [employer] You paid until { $last }. The employee must ask the municipality at once about the time from then on.
       *[employee] Your employer paid until { $last }. Ask the municipality at once about the time from then on.
    }
