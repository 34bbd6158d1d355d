### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

actor-employee-you = You
actor-employee-employee = Employee
actor-employer-you = You
actor-employer-employer = Employer
actor-municipality = Municipality
status-ended = The absence is over
status-not-started = Not begun yet
status-met = The meeting has been held
status-late = Requested too late
status-declined = Fast track declined
status-awaiting-consent = Waiting for an answer
status-requested = Fast track is requested
status-stand-by = Stand-by is possible
status-not-expected = Expected back within { $expected_weeks } weeks
status-ask-municipality = Ask the municipality
status-open = Fast track is possible
status-last-reading = Perhaps the last day
status-closed = The deadline has passed
certainty-law = Stated in the law
certainty-official = Stated by an authority or in the sources
certainty-derived = Derived from the sources
certainty-unsettled = Unsettled – ask the municipality
