### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

## The head of the page.

title = Kan du nå Fast track?
lead = Skriv første fraværsdag, og se med det samme, hvad der sker hvornår. Intet bliver sendt nogen steder.
service-name = Sygemelding
default-host = Fast track-beregneren

## Buttons of the head.

# The name of this language in this language
language-name = Dansk
show-as-text = Vis som tekst
show-as-graphics = Vis som grafik
dark = Mørkt tema
light = Lyst tema

## Buttons that take the answer along.

take-along = Tag svaret med
copy-link = Kopiér link
link-copied = Linket er kopieret.
# $date: a day in words
copy-link-with-today = Kopiér link, hvor i dag er { $date }
link-note = Linket rummer de datoer, du har skrevet. Del det kun med dem, der må se dem.
save-calendar = Gem datoerne i din kalender
calendar-note = Filen viser, at nogen er sygemeldt. Pas på, hvem der kan se din kalender.
calendar-label = Dit eget navn til datoerne (kan udelades)
calendar-label-help = Skriv fx ”min sag”. Skriv ikke navn, CPR-nummer eller sygdom.
calendar-file-name = fast-track-datoer.ics
print = Print
save-page = Gem siden
save-page-help = Siden er én fil. Den virker også uden net.
frame-blocks = Siden er vist inde i en anden side, som ikke tillader det. Åbn den for sig selv.
reset = Begynd forfra
reset-done = Alle svar er slettet. Du kan fortryde.
undo = Fortryd
undone = Dine svar er tilbage.

## Section headings.

questions-heading = Dine oplysninger
more-questions = Flere oplysninger
more-questions-help = Udfyld kun det, der er sket. Resten kan stå tomt.
answer-heading = Dit svar
no-answer-yet = Skriv første fraværsdag. Så står svaret her.
no-answer-for-errors = Ret felterne med fejl. Så står svaret her.
request-day-missing = Skriv dagen, hvor der blev anmodet. Indtil da regner vi, som om ingen har anmodet.
steps-heading = Gør sådan
rights-heading = Rettigheder
notes-heading = Vær opmærksom på
timeline-heading = Hele forløbet
dates-heading = Alle datoer
guide-heading = Godt at vide
rules-heading = Hvilke regler gælder for dig
# after a regime's name
rules-apply = gælder for dig
sources-heading = Kilder og forbehold
own-notes-heading = Dine egne noter

## The result cards: with and without Fast track.

if-requested-today = Anmoder du i dag, holdes samtalen
meeting-requested = Med Fast track holdes samtalen
meeting-was-due = Samtalen skulle være holdt
without-fast-track = Uden Fast track
you-gain = Du vinder
# seen by the employer
both-gain = I vinder
# $date: a day in words
at-latest = senest { $date }
# $date: a day in words
around = omkring { $date }
# $date: a day in words
earliest = tidligst { $date }
expected-effect = Ishøj Kommune venter, at Fast track gør et langt forløb 6–8 uger kortere. Det er en forventning, ikke et løfte.

## What if Fast track were requested on another day.

what-if-heading = Hvad nu hvis?
what-if-hint = Prøv en anden dag for anmodningen, og se, hvornår samtalen så senest holdes.
what-if-day = Hvis du anmoder …
# $date: a day in words
# $meeting: the day of the meeting
what-if-sentence = Hvis du anmoder { $date }, holdes samtalen senest { $meeting }.
what-if-unsettled = Det er usikkert. Spørg kommunen.
# $days: a number of days in words, “16 dage”
what-if-gain = Det er { $days } før den almindelige samtale.
what-if-too-late = Det er efter de { $fast_track_weeks } uger. Spørg kommunen alligevel.
day-earlier = En dag før
day-later = En dag senere
back-to-today = Tilbage til i dag
request-today = I dag
today-day = Hvis det var en anden dag i dag
# $date: a day in words
today-moved = Vi regner nu, som om det er { $date }.

## The timeline: bands, marks, controls.

timeline-hint = Tryk på en dato for at se hvorfor.
# $first: the first day, in words
# $last: the last day, in words
timeline-picture = Tidslinje fra { $first } til { $last }. De samme datoer står i listen nedenfor.
# of a band whose end is not known
# $date: a day in words
band-from = fra { $date }
band-employer-period = Arbejdsgiverperiode
band-before-benefit = Før sygedagpenge fra kommunen
band-fund = A-kassen betaler
band-benefit = Kommunen kan betale sygedagpenge
band-refund = Kommunen kan betale sygedagpenge eller refusion
band-fast-track = Fast track kan anmodes
band-waiting = Fra anmodning til samtale
band-partial-return = Delvist tilbage
today = i dag
# $date: a day in words
rule-change-seam = Nye regler fra { $date }
# $n: a number
week = uge { $n }
legend-employee = Rombe: den sygemeldte
legend-employer = Firkant: arbejdsgiveren
legend-municipality = Cirkel: kommunen
legend-unsettled = Hul figur: ikke sikkert, spørg kommunen
legend-closed = Grå dage: kontoret er lukket
earlier = Tidligere
later = Senere
zoom-in = Zoom ind
zoom-out = Zoom ud
whole-course = Vis hele forløbet

## Who acts, and the columns of the list of dates.

column-source = Kilde
# $days: a number of days in words, “16 dage”
in-days = om { $days }
# $days: a number of days in words, “16 dage”
days-ago = for { $days } siden
# $date: a day in words
act-by = gør det senest { $date }
unsettled-ask = usikkert – spørg
quote-label = Kildens ord
certainty-label = Sikkerhed
reading-label = Kan også læses
# before a line of kind outdated
outdated-label = Bemærk
advice-label = Godt råd
until-day = Til
from-day = Fra
add-period = Tilføj en periode
remove-period = Fjern perioden
# $n: a number
period-number = Periode { $n }

## Dates: how to type them, and the calendar to pick from.

open-calendar = Vælg dato i kalender
close-calendar = Luk kalenderen
previous-month = Forrige måned
next-month = Næste måned
week-column = Uge
closed-day = lukket

## Errors, and what happens to the last good answer meanwhile.

# $n: a number
error-count-many = Der er { $n } felter at rette.
error-prefix = Fejl:
earlier-answer = Svaret herunder hører til det, du skrev før. Det bliver nyt, når felterne er rettet.
link-errors = Linket rummede noget, vi ikke kunne læse. Resten er udfyldt.
link-too-long = Linket er for langt. Kun begyndelsen er læst.
link-contradicts = Linkets svar passer ikke sammen. Dette er ikke regnet med:

## What the live region says, once typing pauses.

# $answer: the answer in one sentence
live-answer = Nyt svar: { $answer }
# $n: a number
# $error: the first error, a sentence
live-errors = { $n } fejl. Første: { $error }
live-language = Siden er nu på dansk.
live-text = Siden vises nu som tekst.
live-graphics = Siden vises nu som grafik.
live-dark = Siden har nu mørkt tema.
live-light = Siden har nu lyst tema.
file-handed-over = Browseren har fået filen. Se efter den blandt dine hentede filer.
file-unseen = Siden ligger inde i en anden side, og vi kan ikke se, om filen blev gemt. Nederst på siden står indholdet som tekst, du kan kopiere.
print-unseen = Vi så ingen udskrift. Nederst på siden står svaret som tekst, du kan kopiere.

## When the browser lacks something.

graphics-lost = Browseren mistede grafikken. Siden vises som tekst, og dine svar er her stadig.
no-graphics = Browseren kan ikke vise grafikken. Siden vises som tekst. Den kan det samme.
text-settings = Du har gjort teksten større eller givet den mere luft. Siden vises derfor som tekst.
translated-page = Siden ser ud til at være oversat af din browser. Så kan tal og datoer blive forkerte. Brug hellere sidens egne sprog: dansk og engelsk.
# $color: a colour as #rrggbb
# $ratio: a contrast ratio
contrast-refused = Sidens farve { $color } fra kommunen er ikke brugt: den er for svag mod baggrunden ({ $ratio }:1, kravet er 4,5:1).

## The foot of the page.

guidance-only = Vejledende. Kommunen afgør.
# $date: a day in words
legal-status = Retsstatus: { $date }.
# $key: the name of a field
# $value: what stands in it
address-refused = Kommunens felt { $key } er ikke brugt: { $value } er ingen adresse med https://.
# $key: the name of a field
setting-shortened = Kommunens felt { $key } er for langt og er kortet af.
kept-in-tab = Det, du skriver, bliver her, til du begynder forfra eller lukker fanen.
# $date: a day in words
# $made: a day in words
clock-behind = Uret i din enhed siger { $date }. Det er før siden blev lavet ({ $made }). Ret uret, så i dag bliver rigtig.
privacy = Alt regnes ud i din browser. Siden sender intet, gemmer intet og bruger ingen cookies.
never-asked = Siden spørger aldrig om navn, CPR-nummer eller sygdom.
# $phone: a telephone number
phone = Telefon: { $phone }
# $municipality: the name of a municipality
ask-municipality = Spørg { $municipality }
accessibility-statement = Tilgængelighedserklæring
# Between the whole number and the decimals of a contrast ratio: 3,2
decimal-point = ,
