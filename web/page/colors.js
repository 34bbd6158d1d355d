// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The page's own colours beside those of the widgets. Partners: tokens.css, which says what they are,
// widgets.h, which draws with them.
import { colors_now } from '../ui/theme.js';

const kOwn = `today employer employee municipality band-employer-period band-municipality band-window
    closed-day`.split(/\s+/);

// All colours in use, as C++ reads them.
export function page_colors() {
    return colors_now(kOwn);
}
