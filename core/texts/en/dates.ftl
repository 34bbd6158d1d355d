### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

week = week { $week }
weeks =
    { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    }
open-quote = “
close-quote = ”
closure-new-year = New Year's Day
closure-maundy-thursday = Maundy Thursday
closure-good-friday = Good Friday
closure-easter-sunday = Easter Sunday
closure-easter-monday = Easter Monday
closure-great-prayer-day = Great Prayer Day
closure-ascension = Ascension Day
closure-whit-sunday = Whit Sunday
closure-whit-monday = Whit Monday
closure-christmas-day = Christmas Day
closure-second-christmas-day = the second day of Christmas
closure-constitution-day = Constitution Day
closure-christmas-eve = Christmas Eve
closure-new-years-eve = New Year's Eve
closure-saturday = a Saturday
closure-sunday = a Sunday
long-date = { $date }, week { $week }
weekday-date = { $weekday } { $date }
plain-date = { $day } { $month } { $year }
short-date = { $weekday } { $day } { $month }
days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
months-january = January
months-february = February
months-march = March
months-april = April
months-may = May
months-june = June
months-july = July
months-august = August
months-september = September
months-october = October
months-november = November
months-december = December
short-months-jan = Jan
short-months-feb = Feb
short-months-mar = Mar
short-months-apr = Apr
short-months-may = May
short-months-jun = Jun
short-months-jul = Jul
short-months-aug = Aug
short-months-sep = Sep
short-months-oct = Oct
short-months-nov = Nov
short-months-dec = Dec
weekdays-monday = Monday
weekdays-tuesday = Tuesday
weekdays-wednesday = Wednesday
weekdays-thursday = Thursday
weekdays-friday = Friday
weekdays-saturday = Saturday
weekdays-sunday = Sunday
short-date-mon = Mon
short-date-tue = Tue
short-date-wed = Wed
short-date-thu = Thu
short-date-fri = Fri
short-date-sat = Sat
short-date-sun = Sun
