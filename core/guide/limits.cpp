// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The guide's last part: what is not settled, what the page cannot know, and where to ask. Partner:
// guide/sections.h.
#include "core/guide/sections.h"

namespace fasttrack {
namespace {

using enum LineKind;
using enum SourceId;

constexpr Line kNotSettled[] = {
    {paragraph,
     {"Vi viser altid den sikre dato: den tidligste, når kilderne kan læses på to måder.",
      "We always show the safe date: the earliest, where the sources can be read in two ways."},
     pav | flyer},
    {bullet,
     {"De 5 uger: Dag 35 er den sidste sikre dag. Pjecens ord kan også betyde dagen efter. Spørg "
      "kommunen den dag.",
      "The 5 weeks: day 35 is the last safe day. The flyer's words can also mean the day after. On "
      "that day ask the municipality."},
     sdpl_7c | pav | flyer | employer_brochure},
    {bullet,
     {"Om de 5 uger også binder den sygemeldte selv: Loven nævner arbejdsgiveren. Pjecen gælder "
      "begge.",
      "If the 5 weeks bind the sick person too: the law names the employer. The flyer is for "
      "both."},
     sdpl_7c | flyer},
    {bullet,
     {"De 8 uger: Loven siger inden udgangen af den ottende uge. Brochurerne siger dagen efter.",
      "The 8 weeks: the law says by the end of the eighth week. The brochures say the day after."},
     sdpl_13b | cabi | flyer | employer_brochure},
    {bullet,
     {"Weekend og helligdage: Ingen kilde flytter en frist. Vi viser derfor også den sidste "
      "åbne dag før.",
      "Weekends and holidays: no source moves a deadline. So we also show the last open day "
      "before."},
     ankestyrelsen_2019 | sdpl_30},
    {bullet,
     {"Efter 1. juli 2026: Vi har ikke fundet noget om, hvorvidt Fast track selv er ændret.",
      "After 1 July 2026: we have found nothing on whether Fast track itself has changed."},
     lov_1750},
    {bullet,
     {"Revurdering: Regnes helligdage fra, kan den komme en måned senere. Vi viser den tidligste.",
      "Reassessment: without public holidays it can come a month later. We show the earliest."},
     sdpl_24 | sdpl_27},
    {bullet,
     {"A-kassens frist til kommunen kender vi ikke. Meld dig syg på jobnet.dk den første dag.",
      "We do not know the deadline of the unemployment fund (a-kasse) to the municipality. Report "
      "sick on jobnet.dk on the first day."},
     cabi},
    {bullet,
     {"Selvstændige: Uden forsikring er fristen 3 uger. Med forsikring er den 1 uge fra retten "
      "begynder. Kun dage, du ville have arbejdet, tæller op til den.",
      "Self-employed: without insurance the deadline is 3 weeks. With insurance it is 1 week from "
      "the day the right begins. Only days you would have worked count up to it."},
     sdpl_43 | ankestyrelsen_2019},
    {bullet,
     {"Den sygemeldtes eget krav på sygedagpenge har sin egen frist: 8 dage fra brevet om, at "
      "fraværet er meldt. Uden brev er den 3 uger.",
      "The sick person's own claim for sick pay has a deadline of its own: 8 days from the letter "
      "that the absence was reported. Without a letter it is 3 weeks."},
     sdpl_38},
};

constexpr Line kWhereToAsk[] = {
    {paragraph,
     {"Vejledende. Kommunen afgør.", "For guidance. The municipality decides."},
     municipal_page | cabi,
     {}},
    {bullet,
     {"Syg: din kommune, din fagforening eller din a-kasse.",
      "On sick leave: your municipality, your union or your unemployment fund "
      "(a-kasse)."},
     cabi | municipal_page,
     {}},
    {bullet,
     {"Arbejdsgiver: kommunen, hvor medarbejderen bor, eller din organisation. Cabi hjælper "
      "virksomheder gratis, men ikke private.",
      "Employer: the municipality where the employee lives, or your organisation. Cabi helps "
      "companies free of charge, but not private persons."},
     cabi | employer_brochure,
     {}},
    {link,
     {"Mit Sygefravær på borger.dk", "Mit Sygefravær on borger.dk (in Danish)"},
     cabi,
     "https://www.borger.dk/"},
    {link,
     {"NemRefusion på virk.dk", "NemRefusion on virk.dk (in Danish)"},
     employer_brochure | flyer,
     "https://virk.dk/nemrefusion"},
    {link,
     {"Blanketter på star.dk", "Forms on star.dk (in Danish)"},
     employer_brochure,
     "https://www.star.dk/"},
    {link,
     {"Meld dig syg på jobnet.dk", "Report sick on jobnet.dk (in Danish)"},
     cabi,
     "https://jobnet.dk/"},
};

constexpr Line kLimits[] = {
    {bullet,
     {"Siden er en hjælp til at tælle dage. Den er ikke en afgørelse.",
      "This page helps you count days. It is not a decision."},
     cabi | municipal_page},
    {bullet,
     {"De fem kilder er fra omkring 2016 til 2021. Vi har holdt dem op mod loven og skrevet, hvor "
      "de er gamle.",
      "The five sources are from about 2016 to 2021. We have held them against the law and said "
      "where they are old."},
     flyer | municipal_page | employer_brochure | ishoj | cabi},
    {bullet,
     {"Cabi skriver selv, at dens tekst ikke er et juridisk grundlag.",
      "Cabi itself writes that its text is no legal basis."},
     cabi},
    {bullet,
     {"Fleksjob, § 56-aftaler, barsel, pension og løn efter overenskomst regner siden ikke på.",
      "The page does not deal with fleksjob, § 56 agreements, parental leave, pensions or pay by "
      "collective agreement."},
     sdpl_56 | sdpl_30},
    {bullet,
     {"Alt regnes ud i din browser. Siden spørger aldrig om navn, CPR-nummer eller sygdom.",
      "Everything is worked out in your browser. The page never asks for a name, a CPR number or "
      "an "
      "illness."},
     employer_brochure},
};

constexpr Section kSections[] = {
    {"not_settled", {"Her er vi ikke sikre", "Where we are not sure"}, Audience::both, kNotSettled},
    {"where_to_ask", {"Her kan du spørge", "Where to ask"}, Audience::both, kWhereToAsk},
    {"limits", {"Forbehold", "Limits"}, Audience::both, kLimits},
};

}  // namespace

std::span<const Section> limits_sections() { return kSections; }

}  // namespace fasttrack
