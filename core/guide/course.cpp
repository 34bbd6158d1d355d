// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The guide's second part: how Fast track goes, step by step, an example, and what it can bring.
// Partner: guide/sections.h.
#include "core/guide/sections.h"

namespace fasttrack {
namespace {

using enum LineKind;
using enum SourceId;

constexpr Line kFiveSteps[] = {
    {step,
     {"Sygemeldingen. I mærker tit begge, om det kan trække ud. Så er det nu, Fast track hjælper.",
      "Reporting sick. Often you both sense whether it may take long. That is when Fast track "
      "helps."},
     flyer},
    {step,
     {"Anmodningen. Den sygemeldte spørger kommunen, eller arbejdsgiveren gør det på virk.dk.",
      "The request. The sick person asks the municipality, or the employer does so on virk.dk."},
     flyer},
    {step,
     {"Indkaldelsen. Samtalen er senest 2 uger efter anmodningen. Gå til lægen inden da.",
      "The invitation. The meeting is no later than 2 weeks after the request. See the doctor "
      "before it."},
     flyer | sdpl_13b | municipal_page},
    {step,
     {"Samtalen. I lægger en plan for vejen tilbage, fx på nedsat tid. Arbejdsgiveren kommer med i "
      "planen. Nogle kommuner kalder det et rundbordsmøde.",
      "The meeting. You make a plan for the way back, for example part time. The employer becomes "
      "part of the plan. Some municipalities call it a roundtable meeting."},
     flyer | municipal_page},
    {step,
     {"Vejen videre. Kommunen følger op på planen, til den sygemeldte er tilbage i job.",
      "The way on. The municipality follows up on the plan until the sick person is back at work."},
     flyer},
    {outdated,
     {"Pjecen lover opfølgning hver 4. uge. Det gjaldt til og med 2019. Nu er det som regel "
      "mindst fire gange på et halvt år.",
      "The flyer promises follow-up every 4th week. That held until the end of 2019. Now it is as "
      "a rule at least four times in half a year."},
     flyer | sdpl_13b | sdpl_13f},
    {outdated,
     {"Pjecen siger, at lægen altid sender en attest. Siden 2020 gælder det kun, når kommunen har "
      "brug for den.",
      "The flyer says that the doctor always sends a certificate. Since 2020 that is only where "
      "the "
      "municipality needs it."},
     flyer | cabi | bek_1710},
};

constexpr Line kBeforeTheMeeting[] = {
    {paragraph,
     {"Tænk over fire ting, gerne sammen. Kommunen kan også spørge arbejdsgiveren om dem.",
      "Think about four things, preferably together. The municipality may also ask the employer "
      "about them."},
     flyer | employer_brochure},
    {bullet,
     {"Er der et andet job på arbejdspladsen, som passer bedre lige nu?",
      "Is there another job at the workplace that suits better right now?"},
     flyer | employer_brochure},
    {bullet,
     {"Kan noget i rummet ændres: en stol, et bord, et hjælpemiddel?",
      "Can something in the room be changed: a chair, a desk, an aid?"},
     flyer | employer_brochure},
    {bullet,
     {"Kan opgaverne ændres: færre, lettere eller med mindre ansvar?",
      "Can the tasks be changed: fewer, easier or with less responsibility?"},
     flyer | employer_brochure},
    {bullet,
     {"Er der en kollega, som kan støtte undervejs?",
      "Is there a colleague who can lend support along the way?"},
     flyer | employer_brochure},
    {paragraph,
     {"Tag det med, I har lavet: en plan for at blive i jobbet eller lægens erklæring.",
      "Bring what you have made: a plan for staying in the job or the doctor's statement."},
     employer_brochure | sdpl_7b},
};

constexpr Line kLone[] = {
    {paragraph,
     {"Lone arbejder hos en speditør. Hun bliver syg af stress, og det kan trække ud. Hun beder om "
      "Fast track.",
      "Lone works for a freight forwarder. She falls ill from stress, and it may take long. She "
      "asks for Fast track."},
     flyer},
    {head, {"Hvornår|Hvad sker der", "When|What happens"}, flyer},
    {row, {"Dag 1|Lone melder sig syg.", "Day 1|Lone reports sick."}, flyer},
    {row,
     {"Før samtalen|Hun går til lægen. Lægen ser på, hvad hun kan, og sender en attest.",
      "Before the meeting|She sees her doctor. The doctor looks at what she can do and sends a "
      "certificate."},
     flyer},
    {row,
     {"10 dage efter|Hun er til samtale i kommunen. De aftaler en rolig start med nye opgaver og "
      "et kursus om stress.",
      "10 days later|She meets the municipality. They agree on a gentle start with other tasks and "
      "a course on stress."},
     flyer},
    {row, {"Efter 4 uger|Hun er delvist tilbage.", "After 4 weeks|She is partly back."}, flyer},
    {row,
     {"Den første måned|Hun arbejder på halv tid.", "The first month|She works half time."},
     flyer},
    {row,
     {"Over 3 måneder|Hun går lidt op ad gangen, til hun er på fuld tid.",
      "Over 3 months|She goes up a little at a time until she is back full time."},
     flyer},
    {paragraph,
     {"Lone er pjecens eksempel. Hendes samtale kom før fristen på 2 uger. Det kan ingen love dig.",
      "Lone is the flyer's example. Her meeting came before the 2 weeks were up. Nobody can "
      "promise "
      "you that."},
     flyer},
};

constexpr Line kEmployersRequest[] = {
    {paragraph,
     {"Beder arbejdsgiveren om Fast track, får den sygemeldte et brev i Digital Post. Brevet viser "
      "arbejdsgiverens svar på de tre spørgsmål.",
      "If the employer asks for Fast track, the sick person gets a letter in Digital Post. The "
      "letter shows the employer's answers to the three questions."},
     municipal_page},
    {step,
     {"Læs brevet, og sig ja eller nej. Et nej er helt i orden.",
      "Read the letter and say yes or no. A no is quite all right."},
     municipal_page | flyer | sdpl_13b},
    {step,
     {"Ved et ja: Svar på de tre spørgsmål, hvis arbejdsgiveren ikke har gjort det fuldt ud.",
      "If yes: answer the three questions, unless the employer has done so in full."},
     municipal_page},
    {step,
     {"Send skemaet tilbage via Digital Post inden den frist, der står i brevet.",
      "Return the form through Digital Post by the deadline in the letter."},
     municipal_page},
    {paragraph,
     {"Siden 2025 er fristen 2 bankdage fra den dag, brevet blev sendt. Er svaret for sent, må "
      "kommunen godt gå videre alligevel.",
      "Since 2025 the deadline is 2 bank days from the day the letter was sent. If the answer is "
      "late, the municipality may still go on."},
     bek_1710},
    {paragraph,
     {"Ved et nej holder kommunen den første samtale til den almindelige tid.",
      "If no, the municipality holds the first meeting at the ordinary time."},
     sdpl_13b | pav},
};

constexpr Line kEffect[] = {
    {paragraph,
     {"Ishøj Kommune venter, at Fast track gør lange forløb 6–8 uger kortere. Det er et mål, de "
      "har sat. Det er ikke målt.",
      "The municipality of Ishøj expects Fast track to make long courses 6–8 weeks shorter. It is "
      "a "
      "goal they have set. It has not been measured."},
     ishoj},
    {bullet,
     {"Kommunen er neutral. Den holder hverken med chefen eller med den sygemeldte.",
      "The municipality is neutral. It sides with neither the manager nor the sick person."},
     ishoj},
    {bullet,
     {"Et møde med kommunen er ikke tegn på en fyring.",
      "A meeting with the municipality is no sign of a dismissal."},
     ishoj},
    {bullet,
     {"Kommunen kender hjælpemidler og ordninger. Den ved, hvad der skal til af hensyn.",
      "The municipality knows aids and schemes. It knows what allowances are needed."},
     ishoj},
    {bullet,
     {"Fast track er også et redskab for ledere. Det virker for alle ansatte, også dem, der bor i "
      "en anden kommune.",
      "Fast track is a tool for managers too. It works for all employees, also those who live in "
      "another municipality."},
     ishoj},
    {bullet,
     {"Ishøj vil besøge virksomheder og give dem én fast person at ringe til. Den person hjælper "
      "med at holde folk i job.",
      "Ishøj will visit companies and give them one person to call. That person helps people stay "
      "in their jobs."},
     ishoj},
    {bullet,
     {"De venter også færre nye sygemeldinger, fordi kollegerne ikke skal løbe så stærkt. Og "
      "færre, "
      "der siger op.",
      "They also expect fewer new sick leaves, because colleagues are less overloaded. And fewer "
      "people leaving."},
     ishoj},
    {bullet,
     {"Planen begynder på de største arbejdspladser og ses efter om to år.",
      "The plan begins at the largest workplaces and is reviewed after two years."},
     ishoj},
    {outdated,
     {"Ishøj skriver, at det er lederen, der beder om Fast track. Den sygemeldte kan også selv.",
      "Ishøj writes that it is the manager who asks for Fast track. The sick person can do so "
      "too."},
     ishoj | flyer | sdpl_7e},
};

constexpr Section kSections[] = {
    {"five_steps", {"Fem trin", "Five steps"}, Audience::both, kFiveSteps},
    {"before_the_meeting",
     {"Før samtalen", "Before the meeting"},
     Audience::both,
     kBeforeTheMeeting},
    {"lone", {"Et eksempel: Lone", "An example: Lone"}, Audience::both, kLone},
    {"employers_request",
     {"Når arbejdsgiveren beder om det", "When the employer asks for it"},
     Audience::both,
     kEmployersRequest},
    {"effect", {"Hvad kan det give?", "What can it bring?"}, Audience::both, kEffect},
};

}  // namespace

std::span<const Section> course_sections() { return kSections; }

}  // namespace fasttrack
