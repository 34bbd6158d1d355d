### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

what-it-is-fast-track-early = Fast track er en tidlig samtale med kommunen. Den holdes senest { $meeting_weeks } uger efter, at nogen har bedt om den. Ellers kommer den første samtale normalt først efter omkring { $first_meeting_weeks } uger.
what-it-is-people-who-may = Den er for sygemeldte, der kan blive væk i mere end { $expected_weeks } uger. Jo før I taler sammen, jo før kan kommunen hjælpe med støtte og redskaber.
what-it-is-voluntary-sick-person = Det er frivilligt. Den sygemeldte må altid sige nej, når arbejdsgiveren beder om det.
what-it-is-may-about-stress = Det kan handle om stress, en ulykke eller en alvorlig sygdom. Denne side spørger aldrig hvilken.
what-it-is-ask-first-5 = Bed om det i de første { $fast_track_weeks } uger. Er det for sent, så spørg kommunen alligevel.
what-it-is-must-both-agree = I skal begge være enige om Fast Track, da det er en helt frivillig ordning
what-it-is-we-read-like = Vi læser det sådan: Den sygemeldte skal sige ja, når arbejdsgiveren beder om det. Beder den sygemeldte selv, kræver loven ikke et ja fra arbejdsgiveren.
ask-as-employee-ask-fast-track = Du kan selv bede om Fast track, eller du kan bede din arbejdsgiver gøre det.
ask-as-employee-call-write-municipality = Ring eller skriv til din kommune. Sig, at du vil bede om tidlig opfølgning.
ask-as-employee-ask-employer-nemrefusion = Eller bed din arbejdsgiver gøre det i NemRefusion på virk.dk.
ask-as-employee-answer-three-questions = Svar på de tre spørgsmål om dit arbejde.
ask-as-employee-make-appointment-doctor = Bestil tid hos din læge før samtalen. Spørg kommunen, om den vil have en attest.
ask-as-employee-unemployed-self-employed = Ledige og selvstændige kan også bede om det. De går selv til kommunen.
ask-as-employee-sources-say-job = Kilderne skriver ”jobcenteret”. Siden 1. juli 2026 siger loven ”kommunen”.
ask-as-employer-talk-employee-first = Tal med din medarbejder først. Fast track er frivilligt, og medarbejderen må sige nej.
ask-as-employer-log-virk-dk = Log på virk.dk, og åbn NemRefusion. Vælg ”Sygedagpenge” og så ”Tidlig opfølgning”.
ask-as-employer-enter-employees-cpr = Skriv medarbejderens CPR-nummer og første fraværsdag dér. Kryds af, om fraværet ventes at vare over { $expected_weeks } uger.
ask-as-employer-answer-three-questions = Du kan svare på de tre spørgsmål om arbejdet.
ask-as-employer-employee-told-answer = Medarbejderen får besked og kan svare ja eller nej.
ask-as-employer-ask-fast-track = Du kan bede om Fast track, når du anmelder fraværet, eller før. Også når medarbejderen bor i en anden kommune: Så går sagen til den kommune.
ask-as-employer-brochure-says-must = Brochuren skriver, at du skal svare på de tre spørgsmål. Siden 2025 er det frivilligt for dig.
three-questions-questions-about-work = Spørgsmålene handler om arbejdet, ikke om sygdommen. Svarene hjælper lægen og kommunen.
three-questions-which-tasks-work = Hvilke opgaver på jobbet går sygdommen ud over?
three-questions-how-long-done = Hvor længe har den gjort det?
three-questions-tried-adapt-work = Har I prøvet at tilpasse arbejdet?
three-questions-employer-choose-answer = Arbejdsgiveren kan vælge at svare. Har arbejdsgiveren allerede svaret fuldt ud, behøver den sygemeldte ikke gøre det igen.
what-it-is-title = Hvad er Fast track?
ask-as-employee-title = Sådan beder du om det
ask-as-employer-title = Sådan beder du om det
three-questions-title = De tre spørgsmål
