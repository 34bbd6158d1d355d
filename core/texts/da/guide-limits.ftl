### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

not-settled-we-always-show = Vi viser altid den sikre dato: den tidligste, når kilderne kan læses på to måder.
not-settled-5-weeks-day = De { $fast_track_weeks } uger: Dag 35 er den sidste sikre dag. Pjecens ord kan også betyde dagen efter. Spørg kommunen den dag.
not-settled-5-weeks-bind = Om de { $fast_track_weeks } uger også binder den sygemeldte selv: Loven nævner arbejdsgiveren. Pjecen gælder begge.
not-settled-8-weeks-law = De { $first_meeting_weeks } uger: Loven siger inden udgangen af den ottende uge. Brochurerne siger dagen efter.
not-settled-weekends-holidays-source = Weekend og helligdage: Ingen kilde flytter en frist. Vi viser derfor også den sidste åbne dag før.
not-settled-after-1-july = Efter 1. juli 2026: Vi har ikke fundet noget om, hvorvidt Fast track selv er ændret. Et kursushus skriver, at det måske kun er én samtale det første halve år. Spørg kommunen. Der er en vejledning fra januar 2026, men vi har ikke set dens del om sygedagpenge.
not-settled-sanctions-2027 = Fra 2027 ventes nye regler for, hvornår man mister sygedagpenge. Vi ved ikke, hvordan de bliver.
not-settled-reassessment-without-public = Revurdering: Regnes helligdage fra, kan den komme en måned senere. Vi viser den tidligste.
not-settled-we-know-deadline = A-kassens frist til kommunen kender vi ikke. Meld dig syg på jobnet.dk den første dag.
not-settled-self-employed-without = Selvstændige: Uden forsikring er fristen { $report_uninsured_weeks } uger. Med forsikring er den { $report_insured_weeks } uge fra retten begynder. Kun dage, du ville have arbejdet, tæller op til den.
not-settled-uninsured-paid-from = Selvstændige uden forsikring: Kommunen kan betale fra den første fraværsdag efter { $uninsured_weeks } ugers sygdom, når der er søgt.
not-settled-call-work-first = Første sygedag: Ring til din arbejdsgiver hurtigst muligt og senest 2 timer efter, du skulle møde. Din arbejdsplads kan have andre regler.
not-settled-sick-persons-own = Den sygemeldtes eget krav på sygedagpenge har sin egen frist: 8 dage fra brevet om, at fraværet er meldt. Uden brev er den 3 uger.
where-to-ask-guidance-municipality-decides = Vejledende. Kommunen afgør.
where-to-ask-sick-leave-municipality = Syg: din kommune, din fagforening eller din a-kasse.
where-to-ask-employer-municipality-where = Arbejdsgiver: kommunen, hvor medarbejderen bor, eller din organisation. Cabi hjælper virksomheder gratis, men ikke private.
where-to-ask-mit-sygefravaer-borger = Mit Sygefravær på borger.dk
where-to-ask-nemrefusion-virk-dk = NemRefusion på virk.dk
where-to-ask-forms-star-dk = Blanketter på star.dk
where-to-ask-report-sick-jobnet = Meld dig syg på jobnet.dk
limits-page-helps-count = Siden er en hjælp til at tælle dage. Den er ikke en afgørelse.
limits-five-sources-about = De fem kilder er fra omkring 2016 til 2021. Vi har holdt dem op mod loven og skrevet, hvor de er gamle.
limits-cabi-itself-writes = Cabi skriver selv, at dens tekst ikke er et juridisk grundlag.
limits-page-deal-fleksjob = Fleksjob, § 56-aftaler, barsel, pension og løn efter overenskomst regner siden ikke på.
limits-everything-worked-out = Alt regnes ud i din browser. Siden spørger aldrig om navn, CPR-nummer eller sygdom.
not-settled-title = Her er vi ikke sikre
where-to-ask-title = Her kan du spørge
limits-title = Forbehold
