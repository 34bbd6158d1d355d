// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What the two may ask for or refuse at any time: the undated rights. Partner: explanation.h.
#include "core/say/explanation.h"
#include "core/say/parts.h"

namespace fasttrack {
namespace {

ByRole explanation(Right right) {
    switch (right) {
        case Right::retention_plan:
            return {
                {"Du kan når som helst bede din arbejdsgiver om en fastholdelsesplan: en plan for, "
                 "hvordan du bliver i jobbet. Arbejdsgiveren må sige nej. Tag planen med til den "
                 "første samtale. Regler: sygedagpengeloven § 7 b.",
                 "At any time you can ask your employer for a retention plan: a plan for how you "
                 "keep your job. The employer may say no. Bring the plan to the first meeting. "
                 "Rules: the Sick Pay Act (sygedagpengeloven) § 7 b."},
                {"Medarbejderen kan bede dig om en fastholdelsesplan: en plan for, hvordan "
                 "medarbejderen bliver i jobbet. Du må sige nej. Planen skal med til den første "
                 "samtale. Regler: sygedagpengeloven § 7 b.",
                 "Your employee can ask you for a retention plan: a plan for how the employee "
                 "keeps "
                 "the job. You may say no. The plan goes to the first meeting. Rules: the Sick Pay "
                 "Act (sygedagpengeloven) § 7 b."}};
        case Right::possibility_statement:
            return {
                {"Er I i tvivl om, hvad du kan klare, kan din arbejdsgiver bede om en "
                 "mulighedserklæring. I udfylder første del sammen, og din læge udfylder resten. "
                 "Arbejdsgiveren betaler lægen. Du har pligt til at deltage, om nødvendigt i "
                 "telefonen. Tag erklæringen med til den første samtale. Regler: sygedagpengeloven "
                 "§ 36 a.",
                 "If it is in doubt what you can do, your employer can ask for a possibility "
                 "statement. You fill in the first part together, and your doctor the rest. The "
                 "employer pays the doctor. You must take part, by phone if need be. Bring the "
                 "statement to the first meeting. Rules: the Sick Pay Act (sygedagpengeloven) § 36 "
                 "a."},
                {"Er I i tvivl om, hvad medarbejderen kan klare, kan du bede om en "
                 "mulighedserklæring. Indkald i rimelig tid. I udfylder første del sammen, og "
                 "lægen "
                 "udfylder resten. Du betaler lægen. Regler: sygedagpengeloven § 36 a.",
                 "If it is in doubt what your employee can do, you can ask for a possibility "
                 "statement. Give fair notice. You fill in the first part together, and the doctor "
                 "the rest. You pay the doctor. Rules: the Sick Pay Act (sygedagpengeloven) § 36 "
                 "a."}};
        case Right::decline_fast_track:
            return {
                {"Du må sige nej, når din arbejdsgiver anmoder om Fast track. Så følger kommunen "
                 "den almindelige plan.",
                 "You may say no when your employer requests Fast track. The municipality then "
                 "follows the ordinary plan."},
                {"Din medarbejder må sige nej. Så følger kommunen den almindelige plan.",
                 "Your employee may say no. The municipality then follows the ordinary plan."}};
        case Right::ask_employer_to_request:
            return {
                {"Du kan bede din arbejdsgiver om at anmode om Fast track i NemRefusion på "
                 "virk.dk. "
                 "Du kan også selv gå til kommunen.",
                 "You can ask your employer to request Fast track in NemRefusion on virk.dk. You "
                 "can also go to the municipality yourself."},
                {"Din medarbejder kan bede dig om at anmode om Fast track i NemRefusion på "
                 "virk.dk.",
                 "Your employee can ask you to request Fast track in NemRefusion on virk.dk."}};
        case Right::stand_by:
            break;
    }
    return {
        {"Er sygdommen meget alvorlig, kan du bede kommunen om stand-by. Så er der som regel "
         "ingen samtaler. Kommunen ser på hver sag for sig. Du skal ikke skrive her, hvad du "
         "fejler.",
         "If the illness is very serious, you can ask the municipality for stand-by. Then there "
         "are usually no meetings. The municipality looks at each case on its own. You need "
         "not enter here what you suffer from."},
        {"Er sygdommen meget alvorlig, kan medarbejderen bede kommunen om stand-by. Så er der "
         "som regel ingen samtaler. Spørg ikke, hvad medarbejderen fejler.",
         "If the illness is very serious, the employee can ask the municipality for stand-by. "
         "Then there are usually no meetings. Do not ask what the employee suffers from."}};
}

}  // namespace

std::string right_title(Right right, Language lang) {
    const auto title = [right]() -> Text {
        switch (right) {
            case Right::retention_plan:
                return {"Fastholdelsesplan", "Retention plan"};
            case Right::possibility_statement:
                return {"Mulighedserklæring", "Possibility statement"};
            case Right::decline_fast_track:
                return {"Nej tak til Fast track", "Declining Fast track"};
            case Right::ask_employer_to_request:
                return {"Bed arbejdsgiveren anmode", "Asking the employer to request"};
            case Right::stand_by:
                break;
        }
        return {"Stand-by ved alvorlig sygdom", "Stand-by in serious illness"};
    };
    return std::string{title().in(lang)};
}

std::string right_explanation(Right right, const AbsenceCase& absence, Language lang) {
    return std::string{explanation(right).in(absence.role, lang)};
}

}  // namespace fasttrack
