### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

fast-track-window = inden for de første 5 uger af fraværet
until-5-weeks = indtil 5 uger fra første fraværsdag
latest-2-bank = senest 2 bankdage efter afsendelsen af brevet
before-deadline-stated = inden den frist, der er angivet i brevet
latest-8-days = senest 8 dage efter den sygemeldtes anmodning om tidlig opfølgning
latest-2-weeks = senest 2 uger efter at den sygemeldte eller arbejdsgiveren har anmodet kommunen om at iværksætte en tidlig opfølgning
form-8-days = senest 8 dage efter afsendelsen af oplysningsskemaet
up-4-weeks = I op til 4 uger efter overskridelsen af fristen kan retten til sygedagpenge generhverves
latest-before-end = senest inden udgangen af ottende uge regnet fra første fraværsdag
latest-8-weeks = senest 8 uger efter første fraværsdag
latest-4-weeks = Senest 4 uger efter, at en sygemeldt er visiteret til kategori 3
then-follows-up = herefter følger op på hver 4. uge
least-four-times = mindst fire gange inden for det første halve år regnet fra første fraværsdag
another-3-meetings = yderligere 3 samtaler inden for det første halve år
expected-fit-latest = forventet raskmelding senest inden udgangen af 13. uge regnet fra første opfølgningssamtale
rule-longer-meetings = som udgangspunkt ikke længere til samtale og opfølgning i kommunen, hvis både den sygemeldte og arbejdsgiver forventer et sygefravær på mindre end 26 uger
after-end-calendar = efter udløbet af en kalendermåned, når der er udbetalt sygedagpenge, herunder nedsatte sygedagpenge eller løn under sygdom, i mere end 22 uger i de 9 forudgående kalendermåneder
municipality-must-reassess = Kommunen skal foretage en revurdering af sygedagpengeretten efter 22 uger
employer-period = 30 kalenderdage fra første fraværsdag
latest-5-weeks = senest 5 uger efter første fraværsdag, hvis fraværet strækker sig ud over arbejdsgiverperioden
latest-1-week = senest 1 uge efter at udbetaling af sygedagpenge fra arbejdsgiveren er ophørt
latest-14-days = senest 14 dage efter første fraværsdag
latest-3-weeks = senest 3 uger efter første fraværsdag
latest-week-after = senest en uge efter sygedagpengerettens indtræden
talk-must-held = Samtalen skal holdes senest 4 uger efter første sygedag
employer-period-not-extended = 30 kalenderdage fra første fraværsdag. Arbejdsgiverperioden på 30 kalenderdage forlænges ikke, selv om der i perioden forekommer søgnehelligdage, fridage, arbejdskonflikt el.lign.
right-sick-pay = ret til sygedagpenge fra arbejdsgiveren i 30 kalenderdage fra første fraværsdag
employed-without-break = ansat uafbrudt i de seneste 8 uger før fraværet
insured-right = ret til sygedagpenge fra første eller tredje fraværsdag
apply-however-when = Dette gælder dog ikke, når anmodningen om refusion indgives senere end 6 måneder efter første fraværsdag
refund-6-months-back = 6 måneder tilbage fra anmeldelsesdagen
after-2-weeks = fra første fraværsdag efter 2 ugers sygdom
claim-8-days = skal anmode om sygedagpenge fra kommunen senest 8 dage efter afsendelsen af underretningsbrevet
claim-3-months = indtil 3 måneder forud for fremsættelsen af kravet
least-one-meeting = mindst én samtale det første halve år
