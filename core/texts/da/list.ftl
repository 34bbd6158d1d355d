### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

empty = listen er tom. Den første række skal navngive kolonnerne, for eksempel first_absence,work,label
utf16 = listen er gemt som UTF-16. Gem den som CSV UTF-8
unreadable-header = den første række kan ikke læses: den er for lang, eller et anførselstegn mangler
# $name: a name
no-first-absence = kolonnen first_absence mangler. Den første række skal navngive kolonnerne{ $name }
# $name: a name
repeated-column = kolonnen { $name } står der to gange
# $name: a name
unknown-names = . Ukendte navne: { $name }
carriage-returns = rækkerne ender, som de gjorde på gamle Mac-maskiner (CR). Gem listen som CSV UTF-8
# $name: a name
carried = føres med, bruges ikke: { $name }
# $name: a name
not-used = bruges ikke: { $name }
no-label = ingen kolonne hedder label: Kalenderen siger ikke, hvem hver dato gælder
not-utf8 = teksten er ikke UTF-8, så æ, ø og å kan blive forkerte. Gem listen som CSV UTF-8
too-long = rækken er længere end 64 kB. Resten af linjen er sprunget over
bad-quotes = et anførselstegn mangler, eller der står tekst efter det. Resten af linjen er sprunget over
too-many-cells = rækken har flere felter, end der er kolonner
