### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

# $from: the first day, in words
# $words: the source's words, in quotation marks
regime-holds = For dette fravær gælder reglerne fra { $from }: { $words }.
# $from: the first day, in words
fast-track-unclear = Ingen kilde siger, om Fast track selv blev ændret den { $from }. Spørg kommunen, om Fast track stadig gælder.
# $from: the first day, in words
announced-change = Det er meldt ud, at jobafklaringsforløb afskaffes den { $from } og bliver til en lavere sats af sygedagpenge. Vi har ikke set, at loven er vedtaget. Spørg kommunen.
# $title: what has the deadline, the title of a date
# $act_by: the last open day before, in words
# $date: a day in words
closed-deadline-do = { $title }: gør det senest { $act_by }, ikke { $date }.
# $title: what has the deadline, the title of a date
# $act_by: the last open day before, in words
# $date: a day in words
closed-deadline-other = { $title }: det bør ske senest { $act_by }, ikke { $date }.
# $title: what has the deadline, the title of a date
# $date: a day in words
closed-deadline-today = { $title }: kontoret er lukket til og med { $date }. Gør det på nettet.
closed-days-one = En frist ligger på en dag, hvor kontoret er lukket. Den flyttes ikke.
closed-days-several = Nogle frister ligger på en dag, hvor kontoret er lukket. De flyttes ikke.
# $date: a day in words
differences-last-day = Kilderne er ikke enige om den sidste dag for Fast track. Vi viser { $date }. Ordene i en af dem kan også betyde dagen efter. Stol ikke på den.
# $date: a day in words
differences-meeting = Loven og pjecerne regner den første samtale med en dags forskel. Vi viser { $date }, som er den første af dem. Det er kommunens frist, ikke din.
# $from: the first day, in words
rate-unknown = Vi kender ikke satsen for sygedagpenge fra { $from }. Vi gætter ikke på den.
deadline-in-letter =
    { $role ->
        [employer] Medarbejderen skal svare på brevet om Fast track inden den frist, der står i brevet. For dette fravær kender vi ikke antallet af dage.
       *[employee] Svar på brevet om Fast track inden den frist, der står i brevet. For dit fravær kender vi ikke antallet af dage.
    }
enter-letter =
    { $role ->
        [employer] Skriv også, hvornår brevet om Fast track er sendt. Så kan vi vise, hvornår medarbejderen skal svare.
       *[employee] Skriv også, hvornår brevet om Fast track er sendt. Så kan vi vise, hvornår du skal svare.
    }
fund = Vi kender ikke a-kassens egen frist for at give besked til kommunen. Spørg din a-kasse.
# $date: a day in words
outdated = Reglerne her er fra { $date }. Det er mere end et år siden, og de kan være ændret. Spørg kommunen, før du bruger datoerne.
# $date: a day in words
guidance = Vejledende. Kommunen afgør. Retsstatus: { $date }.
regime-r2015 = Fast track begyndte, og kommunen følger op hver fjerde uge
regime-r2020 = kommunen holder mindst fire samtaler i det første halve år, og en lægeattest bruges kun, når den er nødvendig
regime-r2025 = kategori 3 er afskaffet, en ansat, der ventes rask inden { $waiver_weeks } uger efter den første samtale, kan få færre samtaler, og et brev om Fast track skal besvares inden { $answer_bank_days } bankdage
regime-r2026 = kommunen holder som udgangspunkt ingen samtale, når både den ansatte og arbejdsgiveren venter mindre end { $under_26_weeks } ugers fravær
# $from: the first day, in words
# $words: the source's words, in quotation marks
rules-changed = Reglerne blev ændret den { $from }, midt i dette fravær: { $words }. Ingen kilde siger, om det gælder for et fravær, der er begyndt, eller om Fast track selv blev ændret. Spørg kommunen om hver dato fra den dag.
# $from: the first day, in words
# $words: the source's words, in quotation marks
rules-changed-other = Reglerne blev ændret den { $from }, midt i dette fravær: { $words }. Vi bruger de regler, der gjaldt på den første fraværsdag. Kommunen kan følge de nye. Spørg kommunen.
# $from: the first day, in words
# $words: the source's words, in quotation marks
rules-will-change = Reglerne ændres den { $from }: { $words }. Varer fraværet til da, så spørg kommunen om hver dato fra den dag. Ingen kilde siger, om det gælder for et fravær, der er begyndt, eller om Fast track selv bliver ændret.
# $from: the first day, in words
# $words: the source's words, in quotation marks
rules-will-change-other = Reglerne ændres den { $from }: { $words }. Vi bruger de regler, der gælder på den første fraværsdag. Varer fraværet til da, kan kommunen følge de nye. Spørg kommunen.
