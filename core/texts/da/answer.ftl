### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

actor-employee-you = Du
actor-employee-employee = Medarbejder
actor-employer-you = Du
actor-employer-employer = Arbejdsgiver
actor-municipality = Kommunen
status-ended = Fraværet er slut
status-not-started = Ikke begyndt endnu
status-met = Samtalen er holdt
status-late = Anmodet for sent
status-declined = Sagt nej til Fast track
status-awaiting-consent = Venter på svar
status-requested = Fast track er anmodet
status-stand-by = Stand-by er en mulighed
status-not-expected = Ventes rask inden { $expected_weeks } uger
status-ask-municipality = Spørg kommunen
status-open = Fast track er mulig
status-last-reading = Måske sidste dag
status-closed = Fristen er udløbet
certainty-law = Står i loven
certainty-official = Oplyst af en myndighed eller i kilderne
certainty-derived = Udledt af kilderne
certainty-unsettled = Uafklaret – spørg kommunen
