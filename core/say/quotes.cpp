// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The words the rulebook quotes, in English: the sources are Danish. Partners: rules_*.h,
// say/why.cpp.
#include "core/say/parts.h"

namespace fasttrack {
namespace {

// The source's words, and what they say in English.
constexpr Text kQuotes[] = {
    {"inden for de første 5 uger af fraværet", "within the first 5 weeks of the absence"},
    {"indtil 5 uger fra første fraværsdag", "until 5 weeks from the first day of absence"},
    {"senest 2 bankdage efter afsendelsen af brevet",
     "at the latest 2 bank days after the letter was sent"},
    {"inden den frist, der er angivet i brevet", "before the deadline stated in the letter"},
    {"senest 8 dage efter den sygemeldtes anmodning om tidlig opfølgning",
     "at the latest 8 days after the sick person's request for early follow-up"},
    {"senest 2 uger efter at den sygemeldte eller arbejdsgiveren har anmodet kommunen om at "
     "iværksætte en tidlig opfølgning",
     "at the latest 2 weeks after the sick person or the employer has asked the municipality to "
     "start early follow-up"},
    {"senest 8 dage efter afsendelsen af oplysningsskemaet",
     "at the latest 8 days after the information form was sent"},
    {"I op til 4 uger efter overskridelsen af fristen kan retten til sygedagpenge generhverves",
     "For up to 4 weeks after the missed deadline the right to sick pay can be regained"},
    {"senest inden udgangen af ottende uge regnet fra første fraværsdag",
     "at the latest before the end of the eighth week counted from the first day of absence"},
    {"senest 8 uger efter første fraværsdag",
     "at the latest 8 weeks after the first day of absence"},
    {"Senest 4 uger efter, at en sygemeldt er visiteret til kategori 3",
     "At the latest 4 weeks after a sick person has been assigned to category 3"},
    {"herefter følger op på hver 4. uge", "then follows up on every 4th week"},
    {"mindst fire gange inden for det første halve år regnet fra første fraværsdag",
     "at least four times within the first half year counted from the first day of absence"},
    {"yderligere 3 samtaler inden for det første halve år",
     "another 3 meetings within the first half year"},
    {"forventet raskmelding senest inden udgangen af 13. uge regnet fra første opfølgningssamtale",
     "expected fit at the latest before the end of the 13th week counted from the first follow-up "
     "meeting"},
    {"som udgangspunkt ikke længere til samtale og opfølgning i kommunen, hvis både den sygemeldte "
     "og arbejdsgiver forventer et sygefravær på mindre end 26 uger",
     "as a rule no longer to meetings and follow-up at the municipality, if both the sick person "
     "and the employer expect an absence of less than 26 weeks"},
    {"efter udløbet af en kalendermåned, når der er udbetalt sygedagpenge, herunder nedsatte "
     "sygedagpenge eller løn under sygdom, i mere end 22 uger i de 9 forudgående kalendermåneder",
     "after the end of a calendar month, when sick pay, reduced sick pay included, or wages during "
     "illness have been paid for more than 22 weeks in the 9 preceding calendar months"},
    {"Kommunen skal foretage en revurdering af sygedagpengeretten efter 22 uger",
     "The municipality must reassess the right to sick pay after 22 weeks"},
    {"30 kalenderdage fra første fraværsdag", "30 calendar days from the first day of absence"},
    {"senest 5 uger efter første fraværsdag, hvis fraværet strækker sig ud over "
     "arbejdsgiverperioden",
     "at the latest 5 weeks after the first day of absence, if the absence lasts beyond the "
     "employer period"},
    {"senest 1 uge efter at udbetaling af sygedagpenge fra arbejdsgiveren er ophørt",
     "at the latest 1 week after sick pay from the employer has ended"},
    {"senest 14 dage efter første fraværsdag",
     "at the latest 14 days after the first day of absence"},
    {"senest 3 uger efter første fraværsdag",
     "at the latest 3 weeks after the first day of absence"},
    {"senest en uge efter sygedagpengerettens indtræden",
     "at the latest one week after the right to sick pay begins"},
    {"Samtalen skal holdes senest 4 uger efter første sygedag",
     "The talk must be held at the latest 4 weeks after the first sick day"},
    {"30 kalenderdage fra første fraværsdag. Arbejdsgiverperioden på 30 kalenderdage forlænges "
     "ikke, selv om der i perioden forekommer søgnehelligdage, fridage, arbejdskonflikt el.lign.",
     "30 calendar days from the first day of absence. The employer period of 30 calendar days is "
     "not extended, even if it contains public holidays, days off, industrial action and the like"},
    {"ret til sygedagpenge fra arbejdsgiveren i 30 kalenderdage fra første fraværsdag",
     "a right to sick pay from the employer for 30 calendar days from the first day of absence"},
    {"ansat uafbrudt i de seneste 8 uger før fraværet",
     "employed without a break for the last 8 weeks before the absence"},
    {"ret til sygedagpenge fra første eller tredje fraværsdag",
     "a right to sick pay from the first or the third day of absence"},
    {"Dette gælder dog ikke, når anmodningen om refusion indgives senere end 6 måneder efter "
     "første "
     "fraværsdag",
     "This does not apply, however, when the claim for a refund is made later than 6 months after "
     "the first day of absence"},
    {"6 måneder tilbage fra anmeldelsesdagen", "6 months back from the day of reporting"},
};

}  // namespace

std::string_view translation_of(std::string_view words) {
    for (const Text& quote : kQuotes) {
        if (quote.da == words) return quote.en;
    }
    return {};
}

std::string quoted(std::string_view words, Language lang) {
    std::string text = in_quotes(words, lang);
    const std::string_view translation =
        lang == Language::en ? translation_of(words) : std::string_view{};
    if (!translation.empty()) text.append(" (").append(in_quotes(translation, lang)).append(")");
    return text;
}

}  // namespace fasttrack
