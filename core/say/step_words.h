// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The words of the steps, and the steps that depend on more than the status. Partners:
// say/step_words.cpp, say/steps.cpp.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/say/parts.h"

namespace fasttrack {

// The steps gathered so far, for one case in one language.
struct Steps {
    const AbsenceCase& absence;
    const Assessment& assessment;
    Language lang;
    std::vector<std::string> list;

    bool by_employer() const { return absence.role == Role::employer; }
    bool employed() const { return absence.work == Work::employed; }
    void add(const Text& text) { list.emplace_back(text.in(lang)); }
    void add(const Text& text, Day day) {
        list.push_back(fill(text.in(lang), {with("date", weekday_date(day, lang))}));
    }
};

// Whom to ask for Fast track: the municipality, or where there is one the employer.
void add_request(Steps& steps);
// That the request must be made today: online where offices are closed.
void add_ask_today(Steps& steps);
// Whom to ask for a meeting that is overdue, once the phone is answered.
void add_ask_for_meeting(Steps& steps);
// "Spørg kommunen, om Fast track stadig gælder", where the rules changed.
void add_new_rules(Steps& steps);
// The three answers of the employer, voluntary or not.
void add_three_answers(Steps& steps);
// The doctor's visit, with its date where one is due.
void add_doctor(Steps& steps);
// The next follow-up where it has a date, else how the next meetings are booked.
void add_next_meeting(Steps& steps);
// Where to report sick on the first day.
void add_report_sick(Steps& steps);
// The employer's talk and report, where they are due or overdue.
void add_employer_duties(Steps& steps);
// The sick person's own report and form, where they are due or overdue.
void add_report_and_form(Steps& steps);
// The same, and the report to the unemployment fund while the absence goes on.
void add_own_duties(Steps& steps);

namespace step {

inline constexpr Text kAskEmployeeFirst{
    "Spørg først din medarbejder. Det er frivilligt at sige ja.",
    "Ask your employee first. Saying yes is voluntary."};
inline constexpr Text kLogIn{
    "Log på NemRefusion på virk.dk. Vælg Sygedagpenge og så Tidlig opfølgning.",
    "Log in to NemRefusion on virk.dk. Choose Sygedagpenge, then Tidlig opfølgning."};
inline constexpr Text kAskEmployeeToday{"Spørg din medarbejder i dag. Det er frivilligt.",
                                        "Ask your employee today. It is voluntary."};
inline constexpr Text kLogInToday{
    "Anmod i dag i NemRefusion på virk.dk. Vælg Sygedagpenge og så Tidlig opfølgning.",
    "Make the request today in NemRefusion on virk.dk. Choose Sygedagpenge, then Tidlig "
    "opfølgning."};
inline constexpr Text kThreeQuestions{
    "Svar på tre spørgsmål om arbejdet, ikke om sygdommen: Hvilke opgaver er ramt? Hvor længe har "
    "det været sådan? Er arbejdet forsøgt tilpasset?",
    "Answer three questions about the work, not about the illness: Which tasks are affected? How "
    "long has it been so? Has anyone tried to adapt the work?"};
inline constexpr Text kThreeQuestionsIfYes{
    "Siger du ja, så svar på de tre spørgsmål om arbejdet, hvis din arbejdsgiver ikke har gjort "
    "det.",
    "If you say yes, answer the three questions about the work, unless your employer has."};
inline constexpr Text kDoctor{
    "Bestil tid hos din læge, så I når at tale før samtalen.",
    "Make an appointment with your doctor so that you can talk before the "
    "meeting."};
inline constexpr Text kOverEight{
    "Fast track er for dig, der tror, at du er syg i over 8 uger. Er du i tvivl, så spørg.",
    "Fast track is for those who think they will be ill for more than 8 weeks. If in doubt, ask."};
inline constexpr Text kIfRefused{"Siger kommunen nej? Så bed om en tidlig samtale alligevel.",
                                 "If the municipality says no, ask for an early meeting all the "
                                 "same."};
inline constexpr Text kAskAnyway{
    "Ring til kommunen. Spørg, om de kan holde en tidlig samtale alligevel.",
    "Call the municipality. Ask whether it can hold an early meeting all the same."};
inline constexpr Text kAskWhen{"Spørg også efter den almindelige samtale. Hvornår er den?",
                               "Also ask about the ordinary meeting. When is it?"};
inline constexpr Text kAskForPlan{
    "Spørg din arbejdsgiver, om I kan lave en plan for, hvordan du kommer tilbage.",
    "Ask your employer whether you can make a plan for how you return."};
inline constexpr Text kPlanWithEmployee{
    "Lav en plan sammen med din medarbejder: Hvad kan lade sig gøre nu, og hvad kan vente?",
    "Make a plan with your employee: what is possible now, and what can wait?"};
inline constexpr Text kEmployerThinks{
    "Tænk over, hvad du kan tilbyde: andre opgaver, færre timer, et andet sted at sidde eller "
    "hjælp fra en kollega.",
    "Think about what you can offer: other tasks, fewer hours, another place to work or help from "
    "a colleague."};
inline constexpr Text kThinkBefore{
    "Tænk over det før samtalen: Er der andre opgaver? Kan stedet laves om? Hvem kan hjælpe dig?",
    "Think before the meeting: Are there other tasks? Can the workplace be changed? Who can help "
    "you?"};
inline constexpr Text kThinkBeforeAlone{
    "Tænk over det før samtalen: Hvad kan du nu? Hvad skal der til, for at du kan mere?",
    "Think before the meeting: What can you do now? What would it take for you to do more?"};
inline constexpr Text kBring{
    "Har I lavet en fastholdelsesplan eller en mulighedserklæring, så tag den med til samtalen.",
    "If you have made a retention plan or a possibility statement, bring it to the meeting."};
inline constexpr Text kTalkAboutLetter{
    "Sig til din medarbejder, at der kommer et brev i Digital Post. Et nej er helt i orden.",
    "Tell your employee that a letter will come in Digital Post. A no is quite all right."};
inline constexpr Text kAskAboutLetter{
    "Spørg din medarbejder, om brevet i Digital Post er besvaret. Et nej er helt i orden.",
    "Ask your employee whether the letter in Digital Post has been answered. A no is quite all "
    "right."};
inline constexpr Text kFindLetter{"Find brevet i Digital Post, og svar på det i god tid.",
                                  "Find the letter in Digital Post and answer it in good time."};
inline constexpr Text kAnswerToday{"Find brevet i Digital Post, og svar på det i dag.",
                                   "Find the letter in Digital Post and answer it today."};
inline constexpr Text kAnswerOverdue{
    "Find brevet i Digital Post, og svar på det i dag. Fristen er gået, så ring også til kommunen.",
    "Find the letter in Digital Post and answer it today. The deadline has passed, so also call "
    "the municipality."};
inline constexpr Text kAgreeRequest{
    "Tal med din arbejdsgiver om anmodningen. Aftal, hvornår den bliver sendt.",
    "Talk to your employer about the request. Agree on when it is made."};
inline constexpr Text kMaySayNo{"Du må sige nej. Så følger kommunen den almindelige plan.",
                                "You may say no. The municipality then follows the ordinary plan."};
inline constexpr Text kRespectNo{"Lad det ligge. Svaret er din medarbejders eget.",
                                 "Leave it there. The answer is your employee's own."};
inline constexpr Text kNoMoreToDo{"Du skal ikke gøre mere nu. Vent på brev fra kommunen.",
                                  "There is nothing more to do now. Wait for a letter from the "
                                  "municipality."};
inline constexpr Text kChangedMind{"Har du fortrudt? Så ring til kommunen, og spørg, hvad du kan.",
                                   "Have you changed your mind? Call the municipality and ask what "
                                   "you can do."};
inline constexpr Text kDoNotAskIllness{
    "Spørg ikke, hvad din medarbejder fejler. Spørg, om I kan tale sammen nu.",
    "Do not ask what your employee suffers from. Ask whether you can talk now."};
inline constexpr Text kWishStandBy{
    "Skriv i skemaet fra kommunen, at du vil have stand-by. Du kan også ringe.",
    "Write in the form from the municipality that you want stand-by. You can also call."};
inline constexpr Text kAskDoctorToHelp{
    "Bed din læge om hjælp. Er kommunen i tvivl, spørger den lægen.",
    "Ask your doctor for help. If the municipality is in doubt, it asks the doctor."};
inline constexpr Text kTellOnlyMunicipality{
    "Din arbejdsgiver behøver ikke at vide, hvad du fejler. Det gør denne side heller ikke.",
    "Your employer need not know what you suffer from. Nor does this page."};
inline constexpr Text kAskExpectation{
    "Spørg din medarbejder igen om et par uger, hvor længe det ser ud til at vare.",
    "Ask your employee again in a couple of weeks how long it seems likely to last."};
inline constexpr Text kChangeAnswer{
    "Går det ikke så hurtigt, som du tror? Så ret dit svar her, så snart du ved det.",
    "Is it taking longer than you thought? Then change your answer here as soon as you know."};
inline constexpr Text kTellEmployer{"Sig til din arbejdsgiver, hvornår du regner med at være rask.",
                                    "Tell your employer when you expect to be fit."};
inline constexpr Text kAskIfDoubt{"Er du i tvivl, så spørg kommunen.",
                                  "If in doubt, ask the municipality."};
inline constexpr Text kAskWhatHolds{
    "Ring til kommunen. Spørg, om Fast track gælder, og om der bliver holdt en samtale.",
    "Call the municipality. Ask whether Fast track holds and whether there will be a meeting."};
inline constexpr Text kAgreeExpectation{
    "Tal med din medarbejder om, hvor længe I hver især tror, det varer.",
    "Talk with your employee about how long each of you thinks it will last."};
inline constexpr Text kIfLonger{
    "Ser det ud til at vare længere, end I troede? Så sig det til kommunen.",
    "Does it look like lasting longer than you thought? Then tell the municipality."};
inline constexpr Text kAskWhatWasAgreed{
    "Spørg din medarbejder, hvad I nu kan gøre på jobbet. Du må ikke spørge til diagnosen.",
    "Ask your employee what you can now do at work. You may not ask for the diagnosis."};
inline constexpr Text kFollowPlan{"Følg den plan, I lavede. Sig til, hvis den ikke holder.",
                                  "Follow the plan you made. Speak up if it does not hold."};
inline constexpr Text kPartTime{"Tal med din arbejdsgiver om at begynde på færre timer.",
                                "Talk to your employer about starting with fewer hours."};
inline constexpr Text kAttend{
    "Mød op til de samtaler, der kommer. Uden en god grund kan du miste pengene.",
    "Attend the meetings to come. Without a good reason you can lose your sick pay."};
inline constexpr Text kReportBack{
    "Er din medarbejder meldt rask i NemRefusion? Ellers gør det nu.",
    "Has your employee been reported fit in NemRefusion? If not, do it now."};
inline constexpr Text kTellBack{"Sig til kommunen, at du er rask, hvis den har din sag.",
                                "Tell the municipality that you are fit, if it has your case."};
inline constexpr Text kIfIllAgain{"Bliver du syg igen, så skriv den nye dag her på siden.",
                                  "If you fall ill again, enter the new day on this page."};
inline constexpr Text kRegisterDay{"Skriv den første dag ned. Alle frister regnes fra den.",
                                   "Note the first day. Every deadline is counted from it."};
inline constexpr Text kKeepContact{"Aftal, hvordan I taler sammen, mens din medarbejder er væk.",
                                   "Agree how you keep in touch while your employee is away."};
inline constexpr Text kIfOverEight{
    "Tror du, at det varer over 8 uger? Så bed om Fast track, så snart du er syg.",
    "Do you think it will last more than 8 weeks? Then ask for Fast track as soon as you are "
    "ill."};

}  // namespace step
}  // namespace fasttrack
