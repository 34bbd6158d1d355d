### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

steps = What to do now
dates = Dates
rights = Rights
notes = Good to know
week = week { $week }
act-by = by { $date }
reading = can also be read as { $date }
today = today
unsettled = unsettled
ask-for-why = --why shows how each date is counted.
no-today = This machine has no time zone database (package tzdata) and cannot tell what day it is in Denmark. Give the day yourself: today=2026-03-20
bad-rows = { $bad } of { $all } rows are bad{ "\u000A" }
rules = Rules, legal status { $date }
sources = Sources
