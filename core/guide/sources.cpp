// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What each source gave and how far it can be trusted, and what each body of rules changed.
// Partner: guide.h.
#include <array>
#include <cstddef>

#include "core/guide/guide.h"

namespace fasttrack {
namespace {

using enum SourceId;

constexpr Text kAsLaw{"Lovens egne ord.", "The law's own words."};
constexpr Text kRetold{"Gengivet af andre. Selve ordlyden har vi ikke set.",
                       "Retold by others. We have not seen the wording itself."};

constexpr std::array<SourceNote, kSourceCount> kNotes{{
    {flyer,
     {"Hvad Fast track er, de tre spørgsmål, fem trin, tanker før samtalen og historien om "
      "Lone.",
      "What Fast track is, the three questions, five steps, thoughts before the meeting and "
      "the "
      "story of Lone."},
     {"Fra myndigheden, men omkring 2016. Hver 4. uge og lægens attest er ændret.",
      "From the authority, but about 2016. Every 4th week and the certificate have changed."}},
    {municipal_page,
     {"At det er frivilligt, brevet i Digital Post, rundbordsmødet og lægen før samtalen.",
      "That it is voluntary, the letter in Digital Post, the roundtable meeting and the doctor "
      "before the meeting."},
     {"Fra en kommune i 2019. Reglerne er ændret siden.",
      "From a municipality in 2019. The rules have changed since."}},
    {employer_brochure,
     {"Arbejdsgiverens side: samtalen, erklæringen, planen, forsikring, anmeldelse og prisen.",
      "The employer's side: the talk, the statement, the plan, insurance, reporting and the "
      "cost."},
     {"Fra myndigheden i 2016. Satser, revurdering og de 6 måneder skal læses med loven.",
      "From the authority in 2016. Rates, reassessment and the 6 months must be read with the "
      "law."}},
    {ishoj,
     {"Hvad en kommune venter: 6–8 uger kortere forløb. At kommunen er neutral.",
      "What a municipality expects: courses 6–8 weeks shorter. That the municipality is "
      "neutral."},
     {"En plan med mål. Ikke en måling.", "A plan with goals. Not a measurement."}},
    {cabi,
     {"Kommunens opfølgning: skemaet, attesten, stand-by, samtaler, planer og pligter.",
      "The municipality's follow-up: the form, the certificate, stand-by, meetings, plans and "
      "duties."},
     {"Efter reglerne fra 2021. Cabi siger selv, at det ikke er jura.",
      "By the rules of 2021. Cabi itself says that it is not law."}},
    {sdpl_7a,
     {"Arbejdsgiverens samtale inden 4 uger.", "The employer's talk within 4 weeks."},
     {"Ordene er fra lovforslaget.", "The words are from the bill."}},
    {sdpl_7b, {"Planen for at blive i jobbet.", "The plan for staying in the job."}, kAsLaw},
    {sdpl_7c,
     {"Arbejdsgiverens ret til at bede om Fast track i de første 5 uger.",
      "The employer's right to ask for Fast track in the first 5 weeks."},
     kRetold},
    {sdpl_7e,
     {"Den sygemeldtes ret til selv at bede om Fast track.",
      "The sick person's own right to ask for Fast track."},
     kRetold},
    {sdpl_11, {"De 8 dage til skemaet.", "The 8 days for the form."}, kAsLaw},
    {sdpl_13b,
     {"De 2 uger til samtalen, de 8 uger uden Fast track og de fire samtaler.",
      "The 2 weeks to the meeting, the 8 weeks without Fast track and the four meetings."},
     kAsLaw},
    {sdpl_13f,
     {"At samtaler kan falde væk, når en ansat er rask inden 13 uger.",
      "That meetings can be dropped when an employee is well within 13 weeks."},
     {"Fra lovforslaget og ministeriets omtale.", "From the bill and the ministry's account."}},
    {sdpl_24,
     {"Revurdering efter 22 uger på 9 måneder.", "Reassessment after 22 weeks in 9 months."},
     {"Lovens ord. Datoen har vi regnet ud af dem.",
      "The law's words. We worked the date out from them."}},
    {sdpl_27, {"De syv grunde til mere tid.", "The seven grounds for more time."}, kRetold},
    {sdpl_30, {"De 30 dage, arbejdsgiveren betaler.", "The 30 days the employer pays."}, kAsLaw},
    {sdpl_36a, {"Mulighedserklæringen.", "The possibility statement."}, kRetold},
    {sdpl_38,
     {"Den sygemeldtes egen frist for at bede om sygedagpenge.",
      "The sick person's own deadline for claiming sick pay."},
     kAsLaw},
    {sdpl_40,
     {"De tre frister for at melde fraværet.", "The three deadlines for reporting the absence."},
     kAsLaw},
    {sdpl_43, {"Fristen for selvstændige.", "The deadline for the self-employed."}, kAsLaw},
    {sdpl_50, {"Den højeste sats.", "The highest rate."}, kRetold},
    {sdpl_56,
     {"Aftalen, der fjerner de 30 dage.", "The agreement that removes the 30 days."},
     kRetold},
    {sdpl_59, {"Hvad en sen anmeldelse koster.", "What late reporting costs."}, kAsLaw},
    {bek_1710,
     {"De 2 bankdage, og at arbejdsgiveren selv vælger at svare.",
      "The 2 bank days, and that the employer chooses whether to answer."},
     kAsLaw},
    {bek_473,
     {"De 8 dage til lægen.", "The 8 days to see the doctor."},
     {"Reglen fra 2021. Vi ved ikke, om den gælder uændret.",
      "The rule of 2021. We do not know if it still stands."}},
    {lov_1750,
     {"De 26 uger, og ”kommunen” i stedet for ”jobcenteret”.",
      "The 26 weeks, and “the municipality” instead of “the job centre”."},
     {"Fra ministerens omtale. Vi ved ikke, om Fast track er ændret.",
      "From the minister's account. We do not know if Fast track has changed."}},
    {pav,
     {"Ordene om de første 5 uger, og hvornår samtalen hos arbejdsgiveren ikke er en pligt.",
      "The words on the first 5 weeks, and when the employer's talk is no duty."},
     {"Statens egen vejledning fra omkring 2021.", "The state's own guidance of about 2021."}},
    {ankestyrelsen_2019,
     {"Et regnet eksempel: fra den 5. til den 12. februar 2019.",
      "A worked example: from 5 to 12 February 2019."},
     {"En myndigheds egne tal.", "An authority's own figures."}},
    {rates,
     {"Satsen pr. uge fra 2015 til 2026.", "The rate a week from 2015 to 2026."},
     {"2025 og 2026 er fra andre end ministeriet.",
      "2025 and 2026 are from others than the ministry."}},
}};

constexpr bool in_order_of_id() {
    for (std::size_t i = 0; i < kNotes.size(); ++i) {
        if (static_cast<std::size_t>(kNotes[i].id) != i) return false;
    }
    return true;
}
static_assert(in_order_of_id(), "one note for every source, in the order of SourceId");

constexpr RegimeNote kRegimes[] = {
    {Regime::r2015,
     {"Regler fra 2015", "Rules from 2015"},
     {"Fast track begynder. Kommunen følger op hver 4. uge. Sagen får en kategori fra 1 til 3.",
      "Fast track begins. The municipality follows up every 4th week. The case gets a category "
      "from "
      "1 to 3."},
     flyer | employer_brochure},
    {Regime::r2020,
     {"Regler fra 2020", "Rules from 2020"},
     {"Fire samtaler på et halvt år i stedet for hver 4. uge. Lægens attest kun, når der er brug "
      "for den.",
      "Four meetings in half a year instead of every 4th week. The doctor's certificate only where "
      "needed."},
     sdpl_13b | cabi},
    {Regime::r2025,
     {"Regler fra 2025", "Rules from 2025"},
     {"Kategori 3 er væk. Samtaler kan falde væk, når en ansat ventes rask inden 13 uger efter den "
      "første. Brevet om Fast track skal besvares på 2 bankdage.",
      "Category 3 is gone. Meetings can be dropped when an employee is expected to be well within "
      "13 weeks of the first. The letter about Fast track must be answered within 2 bank days."},
     sdpl_13f | bek_1710},
    {Regime::r2026,
     {"Regler fra 1. juli 2026", "Rules from 1 July 2026"},
     {"Venter både den ansatte og arbejdsgiveren under 26 ugers fravær, er der som regel ingen "
      "samtaler i kommunen. Det hedder nu kommunen, ikke jobcenteret. Ingen kilde siger, om Fast "
      "track selv er ændret. Spørg derfor kommunen om hver af dens datoer.",
      "If both the employee and the employer expect less than 26 weeks of absence, there are as a "
      "rule no meetings with the municipality. It is now called the municipality, not the job "
      "centre. No source says if Fast track itself has changed. So ask the municipality about each "
      "of its dates."},
     lov_1750},
};

constexpr RegimeNote kAnnounced{
    Regime::r2026,
    {"Varslet fra 1. januar 2027", "Announced for 1 January 2027"},
    {"Jobafklaring skal falde væk. I stedet kommer en lavere sats af sygedagpenge. Vi ved ikke, om "
     "det er vedtaget.",
     "Job clarification is to end. A lower rate of sick pay takes its place. We do not know if it "
     "has been adopted."},
    cabi | employer_brochure};

}  // namespace

std::span<const SourceNote> source_notes() { return kNotes; }

std::span<const RegimeNote> regime_notes() { return kRegimes; }

const RegimeNote& announced_change() { return kAnnounced; }

}  // namespace fasttrack
