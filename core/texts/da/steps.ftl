### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

# $date: a day in words
form-send = Svar på skemaet fra kommunen. Gør det senest { $date }.
# $date: a day in words
form-send-now = Har du ikke sendt skemaet? Så send det nu. Du kan få retten igen til og med { $date }.
request-or-employer = Ring eller skriv til kommunen, og bed om Fast track. Du kan også bede din arbejdsgiver om at gøre det i NemRefusion.
request-municipality = Ring eller skriv til kommunen, og bed om Fast track.
ask-today-open = Ring eller skriv til kommunen i dag. Vent ikke til i morgen.
ask-today-closed = Skriv til kommunen på nettet i dag, og bed om Fast track. Vent ikke til i morgen.
ask-for-meeting-open = Ring til kommunen i dag, og spørg efter samtalen.
ask-for-meeting-closed = Ring til kommunen, så snart kontoret har åbent, og spørg efter samtalen.
# $changed: the day the rules changed
new-rules =
    { $role ->
        [employer] Spørg kommunen, om Fast track stadig gælder. Reglerne blev ændret den { $changed }.
       *[employee] Spørg, om Fast track stadig gælder for dig. Reglerne blev ændret den { $changed }.
    }
three-answers = Svar på tre spørgsmål om arbejdet: Hvilke opgaver er ramt? Hvor længe har det været sådan? Er arbejdet forsøgt tilpasset?
three-answers-voluntary = Svar gerne på tre spørgsmål om arbejdet: Hvilke opgaver er ramt? Hvor længe har det været sådan? Er arbejdet forsøgt tilpasset? Det er frivilligt.
# $date: a day in words
doctor-by = Tal med din læge senest { $date }. Bestil tid nu.
# $date: a day in words
next-meeting = Regn med en ny samtale senest { $date }.
next-meeting-book = Book selv den næste samtale, når kommunen beder om det.
report-sick-employer = Meld dig syg hos din arbejdsgiver den første dag.
report-sick-fund = Meld dig syg på jobnet og hos din a-kasse den første dag.
# $date: a day in words
talk = Hold samtalen om at vende tilbage senest { $date }. Spørg ikke til diagnosen.
# $date: a day in words
talk-if-possible = Hold samtalen senest { $date }. Gør det kun, hvis den syge kan.
# $date: a day in words
talk-now = Har I ikke talt om at vende tilbage? Så gør det nu. Fristen var { $date }.
# $date: a day in words
employer-report = Log på NemRefusion, og anmeld fraværet. Gør det senest { $date }.
# $date: a day in words
employer-report-now = Har du ikke anmeldt fraværet? Så gør det i dag. Fristen var { $date }.
# $date: a day in words
own-report = Anmeld din sygdom i NemRefusion på virk.dk senest { $date }.
# $date: a day in words
own-report-now = Har du ikke anmeldt din sygdom? Så gør det i dag. Fristen var { $date }.
fund-or-now = Er du meldt syg på jobnet og hos din a-kasse? Ellers gør det nu.
ask-employee-first = Spørg først din medarbejder. Det er frivilligt at sige ja.
log-in = Log på NemRefusion på virk.dk. Vælg Sygedagpenge og så Tidlig opfølgning.
ask-employee-today = Spørg din medarbejder i dag. Det er frivilligt.
log-in-today = Anmod i dag i NemRefusion på virk.dk. Vælg Sygedagpenge og så Tidlig opfølgning.
three-questions = Svar på tre spørgsmål om arbejdet, ikke om sygdommen: Hvilke opgaver er ramt? Hvor længe har det været sådan? Er arbejdet forsøgt tilpasset?
three-questions-if-yes = Siger du ja, så svar på de tre spørgsmål om arbejdet, hvis din arbejdsgiver ikke har gjort det.
doctor = Bestil tid hos din læge, så I når at tale før samtalen.
over-eight = Fast track er for dig, der tror, at du er syg i over { $expected_weeks } uger. Er du i tvivl, så spørg.
if-refused = Siger kommunen nej? Så bed om en tidlig samtale alligevel.
ask-anyway = Ring til kommunen. Spørg, om de kan holde en tidlig samtale alligevel.
ask-when = Spørg også efter den almindelige samtale. Hvornår er den?
ask-for-plan = Spørg din arbejdsgiver, om I kan lave en plan for, hvordan du kommer tilbage.
plan-with-employee = Lav en plan sammen med din medarbejder: Hvad kan lade sig gøre nu, og hvad kan vente?
employer-thinks = Tænk over, hvad du kan tilbyde: andre opgaver, færre timer, et andet sted at sidde eller hjælp fra en kollega.
think-before = Tænk over det før samtalen: Er der andre opgaver? Kan stedet laves om? Hvem kan hjælpe dig?
think-before-alone = Tænk over det før samtalen: Hvad kan du nu? Hvad skal der til, for at du kan mere?
bring = Har I lavet en fastholdelsesplan eller en mulighedserklæring, så tag den med til samtalen.
talk-about-letter = Sig til din medarbejder, at der kommer et brev i Digital Post. Et nej er helt i orden.
ask-about-letter = Spørg din medarbejder, om brevet i Digital Post er besvaret. Et nej er helt i orden.
find-letter = Find brevet i Digital Post, og svar på det i god tid.
answer-today = Find brevet i Digital Post, og svar på det i dag.
answer-overdue = Find brevet i Digital Post, og svar på det i dag. Fristen er gået, så ring også til kommunen.
agree-request = Tal med din arbejdsgiver om anmodningen. Aftal, hvornår den bliver sendt.
may-say-no = Du må sige nej. Så følger kommunen den almindelige plan.
respect-no = Lad det ligge. Svaret er din medarbejders eget.
no-more-to-do = Du skal ikke gøre mere nu. Vent på brev fra kommunen.
changed-mind = Har du fortrudt? Så ring til kommunen, og spørg, hvad du kan.
do-not-ask-illness = Spørg ikke, hvad din medarbejder fejler. Spørg, om I kan tale sammen nu.
wish-stand-by = Skriv i skemaet fra kommunen, at du vil have stand-by. Du kan også ringe.
ask-doctor-to-help = Bed din læge om hjælp. Er kommunen i tvivl, spørger den lægen.
tell-only-municipality = Din arbejdsgiver behøver ikke at vide, hvad du fejler. Det gør denne side heller ikke.
ask-expectation = Spørg din medarbejder igen om et par uger, hvor længe det ser ud til at vare.
change-answer = Går det ikke så hurtigt, som du tror? Så ret dit svar her, så snart du ved det.
tell-employer = Sig til din arbejdsgiver, hvornår du regner med at være rask.
ask-if-doubt = Er du i tvivl, så spørg kommunen.
ask-what-holds = Ring til kommunen. Spørg, om Fast track gælder, og om der bliver holdt en samtale.
agree-expectation = Tal med din medarbejder om, hvor længe I hver især tror, det varer.
if-longer = Ser det ud til at vare længere, end I troede? Så sig det til kommunen.
ask-what-was-agreed = Spørg din medarbejder, hvad I nu kan gøre på jobbet. Du må ikke spørge til diagnosen.
follow-plan = Følg den plan, I lavede. Sig til, hvis den ikke holder.
part-time = Tal med din arbejdsgiver om at begynde på færre timer.
attend = Mød op til de samtaler, der kommer. Uden en god grund kan du miste pengene.
report-back = Er din medarbejder meldt rask i NemRefusion? Ellers gør det nu.
tell-back = Sig til kommunen, at du er rask, hvis den har din sag.
if-ill-again = Bliver du syg igen, så skriv den nye dag her på siden.
register-day = Skriv den første dag ned. Alle frister regnes fra den.
keep-contact = Aftal, hvordan I taler sammen, mens din medarbejder er væk.
if-over-eight = Tror du, at det varer over { $expected_weeks } uger? Så bed om Fast track, så snart du er syg.
