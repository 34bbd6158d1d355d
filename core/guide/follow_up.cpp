// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The guide's fifth part: what the municipality does, from the information form to the
// reassessment. Partners: guide/sections.h, guide/plan.cpp (categories, measures, duties).
#include "core/guide/sections.h"

namespace fasttrack {
namespace {

using enum LineKind;
using enum SourceId;

constexpr Line kMeetings[] = {
    {paragraph,
     {"Kommunen følger op på alle, der stadig er syge, når fraværet er meldt. Det gælder både løn "
      "under sygdom og sygedagpenge. Hjælpen skal passe til den enkelte.",
      "The municipality follows up on everyone who is still sick when the absence is reported. "
      "That "
      "holds for wages during sickness and for sick pay. The help must suit the person."},
     cabi},
    {bullet,
     {"Den første samtale er senest omkring 8 uger efter første fraværsdag. Den holdes, også "
      "selv om lægens attest mangler.",
      "The first meeting is by about 8 weeks after the first day of absence. It is held even if "
      "the "
      "doctor's certificate is missing."},
     sdpl_13b | cabi | employer_brochure},
    {bullet,
     {"Kommunen ser på, om man kan arbejde lidt, og hvilken hjælp der skal til.",
      "The municipality looks at whether some work is possible, and what help is needed."},
     cabi | employer_brochure},
    {bullet,
     {"I det første halve år er der mindst fire samtaler. Derefter efter behov.",
      "In the first half year there are at least four meetings. After that as needed."},
     sdpl_13b | cabi},
    {bullet,
     {"De næste samtaler booker den sygemeldte selv på nettet. Fristen er mindst 8 dage. Nogle er "
      "fritaget, fx ved alvorlig sygdom.",
      "The sick person books the next meetings online. There are at least 8 days to do so. Some "
      "are "
      "exempt, for example with a serious illness."},
     cabi},
    {bullet,
     {"Glemmer man at booke, koster det ingen penge. Så sender kommunen et brev.",
      "Forgetting to book costs no money. The municipality then sends a letter."},
     cabi},
    {bullet,
     {"Samtalen er et møde. Den kan ske i telefon, på nettet eller i brev, hvis man er delvist "
      "tilbage, er i et tilbud, snart skal på barsel eller snart er rask.",
      "The meeting is in person. It can be by phone, online or by letter for those who are partly "
      "back, in a measure, soon on parental leave or soon well."},
     cabi},
    {outdated,
     {"Siden marts 2023 skal kun den første samtale være et møde. Derefter vælger den sygemeldte "
      "selv.",
      "Since March 2023 only the first meeting must be in person. After that the sick person "
      "chooses."},
     cabi | sdpl_13b},
    {outdated,
     {"Pjecen og brochuren skriver hver 4. uge. Det gjaldt for fravær fra 2015 til 2019.",
      "The flyer and the brochure say every 4th week. That held for absences from 2015 to 2019."},
     flyer | employer_brochure},
    {outdated,
     {"Fra 2025 kan resten af samtalerne falde væk, når en ansat ventes rask inden for 13 uger "
      "efter den første.",
      "From 2025 the remaining meetings can be dropped when an employee is expected to be well "
      "within 13 weeks of the first."},
     sdpl_13f},
    {outdated,
     {"Fra 1. juli 2026 er der som regel ingen samtaler for ansatte, når begge parter venter under "
      "26 ugers fravær. Spørg kommunen.",
      "From 1 July 2026 employees as a rule have no meetings when both sides expect less than 26 "
      "weeks of absence. Ask the municipality."},
     lov_1750},
};

constexpr Line kInformationForm[] = {
    {paragraph,
     {"Når fraværet er meldt, får den sygemeldte et skema i Mit Sygefravær. Det hedder et "
      "oplysningsskema. Svar senest 8 dage efter, at det er sendt.",
      "When the absence has been reported, the sick person gets a form in Mit Sygefravær. It is "
      "called the information form. Answer by 8 days after it was sent."},
     sdpl_11 | cabi},
    {paragraph, {"Skemaet spørger om:", "The form asks about:"}, cabi},
    {bullet,
     {"Sygdommen: om den er livstruende, om behandling, og om man ønsker stand-by.",
      "The illness: if it is life-threatening, its treatment, and if stand-by is wanted."},
     cabi},
    {bullet, {"Fraværet: over eller under 8 uger.", "The absence: over or under 8 weeks."}, cabi},
    {bullet,
     {"Vejen tilbage: hvornår, hvor mange timer, og om der er en plan eller en erklæring.",
      "The way back: when, how many hours, and if there is a plan or a statement."},
     cabi},
    {bullet, {"Jobbet: hvor længe man har haft det.", "The job: how long one has had it."}, cabi},
    {bullet, {"De tre spørgsmål om arbejdet.", "The three questions about the work."}, cabi},
    {bullet,
     {"Årsagen: om det er en skade, fx på arbejdet.",
      "The cause: if it is an injury, for example at work."},
     cabi},
    {paragraph,
     {"Kommer skemaet for sent, kan pengene stoppe. Send det alligevel: I op til 4 uger efter "
      "fristen kan retten komme igen. En rimelig grund tæller, fx at man var indlagt.",
      "If the form is late, the pay can stop. Send it all the same: for up to 4 weeks after the "
      "deadline the right can come back. A fair reason counts, such as being in hospital."},
     cabi | sdpl_11},
};

constexpr Line kCertificate[] = {
    {paragraph,
     {"Ventes det at vare over 8 uger, ser kommunen på, om den har brug for lægens attest. Den "
      "hedder LÆ 285.",
      "If it is expected to last over 8 weeks, the municipality considers if it needs the doctor's "
      "certificate. It is called LÆ 285."},
     cabi | bek_1710},
    {bullet,
     {"Kommunen beder om, at man straks bestiller tid. Den sætter en frist.",
      "The municipality asks for an appointment to be made at once. It sets a deadline."},
     cabi},
    {bullet,
     {"Lægen læser skemaet, taler med den sygemeldte og sender attesten til kommunen.",
      "The doctor reads the form, talks to the sick person and sends the certificate to the "
      "municipality."},
     cabi},
    {bullet,
     {"Man skal hjælpe til. Men det koster ingen penge, hvis lægens frist ikke holder.",
      "One has to take part. But it costs no money if the doctor's deadline is not met."},
     cabi},
    {bullet,
     {"Har man selv bedt om Fast track, skal man til lægen senest 8 dage efter. Vi har ikke set, "
      "om det er ændret i 2025.",
      "After asking for Fast track oneself, one must see the doctor within 8 days. We have not "
      "seen "
      "if that changed in 2025."},
     bek_473 | flyer | municipal_page},
};

constexpr Line kStandBy[] = {
    {paragraph,
     {"Er sygdommen livstruende eller alvorlig, kan sagen sættes på stand-by. Så er der ingen "
      "samtaler. Kommunen spørger fx sygehuset i stedet.",
      "If the illness is life-threatening or serious, the case can be put on stand-by. Then there "
      "are no meetings. The municipality asks the hospital instead, for example."},
     cabi | sdpl_13b},
    {paragraph,
     {"Denne side spørger aldrig, hvilken sygdom det er. Her er myndighedens liste:",
      "This page never asks which illness it is. Here is the authority's list:"},
     cabi},
    {bullet,
     {"Kræft, men ikke kræft i huden og forstadier", "Cancer, but not skin cancer or early stages"},
     cabi},
    {bullet,
     {"Blodprop i hjertet, når hjertet bagefter virker dårligere",
      "A heart attack that leaves the heart weaker"},
     cabi},
    {bullet, {"Hjertestop med skade på hjernen", "Cardiac arrest with brain damage"}, cabi},
    {bullet, {"Sværere hjertesvigt", "More severe heart failure"}, cabi},
    {bullet,
     {"Ventetid på et indgreb, fx i hjertet", "Waiting for an operation, for example on the heart"},
     cabi},
    {bullet, {"Blødning eller blodprop i hjernen", "Bleeding or a blood clot in the brain"}, cabi},
    {bullet, {"ALS", "ALS"}, cabi},
    {bullet, {"Aids i udbrud", "Outbreak of AIDS"}, cabi},
    {bullet, {"Større transplantation af et organ", "A major organ transplant"}, cabi},
    {bullet, {"Svær psykose", "Severe psychosis"}, cabi},
    {bullet,
     {"En svær ulykke, der kræver genoptræning", "A serious accident that needs rehabilitation"},
     cabi},
    {paragraph,
     {"Listen er ikke hele svaret. Står sygdommen på den, vælger man selv. Ellers ser kommunen på "
      "sagen. Er den i tvivl, spørger den lægen, og som regel følger den lægens råd.",
      "The list is not the whole answer. If the illness is on it, one chooses oneself. Otherwise "
      "the municipality considers the case. If in doubt it asks the doctor, and as a rule follows "
      "the doctor's advice."},
     cabi},
};

constexpr Section kSections[] = {
    {"meetings", {"Kommunens samtaler", "The municipality's meetings"}, Audience::both, kMeetings},
    {"information_form",
     {"Oplysningsskemaet", "The information form"},
     Audience::both,
     kInformationForm},
    {"certificate", {"Lægens attest", "The doctor's certificate"}, Audience::both, kCertificate},
    {"stand_by",
     {"Stand-by ved alvorlig sygdom", "Stand-by with a serious illness"},
     Audience::both,
     kStandBy},
};

}  // namespace

std::span<const Section> follow_up_sections() { return kSections; }

}  // namespace fasttrack
