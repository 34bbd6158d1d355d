### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

# $date: a day in words
closed-office-act-by = Kontoret er lukket den dag: gør det senest { $date }.
closed-office-closed-until-then = Kontoret har lukket til og med den dag, så gør det på nettet i dag.
# $date: a day in words
ordinary-meeting-agreed = Den første samtale er { $date }.
# $date: a day in words
ordinary-meeting-due = Den almindelige samtale skal kommunen holde senest { $date }.
# $date: a day in words
ordinary-meeting-was-due = Den almindelige samtale skulle kommunen have holdt senest { $date }.
# $date: a day in words
ordinary-meeting-unsure = Den almindelige samtale ville være senest { $date }, men spørg kommunen: Reglerne er ændret.
# $days: a number of days in words, “16 dage”
early-meeting-gain = Det er { $days } før den almindelige frist.
# $changed: the day the rules changed
early-meeting-unsure = Spørg kommunen, om fristen stadig gælder: Reglerne blev ændret den { $changed }.
requested-on-reading-unsure = Anmodningen kom dagen efter fristen, som vi læser den. Kommunen afgør, om den er i tide.
# $date: a day in words
awaiting-if-yes =
    { $role ->
        [employer] Er svaret ja, skal kommunen holde samtalen senest { $date }.
       *[employee] Siger du ja, skal kommunen holde samtalen senest { $date }.
    }
# $date: a day in words
not-started-until = Fra den dag kan der anmodes om Fast track, til og med { $date }.
# $date: a day in words
stand-by-still =
    { $role ->
        [employer] Ønsker medarbejderen hellere en tidlig samtale, kan I stadig anmode til og med { $date }.
       *[employee] Vil du hellere have en tidlig samtale, kan du stadig anmode til og med { $date }.
    }
stand-by-municipality = Kommunen ser på hver sag for sig.
# $changed: the day the rules changed
ask-municipality-no-meeting = Reglerne blev ændret den { $changed }. Venter I begge mindre end { $under_26_weeks } ugers fravær, holder kommunen som udgangspunkt ingen samtale.
last-reading-differ = Kilderne er ikke enige: Vi læser fristen som i går, men en af dem kan betyde i dag.
last-reading-closed = Kontoret er lukket i dag, så gør det på nettet.
not-expected-now = Lige nu ventes fraværet at vare højst { $expected_weeks } uger.
detail-voluntary = Det er frivilligt at sige ja.
detail-met = Fast track handler kun om den første samtale.
tag-planned = Anmodning planlagt
tag-perhaps = Måske mulig – spørg
# $date: a day in words
open-last-day = I dag er sidste dag: Du kan anmode til og med { $date }.
# $date: a day in words
# $days: a number of days in words, “16 dage”
open = Du kan anmode til og med { $date } – der er { $days }.
# $date: a day in words
closed = Fristen for Fast track var { $date }, men spørg kommunen alligevel.
# $date: a day in words
late-planned = Vent ikke så længe: Fristen for Fast track er { $date }.
# $date: a day in words
late = Anmodningen kom efter fristen, som var { $date }.
# $date: a day in words
requested-planned = Anmodes der den dag, skal kommunen holde samtalen senest { $date }.
# $date: a day in words
requested-unsettled-past = Gjaldt fristen stadig, skulle kommunen have holdt samtalen senest { $date }.
# $date: a day in words
requested-unsettled = Gælder fristen stadig, skal kommunen holde samtalen senest { $date }.
# $date: a day in words
requested-past = Kommunen skulle have holdt samtalen senest { $date }.
# $date: a day in words
requested = Kommunen skal holde samtalen senest { $date }.
awaiting-no-letter =
    { $role ->
        [employer] Anmodningen er sendt. Nu skal medarbejderen svare ja eller nej.
       *[employee] Din arbejdsgiver har anmodet om Fast track. Svar inden fristen i brevet.
    }
# $date: a day in words
awaiting-overdue =
    { $role ->
        [employer] Medarbejderen skulle have svaret senest { $date }.
       *[employee] Din arbejdsgiver har anmodet om Fast track. Svar nu – fristen var { $date }.
    }
# $date: a day in words
awaiting-today =
    { $role ->
        [employer] Anmodningen er sendt. Medarbejderen skal svare i dag, { $date }.
       *[employee] Din arbejdsgiver har anmodet om Fast track. Svar i dag, { $date }.
    }
# $date: a day in words
awaiting =
    { $role ->
        [employer] Anmodningen er sendt. Medarbejderen skal svare senest { $date }.
       *[employee] Din arbejdsgiver har anmodet om Fast track. Svar senest { $date }.
    }
# $date: a day in words
declined-agreed-meeting =
    { $role ->
        [employer] Medarbejderen har sagt nej. Den første samtale er { $date }.
       *[employee] Du har sagt nej til Fast track. Den første samtale er { $date }.
    }
declined =
    { $role ->
        [employer] Medarbejderen har sagt nej til Fast track, og det er i orden.
       *[employee] Du har sagt nej til Fast track, og det er i orden.
    }
# $date: a day in words
declined-ordinary-meeting =
    { $role ->
        [employer] Medarbejderen har sagt nej. Den almindelige samtale holdes senest { $date }.
       *[employee] Du har sagt nej til Fast track. Den almindelige samtale holdes senest { $date }.
    }
not-expected-closed = Fast track er for fravær, der ventes at vare over { $expected_weeks } uger.
# $date: a day in words
not-expected = Tror du, det varer over { $expected_weeks } uger, kan du anmode til og med { $date }.
# $date: a day in words
ask = Spørg kommunen om Fast track senest { $date }.
# $date: a day in words
met =
    { $role ->
        [employer] Medarbejderens første samtale med kommunen blev holdt { $date }.
       *[employee] Den første samtale med kommunen blev holdt { $date }.
    }
# $date: a day in words
ended =
    { $role ->
        [employer] Medarbejderen er rask fra { $date }. Fraværet er slut.
       *[employee] Du er rask fra { $date }. Fraværet er slut.
    }
# $date: a day in words
not-started =
    { $role ->
        [employer] Fraværet er ikke begyndt. Den første dag er { $date }.
       *[employee] Dit fravær er ikke begyndt. Den første dag er { $date }.
    }
stand-by =
    { $role ->
        [employer] Medarbejderen kan bede kommunen om stand-by. Så er der som regel ingen samtaler.
       *[employee] Du kan bede kommunen om stand-by. Så er der som regel ingen samtaler.
    }
# $date: a day in words
last-reading = Anmod i dag, { $date } – kommunen afgør, om det er i tide.
