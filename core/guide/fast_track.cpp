// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The guide's first part: what Fast track is, who may ask and where, the questions. Partner:
// guide/sections.h.
#include "core/guide/sections.h"

namespace fasttrack {
namespace {

using enum LineKind;
using enum SourceId;

constexpr Line kWhatItIs[] = {
    {paragraph,
     {"Fast track er en tidlig samtale med kommunen. Den holdes senest 2 uger efter, at nogen har "
      "bedt om den. Ellers kommer den første samtale normalt først efter omkring 8 uger.",
      "Fast track is an early meeting with the municipality. It is held no later than 2 weeks "
      "after "
      "someone asks for it. Otherwise the first meeting normally comes after about 8 weeks."},
     flyer | employer_brochure | sdpl_13b},
    {paragraph,
     {"Den er for sygemeldte, der kan blive væk i mere end 8 uger. Jo før I taler sammen, jo før "
      "kan "
      "kommunen hjælpe med støtte og redskaber.",
      "It is for people who may be sick for more than 8 weeks. The sooner you talk, the sooner the "
      "municipality can help with support and tools."},
     flyer | municipal_page},
    {bullet,
     {"Det er frivilligt. Den sygemeldte må altid sige nej, når arbejdsgiveren beder om det.",
      "It is voluntary. The sick person may always say no when the employer asks for it."},
     flyer | municipal_page | employer_brochure},
    {bullet,
     {"Det kan handle om stress, en ulykke eller en alvorlig sygdom. Denne side spørger aldrig "
      "hvilken.",
      "It may be about stress, an accident or a serious illness. This page never asks which."},
     municipal_page},
    {bullet,
     {"Bed om det i de første 5 uger. Er det for sent, så spørg kommunen alligevel.",
      "Ask for it in the first 5 weeks. If that is too late, ask the municipality all the same."},
     sdpl_7c | pav | flyer},
    {quote,
     {"I skal begge være enige om Fast Track, da det er en helt frivillig ordning",
      "You must both agree on Fast track, since it is an entirely voluntary scheme"},
     municipal_page},
    {paragraph,
     {"Vi læser det sådan: Den sygemeldte skal sige ja, når arbejdsgiveren beder om det. Beder den "
      "sygemeldte selv, kræver loven ikke et ja fra arbejdsgiveren.",
      "We read it like this: the sick person must say yes when the employer asks. When the sick "
      "person asks, the law requires no yes from the employer."},
     municipal_page | sdpl_7c | sdpl_7e},
};

constexpr Line kAskAsEmployee[] = {
    {paragraph,
     {"Du kan selv bede om Fast track, eller du kan bede din arbejdsgiver gøre det.",
      "You can ask for Fast track yourself, or you can ask your employer to do it."},
     flyer | municipal_page | sdpl_7e},
    {step,
     {"Ring eller skriv til din kommune. Sig, at du vil bede om tidlig opfølgning.",
      "Call or write to your municipality. Say that you want to ask for early follow-up."},
     flyer | municipal_page},
    {step,
     {"Eller bed din arbejdsgiver gøre det i NemRefusion på virk.dk.",
      "Or ask your employer to do it in NemRefusion on virk.dk."},
     flyer | municipal_page},
    {step,
     {"Svar på de tre spørgsmål om dit arbejde.", "Answer the three questions about your work."},
     flyer | municipal_page},
    {step,
     {"Bestil tid hos din læge før samtalen. Spørg kommunen, om den vil have en attest.",
      "Make an appointment with your doctor before the meeting. Ask the municipality if it wants a "
      "certificate."},
     municipal_page | cabi | bek_473},
    {paragraph,
     {"Ledige og selvstændige kan også bede om det. De går selv til kommunen.",
      "Unemployed and self-employed people can ask too. They go to the municipality themselves."},
     sdpl_7e},
    {outdated,
     {"Kilderne skriver ”jobcenteret”. Siden 1. juli 2026 siger loven ”kommunen”.",
      "The sources say “the job centre”. Since 1 July 2026 the law says “the municipality”."},
     flyer | municipal_page | lov_1750},
};

constexpr Line kAskAsEmployer[] = {
    {paragraph,
     {"Tal med din medarbejder først. Fast track er frivilligt, og medarbejderen må sige nej.",
      "Talk to your employee first. Fast track is voluntary, and the employee may say no."},
     employer_brochure},
    {step,
     {"Log på virk.dk, og åbn NemRefusion. Vælg ”Sygedagpenge” og så ”Tidlig opfølgning”.",
      "Log in to virk.dk and open NemRefusion. Choose “Sygedagpenge” and then “Tidlig "
      "opfølgning”."},
     employer_brochure},
    {step,
     {"Skriv medarbejderens CPR-nummer og første fraværsdag dér. Kryds af, om fraværet ventes at "
      "vare over 8 uger.",
      "Enter the employee's CPR number and first day of absence there. Tick whether the absence is "
      "expected to last over 8 weeks."},
     employer_brochure},
    {step,
     {"Du kan svare på de tre spørgsmål om arbejdet.",
      "You can answer the three questions about the work."},
     employer_brochure | bek_1710},
    {step,
     {"Medarbejderen får besked og kan svare ja eller nej.",
      "The employee is told and can answer yes or no."},
     flyer | employer_brochure},
    {paragraph,
     {"Du kan bede om Fast track, når du anmelder fraværet, eller før. Også når medarbejderen bor "
      "i "
      "en anden kommune: Så går sagen til den kommune.",
      "You can ask for Fast track when you report the absence, or before. Also when the employee "
      "lives in another municipality: the case then goes there."},
     employer_brochure | ishoj | pav},
    {outdated,
     {"Brochuren skriver, at du skal svare på de tre spørgsmål. Siden 2025 er det frivilligt for "
      "dig.",
      "The brochure says that you must answer the three questions. Since 2025 that is voluntary "
      "for "
      "you."},
     flyer | employer_brochure | bek_1710},
};

constexpr Line kThreeQuestions[] = {
    {paragraph,
     {"Spørgsmålene handler om arbejdet, ikke om sygdommen. Svarene hjælper lægen og kommunen.",
      "The questions are about the work, not the illness. The answers help the doctor and the "
      "municipality."},
     flyer | employer_brochure | municipal_page},
    {step,
     {"Hvilke opgaver på jobbet går sygdommen ud over?",
      "Which tasks at work does the illness affect?"},
     flyer | municipal_page | employer_brochure | cabi},
    {step,
     {"Hvor længe har den gjort det?", "How long has it done so?"},
     flyer | municipal_page | employer_brochure | cabi},
    {step,
     {"Har I prøvet at tilpasse arbejdet?", "Have you tried to adapt the work?"},
     flyer | municipal_page | employer_brochure | cabi},
    {paragraph,
     {"Arbejdsgiveren kan vælge at svare. Har arbejdsgiveren allerede svaret fuldt ud, behøver den "
      "sygemeldte ikke gøre det igen.",
      "The employer can choose to answer. If the employer has already answered in full, the sick "
      "person need not do so again."},
     bek_1710 | municipal_page},
};

constexpr Section kSections[] = {
    {"what_it_is", {"Hvad er Fast track?", "What is Fast track?"}, Audience::both, kWhatItIs},
    {"ask_as_employee",
     {"Sådan beder du om det", "How you ask for it"},
     Audience::employee,
     kAskAsEmployee},
    {"ask_as_employer",
     {"Sådan beder du om det", "How you ask for it"},
     Audience::employer,
     kAskAsEmployer},
    {"three_questions",
     {"De tre spørgsmål", "The three questions"},
     Audience::both,
     kThreeQuestions},
};

}  // namespace

std::span<const Section> fast_track_sections() { return kSections; }

}  // namespace fasttrack
