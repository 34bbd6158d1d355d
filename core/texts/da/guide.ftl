### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

rate-sure = ministeriets tal
rate-unsure = ikke fra ministeriet
rate-heads-year = Fra år
rate-heads-dkk-week = Kr. pr. uge
rate-heads-dkk-month = Kr. pr. måned
rate-heads-how-sure = Sikkerhed
# Between the thousands of a number: 4.180
thousands = .
# $number: whole kroner, “4.180”
kroner = { $number } kr.
