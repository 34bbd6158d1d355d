### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

steps = Det gør du nu
dates = Datoer
rights = Rettigheder
notes = Godt at vide
# $week: the number of a week
week = uge { $week }
# $date: a day in words
act-by = senest { $date }
# $date: a day in words
reading = kan også læses som { $date }
today = i dag
unsettled = usikker
ask-for-why = --why viser, hvordan hver dato er regnet ud.
no-today = Maskinen har ingen tidszonedatabase (pakken tzdata) og kan ikke sige, hvilken dag det er i Danmark. Skriv dagen selv: today=2026-03-20
# $bad: how many rows have errors
# $all: how many rows there are
bad-rows = { $bad } af { $all } rækker har fejl{ "\u000A" }
# $date: a day in words
rules = Regler, retsstatus { $date }
sources = Kilder
