### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

day-request = Anmodningen
day-letter = Brevet
day-information-form = Oplysningsskemaet
day-first-meeting = Den første samtale
day-part-time-return = Den delvise raskmelding
day-date = Datoen
only-employed-last-pay = Den sidste dag med betaling hører kun til, når arbejdsgiveren betaler sygedagpenge. Fjern dagen, eller vælg den form for betaling.
only-self-employed-insurance = Den frivillige forsikring hører kun til selvstændige. Fjern svaret, eller vælg selvstændig som arbejde.
only-employed-notice = Den sidste dag i jobbet hører kun til dem, der er ansat. Fjern datoen, eller vælg ansat som arbejde.
only-employed-pay = Betaling fra en arbejdsgiver hører kun til dem, der er ansat. Fjern svaret, eller vælg ansat som arbejde.
# $value: what was typed, in quotation marks
period-ends-before = En tidligere periode slutter, før den begynder: { $value }. Byt om på de to dage.
# $value: what was typed, in quotation marks
periods-overlap = To tidligere perioder dækker de samme dage: { $value }. Skriv dem som én periode.
# $value: what was typed, in quotation marks
period-reaches-absence = En tidligere periode når ind i dette fravær: { $value }. Den skal slutte før den første fraværsdag.
# $name: a name
# $value: what was typed, in quotation marks
conflict-before-first-absence = { $name } kan ikke ligge før den første fraværsdag. Du skrev { $value }. Ret en af de to datoer.
# $value: what was typed, in quotation marks
conflict-full-return-not-after-first-absence = Raskmeldingen skal ligge efter den første fraværsdag. Du skrev { $value }. Ret en af de to datoer.
# $value: what was typed, in quotation marks
conflict-full-return-before-partial-return = Den fulde raskmelding kan ikke ligge før den delvise. Du skrev { $value }. Ret en af de to datoer.
conflict-letter-without-request = Brevet handler om en anmodning. Skriv også den dag, der blev anmodet om Fast track.
# $value: what was typed, in quotation marks
conflict-letter-before-request = Brevet kan ikke være sendt før anmodningen. Du skrev { $value }. Ret en af de to datoer.
# $period: a number of days in words
# $value: what was typed, in quotation marks
conflict-last-employer-pay-outside-period = Den sidste dag med betaling skal ligge i de første { $period } af fraværet. Du skrev { $value }.
# $last: the last day, in words
conflict-category-abolished = Kategori 3 blev afskaffet. Vi bruger kun kategorien ved fravær, der begynder senest { $last }. Fjern svaret.
conflict-employer-needs-employment = En arbejdsgiver kan kun være med, når den syge er ansat. Vælg ansat som arbejde, eller vælg den sygemeldte her.
# $year: a year
# $value: what was typed, in quotation marks
# $from: the first day, in words
out-of-range-too-early = Fast track begyndte i { $year }. { $value } er før det. Skriv en dag fra og med { $from }.
# $value: what was typed, in quotation marks
# $until: the last day, in words
out-of-range-too-late = { $value } ligger for langt ude i fremtiden. Skriv en dag til og med { $until }.
# $value: what was typed, in quotation marks
# $from: the first day, in words
# $until: the last day, in words
out-of-range-outside = { $value } ligger uden for de år, vi kan regne på. Skriv en dag fra { $from } til { $until }.
# $allowed: the values a field may have
unknown-value-empty = Her mangler et svar. Brug et af disse: { $allowed }.
# $value: what was typed, in quotation marks
# $allowed: the values a field may have
unknown-value-unknown = { $value } er ikke et svar, vi kender. Brug et af disse: { $allowed }.
# $field: the name of a field, in quotation marks
# $key: the name of a field, in quotation marks
unknown-key-near = Vi kender ikke feltet { $field }. Mente du { $key }?
# $field: the name of a field, in quotation marks
unknown-key-far = Vi kender ikke feltet { $field }. Ret navnet, eller fjern feltet.
missing = Skriv den første fraværsdag, fx 2.3.2026.
# $field: the name of a field, in quotation marks
repeated = Feltet { $field } står her mere end én gang. Behold kun det ene.
no-date = Her mangler en dato. Skriv den med dag, måned og fire cifre i året, fx 2.3.2026.
# $value: what was typed, in quotation marks
two-digit-year = { $value } har kun to cifre i året. Skriv året med fire cifre, fx 2.3.2026.
# $value: what was typed, in quotation marks
no-year = { $value } mangler et år. Skriv også året med fire cifre, fx 2.3.2026.
# $value: what was typed, in quotation marks
no-calendar-day = { $value } findes ikke i kalenderen. Skriv dag før måned, fx 2.3.2026 for den 2. marts 2026.
# $value: what was typed, in quotation marks
no-date-read = Vi kan ikke læse { $value } som en dato. Skriv datoen med dag, måned og fire cifre i året, fx 2.3.2026.
# $value: what was typed, in quotation marks
not-periods = Vi kan ikke læse { $value } som perioder. Skriv hver periode med første og sidste dag, fx 2026-01-05..2026-02-10, og sæt komma mellem perioderne.
name-claim-letter = Brevet om anmeldelsen
name-conversation-held = Samtalen på jobbet
name-reported = Anmeldelsen
name-workdays = Ugedagene
name-employer-period = Svaret om arbejdsgiverperioden
name-refund-claimed-to = Dagen, der er søgt refusion til
name-hours = Timerne om ugen
name-hours-absent = De fraværende timer
name-wage-month = Lønnen
# $name: the name of a field
other-work = { $name } hører ikke til det arbejde, der er valgt. Fjern svaret, eller vælg et andet arbejde.
# $name: the name of a field
other-pay = { $name } hører ikke til den løn, der er valgt. Fjern svaret, eller vælg en anden løn under sygdom.
conflict-other-insurance = Ugedagene bruges kun ved forsikring fra 3. fraværsdag. Fjern dem, eller vælg den forsikring.
conflict-hours-absent-without-partial-return = De fraværende timer gælder fra den delvise raskmelding. Skriv også den dag.
# $value: what was typed, in quotation marks
conflict-hours-absent-above-hours = De fraværende timer kan ikke være flere end de aftalte. Du skrev { $value }.
# $value: what was typed, in quotation marks
conflict-claim-before-refund = Der kan først søges refusion fra den første dag, kommunen kan betale. Du skrev { $value }. Ret dagen.
# $value: what was typed, in quotation marks
not-weekdays = Vi kan ikke læse { $value } som ugedage. Skriv tallene i rækkefølge, fx 12345 for mandag til fredag. 7 er søndag.
# $value: what was typed, in quotation marks
not-hours = Vi kan ikke læse { $value } som timer. Skriv et tal med højst to decimaler, fx 37 eller 18,5.
# $value: what was typed, in quotation marks
not-kroner = Vi kan ikke læse { $value } som kroner. Skriv et tal med højst to decimaler, fx 32000 eller 32000,50.
# $value: what was typed, in quotation marks
hours-out-of-range = { $value } er ikke timer i en uge. Skriv et tal fra 0,01 til 168.
# $value: what was typed, in quotation marks
kroner-out-of-range = { $value } er for meget. Skriv lønnen for én måned i kroner.
