### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

undated = udateret
# $source: the title of a source
citation = Kilde: { $source }.
# $sources: titles of sources
citation-also = Se også: { $sources }.
certainty-given = Datoen kommer fra dig, ikke fra en regel.
# $changed: the day the rules changed
unsettled-last-day-changed = Ikke sikkert: Kilderne er ikke enige om den sidste dag, og ingen kilde siger, om Fast track selv blev ændret den { $changed }. Spørg kommunen.
unsettled-last-day = Ikke sikkert: Kilderne er ikke enige om den sidste dag. Vi viser den første.
# $rules: the day the rules changed
unsettled-doctor-visit = Ikke sikkert: Fristen stod i de regler, der gjaldt før { $rules }. Vi ved ikke, om den står i de nye.
unsettled-under-26 = Ikke sikkert: Loven gælder i flere trin, og ingen kilde siger, hvornår denne del begynder. Spørg kommunen.
# $changed: the day the rules changed
unsettled-changed = Ikke sikkert: Reglerne om kommunens opfølgning blev ændret den { $changed }. Ingen kilde siger, hvad det betyder for denne dato. Spørg kommunen.
certainty-law = Sikkert: Det står i reglerne.
certainty-official = Ret sikkert: Myndigheder og fagfolk skriver det, men vi har ikke set lovens egne ord.
certainty-derived = Regnet ud fra kilderne. Kommunen kan regne anderledes.
# $words: the source's words, in quotation marks
# $source: the title of a source
# $date: a day in words
reading-date = Ordene { $words } i { $source } kan også betyde { $date }. Stol ikke på den dag: vi viser den tidligste.
# $source: the title of a source
# $words: the source's words, in quotation marks
reading-letter = { $source } skriver { $words }. Står der en tidligere frist i brevet, så følg brevet.
# $source: the title of a source
# $words: the source's words, in quotation marks
reading-dispensation = { $source } skriver { $words }. Loven regner fra første fraværsdag, og den følger vi.
# $source: the title of a source
# $words: the source's words, in quotation marks
reading-reassessment = { $source } skriver { $words }. Den regner fra første fraværsdag, og det er for tidligt. Tæller helligdage på hverdage ikke med, bliver det samme måned eller en senere.
# $source: the title of a source
# $words: the source's words, in quotation marks
reading-same = { $source } siger det samme med andre ord: { $words }.
