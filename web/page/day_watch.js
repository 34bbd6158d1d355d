// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Keeps the page's today true while a tab stays open for days. Partners: settings.js, boot.js.

import { today_by_rule, today_in_denmark } from './settings.js';

const kDay = 24 * 3600 * 1000; // milliseconds

// Calls `on_new_day` with the day, '2026-03-02', whenever it has changed in Denmark: soon after
// midnight there, when the tab comes back into sight, and before anything that is done, printed or
// saved, since a timer sleeps with the device.
export function watch_the_day(on_new_day) {
    let known = today_by_rule();
    let timer = 0;

    // The rule is asked first: asking the browser about a zone costs more than a key press may.
    function look_quickly() {
        if (today_by_rule() !== known) look();
    }
    function look() {
        const today = today_in_denmark();
        if (today === known) return;
        known = today;
        on_new_day(today);
    }
    function look_and_wait() {
        look();
        clearTimeout(timer);
        timer = setTimeout(look_and_wait, until_danish_midnight());
    }

    for (const name of ['focus', 'pageshow', 'beforeprint']) addEventListener(name, look_and_wait);
    document.addEventListener('visibilitychange', look_and_wait);
    // Heard before the page's own listeners.
    for (const name of ['click', 'change', 'keydown']) document.addEventListener(name, look_quickly, true);
    setTimeout(look_and_wait, 1000);
}

// Milliseconds until the next midnight in Denmark, and a moment more: in the hour around a change of
// summer time too early, which only means one more look.
//   until_danish_midnight(new Date('2026-03-01T22:59:00Z')) is 60000 and that moment
export function until_danish_midnight(now = new Date()) {
    const [here, there] = [today_by_rule(now), today_by_rule(new Date(now.getTime() + kDay))];
    let [before, after] = [now.getTime(), now.getTime() + kDay];
    if (here === there) return kDay;
    while (after - before > 1) {
        const middle = Math.floor((before + after) / 2);
        if (today_by_rule(new Date(middle)) === here) before = middle;
        else after = middle;
    }
    return after - now.getTime() + kMoment;
}

const kMoment = 250; // milliseconds: a timer may come a little early
