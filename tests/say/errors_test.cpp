// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What a field with an error is told: what was typed, what is wrong, what to write instead.
#include <gtest/gtest.h>

#include "core/case/case.h"
#include "core/say/explanation.h"

namespace fasttrack {
namespace {

// The messages of a case, one a line.
std::string messages(std::string_view case_text, Language lang) {
    std::string text;
    for (const FieldError& error : read_case(case_text).errors) {
        if (!text.empty()) text += '\n';
        text += error_message(error, lang);
    }
    return text;
}

struct ErrorRow {
    const char* name;
    const char* case_text;
    const char* danish;
    const char* english;
};
void PrintTo(const ErrorRow& row, std::ostream* os) { *os << row.case_text; }

// clang-format off
constexpr ErrorRow kErrorRows[] = {
    {"Missing", "",
     "Skriv den første fraværsdag, fx 2.3.2026.",
     "Enter the first day of absence, for example 2 March 2026."},
    {"NoDate", "first_absence=i+går",
     "Vi kan ikke læse ”i går” som en dato. Skriv datoen med dag, måned og fire cifre i året, fx 2.3.2026.",
     "We cannot read “i går” as a date. Write day, month and a year of four digits, for example 2 March 2026."},
    {"TwoDigitYear", "first_absence=2.3.26",
     "”2.3.26” har kun to cifre i året. Skriv året med fire cifre, fx 2.3.2026.",
     "“2.3.26” has only two digits in the year. Write the year with four digits, for example 2 March 2026."},
    {"NoYear", "first_absence=2.+marts",
     "”2. marts” mangler et år. Skriv også året med fire cifre, fx 2.3.2026.",
     "“2. marts” has no year. Write the year too, with four digits, for example 2 March 2026."},
    {"NoSuchDay", "first_absence=30.2.2026",
     "”30.2.2026” findes ikke i kalenderen. Skriv dag før måned, fx 2.3.2026 for den 2. marts 2026.",
     "“30.2.2026” is not a day in the calendar. Write the day before the month, for example 2.3.2026 for 2 March 2026."},
    {"NoSuchMonth", "first_absence=2026-13-01",
     "”2026-13-01” findes ikke i kalenderen. Skriv dag før måned, fx 2.3.2026 for den 2. marts 2026.",
     "“2026-13-01” is not a day in the calendar. Write the day before the month, for example 2.3.2026 for 2 March 2026."},
    {"EmptyDate", "first_absence=2.3.2026&requested=",
     "Her mangler en dato. Skriv den med dag, måned og fire cifre i året, fx 2.3.2026.",
     "A date is missing here. Write day, month and a year of four digits, for example 2 March 2026."},
    {"BeforeTheScheme", "first_absence=31.12.2014",
     "Fast track begyndte i 2015. 31. december 2014 er før det. Skriv en dag fra og med 1. januar 2015.",
     "Fast track began in 2015. 31 December 2014 is before that. Enter a day from 1 January 2015 on."},
    {"TooFarAhead", "first_absence=1.1.2100",
     "1. januar 2100 ligger for langt ude i fremtiden. Skriv en dag til og med 31. december 2099.",
     "1 January 2100 is too far in the future. Enter a day up to 31 December 2099."},
    {"OtherDateOutside", "first_absence=2.3.2026&full_return=1.1.2102",
     "1. januar 2102 ligger uden for de år, vi kan regne på. Skriv en dag fra 1. januar 2010 til 31. december 2101.",
     "1 January 2102 is outside the years we can work with. Enter a day from 1 January 2010 to 31 December 2101."},
    {"UnknownValue", "first_absence=2.3.2026&role=boss",
     "”boss” er ikke et svar, vi kender. Brug et af disse: employee, employer.",
     "“boss” is not an answer we know. Use one of these: employee, employer."},
    {"EmptyValue", "first_absence=2.3.2026&category=",
     "Her mangler et svar. Brug et af disse: 2, 3.",
     "An answer is missing here. Use one of these: 2, 3."},
    {"MisspeltKey", "first_absence=2.3.2026&requestd=3.3.2026",
     "Vi kender ikke feltet ”requestd”. Mente du ”requested”?",
     "We do not know the field “requestd”. Did you mean “requested”?"},
    {"UnknownKey", "first_absence=2.3.2026&colour=blue",
     "Vi kender ikke feltet ”colour”. Ret navnet, eller fjern feltet.",
     "We do not know the field “colour”. Correct its name or remove it."},
    {"RepeatedKey", "first_absence=2.3.2026&first_absence=3.3.2026",
     "Feltet ”first_absence” står her mere end én gang. Behold kun det ene.",
     "The field “first_absence” is here more than once. Keep only one."},
    {"NoPeriods", "first_absence=2.3.2026&prior_absence=januar",
     "Vi kan ikke læse ”januar” som perioder. Skriv hver periode med første og sidste dag, fx "
     "2026-01-05..2026-02-10, og sæt komma mellem perioderne.",
     "We cannot read “januar” as periods. Write each period with its first and last day, for example "
     "2026-01-05..2026-02-10, with a comma between periods."},
};

constexpr ErrorRow kConflictRows[] = {
    {"RequestedBefore", "first_absence=2026-03-02&requested=2026-03-01",
     "Anmodningen kan ikke ligge før den første fraværsdag. Du skrev søndag den 1. marts 2026. Ret en af de to datoer.",
     "The request cannot be before the first day of absence. You entered Sunday 1 March 2026. Correct one of the two dates."},
    {"MeetingBefore", "first_absence=2026-03-02&first_meeting=2026-03-01",
     "Den første samtale kan ikke ligge før den første fraværsdag. Du skrev søndag den 1. marts 2026. Ret en af de to datoer.",
     "The first meeting cannot be before the first day of absence. You entered Sunday 1 March 2026. Correct one of the two dates."},
    {"FormBefore", "first_absence=2026-03-02&info_form_sent=2026-03-01",
     "Oplysningsskemaet kan ikke ligge før den første fraværsdag. Du skrev søndag den 1. marts 2026. Ret en af de to datoer.",
     "The information form cannot be before the first day of absence. You entered Sunday 1 March 2026. Correct one of the two dates."},
    {"PartialBefore", "first_absence=2026-03-02&partial_return=2026-03-01",
     "Den delvise raskmelding kan ikke ligge før den første fraværsdag. Du skrev søndag den 1. marts 2026. Ret en af de to datoer.",
     "The part-time return cannot be before the first day of absence. You entered Sunday 1 March 2026. Correct one of the two dates."},
    {"BackOnTheFirstDay", "first_absence=2026-03-02&full_return=2026-03-02",
     "Raskmeldingen skal ligge efter den første fraværsdag. Du skrev mandag den 2. marts 2026. Ret en af de to datoer.",
     "The full return must be after the first day of absence. You entered Monday 2 March 2026. Correct one of the two dates."},
    {"FullBeforePartial", "first_absence=2026-03-02&partial_return=2026-04-02&full_return=2026-04-01",
     "Den fulde raskmelding kan ikke ligge før den delvise. Du skrev onsdag den 1. april 2026. Ret en af de to datoer.",
     "The full return cannot be before the part-time return. You entered Wednesday 1 April 2026. Correct one of the two dates."},
    {"LetterAlone", "first_absence=2026-03-02&letter=2026-03-05",
     "Brevet handler om en anmodning. Skriv også den dag, der blev anmodet om Fast track.",
     "The letter is about a request. Also enter the day Fast track was requested."},
    {"LetterBeforeRequest", "first_absence=2026-03-02&requested=2026-03-10&letter=2026-03-09",
     "Brevet kan ikke være sendt før anmodningen. Du skrev mandag den 9. marts 2026. Ret en af de to datoer.",
     "The letter cannot have been sent before the request. You entered Monday 9 March 2026. Correct one of the two dates."},
    {"PaidTooLong", "first_absence=2026-03-02&pay=employer_sick_pay&last_employer_pay=2026-04-01",
     "Den sidste dag med betaling skal ligge i de første 30 dage af fraværet. Du skrev onsdag den 1. april 2026.",
     "The last day paid must be within the first 30 days of the absence. You entered Wednesday 1 April 2026."},
    {"Category", "first_absence=2025-01-01&category=3",
     "Kategori 3 blev afskaffet. Vi bruger kun kategorien ved fravær, der begynder senest 31. december 2024. Fjern svaret.",
     "Category 3 was abolished. We only use the category for absences that begin by 31 December 2024. Remove the answer."},
    {"EmployerOfNoOne", "first_absence=2026-03-02&role=employer&work=unemployed",
     "En arbejdsgiver kan kun være med, når den syge er ansat. Vælg ansat som arbejde, eller vælg den sygemeldte her.",
     "An employer can only take part where the sick person is employed. Choose employed as the kind of work, or choose the employee here."},
    {"InsuranceOfAnEmployee", "first_absence=2026-03-02&insurance=day1",
     "Den frivillige forsikring hører kun til selvstændige. Fjern svaret, eller vælg selvstændig som arbejde.",
     "The voluntary insurance is for the self-employed only. Remove the answer, or choose self-employed as the kind of work."},
    {"NoticeOfTheUnemployed", "first_absence=2026-03-02&work=unemployed&notice_leaving=2026-04-01",
     "Den sidste dag i jobbet hører kun til dem, der er ansat. Fjern datoen, eller vælg ansat som arbejde.",
     "The last day of employment is for employees only. Remove the date, or choose employed as the kind of work."},
    {"PayOfTheUnemployed", "first_absence=2026-03-02&work=unemployed&pay=wages",
     "Betaling fra en arbejdsgiver hører kun til dem, der er ansat. Fjern svaret, eller vælg ansat som arbejde.",
     "Pay from an employer is for employees only. Remove the answer, or choose employed as the kind of work."},
    {"LastPayWithWages", "first_absence=2026-03-02&last_employer_pay=2026-03-10",
     "Den sidste dag med betaling hører kun til, når arbejdsgiveren betaler sygedagpenge. Fjern dagen, eller vælg den form for betaling.",
     "The last day paid only belongs where the employer pays sick pay. Remove it, or choose that kind of pay."},
    {"PeriodReversed", "first_absence=2026-03-02&prior_absence=2026-02-10..2026-01-05",
     "En tidligere periode slutter, før den begynder: ”2026-02-10..2026-01-05”. Byt om på de to dage.",
     "An earlier period ends before it begins: “2026-02-10..2026-01-05”. Swap its two days."},
    {"PeriodsOverlap", "first_absence=2026-03-02&prior_absence=2026-01-05..2026-01-10,2026-01-10..2026-01-12",
     "To tidligere perioder dækker de samme dage: ”2026-01-05..2026-01-10,2026-01-10..2026-01-12”. Skriv dem som én periode.",
     "Two earlier periods cover the same days: “2026-01-05..2026-01-10,2026-01-10..2026-01-12”. Write them as one period."},
    {"PeriodReaches", "first_absence=2026-03-02&prior_absence=2026-02-01..2026-03-02",
     "En tidligere periode når ind i dette fravær: ”2026-02-01..2026-03-02”. Den skal slutte før den første fraværsdag.",
     "An earlier period reaches into this absence: “2026-02-01..2026-03-02”. It must end before the first day of absence."},
};
// clang-format on

class ErrorMessage : public testing::TestWithParam<ErrorRow> {};

TEST_P(ErrorMessage, SaysWhatToWriteInstead) {
    EXPECT_EQ(messages(GetParam().case_text, Language::da), GetParam().danish);
    EXPECT_EQ(messages(GetParam().case_text, Language::en), GetParam().english);
}
INSTANTIATE_TEST_SUITE_P(Errors, ErrorMessage, testing::ValuesIn(kErrorRows),
                         [](const auto& row) { return std::string{row.param.name}; });
INSTANTIATE_TEST_SUITE_P(Conflicts, ErrorMessage, testing::ValuesIn(kConflictRows),
                         [](const auto& row) { return std::string{row.param.name}; });

TEST(ErrorMessages, ComeAllAtOnce) {
    EXPECT_EQ(messages("role=boss&first_absence=2.3.26", Language::da),
              "”2.3.26” har kun to cifre i året. Skriv året med fire cifre, fx 2.3.2026.\n"
              "”boss” er ikke et svar, vi kender. Brug et af disse: employee, employer.");
}

// Noise from outside is repeated neither whole nor raw.
TEST(ErrorMessages, ShortenAndCleanWhatWasTyped) {
    const FieldError longest{"first_absence", ErrorCode::not_a_date, Conflict::none,
                             std::string(10'000'000, 'x')};
    EXPECT_EQ(error_message(longest, Language::da),
              "Vi kan ikke læse ”" + std::string(60, 'x') +
                  "…” som en dato. Skriv datoen med dag, måned og fire cifre i året, fx 2.3.2026.");

    const FieldError control{"first_absence", ErrorCode::not_a_date, Conflict::none,
                             std::string{"a\0b\n\xFF", 5}};
    EXPECT_EQ(error_message(control, Language::en).substr(0, 32),
              "We cannot read “a\uFFFDb\uFFFD\uFFFD”");

    const FieldError braces{"first_absence", ErrorCode::not_a_date, Conflict::none, "{value}"};
    EXPECT_NE(error_message(braces, Language::da).find("”{value}”"), std::string::npos);
}

TEST(ErrorMessages, GuessNoKeyForLongNoise) {
    const FieldError noise{std::string(100'000, 'y'), ErrorCode::unknown_key, Conflict::none, ""};
    EXPECT_EQ(
        error_message(noise, Language::en),
        "We do not know the field “" + std::string(60, 'y') + "…”. Correct its name or remove it.");
}

}  // namespace
}  // namespace fasttrack
