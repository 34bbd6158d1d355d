// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The guide's third part: what the employer does, and what both can make together. Partner:
// guide/sections.h.
#include "core/guide/sections.h"

namespace fasttrack {
namespace {

using enum LineKind;
using enum SourceId;

constexpr Line kTalkForEmployer[] = {
    {paragraph,
     {"Du skal holde en samtale senest 4 uger efter første sygedag. Samtalen skal være holdt inden "
      "da – det er ikke nok at indkalde.",
      "You must hold a talk no later than 4 weeks after the first sick day. It must have been held "
      "by then – calling it is not enough."},
     sdpl_7a | employer_brochure},
    {bullet,
     {"Kan medarbejderen ikke komme, så tal i telefon.",
      "If the employee cannot come, talk by phone."},
     sdpl_7a},
    {bullet,
     {"Pligten gælder ikke, hvis medarbejderen er sagt op og stopper inden 8 uger efter første "
      "sygedag.",
      "The duty does not hold if the employee is under notice and leaves within 8 weeks of the "
      "first sick day."},
     pav},
    {bullet,
     {"Er medarbejderen meget syg, kan en samtale være umulig. Så vent.",
      "If the employee is very ill, a talk may be impossible. Then wait."},
     employer_brochure},
    {heading, {"Det må du spørge om", "What you may ask"}, employer_brochure},
    {bullet,
     {"Hvor længe regner du med at være syg?", "How long do you expect to be sick?"},
     employer_brochure},
    {bullet,
     {"Hvad kan vi gøre, så du kommer hurtigere tilbage?",
      "What can we do so that you come back sooner?"},
     employer_brochure},
    {bullet,
     {"Hvad er svært lige nu, og hvad er lettere?", "What is hard right now, and what is easier?"},
     employer_brochure},
    {bullet,
     {"Hvordan skal en dag se ud, for at du kan klare den?",
      "What must a day look like for you to manage it?"},
     employer_brochure},
    {bullet,
     {"Kan du begynde på nedsat tid, og hvordan laver vi en plan?",
      "Can you start part time, and how do we make a plan?"},
     employer_brochure},
    {bullet,
     {"Er der noget ved jobbet, som er med til at gøre dig syg?",
      "Is there something about the job that helps make you ill?"},
     employer_brochure},
    {bullet,
     {"Hvordan holder vi kontakten? Hvad siger vi til kollegerne?",
      "How do we keep in touch? What do we tell your colleagues?"},
     employer_brochure},
    {heading, {"Det må du ikke spørge om", "What you may not ask"}, employer_brochure},
    {bullet,
     {"Du må ikke spørge, hvad medarbejderen fejler.",
      "You may not ask what is wrong with the employee."},
     employer_brochure},
    {bullet,
     {"Du må kun spørge til en bestemt sygdom, når den er afgørende for netop det arbejde. En "
      "bagermester må spørge sin svend om allergi over for mel.",
      "You may ask about a certain illness only where it decides that very work. A master "
      "baker may ask a baker about an allergy to flour."},
     employer_brochure},
    {bullet,
     {"Medarbejderen må gerne selv fortælle det.", "The employee is free to tell you."},
     employer_brochure},
    {heading, {"Gode råd", "Good advice"}, employer_brochure},
    {bullet,
     {"Vælg en venlig form: et brev eller et opkald. Sæt god tid af, og hold aftalen.",
      "Choose a kind form: a letter or a call. Set aside enough time and keep the appointment."},
     employer_brochure},
    {bullet,
     {"Vær klar. Hvad kan du tilbyde? Hvad kan medarbejderen ønske sig?",
      "Be prepared. What can you offer? What may the employee wish for?"},
     employer_brochure},
    {bullet,
     {"Tal om arbejde, ikke om sygdom. Lyt mere, end du foreslår.",
      "Talk about work, not illness. Listen more than you suggest."},
     employer_brochure},
    {bullet,
     {"Sig, at medarbejderen er savnet. Det er svært at være væk.",
      "Say that the employee is missed. It is hard to be away."},
     employer_brochure},
    {bullet,
     {"Får medarbejderen andre opgaver en tid, så sig klart, hvad målet er.",
      "If the employee gets other tasks for a while, be clear about the aim."},
     employer_brochure},
    {paragraph,
     {"Hvorfor tale sammen? Mange syge er ikke helt ude af stand til at arbejde. Mange får det "
      "bedre af at "
      "være lidt i gang.",
      "Why talk? Many sick people are not wholly unable to work. Many feel better for being a "
      "little "
      "active."},
     employer_brochure},
};

constexpr Line kTalkForEmployee[] = {
    {paragraph,
     {"Din arbejdsgiver skal holde en samtale med dig senest 4 uger efter første sygedag. I taler "
      "om, hvordan og hvornår du kan komme tilbage. Den kan holdes i telefon.",
      "Your employer must hold a talk with you no later than 4 weeks after the first sick day. You "
      "talk about how and when you can come back. It can be held by phone."},
     sdpl_7a | employer_brochure},
    {bullet,
     {"Du behøver ikke sige, hvad du fejler. Din arbejdsgiver må ikke spørge.",
      "You need not say what is wrong with you. Your employer may not ask."},
     employer_brochure},
    {bullet,
     {"Du mister ikke sygedagpenge ved at blive væk. Men din arbejdsgiver kan have ret til at "
      "bede dig komme.",
      "You lose no sick pay by staying away. But your employer may have the right to ask you to "
      "come."},
     sdpl_7a | pav},
    {bullet,
     {"Tænk over, hvad du kan nu, og hvad der skal til, for at du kan mere.",
      "Think about what you can do now, and what it takes for you to do more."},
     employer_brochure},
};

constexpr Line kPossibilityStatement[] = {
    {paragraph,
     {"Er I i tvivl om, hvad den sygemeldte kan arbejde med? Så kan arbejdsgiveren bede om en "
      "mulighedserklæring. Det kan ske når som helst, også ved kort eller gentaget fravær.",
      "In doubt about what work the sick person can do? The employer can then ask for a "
      "possibility "
      "statement. That can be done at any time, also for short or repeated absence."},
     employer_brochure | sdpl_36a},
    {step,
     {"Del 1 skriver I sammen ved en samtale, evt. i telefon. Den sygemeldte har pligt til at "
      "deltage. Skriv, hvad der er svært, hvad det betyder for arbejdet, og hvad I foreslår.",
      "Part 1 you write together at a talk, by phone if need be. The sick person has a duty to "
      "take "
      "part. Write what is hard, what it means for the work, and what you suggest."},
     employer_brochure | sdpl_36a},
    {step,
     {"Del 2 skriver lægen. Lægen siger, om forslaget er for lidt eller for meget.",
      "Part 2 is written by the doctor. The doctor says if the proposal is too little or too "
      "much."},
     employer_brochure | sdpl_36a},
    {bullet,
     {"Arbejdsgiveren indkalder i god tid og betaler lægen.",
      "The employer calls the talk in good time and pays the doctor."},
     employer_brochure | sdpl_36a},
    {bullet,
     {"Eksempel: Den sygemeldte kan ikke sidde længe og derfor ikke passe receptionen. I foreslår "
      "kortere dage og et bord, der kan hæves.",
      "Example: the sick person cannot sit for long, so not at the front desk. You suggest shorter "
      "days and a desk that can be raised."},
     employer_brochure},
    {bullet,
     {"Blanketten ligger på star.dk. Tag svaret med til kommunen.",
      "The form is on star.dk. Bring the answer to the municipality."},
     employer_brochure},
};

constexpr Line kRetentionPlan[] = {
    {paragraph,
     {"Ventes fraværet at vare mere end 8 uger, kan den sygemeldte bede om en plan for at blive i "
      "jobbet. Loven kalder den en fastholdelsesplan. Det kan ske når som helst.",
      "If the absence is expected to last over 8 weeks, the sick person can ask for a plan for "
      "staying in the job. The law calls it a retention plan. That can be done at any time."},
     sdpl_7b | employer_brochure},
    {bullet,
     {"Arbejdsgiveren må sige nej. Men planen giver ro om fremtiden.",
      "The employer may say no. But the plan gives peace about the future."},
     sdpl_7b | employer_brochure},
    {bullet,
     {"Den ser længere frem end lægens erklæring: nye opgaver, færre timer, hjælp fra kommunen.",
      "It looks further ahead than the doctor's statement: new tasks, fewer hours, help from the "
      "municipality."},
     employer_brochure},
    {bullet,
     {"Formen er fri. Der er et forslag på star.dk. Tag planen med til samtalen i kommunen.",
      "The form is free. There is a proposal on star.dk. Bring the plan to the meeting with the "
      "municipality."},
     sdpl_7b | employer_brochure},
    {paragraph,
     {"Hverken planen eller erklæringen ændrer reglerne om opsigelse.",
      "Neither the plan nor the statement changes the rules on dismissal."},
     employer_brochure},
};

constexpr Line kInsurance[] = {
    {paragraph,
     {"Mange er forsikret gennem job eller pension. Ring til selskabet så tidligt som muligt. "
      "Arbejdsgiveren bør minde om det.",
      "Many are insured through their job or pension. Call the company as early as possible. The "
      "employer should remind them."},
     employer_brochure},
    {bullet,
     {"En sundhedsforsikring kan give hurtig behandling.",
      "Health insurance can give quick treatment."},
     employer_brochure},
    {bullet,
     {"En pension kan give penge en tid eller støtte til et nyt arbejde.",
      "A pension scheme can give money for a time or support towards new work."},
     employer_brochure},
};

constexpr Line kReporting[] = {
    {paragraph,
     {"Du skal melde fraværet i NemRefusion. Fristen kommer an på, hvad du betaler.",
      "You must report the absence in NemRefusion. The deadline depends on what you pay."},
     employer_brochure | sdpl_40},
    {head, {"Du betaler|Frist", "You pay|Deadline"}, employer_brochure | sdpl_40},
    {row,
     {"Løn|Senest 5 uger efter første fraværsdag, hvis fraværet varer ud over de 30 dage",
      "Wages|By 5 weeks after the first day of absence, if it lasts beyond the 30 days"},
     employer_brochure | sdpl_40},
    {row,
     {"Kun sygedagpenge|Senest 1 uge efter den sidste dag, du betalte",
      "Sick pay only|By 1 week after the last day you paid"},
     employer_brochure | sdpl_40},
    {row,
     {"Ingenting|Senest 14 dage efter første fraværsdag",
      "Nothing|By 14 days after the first day of absence"},
     employer_brochure | sdpl_40},
    {bullet,
     {"De første 30 dage betaler du. De flyttes ikke af helligdage. Det kræver 8 ugers ansættelse "
      "og 74 timers arbejde.",
      "You pay for the first 30 days. Holidays do not move them. It takes 8 weeks of employment "
      "and "
      "74 hours of work."},
     sdpl_30},
    {bullet,
     {"Der er ingen 30 dage ved fleksjob eller en § 56-aftale.",
      "There are no 30 days with a fleksjob or a § 56 agreement."},
     sdpl_30 | sdpl_56},
    {bullet,
     {"Du kan svare på de tre spørgsmål samtidig. Du kan også bede om Fast track, men senest på "
      "dag "
      "35.",
      "You can answer the three questions at the same time. You can also ask for Fast track, but "
      "by day 35."},
     employer_brochure | sdpl_40},
    {heading, {"Hvis du er for sent på den", "If you are late"}, employer_brochure | sdpl_59},
    {bullet,
     {"Så får du først refusion fra den dag, du melder det.",
      "Then you get a refund only from the day you report it."},
     employer_brochure | sdpl_59},
    {bullet,
     {"Kommunen kan gøre en undtagelse, men ikke senere end 6 måneder efter første fraværsdag.",
      "The municipality can make an exception, but not later than 6 months after the first day of "
      "absence."},
     sdpl_59},
    {bullet,
     {"Meldte du til tiden, kan du få refusion for op til 3 måneder før kravet.",
      "If you reported in time, you can get a refund for up to 3 months before the claim."},
     sdpl_59},
    {outdated,
     {"Brochuren tæller de 6 måneder tilbage fra den dag, du melder det. Loven tæller frem fra "
      "første fraværsdag. Vi følger loven.",
      "The brochure counts the 6 months back from the day you report. The law counts forward from "
      "the first day of absence. We follow the law."},
     employer_brochure | sdpl_59},
    {outdated,
     {"Brochuren nævner Jobservice Danmark. Vi ved ikke, om den findes endnu. Spørg kommunen.",
      "The brochure mentions Jobservice Danmark. We do not know if it still exists. Ask the "
      "municipality."},
     employer_brochure},
};

constexpr Section kSections[] = {
    {"employer_talk",
     {"Din samtale med medarbejderen", "Your talk with the employee"},
     Audience::employer,
     kTalkForEmployer},
    {"employee_talk",
     {"Samtalen hos din arbejdsgiver", "The talk with your employer"},
     Audience::employee,
     kTalkForEmployee},
    {"possibility_statement",
     {"Mulighedserklæring", "Possibility statement"},
     Audience::both,
     kPossibilityStatement},
    {"retention_plan", {"Fastholdelsesplan", "Retention plan"}, Audience::both, kRetentionPlan},
    {"insurance", {"Husk forsikringerne", "Remember the insurance"}, Audience::both, kInsurance},
    {"reporting",
     {"Anmeldelse af fraværet", "Reporting the absence"},
     Audience::employer,
     kReporting},
};

}  // namespace

std::span<const Section> employer_sections() { return kSections; }

}  // namespace fasttrack
