### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

empty = the list is empty. Its first row must name the columns, for example first_absence,work,label
utf16 = the list is saved as UTF-16. Save it as CSV UTF-8
unreadable-header = the first row cannot be read: it is too long, or a quotation mark is missing
no-first-absence = the column first_absence is missing. The first row must name the columns{ $name }
repeated-column = the column { $name } stands there twice
unknown-names = . Unknown names: { $name }
carriage-returns = the rows end as they did on old Macs (CR). Save the list as CSV UTF-8
carried = carried through, not used: { $name }
not-used = not used: { $name }
no-label = no column is named label: the calendar does not say whom each date is for
not-utf8 = the text is not UTF-8, so Danish letters may come out wrong. Save the list as CSV UTF-8
too-long = the row is longer than 64 kB. The rest of the line was skipped
bad-quotes = a quotation mark is missing, or text follows it. The rest of the line was skipped
too-many-cells = the row has more cells than there are columns
