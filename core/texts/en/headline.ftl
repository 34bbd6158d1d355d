### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

closed-office-act-by = Offices are closed that day: do it by { $date }.
closed-office-closed-until-then = Offices are closed through that day, so do it online today.
ordinary-meeting-agreed = The first meeting is on { $date }.
ordinary-meeting-due = The municipality must hold the ordinary meeting by { $date }.
ordinary-meeting-was-due = The municipality should have held the ordinary meeting by { $date }.
ordinary-meeting-unsure = The ordinary meeting would be due by { $date }, but ask the municipality: the rules have changed.
early-meeting-gain = That is { $days } before the ordinary deadline.
early-meeting-unsure = Ask the municipality whether the deadline still holds: the rules changed on { $changed }.
requested-on-reading-unsure = The request came the day after the deadline as we read it. The municipality decides whether it is in time.
awaiting-if-yes =
    { $role ->
        [employer] If the answer is yes, the municipality must hold the meeting by { $date }.
       *[employee] If you say yes, the municipality must hold the meeting by { $date }.
    }
not-started-until = From that day Fast track can be requested, up to and including { $date }.
stand-by-still =
    { $role ->
        [employer] If the employee would rather have an early meeting, Fast track can still be requested up to and including { $date }.
       *[employee] If you would rather have an early meeting, you can still request Fast track up to and including { $date }.
    }
stand-by-municipality = The municipality looks at each case on its own.
ask-municipality-no-meeting = The rules changed on { $changed }. If you both expect less than { $under_26_weeks } weeks' absence, the municipality as a rule holds no meeting.
last-reading-differ = The sources differ: we read the deadline as yesterday, but one of them can mean today.
last-reading-closed = Offices are closed today, so do it online.
not-expected-now = Right now the absence is expected to last { $expected_weeks } weeks at most.
detail-voluntary = Saying yes is voluntary.
detail-met = Fast track is only about the first meeting.
tag-planned = Request planned
tag-perhaps = Perhaps possible – ask
open-last-day = Today is the last day: you can make the request up to and including { $date }.
open = You can make the request up to and including { $date } – { $days } left.
closed = The deadline for Fast track was { $date }, but ask the municipality all the same.
late-planned = Do not wait that long: the deadline for Fast track is { $date }.
late = The request came after the deadline, which was { $date }.
requested-planned = If the request is made that day, the municipality must hold the meeting by { $date }.
requested-unsettled-past = If the deadline still held, the municipality should have held the meeting by { $date }.
requested-unsettled = If the deadline still holds, the municipality must hold the meeting by { $date }.
requested-past = The municipality should have held the meeting by { $date }.
requested = The municipality must hold the meeting by { $date }.
awaiting-no-letter =
    { $role ->
        [employer] The request is made. Now the employee must answer yes or no.
       *[employee] Your employer has requested Fast track. Answer before the deadline in the letter.
    }
awaiting-overdue =
    { $role ->
        [employer] The employee should have answered by { $date }.
       *[employee] Your employer has requested Fast track. Answer now – the deadline was { $date }.
    }
awaiting-today =
    { $role ->
        [employer] The request is made. The employee must answer today, { $date }.
       *[employee] Your employer has requested Fast track. Answer today, { $date }.
    }
awaiting =
    { $role ->
        [employer] The request is made. The employee must answer by { $date }.
       *[employee] Your employer has requested Fast track. Answer by { $date }.
    }
declined-agreed-meeting =
    { $role ->
        [employer] The employee has said no. The first meeting is on { $date }.
       *[employee] You have said no to Fast track. The first meeting is on { $date }.
    }
declined =
    { $role ->
        [employer] The employee has said no to Fast track, and that is fine.
       *[employee] You have said no to Fast track, and that is fine.
    }
declined-ordinary-meeting =
    { $role ->
        [employer] The employee has said no. The ordinary meeting is held by { $date }.
       *[employee] You have said no to Fast track. The ordinary meeting is held by { $date }.
    }
not-expected-closed = Fast track is for absences expected to last more than { $expected_weeks } weeks.
not-expected = If you think it will last more than { $expected_weeks } weeks, you can make the request up to and including { $date }.
ask = Ask the municipality about Fast track by { $date }.
met =
    { $role ->
        [employer] The employee's first meeting with the municipality was held { $date }.
       *[employee] The first meeting with the municipality was held { $date }.
    }
ended =
    { $role ->
        [employer] The employee is back from { $date }. The absence is over.
       *[employee] You are back from { $date }. The absence is over.
    }
not-started =
    { $role ->
        [employer] The absence has not begun. Its first day is { $date }.
       *[employee] Your absence has not begun. Its first day is { $date }.
    }
stand-by =
    { $role ->
        [employer] The employee can ask the municipality for stand-by. Then there are usually no meetings.
       *[employee] You can ask the municipality for stand-by. Then there are usually no meetings.
    }
last-reading = Make the request today, { $date } – the municipality decides whether it is in time.
