// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What the conversation says: labels and help, for the sick person ("du") and for the employer
// ("medarbejderen"). Partners: question_words.h, question_options.cpp.
#include "core/questions/question_words.h"

namespace fasttrack {
namespace {

Words first_absence_words(Asker asker) {
    const Text label{"Første fraværsdag", "First day of absence"};
    if (asker.role == Role::employer) {
        return {label,
                {"Den dag, du har registreret som første fraværsdag – ikke dagen for samtalen.",
                 "The day you have registered as the first day of absence – not the day of the "
                 "talk."}};
    }
    switch (asker.work) {
        case Work::employed:
            break;
        case Work::unemployed:
            return {
                label,
                {"Den dag, du meldte dig syg på jobnet.dk eller til a-kassen.",
                 "The day you reported sick on jobnet.dk or to your unemployment fund (a-kasse)."}};
        case Work::self_employed:
            return {label,
                    {"Den dag, du melder til kommunen som din første fraværsdag.",
                     "The day you report to the municipality as your first day of absence."}};
    }
    return {label,
            {"Den dag, arbejdsgiveren har registreret som første fraværsdag.",
             "The day your employer has registered as the first day of absence."}};
}

Words full_return_words(Work work) {
    if (work == Work::unemployed) {
        return {{"Første dag, du er helt rask", "First day you are fully well"},
                {"Dagen efter den sidste sygedag. Kun når du er raskmeldt på fuld tid.",
                 "The day after the last sick day. Only once you are fully well."}};
    }
    return {{"Første dag, du er helt tilbage", "First day you are fully back"},
            {"Dagen efter den sidste sygedag – ikke den sidste sygedag selv.",
             "The day after the last sick day – not the last sick day itself."}};
}

Words employee_words(Key key, Asker asker) {
    switch (key) {
        case Key::first_absence:
            return first_absence_words(asker);
        case Key::role:
            return {{"Hvem er du?", "Who are you?"},
                    {"Datoerne er de samme. Svaret passer til din rolle.",
                     "The dates are the same. The answer fits your role."}};
        case Key::work:
            return {{"Hvad var du på første fraværsdag?",
                     "What was your situation on the first day of absence?"},
                    {"Er du sagt op, men ikke stoppet, er du ansat.",
                     "If you are under notice but have not left, you are employed."}};
        case Key::pay:
            return {{"Får du løn under sygdom?", "Are you paid wages while sick?"},
                    {"Se i din kontrakt. Det gælder de første 30 dage.",
                     "See your contract. It is about the first 30 days."}};
        case Key::last_employer_pay:
            return {{"Sidste dag, arbejdsgiveren betalte sygedagpenge",
                     "Last day your employer paid sick pay"},
                    {"Kun hvis betalingen stoppede før dag 30. Ellers kan feltet stå tomt.",
                     "Only if the pay stopped before day 30. Otherwise leave it blank."}};
        case Key::insurance:
            return {{"Har du en sygedagpengeforsikring?", "Do you have sick-pay insurance?"},
                    {"Det er den frivillige ordning i loven, ikke en privat sundhedsforsikring.",
                     "This is the voluntary scheme in the law, not private health insurance."}};
        case Key::expected:
            return {{"Regner du med at være syg i mere end 8 uger?",
                     "Do you expect to be sick for more than 8 weeks?"},
                    {"Tæl fra første fraværsdag, til du er helt tilbage. Nedsat tid er ikke helt.",
                     "Count from the first day of absence until you are fully back. Part time is "
                     "not fully."}};
        case Key::under_26:
            return {{"Venter både du og din arbejdsgiver mindre end 26 ugers fravær?",
                     "Do both you and your employer expect less than 26 weeks of absence?"},
                    {"Svar kun ja, når I begge mener det. Så holder kommunen måske ingen samtale.",
                     "Answer yes only if you both think so. The municipality may then hold no "
                     "meeting."}};
        case Key::requested:
            return {{"Hvilken dag blev der anmodet?", "On which day was it requested?"},
                    {"Dagen, hvor kommunen fik anmodningen – ikke dagen, du fik svar.",
                     "The day the municipality got the request – not the day you had an answer."}};
        case Key::requested_by:
            return {{"Hvem anmodede om Fast track?", "Who requested Fast track?"},
                    {"Den, der henvendte sig til kommunen eller brugte NemRefusion.",
                     "The one who contacted the municipality or used NemRefusion."}};
        case Key::consent:
            return {{"Hvad har du svaret på anmodningen?", "What was your answer to the request?"},
                    {"Fast track er frivilligt. Du må gerne sige nej.",
                     "Fast track is voluntary. You may say no."}};
        case Key::letter:
            return {{"Hvilken dag blev brevet om anmodningen sendt?",
                     "On which day was the letter about the request sent?"},
                    {"Brug datoen i brevet i Digital Post – ikke dagen, du læste det.",
                     "Use the date in the letter in Digital Post – not the day you read it."}};
        case Key::serious_illness:
            return {{"Er du alvorligt syg, så du ønsker stand-by?",
                     "Are you seriously ill, so that you want stand-by?"},
                    {"Så kan samtalerne sættes på pause. Skriv aldrig, hvad du fejler.",
                     "The meetings can then be paused. Never write what illness you have."}};
        case Key::info_form_sent:
            return {{"Hvilken dag blev oplysningsskemaet sendt til dig?",
                     "On which day was the information form sent to you?"},
                    {"Brug datoen i Mit Sygefravær – ikke dagen, du åbnede det.",
                     "Use the date in Mit Sygefravær – not the day you opened it."}};
        case Key::first_meeting:
            return {{"Hvilken dag var den første samtale med kommunen?",
                     "On which day was the first meeting with the municipality?"},
                    {"Samtalen hos din arbejdsgiver tæller ikke.",
                     "The talk with your employer does not count."}};
        case Key::category:
            return {{"Hvilken kategori fik sagen ved samtalen?",
                     "Which category was the case given at the meeting?"},
                    {"Den står i kommunens brev. Kategori 3 findes ikke efter 2024.",
                     "It is in the municipality's letter. Category 3 does not exist after 2024."}};
        case Key::notice_leaving:
            return {{"Er du sagt op? Sidste dag i ansættelsen",
                     "Are you under notice? Last day of employment"},
                    {"Dagen, hvor ansættelsen ender – ikke dagen, du fik opsigelsen.",
                     "The day the employment ends – not the day you were given notice."}};
        case Key::partial_return:
            return {{"Første dag, du er delvist tilbage", "First day you are partly back"},
                    {"En delvis raskmelding: nogle timer på arbejde, resten stadig syg.",
                     "A partial return: some hours at work, still sick for the rest."}};
        case Key::full_return:
            return full_return_words(asker.work);
        case Key::prior_absence:
            return {{"Tidligere sygeperioder", "Earlier sick periods"},
                    {"Første og sidste sygedag i hver periode. Dit fravær nu skal ikke med.",
                     "First and last sick day of each period. Leave out your present absence."}};
        case Key::today:
        case Key::lang:
            break;  // no questions: the page's clock and language
    }
    return {{"–", "–"}, {"–", "–"}};
}

// Where the employer is asked in other words than the employee; the rest is the same for both.
Words employer_words(Key key, Asker asker) {
    if (key == Key::pay) {
        return {{"Betaler du løn under sygdom?", "Do you pay wages during sickness?"},
                {"Se i kontrakten. Det gælder de første 30 dage.",
                 "See the contract. It is about the first 30 days."}};
    }
    if (key == Key::last_employer_pay) {
        return {{"Sidste dag, du betalte sygedagpenge", "Last day you paid sick pay"},
                {"Kun hvis du stoppede før dag 30. Ellers kan feltet stå tomt.",
                 "Only if you stopped before day 30. Otherwise leave it blank."}};
    }
    if (key == Key::expected) {
        return {{"Regner du med, at medarbejderen er syg i mere end 8 uger?",
                 "Do you expect the employee to be sick for more than 8 weeks?"},
                {"Tæl fra første fraværsdag, til medarbejderen er helt tilbage.",
                 "Count from the first day of absence until the employee is fully back."}};
    }
    if (key == Key::under_26) {
        return {{"Venter både du og medarbejderen mindre end 26 ugers fravær?",
                 "Do both you and the employee expect less than 26 weeks of absence?"},
                {"Svar kun ja, når I begge mener det. Så holder kommunen måske ingen samtale.",
                 "Answer yes only if you both think so. The municipality may then hold no "
                 "meeting."}};
    }
    if (key == Key::requested) {
        return {{"Hvilken dag blev der anmodet?", "On which day was it requested?"},
                {"Dagen på kvitteringen fra NemRefusion – ikke dagen, du fik svar.",
                 "The day on the receipt from NemRefusion – not the day you had an answer."}};
    }
    if (key == Key::consent) {
        return {{"Hvad har medarbejderen svaret?", "What was the employee's answer?"},
                {"Fast track er frivilligt. Medarbejderen må gerne sige nej.",
                 "Fast track is voluntary. The employee may say no."}};
    }
    if (key == Key::letter) {
        return {{"Hvilken dag blev brevet til medarbejderen sendt?",
                 "On which day was the letter to the employee sent?"},
                {"Spørg medarbejderen om datoen i brevet. Ellers kan feltet stå tomt.",
                 "Ask the employee for the date in the letter. Otherwise leave it blank."}};
    }
    if (key == Key::serious_illness) {
        return {{"Har medarbejderen bedt om stand-by?", "Has the employee asked for stand-by?"},
                {"Svar kun ja, hvis medarbejderen selv har sagt det. Spørg aldrig til sygdommen.",
                 "Answer yes only if the employee said so. Never ask about the illness."}};
    }
    if (key == Key::info_form_sent) {
        return {{"Hvilken dag blev oplysningsskemaet sendt til medarbejderen?",
                 "On which day was the information form sent to the employee?"},
                {"Kommunen sender det til medarbejderen. Ved du det ikke, kan feltet stå tomt.",
                 "The municipality sends it to the employee. Leave it blank if you do not know."}};
    }
    if (key == Key::first_meeting) {
        return {{"Hvilken dag var kommunens første samtale med medarbejderen?",
                 "On which day was the municipality's first meeting with the employee?"},
                {"Din egen samtale med medarbejderen tæller ikke.",
                 "Your own talk with the employee does not count."}};
    }
    if (key == Key::notice_leaving) {
        return {{"Er medarbejderen sagt op? Sidste dag i ansættelsen",
                 "Is the employee under notice? Last day of employment"},
                {"Dagen, hvor ansættelsen ender – ikke dagen for opsigelsen.",
                 "The day the employment ends – not the day notice was given."}};
    }
    if (key == Key::partial_return) {
        return {{"Første dag, medarbejderen er delvist tilbage",
                 "First day the employee is partly back"},
                {"En delvis raskmelding: nogle timer på arbejde, resten stadig syg.",
                 "A partial return: some hours at work, still sick for the rest."}};
    }
    if (key == Key::full_return) {
        return {
            {"Første dag, medarbejderen er helt tilbage", "First day the employee is fully back"},
            {"Dagen efter den sidste sygedag – ikke den sidste sygedag selv.",
             "The day after the last sick day – not the last sick day itself."}};
    }
    if (key == Key::prior_absence) {
        return {{"Tidligere sygeperioder", "Earlier sick periods"},
                {"Første og sidste sygedag i hver periode. Det nuværende fravær skal ikke med.",
                 "First and last sick day of each period. Leave out the present absence."}};
    }
    return employee_words(key, asker);
}

}  // namespace

Words question_words(Key key, Asker asker) {
    return asker.role == Role::employer ? employer_words(key, asker) : employee_words(key, asker);
}

}  // namespace fasttrack
