### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

act-by = Do it by { $date }: that is the last day before the deadline on which offices are open.
guidance = For guidance only. The municipality decides.
