### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

# $week: the number of a week
week = uge { $week }
# $count: a number, 1 or more
weeks =
    { $count ->
        [one] { $count } uge
       *[other] { $count } uger
    }
open-quote = ”
close-quote = ”
closure-new-year = nytårsdag
closure-maundy-thursday = skærtorsdag
closure-good-friday = langfredag
closure-easter-sunday = påskedag
closure-easter-monday = 2. påskedag
closure-great-prayer-day = store bededag
closure-ascension = Kristi himmelfartsdag
closure-whit-sunday = pinsedag
closure-whit-monday = 2. pinsedag
closure-christmas-day = juledag
closure-second-christmas-day = 2. juledag
closure-constitution-day = grundlovsdag
closure-christmas-eve = juleaftensdag
closure-new-years-eve = nytårsaftensdag
closure-saturday = en lørdag
closure-sunday = en søndag
# $date: a day in words
# $week: the number of a week
long-date = { $date }, uge { $week }
# $weekday: the name of a weekday
# $date: a day in words
weekday-date = { $weekday } den { $date }
# $day: a day
# $month: the name of a month
# $year: a year
plain-date = { $day }. { $month } { $year }
# $weekday: the name of a weekday
# $day: a day
# $month: the name of a month
short-date = { $weekday } { $day }. { $month }
# $count: a number, 0 or more
days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dage
    }
months-january = januar
months-february = februar
months-march = marts
months-april = april
months-may = maj
months-june = juni
months-july = juli
months-august = august
months-september = september
months-october = oktober
months-november = november
months-december = december
short-months-jan = jan
short-months-feb = feb
short-months-mar = mar
short-months-apr = apr
short-months-may = maj
short-months-jun = jun
short-months-jul = jul
short-months-aug = aug
short-months-sep = sep
short-months-oct = okt
short-months-nov = nov
short-months-dec = dec
weekdays-monday = mandag
weekdays-tuesday = tirsdag
weekdays-wednesday = onsdag
weekdays-thursday = torsdag
weekdays-friday = fredag
weekdays-saturday = lørdag
weekdays-sunday = søndag
short-date-mon = man
short-date-tue = tir
short-date-wed = ons
short-date-thu = tor
short-date-fri = fre
short-date-sat = lør
short-date-sun = søn
