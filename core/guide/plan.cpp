// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The guide's sixth part: the plan, the measures, the duty to take part, and the reassessment.
// Partner: guide/sections.h.
#include "core/guide/sections.h"

namespace fasttrack {
namespace {

using enum LineKind;
using enum SourceId;

constexpr Line kCategories[] = {
    {head, {"Kategori|Hvem", "Category|Who"}, cabi},
    {row,
     {"1|Man ventes helt rask inden 8 uger", "1|Expected to be fully well within 8 weeks"},
     cabi},
    {row,
     {"2|Det tager længere tid, men forløbet er klart",
      "2|It takes longer, but the course is clear"},
     cabi},
    {row,
     {"3|Det tager længere tid, og der er også andre problemer, fx sociale",
      "3|It takes longer, and there are other problems too, such as social ones"},
     cabi},
    {paragraph,
     {"Kommunen valgte kategori ved den første samtale og så på den igen hver gang. I kategori 3 "
      "skulle sagen for et rehabiliteringsteam inden 4 uger. Der var én fast sagsbehandler og "
      "hjælp "
      "til job, helbred og hverdag på samme tid.",
      "The municipality chose the category at the first meeting and looked at it again each time. "
      "In category 3 the case went to a rehabilitation team within 4 weeks. There was one fixed "
      "caseworker and help with work, health and daily life at the same time."},
     cabi},
    {outdated,
     {"Kategori 3 blev afskaffet 1. januar 2025. Kravet om et team faldt væk i 2026.",
      "Category 3 was abolished on 1 January 2025. The requirement of a team was dropped in 2026."},
     cabi | sdpl_13f | lov_1750},
};

constexpr Line kPlan[] = {
    {paragraph,
     {"Ved den første samtale aftaler man, hvad der skal ske. Det bedste er det, der holder "
      "kontakten til jobbet. Kommunen prøver i denne orden:",
      "At the first meeting you agree on what is to happen. The best is what keeps the contact "
      "with "
      "the job. The municipality tries in this order:"},
     cabi},
    {step, {"Lidt efter lidt tilbage til jobbet.", "Little by little back to the job."}, cabi},
    {step,
     {"Først en periode i praktik på eget job, så lidt efter lidt tilbage.",
      "First a period of work practice in one's own job, then little by little back."},
     cabi},
    {step,
     {"Praktik på eget job, selv om det kun er få timer.",
      "Work practice in one's own job, if only for a few hours."},
     cabi},
    {step,
     {"Et af de tre med støtte: en mentor, et hjælpemiddel eller andet.",
      "One of the three with support: a mentor, an aid or something else."},
     cabi},
    {bullet,
     {"Et kursus eller ny læring kan komme oveni.", "A course or new learning can come on top."},
     cabi},
    {bullet,
     {"Man har ret til et kursus i at leve og arbejde med sygdommen. Har man sagt ja, skal man "
      "møde op.",
      "There is a right to a course in living and working with the illness. Once accepted, one "
      "must "
      "attend."},
     cabi},
    {bullet,
     {"Aftalen står i Min Plan på jobnet.dk.", "The agreement is in Min Plan on jobnet.dk."},
     cabi},
    {bullet,
     {"Kommunen ser hele tiden på, om evnen til at arbejde er truet, fx om der er brug for et "
      "fleksjob.",
      "The municipality keeps looking at whether the ability to work is at risk, for example if a "
      "fleksjob is needed."},
     cabi},
    {outdated,
     {"Siden 2025 skal der ikke laves Min Plan for ansatte. Revalidering og ressourceforløb er "
      "afskaffet for nye sager i 2026.",
      "Since 2025 no Min Plan is needed for employees. Revalidering and ressourceforløb were "
      "abolished for new cases in 2026."},
     cabi | sdpl_13f | lov_1750},
};

constexpr Line kDuty[] = {
    {paragraph,
     {"Man skal være med for at beholde pengene: svare på skemaet, møde op til samtaler og tage "
      "del i det, man har aftalt.",
      "One has to take part to keep the pay: answer the form, come to the meetings and join in "
      "what "
      "was agreed."},
     cabi | employer_brochure},
    {bullet,
     {"Bliver man væk uden grund, kan sygedagpengene stoppe. Det samme kan arbejdsgiverens "
      "refusion.",
      "Staying away without a reason can stop the sick pay. It can also stop the employer's "
      "refund."},
     cabi | employer_brochure},
    {bullet,
     {"En rimelig grund tæller. Ring til kommunen i god tid.",
      "A fair reason counts. Call the municipality in good time."},
     cabi},
    {bullet,
     {"Lægens attest før den første samtale er undtaget.",
      "The doctor's certificate before the first meeting is exempt."},
     cabi},
    {bullet,
     {"Fast track er frivilligt. Den almindelige samtale er ikke.",
      "Fast track is voluntary. The ordinary meeting is not."},
     flyer | cabi},
};

constexpr Line kReassessment[] = {
    {paragraph,
     {"Sygedagpenge kan ikke løbe altid. Når der er betalt i mere end 22 uger på 9 måneder, ser "
      "kommunen på sagen igen. Det kaldes en revurdering.",
      "Sick pay cannot run for ever. When it has been paid for more than 22 weeks in 9 months, the "
      "municipality looks at the case again. That is called a reassessment."},
     sdpl_24 | cabi},
    {bullet,
     {"De første 30 dage tæller ikke. For selvstændige er det de første 2 uger.",
      "The first 30 days do not count. For the self-employed it is the first 2 weeks."},
     sdpl_24},
    {bullet,
     {"Pengene stopper tidligst ved udgangen af en måned, og kun efter en afgørelse.",
      "The pay stops at the end of a month at the earliest, and only after a decision."},
     sdpl_24 | cabi},
    {bullet,
     {"Tiden kan blive længere. Loven har syv grunde, fx behandling, en livstruende sygdom eller "
      "en "
      "sag om arbejdsskade.",
      "The time can be made longer. The law has seven grounds, such as treatment, a "
      "life-threatening illness or a case on a work injury."},
     sdpl_27},
    {bullet,
     {"Kan den ikke, og er man stadig syg, kommer man i et jobafklaringsforløb. Der er pengene "
      "færre, og det er arbejdsgiverens refusion også.",
      "If not, and one is still sick, a job clarification programme follows. It pays less, and the "
      "employer's refund is lower too."},
     cabi | employer_brochure},
    {outdated,
     {"Brochuren skriver 22 uger eller 5 måneder fra første fraværsdag. Det er for tidligt, for de "
      "første 30 dage skal ikke med.",
      "The brochure says 22 weeks or 5 months from the first day of absence. That is too early, "
      "because the first 30 days do not count."},
     employer_brochure | sdpl_24},
    {outdated,
     {"Fra 1. januar 2027 er det varslet, at jobafklaring falder væk, og at man får en lavere sats "
      "i stedet. Vi ved ikke, om det er vedtaget.",
      "From 1 January 2027 it is announced that job clarification ends and a lower rate is paid "
      "instead. We do not know if it has been adopted."},
     cabi | employer_brochure},
};

constexpr Section kSections[] = {
    {"plan", {"Planen og hjælpen", "The plan and the help"}, Audience::both, kPlan},
    {"duty", {"Pligten til at være med", "The duty to take part"}, Audience::both, kDuty},
    {"reassessment", {"Revurdering", "Reassessment"}, Audience::both, kReassessment},
    {"categories",
     {"Kategorier til og med 2024", "Categories until 2024"},
     Audience::both,
     kCategories},
};

}  // namespace

std::span<const Section> plan_sections() { return kSections; }

}  // namespace fasttrack
