### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

report-absence-self-employed =
    { $role ->
        [employer] Anmeldelse til kommunen
       *[employee] Anmeld din sygdom til kommunen
    }
report-absence =
    { $role ->
        [employer] Anmeld fraværet i NemRefusion
       *[employee] Fraværet anmeldes i NemRefusion
    }
refund-begins =
    { $role ->
        [employer] Refusion fra kommunen begynder
       *[employee] Refusion til arbejdsgiveren begynder
    }
benefit-begins = Sygedagpenge fra kommunen begynder
full-return-unemployed = Raskmelding
partial-return-unemployed = Delvis raskmelding
full-return = Raskmelding: fuldt tilbage i arbejde
partial-return = Delvis raskmelding: delvist tilbage i arbejde
fast-track-meeting =
    { $role ->
        [employer] Medarbejderens samtale i kommunen med Fast track
       *[employee] Samtale i kommunen med Fast track
    }
first-meeting-held = Første opfølgningssamtale er holdt
first-meeting =
    { $role ->
        [employer] Medarbejderens første opfølgningssamtale i kommunen
       *[employee] Første opfølgningssamtale i kommunen
    }
report-to-fund =
    { $role ->
        [employer] Sygemelding på jobnet og hos a-kassen
       *[employee] Meld dig syg på jobnet og hos a-kassen
    }
fast-track-answer =
    { $role ->
        [employer] Medarbejderen svarer på brevet om Fast track
       *[employee] Svar på brevet om Fast track
    }
doctor-visit =
    { $role ->
        [employer] Medarbejderen taler med sin læge
       *[employee] Tal med din læge før samtalen
    }
information-form =
    { $role ->
        [employer] Medarbejderen sender oplysningsskemaet tilbage
       *[employee] Send oplysningsskemaet tilbage
    }
information-form-regain = Sidste dag for at få retten igen
employer-conversation =
    { $role ->
        [employer] Hold sygefraværssamtalen
       *[employee] Sygefraværssamtale
    }
employer-period-ends = Arbejdsgiverperioden slutter
dispensation-ends = Sidste dag for dispensation fra anmeldelsesfristen
rehabilitation-team = Rehabiliteringsteamet ser på sagen
# $number: a number
follow-up = Opfølgning nr. { $number } i kommunen
four-meetings-by = Mindst fire samtaler skal være holdt
follow-up-waiver =
    { $role ->
        [employer] Færre samtaler, hvis medarbejderen ventes rask inden
       *[employee] Færre samtaler, hvis du ventes rask inden
    }
under-26-limit = { $under_26_weeks } uger efter første fraværsdag
reassessment = Revurdering af sygedagpengene, tidligst
absence-begins = Første fraværsdag
fast-track-last-day = Sidste dag for at anmode om Fast track
claim-benefit =
    { $role ->
        [employer] Medarbejderen beder kommunen om sygedagpenge
       *[employee] Bed kommunen om sygedagpenge
    }
refund-claim-by =
    { $role ->
        [employer] Søg refusion for de første dage
       *[employee] Arbejdsgiveren søger refusion
    }
