### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

# $date: a day in words
act-by = Gør det senest { $date }: det er den sidste dag før fristen, hvor kontorerne har åbent.
guidance = Vejledende. Kommunen afgør.
