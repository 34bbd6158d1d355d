// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The words of the page that belong to no rule, question or section: headings, buttons, legends,
// notices. Partners: questions.cpp and guide.cpp (the page's other words), texts.h. A text with
// {name} in it goes through fill().
#pragma once

#include "core/say/texts.h"

namespace fasttrack::page_text {

// The head of the page.
inline constexpr Text kTitle{"Kan du nå Fast track?", "Can you still get Fast track?"};
inline constexpr Text kLead{
    "Skriv første fraværsdag, og se med det samme, hvad der sker hvornår. "
    "Intet bliver sendt nogen steder.",
    "Enter the first day of absence and see at once what happens when. "
    "Nothing is sent anywhere."};
inline constexpr Text kServiceName{"Sygemelding", "Sick leave"};
inline constexpr Text kDefaultHost{"Fast track-beregneren", "The Fast track calculator"};

// Buttons of the head.
inline constexpr Text kDanish{"Dansk", "Dansk"};  // each language names itself
inline constexpr Text kEnglish{"English", "English"};
inline constexpr Text kShowAsText{"Vis som tekst", "Show as text"};
inline constexpr Text kShowAsGraphics{"Vis som grafik", "Show as graphics"};
inline constexpr Text kDark{"Mørkt tema", "Dark theme"};
inline constexpr Text kLight{"Lyst tema", "Light theme"};

// Buttons that take the answer along.
inline constexpr Text kTakeAlong{"Tag svaret med", "Take the answer with you"};
inline constexpr Text kCopyLink{"Kopiér link", "Copy link"};
inline constexpr Text kLinkCopied{"Linket er kopieret.", "The link has been copied."};
inline constexpr Text kCopyLinkWithToday{"Kopiér link, hvor i dag er {date}",
                                         "Copy link where today is {date}"};
inline constexpr Text kLinkNote{
    "Linket rummer de datoer, du har skrevet. Del det kun med dem, der må se dem.",
    "The link holds the dates you have entered. Share it only with people who may see them."};
inline constexpr Text kSaveCalendar{"Gem datoerne i din kalender",
                                    "Save the dates to your calendar"};
inline constexpr Text kCalendarNote{
    "Filen viser, at nogen er sygemeldt. Pas på, hvem der kan se din kalender.",
    "The file shows that someone is on sick leave. Mind who can see your calendar."};
inline constexpr Text kCalendarLabel{"Dit eget navn til datoerne (kan udelades)",
                                     "Your own name for the dates (optional)"};
inline constexpr Text kCalendarLabelHelp{
    "Skriv fx ”min sag”. Skriv ikke navn, CPR-nummer eller sygdom.",
    "For example “my case”. Do not enter a name, a CPR number or an illness."};
inline constexpr Text kCalendarFileName{"fast-track-datoer.ics", "fast-track-dates.ics"};
inline constexpr Text kPrint{"Print", "Print"};
inline constexpr Text kSavePage{"Gem siden", "Save the page"};
inline constexpr Text kSavePageHelp{
    "Siden er én fil. Den virker også uden net.",
    "The page is a single file. It also works without a connection."};
inline constexpr Text kFrameBlocks{
    "Siden er vist inde i en anden side, som ikke tillader det. Åbn den for sig selv.",
    "The page is shown inside another page that does not allow this. Open it on its own."};
inline constexpr Text kReset{"Begynd forfra", "Start over"};
inline constexpr Text kResetDone{"Alle svar er slettet. Du kan fortryde.",
                                 "All answers have been deleted. You can undo this."};
inline constexpr Text kUndo{"Fortryd", "Undo"};
inline constexpr Text kUndone{"Dine svar er tilbage.", "Your answers are back."};

// Section headings.
inline constexpr Text kQuestionsHeading{"Dine oplysninger", "Your details"};
inline constexpr Text kMoreQuestions{"Flere oplysninger", "More details"};
inline constexpr Text kMoreQuestionsHelp{
    "Udfyld kun det, der er sket. Resten kan stå tomt.",
    "Fill in only what has happened. The rest can be left blank."};
inline constexpr Text kAnswerHeading{"Dit svar", "Your answer"};
inline constexpr Text kNoAnswerYet{"Skriv første fraværsdag. Så står svaret her.",
                                   "Enter the first day of absence. The answer will appear here."};
inline constexpr Text kNoAnswerForErrors{
    "Ret felterne med fejl. Så står svaret her.",
    "Correct the fields with errors. The answer will appear here."};
inline constexpr Text kRequestDayMissing{
    "Skriv dagen, hvor der blev anmodet. Indtil da regner vi, som om ingen har anmodet.",
    "Enter the day of the request. Until then we count as if nobody has requested."};
inline constexpr Text kStepsHeading{"Gør sådan", "What to do now"};
inline constexpr Text kRightsHeading{"Rettigheder", "Rights"};
inline constexpr Text kNotesHeading{"Vær opmærksom på", "Please note"};
inline constexpr Text kTimelineHeading{"Hele forløbet", "The whole course"};
inline constexpr Text kDatesHeading{"Alle datoer", "All dates"};
inline constexpr Text kGuideHeading{"Godt at vide", "Good to know"};
inline constexpr Text kRulesHeading{"Hvilke regler gælder for dig", "Which rules apply to you"};
inline constexpr Text kRulesApply{"gælder for dig", "apply to you"};  // after a regime's name
inline constexpr Text kSourcesHeading{"Kilder og forbehold", "Sources and limits"};
inline constexpr Text kOwnNotesHeading{"Dine egne noter", "Your own notes"};

// The result cards: with and without Fast track.
inline constexpr Text kIfRequestedToday{"Anmoder du i dag, holdes samtalen",
                                        "If you request today, the meeting is held"};
inline constexpr Text kMeetingRequested{"Med Fast track holdes samtalen",
                                        "With Fast track the meeting is held"};
inline constexpr Text kMeetingWasDue{"Samtalen skulle være holdt",
                                     "The meeting should have been held"};
inline constexpr Text kWithoutFastTrack{"Uden Fast track", "Without Fast track"};
inline constexpr Text kYouGain{"Du vinder", "You gain"};
inline constexpr Text kBothGain{"I vinder", "You both gain"};  // seen by the employer
inline constexpr Text kAtLatest{"senest {date}", "by {date}"};
inline constexpr Text kAround{"omkring {date}", "around {date}"};
inline constexpr Text kEarliest{"tidligst {date}", "{date} at the earliest"};
inline constexpr Text kExpectedEffect{
    "Ishøj Kommune venter, at Fast track gør et langt forløb 6–8 uger kortere. "
    "Det er en forventning, ikke et løfte.",
    "The municipality of Ishøj expects Fast track to make a long course 6–8 weeks shorter. "
    "That is an expectation, not a promise."};

// What if Fast track were requested on another day.
inline constexpr Text kWhatIfHeading{"Hvad nu hvis?", "What if?"};
inline constexpr Text kWhatIfHint{
    "Træk i den hvide knap, eller skriv en anden dag herunder, og se, hvornår samtalen så senest "
    "holdes.",
    "Drag the white handle, or type another day below, and see by when the meeting would be "
    "held."};
inline constexpr Text kWhatIfDay{"Hvis du anmoder …", "If you request on …"};
inline constexpr Text kWhatIfSentence{
    "Hvis du anmoder {date}, holdes samtalen senest {meeting}.",
    "If you request on {date}, the meeting is held by {meeting}."};
inline constexpr Text kWhatIfUnsettled{"Det er usikkert. Spørg kommunen.",
                                       "That is uncertain. Ask the municipality."};
inline constexpr Text kWhatIfGain{"Det er {days} før den almindelige samtale.",
                                  "That is {days} before the ordinary meeting."};
inline constexpr Text kWhatIfTooLate{
    "Det er efter de 5 uger. Spørg kommunen alligevel.",
    "That is after the 5 weeks. Ask the municipality all the same."};
inline constexpr Text kDayEarlier{"En dag før", "One day earlier"};
inline constexpr Text kDayLater{"En dag senere", "One day later"};
inline constexpr Text kBackToToday{"Tilbage til i dag", "Back to today"};
inline constexpr Text kRequestToday{"I dag", "Today"};
inline constexpr Text kTodayDay{"Hvis det var en anden dag i dag", "If today were another day"};
inline constexpr Text kTodayMoved{"Vi regner nu, som om det er {date}.",
                                  "We now count as if today were {date}."};

// The timeline: bands, marks, controls.
inline constexpr Text kTimelineHint{"Tryk på en dato for at se hvorfor.",
                                    "Press a date to see why."};
inline constexpr Text kTimelinePicture{
    "Tidslinje fra {first} til {last}. De samme datoer står i listen nedenfor.",
    "Timeline from {first} to {last}. The same dates are in the list below."};
inline constexpr Text kBandFrom{"fra {date}", "from {date}"};  // of a band whose end is not known
inline constexpr Text kBandEmployerPeriod{"Arbejdsgiverperiode", "Employer period"};
inline constexpr Text kBandBeforeBenefit{"Før sygedagpenge fra kommunen",
                                         "Before the municipality's sick pay"};
inline constexpr Text kBandFund{"A-kassen betaler", "The unemployment fund pays"};
inline constexpr Text kBandBenefit{"Kommunen betaler sygedagpenge",
                                   "The municipality pays sick pay"};
inline constexpr Text kBandRefund{"Kommunen betaler sygedagpenge eller refusion",
                                  "The municipality pays sick pay or a refund"};
inline constexpr Text kBandFastTrack{"Fast track kan anmodes", "Fast track can be requested"};
inline constexpr Text kBandWaiting{"Fra anmodning til samtale", "From request to meeting"};
inline constexpr Text kBandPartialReturn{"Delvist tilbage", "Partly back"};
inline constexpr Text kToday{"i dag", "today"};
inline constexpr Text kRuleChangeSeam{"Nye regler fra {date}", "New rules from {date}"};
inline constexpr Text kWeek{"uge {n}", "week {n}"};
inline constexpr Text kLegendEmployee{"Rombe: den sygemeldte", "Diamond: the sick person"};
inline constexpr Text kLegendEmployer{"Firkant: arbejdsgiveren", "Square: the employer"};
inline constexpr Text kLegendMunicipality{"Cirkel: kommunen", "Circle: the municipality"};
inline constexpr Text kLegendUnsettled{"Hul figur: ikke sikkert, spørg kommunen",
                                       "Hollow shape: not certain, ask the municipality"};
inline constexpr Text kLegendClosed{"Grå dage: kontoret er lukket",
                                    "Grey days: offices are closed"};
inline constexpr Text kEarlier{"Tidligere", "Earlier"};
inline constexpr Text kLater{"Senere", "Later"};
inline constexpr Text kZoomIn{"Zoom ind", "Zoom in"};
inline constexpr Text kZoomOut{"Zoom ud", "Zoom out"};
inline constexpr Text kWholeCourse{"Vis hele forløbet", "Show the whole course"};

// Who acts, and the columns of the list of dates.
inline constexpr Text kColumnSource{"Kilde", "Source"};
inline constexpr Text kInDays{"om {days}", "in {days}"};
inline constexpr Text kDaysAgo{"for {days} siden", "{days} ago"};
inline constexpr Text kActBy{"gør det senest {date}", "do it by {date}"};
inline constexpr Text kUnsettledAsk{"usikkert – spørg", "uncertain – ask"};
inline constexpr Text kQuoteLabel{"Kildens ord", "The source's words"};
inline constexpr Text kCertaintyLabel{"Sikkerhed", "How sure"};
inline constexpr Text kReadingLabel{"Kan også læses", "Other reading"};
inline constexpr Text kOutdatedLabel{"Bemærk", "Note"};  // before a line of kind outdated
inline constexpr Text kAdviceLabel{"Godt råd", "Advice"};
inline constexpr Text kUntilDay{"Til", "To"};
inline constexpr Text kFromDay{"Fra", "From"};
inline constexpr Text kAddPeriod{"Tilføj en periode", "Add a period"};
inline constexpr Text kRemovePeriod{"Fjern perioden", "Remove the period"};
inline constexpr Text kPeriodNumber{"Periode {n}", "Period {n}"};

// Dates: how to type them, and the calendar to pick from.
inline constexpr Text kOpenCalendar{"Vælg dato i kalender", "Pick a date in the calendar"};
inline constexpr Text kCloseCalendar{"Luk kalenderen", "Close the calendar"};
inline constexpr Text kPreviousMonth{"Forrige måned", "Previous month"};
inline constexpr Text kNextMonth{"Næste måned", "Next month"};
inline constexpr Text kWeekColumn{"Uge", "Week"};
inline constexpr Text kClosedDay{"lukket", "closed"};

// Errors, and what happens to the last good answer meanwhile.
inline constexpr Text kErrorCountMany{"Der er {n} felter at rette.",
                                      "There are {n} fields to correct."};
inline constexpr Text kErrorPrefix{"Fejl:", "Error:"};
inline constexpr Text kEarlierAnswer{
    "Svaret herunder hører til det, du skrev før. Det bliver nyt, når felterne er rettet.",
    "The answer below belongs to what you entered before. It is renewed once the fields are "
    "corrected."};
inline constexpr Text kLinkErrors{
    "Linket rummede noget, vi ikke kunne læse. Resten er udfyldt.",
    "The link held something we could not read. The rest has been filled in."};
inline constexpr Text kLinkTooLong{"Linket er for langt. Kun begyndelsen er læst.",
                                   "The link is too long. Only its beginning has been read."};
inline constexpr Text kLinkContradicts{
    "Linkets svar passer ikke sammen. Dette er ikke regnet med:",
    "The link's answers contradict each other. This is left out:"};

// What the live region says, once typing pauses.
inline constexpr Text kLiveAnswer{"Nyt svar: {answer}", "New answer: {answer}"};
inline constexpr Text kLiveErrors{"{n} fejl. Første: {error}", "{n} errors. First: {error}"};
inline constexpr Text kLiveLanguage{"Siden er nu på dansk.", "The page is now in English."};
inline constexpr Text kLiveText{"Siden vises nu som tekst.", "The page is now shown as text."};
inline constexpr Text kLiveGraphics{"Siden vises nu som grafik.",
                                    "The page is now shown as graphics."};
inline constexpr Text kLiveDark{"Siden har nu mørkt tema.", "The page now has a dark theme."};
inline constexpr Text kLiveLight{"Siden har nu lyst tema.", "The page now has a light theme."};
inline constexpr Text kFileHandedOver{
    "Browseren har fået filen. Se efter den blandt dine hentede filer.",
    "The browser has been given the file. Look for it among your downloads."};
inline constexpr Text kFileUnseen{
    "Siden ligger inde i en anden side, og vi kan ikke se, om filen blev gemt. Nederst på siden "
    "står indholdet som tekst, du kan kopiere.",
    "The page lies inside another page, and we cannot see whether the file was saved. At the foot "
    "of the page is its content as text that you can copy."};
inline constexpr Text kPrintUnseen{
    "Vi så ingen udskrift. Nederst på siden står svaret som tekst, du kan kopiere.",
    "We saw nothing being printed. At the foot of the page is the answer as text that you can "
    "copy."};

// When the browser lacks something.
inline constexpr Text kGraphicsLost{
    "Browseren mistede grafikken. Siden vises som tekst, og dine svar er her stadig.",
    "The browser lost the graphics. The page is shown as text, and your answers are still here."};
inline constexpr Text kNoGraphics{
    "Browseren kan ikke vise grafikken. Siden vises som tekst. Den kan det samme.",
    "The browser cannot show the graphics. The page is shown as text. It does the same."};
inline constexpr Text kTextSettings{
    "Du har gjort teksten større eller givet den mere luft. Siden vises derfor som tekst.",
    "You have made the text larger or given it more space. So the page is shown as text."};
inline constexpr Text kTranslatedPage{
    "Siden ser ud til at være oversat af din browser. Så kan tal og datoer blive forkerte. "
    "Brug hellere sidens egne sprog: dansk og engelsk.",
    "The page seems to be translated by your browser. Figures and dates may then be wrong. "
    "Better use the page's own languages: Danish and English."};
inline constexpr Text kContrastRefused{
    "Sidens farve {color} fra kommunen er ikke brugt: den er for svag mod baggrunden "
    "({ratio}:1, kravet er 4,5:1).",
    "The municipality's colour {color} is not used: it is too faint against the background "
    "({ratio}:1, the minimum is 4.5:1)."};

// The foot of the page.
inline constexpr Text kGuidanceOnly{"Vejledende. Kommunen afgør.",
                                    "For guidance. The municipality decides."};
inline constexpr Text kLegalStatus{"Retsstatus: {date}.", "Legal status: {date}."};
inline constexpr Text kAddressRefused{
    "Kommunens felt {key} er ikke brugt: {value} er ingen adresse med https://.",
    "The municipality's field {key} is not used: {value} is no address with https://."};
inline constexpr Text kSettingShortened{
    "Kommunens felt {key} er for langt og er kortet af.",
    "The municipality's field {key} is too long and has been shortened."};
inline constexpr Text kKeptInTab{
    "Det, du skriver, bliver her, til du begynder forfra eller lukker fanen.",
    "What you enter stays here until you start over or close the tab."};
inline constexpr Text kClockBehind{
    "Uret i din enhed siger {date}. Det er før siden blev lavet ({made}). Ret uret, så i dag "
    "bliver "
    "rigtig.",
    "The clock of your device says {date}. That is before this page was made ({made}). Set the "
    "clock, "
    "so that today is right."};
inline constexpr Text kPrivacy{
    "Alt regnes ud i din browser. Siden sender intet, gemmer intet og bruger ingen cookies.",
    "Everything is worked out in your browser. The page sends nothing, stores nothing and uses no "
    "cookies."};
inline constexpr Text kNeverAsked{"Siden spørger aldrig om navn, CPR-nummer eller sygdom.",
                                  "The page never asks for a name, a CPR number or an illness."};
inline constexpr Text kPhone{"Telefon: {phone}", "Phone: {phone}"};
inline constexpr Text kAskMunicipality{"Spørg {municipality}", "Ask {municipality}"};
inline constexpr Text kAccessibilityStatement{"Tilgængelighedserklæring",
                                              "Accessibility statement"};

}  // namespace fasttrack::page_text
