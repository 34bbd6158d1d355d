### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

rate-sure = the ministry's figure
rate-unsure = not from the ministry
rate-heads-year = From the year
rate-heads-dkk-week = DKK a week
rate-heads-dkk-month = DKK a month
rate-heads-how-sure = How sure
thousands = ,
kroner = DKK { $number }
