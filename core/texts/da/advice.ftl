### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

request =
    { $role ->
        [employer] Det er den sygemeldte, der anmoder.
       *[employee] Ring eller skriv til kommunen, og bed om Fast track. Ordningen er for fravær, der ventes at vare over { $expected_weeks } uger. Loven nævner kun arbejdsgiverens frist, men pjecen siger, at den gælder for alle.
    }
request-perhaps =
    { $role ->
        [employer] Spørg først din medarbejder. Log så på NemRefusion på virk.dk. Vælg Sygedagpenge og så Tidlig opfølgning. Ordningen er for fravær, der ventes at vare over { $expected_weeks } uger.
       *[employee] Ring eller skriv til kommunen, eller bed din arbejdsgiver anmode i NemRefusion på virk.dk. Ordningen er for fravær, der ventes at vare over { $expected_weeks } uger. Loven nævner kun arbejdsgiverens frist, men pjecen siger, at den også gælder dig.
    }
answer =
    { $role ->
        [employer] Medarbejderen får brevet i Digital Post og bestemmer selv. Kommer svaret for sent, kan kommunen vælge at gå videre alligevel.
       *[employee] Brevet ligger i Digital Post. Du må sige ja eller nej. Siger du ja, så svar også på de tre spørgsmål om arbejdet, hvis din arbejdsgiver ikke har gjort det. Svarer du for sent, kan kommunen vælge at gå videre alligevel.
    }
doctor =
    { $role ->
        [employer] Lægen sender en attest til kommunen før samtalen.
       *[employee] Bestil tid med det samme. Lægen ser på, hvad du kan, og sender en attest til kommunen før samtalen.
    }
doctor-certificate =
    { $role ->
        [employer] En lægeattest (LÆ 285) skal kun bruges, hvis kommunen mener, at den er nødvendig.
       *[employee] Bestil tid med det samme. En lægeattest (LÆ 285) skal kun bruges, hvis kommunen mener, at den er nødvendig. Kommer attesten for sent, mister du ikke sygedagpengene.
    }
early-meeting =
    { $role ->
        [employer] Det er kommunens pligt at holde samtalen i tide.
       *[employee] Det er kommunens pligt at holde samtalen i tide. Har du ikke fået en tid, så ring. Det kan gå hurtigere: I pjecens eksempel blev Lone indkaldt 10 dage efter sin første fraværsdag.
    }
early-meeting-other =
    { $role ->
        [employer] Det er kommunens pligt at holde samtalen i tide. Det kan være et rundbordsmøde, hvor du er med. Tænk over andre opgaver, ændringer på arbejdspladsen og kolleger, der kan hjælpe.
       *[employee] Det er kommunens pligt at holde samtalen i tide. Har du ikke fået en tid, så ring. Det kan være et rundbordsmøde, hvor din arbejdsgiver er med. Tag en fastholdelsesplan eller en mulighedserklæring med, hvis du har en. Det kan gå hurtigere: I pjecens eksempel blev Lone indkaldt 10 dage efter sin første fraværsdag.
    }
form-regain =
    { $role ->
        [employer] Mind medarbejderen om skemaet. Sendes det senest denne dag, kan retten fås igen. Kommunen afgør det.
       *[employee] Har du glemt skemaet, så send det nu. Sender du det senest denne dag, kan du få retten til sygedagpenge igen. Kommunen afgør det.
    }
form =
    { $role ->
        [employer] Det er den sygemeldtes opgave.
       *[employee] Udfyld skemaet på Mit Sygefravær. Svarer du for sent uden en rimelig grund, kan du miste sygedagpengene. Kan du ikke nå det, så aftal en anden frist med kommunen.
    }
form-other =
    { $role ->
        [employer] Det er medarbejderens opgave. Kommer skemaet for sent uden en rimelig grund, kan du miste refusionen.
       *[employee] Udfyld skemaet på Mit Sygefravær. Svarer du for sent uden en rimelig grund, kan du miste sygedagpengene, eller din arbejdsgiver kan miste refusionen. Kan du ikke nå det, så aftal en anden frist med kommunen.
    }
first-meeting-held = De næste samtaler regnes fra denne dag.
first-meeting =
    { $role ->
        [employer] Det er kommunens pligt. Kommunen kan også ringe til dig og spørge om opgaver, ændringer og nedsat tid.
       *[employee] Det er kommunens pligt, ikke din. Hører du ikke fra kommunen, så ring. Mød op: Kommer du ikke og har ingen rimelig grund, kan du miste sygedagpengene.
    }
follow-up =
    { $role ->
        [employer] Kommunen følger op med medarbejderen hver fjerde uge.
       *[employee] Kommunen følger op hver fjerde uge. Mød op, eller meld afbud med en god grund.
    }
follow-up-book =
    { $role ->
        [employer] Medarbejderen booker selv de næste samtaler. Derefter holdes de efter behov.
       *[employee] De næste samtaler booker du selv. Kommunen giver dig mindst 8 dage til det. Derefter holdes samtaler efter behov.
    }
follow-up-waiver =
    { $role ->
        [employer] Ventes medarbejderen rask inden denne dag, kan kommunen lade resten af samtalerne falde væk.
       *[employee] Ventes du rask inden denne dag, kan kommunen lade resten af samtalerne falde væk. Så ser den kun efter, om du bliver rask.
    }
# $abolished: the day category 3 ended
follow-up-category-3 =
    { $role ->
        [employer] Kategori 3 blev afskaffet den { $abolished }. Spørg kommunen.
       *[employee] Kategori 3 blev afskaffet den { $abolished }. Er du ikke visiteret til den mere, så spørg kommunen.
    }
under-26 =
    { $role ->
        [employer] Venter I begge, at det er slut før denne dag, holder kommunen som udgangspunkt ingen samtaler. Varer det længere, så sig det til kommunen.
       *[employee] Venter I begge, at du er tilbage før denne dag, holder kommunen som udgangspunkt ingen samtaler. Varer det længere, så sig det til kommunen.
    }
reassessment =
    { $role ->
        [employer] Det er ikke slut den dag. Loven har syv grunde til at forlænge (§ 27), og kommunen skal træffe en afgørelse først.
       *[employee] Det er ikke slut den dag. Loven har syv grunde til at forlænge (§ 27), og pengene stopper kun, hvis kommunen træffer en afgørelse. Tal med kommunen før da.
    }
fund = Meld dig syg på jobnet og hos din a-kasse samme dag. A-kassens egen frist til kommunen kender vi ikke. Spørg din a-kasse.
self-employed-report = Anmeld din sygdom i NemRefusion på virk.dk. Kommunen kan i særlige tilfælde bede om det før.
self-employed-report-insured = Med forsikring regnes fristen fra den dag, din ret begynder.
# $last: the last day, in words
fast-track-there = Du kan bede om Fast track samme sted, men kun til og med { $last }: Vælg Sygedagpenge og så Tidlig opfølgning.
report =
    { $role ->
        [employer] Anmeld i NemRefusion på virk.dk.
       *[employee] Det er din arbejdsgivers opgave. Spørg, om det er gjort.
    }
report-late-report = Anmelder du for sent, får du normalt kun refusion fra den dag, du anmelder.
# $period: a number of days in words
report-only-beyond = Du skal kun anmelde, hvis fraværet varer mere end { $period }.
talk =
    { $role ->
        [employer] Samtalen skal være holdt den dag, ikke kun aftalt. Indkald i god tid. Spørg, hvordan og hvornår medarbejderen kan vende tilbage, og hvad der kan hjælpe. Du må ikke spørge til diagnosen. Hindrer sygdommen et møde, så tal i telefonen.
       *[employee] Tal om, hvordan og hvornår du kan vende tilbage, og om du kan begynde på nedsat tid. Din arbejdsgiver må ikke spørge til din diagnose. Hindrer sygdommen et møde, så tal i telefonen. Kommer du ikke, mister du ikke sygedagpengene, men din arbejdsgiver kan have ret til at kræve, at du kommer.
    }
# $leaving: a length of time in words
talk-notice = Pligten gælder ikke, når den ansatte er sagt op og er ude inden { $leaving }.
period-not-extended = Perioden bliver ikke længere af helligdage eller fridage.
period-condition = Den kræver 8 ugers ansættelse uden pause og 74 timers arbejde i de uger.
period-none = 
    { $role ->
        [employer] Er medarbejderen i fleksjob, eller er der en § 56-aftale, er der ingen arbejdsgiverperiode. Så kan kommunen betale fra første dag, når der er søgt om det.
       *[employee] Er du i fleksjob, eller er der en § 56-aftale om din sygdom, er der ingen arbejdsgiverperiode. Så kan kommunen betale fra første dag, når der er søgt om det.
    }
begins-employed =
    { $role ->
        [employer] Registrér den rigtige dag. Alle frister regnes fra den.
       *[employee] Meld dig syg hos din arbejdsgiver den dag. Det er den dag, arbejdsgiveren registrerer, der tæller.
    }
begins =
    { $role ->
        [employer] Alle frister regnes fra den dag.
       *[employee] Skriv den dag, du er meldt syg. Alle frister regnes fra den.
    }
three-answers-voluntary = Du kan svare på de tre spørgsmål om arbejdet samtidig. Det er frivilligt, men det hjælper.
three-answers = Svar samtidig på de tre spørgsmål om arbejdet.
benefit-no-pay = 
    { $role ->
        [employer] Du betaler ikke. Så kan kommunen betale fra første dag, når medarbejderen har bedt om det og opfylder lovens krav om arbejde.
       *[employee] Din arbejdsgiver betaler ikke. Så kan kommunen betale fra første dag, når du har bedt om det. Du skal stadig opfylde lovens krav om arbejde. Spørg kommunen.
    }
benefit-wages = 
    { $role ->
        [employer] Betaler du løn, kan du få refusion fra denne dag. Du skal have anmeldt fraværet i tide og søgt om refusionen.
       *[employee] Får du løn, går pengene til din arbejdsgiver. Du mærker det ikke.
    }
benefit-employer-sick-pay = 
    { $role ->
        [employer] Før den dag er det dig, der betaler sygedagpenge. Fra den dag kan kommunen betale, når medarbejderen har bedt om det.
       *[employee] Før den dag er det din arbejdsgiver, der betaler dig sygedagpenge. Fra den dag kan kommunen betale, når du har bedt om det.
    }
# $before: a day in words
benefit-fund = Til og med { $before } betaler a-kassen. Fra denne dag kan kommunen betale, når du har bedt om det.
# $before: a day in words
benefit-uninsured = Du har ingen frivillig forsikring. Til og med { $before } får du ikke sygedagpenge. Fra denne dag kan kommunen betale, når du har anmeldt din sygdom.
benefit-insured = Din forsikring giver dig ret til sygedagpenge fra og med denne dag. Du skal først have anmeldt din sygdom.
dispensation =
    { $role ->
        [employer] Anmeld straks, hvis det ikke er gjort. Du kan søge dispensation, men ikke efter denne dag. Det er kun muligt i få tilfælde.
       *[employee] Har din arbejdsgiver anmeldt for sent, kan arbejdsgiveren søge dispensation, men ikke efter denne dag. Det er kun muligt i få tilfælde.
    }
partial-return =
    { $role ->
        [employer] Nedsatte sygedagpenge tæller fuldt med i revurderingen.
       *[employee] Sig til kommunen, hvor mange timer du kan arbejde. Dage med nedsatte sygedagpenge tæller også fuldt med, når kommunen ser på sagen igen.
    }
partial-return-employed =
    { $role ->
        [employer] Aftal timerne med medarbejderen. Skriv dem i NemRefusion. Dage med nedsatte sygedagpenge tæller også fuldt med, når kommunen ser på sagen igen.
       *[employee] Aftal timerne med din arbejdsgiver. Sig det også til kommunen. Dage med nedsatte sygedagpenge tæller også fuldt med, når kommunen ser på sagen igen.
    }
full-return =
    { $role ->
        [employer] Sørg for, at kommunen ved det. Løbende frister efter denne dag er taget ud.
       *[employee] Sig det til kommunen, så sagen kan lukkes. Løbende frister efter denne dag er taget ud.
    }
claim-letter =
    { $role ->
        [employer] Medarbejderen skal selv svare på brevet i Mit Sygefravær. Uden det kommer der ingen sygedagpenge.
       *[employee] Svar på brevet i Mit Sygefravær. Du får først sygedagpenge, når kommunen har din anmodning.
    }
claim-no-letter =
    { $role ->
        [employer] Medarbejderen skal selv bede om sygedagpenge i Mit Sygefravær. Uden det kommer der ingen penge. Er der intet brev, så spørg kommunen.
       *[employee] Bed om sygedagpenge i Mit Sygefravær. Du får først penge, når kommunen har din anmodning. Har du intet brev fået, så spørg kommunen, hvor det er.
    }
refund-claim =
    { $role ->
        [employer] Søg refusion i NemRefusion senest den dag. Fra dagen efter mister du en dags refusion hver dag.
       *[employee] Det er din arbejdsgivers opgave. Du skal ikke gøre noget.
    }
benefit-no-period =
    { $role ->
        [employer] Der er ingen arbejdsgiverperiode. Du kan få refusion fra første dag, når du har søgt om den.
       *[employee] Der er ingen arbejdsgiverperiode. Din arbejdsgiver kan få refusion fra første dag. Du mærker det ikke.
    }
# $last: a day in words
benefit-employer-stopped =
    { $role ->
        [employer] Du betalte til { $last }. Medarbejderen skal straks spørge kommunen om tiden derfra.
       *[employee] Arbejdsgiveren betalte til { $last }. Spørg straks kommunen om tiden derfra.
    }
