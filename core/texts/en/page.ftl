### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

## The head of the page.

title = Can you still get Fast track?
lead = Enter the first day of absence and see at once what happens when. Nothing is sent anywhere.
service-name = Sick leave
default-host = The Fast track calculator

## Buttons of the head.

language-name = English
show-as-text = Show as text
show-as-graphics = Show as graphics
dark = Dark theme
light = Light theme

## Buttons that take the answer along.

take-along = Take the answer with you
copy-link = Copy link
link-copied = The link has been copied.
copy-link-with-today = Copy link where today is { $date }
link-note = The link holds the dates you have entered. Share it only with people who may see them.
save-calendar = Save the dates to your calendar
calendar-note = The file shows that someone is on sick leave. Mind who can see your calendar.
calendar-label = Your own name for the dates (optional)
calendar-label-help = For example “my case”. Do not enter a name, a CPR number or an illness.
calendar-file-name = fast-track-dates.ics
print = Print
save-page = Save the page
save-page-help = The page is a single file. It also works without a connection.
frame-blocks = The page is shown inside another page that does not allow this. Open it on its own.
reset = Start over
reset-done = All answers have been deleted. You can undo this.
undo = Undo
undone = Your answers are back.

## Section headings.

questions-heading = Your details
more-questions = More details
more-questions-help = Fill in only what has happened. The rest can be left blank.
answer-heading = Your answer
no-answer-yet = Enter the first day of absence. The answer will appear here.
no-answer-for-errors = Correct the fields with errors. The answer will appear here.
request-day-missing = Enter the day of the request. Until then we count as if nobody has requested.
steps-heading = What to do now
rights-heading = Rights
notes-heading = Please note
timeline-heading = The whole course
dates-heading = All dates
guide-heading = Good to know
rules-heading = Which rules apply to you
rules-apply = apply to you
sources-heading = Sources and limits
own-notes-heading = Your own notes

## The result cards: with and without Fast track.

if-requested-today = If you request today, the meeting is held
meeting-requested = With Fast track the meeting is held
meeting-was-due = The meeting should have been held
without-fast-track = Without Fast track
you-gain = You gain
both-gain = You both gain
at-latest = by { $date }
around = around { $date }
earliest = { $date } at the earliest
expected-effect = The municipality of Ishøj expects Fast track to make a long course 6–8 weeks shorter. That is an expectation, not a promise.

## What if Fast track were requested on another day.

what-if-heading = What if?
what-if-hint = Try another day for the request, and see by when the meeting would be held.
what-if-day = If you request on …
what-if-sentence = If you request on { $date }, the meeting is held by { $meeting }.
what-if-unsettled = That is uncertain. Ask the municipality.
what-if-gain = That is { $days } before the ordinary meeting.
what-if-too-late = That is after the { $fast_track_weeks } weeks. Ask the municipality all the same.
day-earlier = One day earlier
day-later = One day later
back-to-today = Back to today
request-today = Today
today-day = If today were another day
today-moved = We now count as if today were { $date }.

## The timeline: bands, marks, controls.

timeline-hint = Press a date to see why.
timeline-picture = Timeline from { $first } to { $last }. The same dates are in the list below.
band-from = from { $date }
band-employer-period = Employer period
band-before-benefit = Before the municipality's sick pay
band-fund = The unemployment fund pays
band-benefit = The municipality can pay sick pay
band-refund = The municipality can pay sick pay or a refund
band-fast-track = Fast track can be requested
band-waiting = From request to meeting
band-partial-return = Partly back
today = today
rule-change-seam = New rules from { $date }
week = week { $n }
legend-employee = Diamond: the sick person
legend-employer = Square: the employer
legend-municipality = Circle: the municipality
legend-unsettled = Hollow shape: not certain, ask the municipality
legend-closed = Grey days: offices are closed
earlier = Earlier
later = Later
zoom-in = Zoom in
zoom-out = Zoom out
whole-course = Show the whole course

## Who acts, and the columns of the list of dates.

column-source = Source
in-days = in { $days }
days-ago = { $days } ago
act-by = do it by { $date }
unsettled-ask = uncertain – ask
quote-label = The source's words
certainty-label = How sure
reading-label = Other reading
outdated-label = Note
advice-label = Advice
until-day = To
from-day = From
add-period = Add a period
remove-period = Remove the period
period-number = Period { $n }

## Dates: how to type them, and the calendar to pick from.

open-calendar = Pick a date in the calendar
close-calendar = Close the calendar
previous-month = Previous month
next-month = Next month
week-column = Week
closed-day = closed

## Errors, and what happens to the last good answer meanwhile.

error-count-many = There are { $n } fields to correct.
error-prefix = Error:
earlier-answer = The answer below belongs to what you entered before. It is renewed once the fields are corrected.
link-errors = The link held something we could not read. The rest has been filled in.
link-too-long = The link is too long. Only its beginning has been read.
link-contradicts = The link's answers contradict each other. This is left out:

## What the live region says, once typing pauses.

live-answer = New answer: { $answer }
live-errors = { $n } errors. First: { $error }
live-language = The page is now in English.
live-text = The page is now shown as text.
live-graphics = The page is now shown as graphics.
live-dark = The page now has a dark theme.
live-light = The page now has a light theme.
file-handed-over = The browser has been given the file. Look for it among your downloads.
file-unseen = The page lies inside another page, and we cannot see whether the file was saved. At the foot of the page is its content as text that you can copy.
print-unseen = We saw nothing being printed. At the foot of the page is the answer as text that you can copy.

## When the browser lacks something.

graphics-lost = The browser lost the graphics. The page is shown as text, and your answers are still here.
no-graphics = The browser cannot show the graphics. The page is shown as text. It does the same.
text-settings = You have made the text larger or given it more space. So the page is shown as text.
translated-page = The page seems to be translated by your browser. Figures and dates may then be wrong. Better use the page's own languages: Danish and English.
contrast-refused = The municipality's colour { $color } is not used: it is too faint against the background ({ $ratio }:1, the minimum is 4.5:1).

## The foot of the page.

guidance-only = For guidance. The municipality decides.
legal-status = Legal status: { $date }.
address-refused = The municipality's field { $key } is not used: { $value } is no address with https://.
setting-shortened = The municipality's field { $key } is too long and has been shortened.
kept-in-tab = What you enter stays here until you start over or close the tab.
clock-behind = The clock of your device says { $date }. That is before this page was made ({ $made }). Set the clock, so that today is right.
privacy = Everything is worked out in your browser. The page sends nothing, stores nothing and uses no cookies.
never-asked = The page never asks for a name, a CPR number or an illness.
phone = Phone: { $phone }
ask-municipality = Ask { $municipality }
accessibility-statement = Accessibility statement
decimal-point = .
