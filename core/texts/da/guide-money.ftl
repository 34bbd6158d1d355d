### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

rates-municipality-pays-most = Kommunen betaler højst så meget i sygedagpenge. Betaler arbejdsgiveren løn, får arbejdsgiveren pengene som refusion.
rates-highest-sick-pay = Højeste sygedagpenge fra den første mandag i januar
rates-month-weeks-figure = En måned er ugens tal gange 52, delt med 12. Satserne for 2025 og 2026 har vi kun fra andre end ministeriet. For senere år kender vi ingen sats, og vi gætter ikke.
rates-benefit-during-job = Ydelse under jobafklaring
rates-year-provider-dkk = År|Forsørger, kr. pr. måned|Ikke forsørger, kr. pr. måned
rates-2016-14-575 = 2016|14.575|10.968
rates-2017-14-808 = 2017|14.808|11.143
rates-2020-15-355 = 2020|15.355|11.554
rates-2021-15-547 = 2021|15.547|11.698
rates-2022-15-570 = 2022|15.570|11.716
rates-2023-15-874 = 2023|15.874|11.944
rates-2024-16-382 = 2024|16.382|12.326
rates-other-years-we = Andre år kender vi ikke. Satsen er lavere for unge under 25 år, der bor hjemme.
rates-employee-takes-part = Deltager medarbejderen ikke i kommunens samtaler, kan retten til penge eller refusion gå tabt.
cost-brochure-works-out = Brochuren regner på en kontorassistent i en privat virksomhed over 3 måneder. Tallene er fra 2016. De skal vise forskellen, ikke prisen i dag.
cost-dkk-over-3 = Kr. over 3 måneder|Løn|Refusion|Vikar eller ny|I alt
cost-well-75-000 = Rask|75.000|0|0|75.000
cost-sick-part-time = Syg på deltid|75.000|−19.000|46.000|102.000
cost-sick-full-time = Syg på fuld tid|75.000|−38.000|93.000|130.000
cost-dismissed-replaced-75 = Fyret, og en ny ansat|75.000|−38.000|105.000|142.000
cost-most-expensive-choice = Det dyreste er at fyre og ansætte en ny. Det billigste er at hjælpe en syg tilbage, bare delvist.
rates-title = Satser og refusion
cost-title = Hvad koster sygefravær?
