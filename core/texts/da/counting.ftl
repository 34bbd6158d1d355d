### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

# $date: a day in words
day-one = Dag 1 = { $date }.
# $first: the first day, in words
# $count: a number
# $date: a day in words
day-to-day = Dag 1 = { $first } … dag { $count } = { $date }.
# $count: a number
# $weeks: a number of weeks in words
whole-weeks = { $count } dage er { $weeks }.
# $span: a length of time in words, “5 uger”
# $event: a day and what happened on it
# $date: a day in words
span-after = { $span } efter { $event } = { $date }. Startdagen tæller ikke med.
# $count: a number
# $event: a day and what happened on it
# $date: a day in words
months-after = { $count } måneder efter { $event } = { $date }: samme dag i måneden.
# $count: a number
# $event: a day and what happened on it
# $date: a day in words
short-month = { $count } måneder efter { $event } = { $date }. Måneden er for kort, så det er dens sidste dag.
# $letter: the day the letter was sent
bank-days-sent = Brevet blev sendt { $letter }.
# $count: a number
# $date: a day in words
bank-day = Dag { $count } = { $date }.
bank-days-left-out = Vi tæller mandag til fredag uden helligdage.
# $count: a number
# $date: a day in words
working-day = Fraværsdag { $count } = { $date }.
# $date: a day in words
# $count: a number
given = Det er den dag, du har skrevet: { $date }. Det er dag { $count } i fraværet.
# $date: a day in words
# $days: a number of days in words, “16 dage”
given-back = Det er den dag, du har skrevet: { $date }. Fraværet varer { $days }.
# $deadline: a day in words
# $span: a length of time in words, “5 uger”
# $date: a day in words
regain = Fristen for skemaet = { $deadline }. { $span } efter = { $date }.
# $uncounted: a number of days in words
# $begin: a day in words
reassessment-uncounted = De første { $uncounted } af fraværet tæller ikke med. Tællingen begynder { $begin }.
reassessment-prior = Tidligere fravær tæller også med på samme måde.
# $months: a number
# $from: the first day, in words
# $until: the last day, in words
# $days: a number of days in words, “16 dage”
# $limit: a length of time in words
# $date: a day in words
reassessment-count = I de { $months } måneder fra { $from } til { $until } er der { $days }. Det er mere end { $limit }. Derfor er datoen { $date }.
# $name: a name
closed = Datoen er { $name }, og kontoret er lukket.
# $name: a name
# $first: the first day, in words
closed-from = Datoen er { $name }, og kontoret er lukket fra { $first }.
# $act_by: the last open day before, in words
closed-act-earlier = Fristen flyttes ikke: gør det senest { $act_by }.
# $act_by: the last open day before, in words
closed-other-acts = Fristen flyttes ikke: det bør ske senest { $act_by }.
# $name: a name
closed-nothing-moves = Datoen er { $name }. Det flytter den ikke.
# $day: a day
event-request = { $day } (anmodningen)
# $day: a day
event-letter = { $day } (brevet)
# $day: a day
event-information-form = { $day } (skemaet blev sendt)
# $day: a day
event-first-meeting = { $day } (første samtale)
# $day: a day
event-last-employer-pay = { $day } (sidste dag med sygedagpenge fra arbejdsgiveren)
# $day: a day
event-insured-right = { $day } (retten begynder)
# $day: a day
event-given = { $day }
# $day: a day
event-first-absence = { $day } (første fraværsdag)
# $day: a day
event-last-fund-pay = { $day } (sidste dag, a-kassen betaler)
# $day: a day
event-claim-letter = { $day } (brevet om anmeldelsen)
# $day: a day
event-first-unclaimed = { $day } (første dag uden søgt refusion)
bank-days-closed = Bankerne har også lukket juleaftensdag, nytårsaftensdag, grundlovsdag og fredagen efter Kristi himmelfart. Vi tæller de dage med, for det giver den tidligste dag.
workdays-count = Kun de ugedage, du arbejder, tæller. Helligdage tæller ikke.
workdays-unknown = Vi kender ikke de ugedage, du arbejder. Den tidligste dag, det kan være, er { $date }.
