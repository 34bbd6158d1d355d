### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

report-absence-self-employed =
    { $role ->
        [employer] Report to the municipality
       *[employee] Report your illness to the municipality
    }
report-absence =
    { $role ->
        [employer] Report the absence in NemRefusion
       *[employee] The absence is reported in NemRefusion
    }
refund-begins =
    { $role ->
        [employer] Refund from the municipality begins
       *[employee] The employer's refund begins
    }
benefit-begins = Sick pay from the municipality begins
full-return-unemployed = Fit again
partial-return-unemployed = Partly fit again
full-return = Fully back at work
partial-return = Partly back at work
fast-track-meeting =
    { $role ->
        [employer] The employee's Fast track meeting with the municipality
       *[employee] Fast track meeting with the municipality
    }
first-meeting-held = First follow-up meeting held
first-meeting =
    { $role ->
        [employer] The employee's first follow-up meeting
       *[employee] First follow-up meeting
    }
report-to-fund =
    { $role ->
        [employer] Report sick on jobnet and to the unemployment fund
       *[employee] Report sick on jobnet and to your unemployment fund
    }
fast-track-answer =
    { $role ->
        [employer] The employee answers the letter about Fast track
       *[employee] Answer the letter about Fast track
    }
doctor-visit =
    { $role ->
        [employer] The employee sees the doctor
       *[employee] See your doctor before the meeting
    }
information-form =
    { $role ->
        [employer] The employee returns the information form
       *[employee] Return the information form
    }
information-form-regain = Last day to regain the right
employer-conversation =
    { $role ->
        [employer] Hold the absence talk
       *[employee] Absence talk
    }
employer-period-ends = The employer period ends
dispensation-ends = Last day for an exemption from the reporting deadline
rehabilitation-team = The rehabilitation team reviews the case
follow-up = Follow-up no. { $number }
four-meetings-by = At least four meetings must have been held
follow-up-waiver =
    { $role ->
        [employer] Fewer meetings if the employee is expected fit by then
       *[employee] Fewer meetings if you are expected fit by then
    }
under-26-limit = { $under_26_weeks } weeks after the first day of absence
reassessment = Reassessment of sick pay, at the earliest
absence-begins = First day of absence
fast-track-last-day = Last day to request Fast track
claim-benefit =
    { $role ->
        [employer] The employee claims sick pay from the municipality
       *[employee] Claim sick pay (sygedagpenge) from the municipality
    }
refund-claim-by =
    { $role ->
        [employer] Claim the refund (refusion) for the first days
       *[employee] The employer claims the refund (refusion)
    }
