### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

categories-category-who = Kategori|Hvem
categories-1-expected-fully = 1|Man ventes helt rask inden { $expected_weeks } uger
categories-2-takes-longer = 2|Det tager længere tid, men forløbet er klart
categories-3-takes-longer = 3|Det tager længere tid, og der er også andre problemer, fx sociale
categories-municipality-chose-category = Kommunen valgte kategori ved den første samtale og så på den igen hver gang. I kategori 3 skulle sagen for et rehabiliteringsteam inden { $team_weeks } uger. Der var én fast sagsbehandler og hjælp til job, helbred og hverdag på samme tid.
categories-category-3-abolished = Kategori 3 blev afskaffet 1. januar 2025. Kravet om et team faldt væk i 2026.
plan-first-meeting-agree = Ved den første samtale aftaler man, hvad der skal ske. Det bedste er det, der holder kontakten til jobbet. Kommunen prøver i denne orden:
plan-little-little-back = Lidt efter lidt tilbage til jobbet.
plan-first-period-work = Først en periode i praktik på eget job, så lidt efter lidt tilbage.
plan-work-practice-ones = Praktik på eget job, selv om det kun er få timer.
plan-three-support-mentor = Et af de tre med støtte: en mentor, et hjælpemiddel eller andet.
plan-course-new-learning = Et kursus eller ny læring kan komme oveni.
plan-there-right-course = Man har ret til et kursus i at leve og arbejde med sygdommen. Har man sagt ja, skal man møde op.
plan-agreement-min-plan = Aftalen står i Min Plan på jobnet.dk.
plan-municipality-keeps-looking = Kommunen ser hele tiden på, om evnen til at arbejde er truet, fx om der er brug for et fleksjob.
plan-since-2025-min = Siden 2025 skal der ikke laves Min Plan for ansatte. Revalidering og ressourceforløb er afskaffet for nye sager i 2026.
duty-take-part-keep = Man skal være med for at beholde pengene: svare på skemaet, møde op til samtaler og tage del i det, man har aftalt.
duty-staying-away-without = Bliver man væk uden grund, kan sygedagpengene stoppe. Det samme kan arbejdsgiverens refusion.
duty-fair-reason-counts = En rimelig grund tæller. Ring til kommunen i god tid.
duty-doctors-certificate-before = Lægens attest før den første samtale er undtaget.
duty-fast-track-voluntary = Fast track er frivilligt. Den almindelige samtale er ikke.
reassessment-sick-pay-cannot = Sygedagpenge kan ikke løbe altid. Når der er betalt i mere end { $reassessment_weeks } uger på { $reassessment_months } måneder, ser kommunen på sagen igen. Det kaldes en revurdering.
reassessment-first-30-days = De første { $uncounted_days } dage tæller ikke. For selvstændige er det de første { $uncounted_others_weeks } uger.
reassessment-pay-stops-end = Pengene stopper tidligst ved udgangen af en måned, og kun efter en afgørelse.
reassessment-time-made-longer = Tiden kan blive længere. Loven har syv grunde, fx behandling, en livstruende sygdom eller en sag om arbejdsskade.
reassessment-still-sick-job = Kan den ikke, og er man stadig syg, kommer man i et jobafklaringsforløb. Der er pengene færre, og det er arbejdsgiverens refusion også.
reassessment-brochure-says-22 = Brochuren skriver 22 uger eller 5 måneder fra første fraværsdag. Det er for tidligt, for de første { $uncounted_days } dage skal ikke med.
reassessment-1-january-2027 = Fra 1. januar 2027 er det varslet, at jobafklaring falder væk, og at man får en lavere sats i stedet. Vi ved ikke, om det er vedtaget.
plan-title = Planen og hjælpen
duty-title = Pligten til at være med
reassessment-title = Revurdering
categories-title = Kategorier til og med 2024
