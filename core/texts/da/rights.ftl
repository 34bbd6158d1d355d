### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

explanation-retention-plan =
    { $role ->
        [employer] Medarbejderen kan bede dig om en fastholdelsesplan: en plan for, hvordan medarbejderen bliver i jobbet. Du må sige nej. Planen skal med til den første samtale. Regler: sygedagpengeloven § 7 b.
       *[employee] Du kan når som helst bede din arbejdsgiver om en fastholdelsesplan: en plan for, hvordan du bliver i jobbet. Arbejdsgiveren må sige nej. Tag planen med til den første samtale. Regler: sygedagpengeloven § 7 b.
    }
explanation-possibility-statement =
    { $role ->
        [employer] Er I i tvivl om, hvad medarbejderen kan klare, kan du bede om en mulighedserklæring. Indkald i rimelig tid. I udfylder første del sammen, og lægen udfylder resten. Du betaler lægen. Regler: sygedagpengeloven § 36 a.
       *[employee] Er I i tvivl om, hvad du kan klare, kan din arbejdsgiver bede om en mulighedserklæring. I udfylder første del sammen, og din læge udfylder resten. Arbejdsgiveren betaler lægen. Du har pligt til at deltage, om nødvendigt i telefonen. Tag erklæringen med til den første samtale. Regler: sygedagpengeloven § 36 a.
    }
explanation-decline-fast-track =
    { $role ->
        [employer] Din medarbejder må sige nej. Så følger kommunen den almindelige plan.
       *[employee] Du må sige nej, når din arbejdsgiver anmoder om Fast track. Så følger kommunen den almindelige plan.
    }
explanation-ask-employer-to-request =
    { $role ->
        [employer] Din medarbejder kan bede dig om at anmode om Fast track i NemRefusion på virk.dk.
       *[employee] Du kan bede din arbejdsgiver om at anmode om Fast track i NemRefusion på virk.dk. Du kan også selv gå til kommunen.
    }
explanation-stand-by =
    { $role ->
        [employer] Er sygdommen meget alvorlig, kan medarbejderen bede kommunen om stand-by. Så er der som regel ingen samtaler. Spørg ikke, hvad medarbejderen fejler.
       *[employee] Er sygdommen meget alvorlig, kan du bede kommunen om stand-by. Så er der som regel ingen samtaler. Kommunen ser på hver sag for sig. Du skal ikke skrive her, hvad du fejler.
    }
right-retention-plan = Fastholdelsesplan
right-possibility-statement = Mulighedserklæring
right-decline-fast-track = Nej tak til Fast track
right-ask-employer-to-request = Bed arbejdsgiveren anmode
right-stand-by = Stand-by ved alvorlig sygdom
