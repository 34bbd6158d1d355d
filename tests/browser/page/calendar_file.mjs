// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// The calendar file as a calendar reads it, downloaded by the button. Partner: core/formats/answer_ics.cpp.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import ICAL from 'ical.js';
import { assessed } from '../support/ask.mjs';
import { downloads } from '../support/downloads.mjs';
import { close_shared_browser } from '../support/engines.mjs';
import { no_noise } from '../support/noise.mjs';
import { open_page } from '../support/open_page.mjs';
import { mouse_user } from '../support/user.mjs';

after(close_shared_browser);

test('Every date that is still to come lies in the file, on its day', async () => {
    const page = await open_page({ today: '2026-03-20', fragment: 'first_absence=2026-03-02&requested=2026-03-12' });
    const user = mouse_user(page);
    const label = 'Ø; "æ", \\n\n🙂 =1+1';
    await user.type('', label.replace('\n', ' '), '[data-node="label"]');
    const [file] = await downloads(() => user.press('save-calendar'));
    assert.equal(file.name, 'fast-track-datoer.ics');
    assert.match(file.text, /\r\n$/);
    for (const line of file.text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);

    const calendar = new ICAL.Component(ICAL.parse(file.text));
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    const days = events.map((event) => event.startDate.toString()).sort();
    const { milestones } = await assessed(page);
    const to_come = milestones.filter(({ state }) => state !== 'past').map(({ date, act_by }) => [date, act_by]);
    for (const [date, act_by] of to_come) {
        assert.ok(days.includes(date) || days.includes(act_by), `${date} is in ${days}`);
    }
    assert.ok(
        events.every((event) => event.startDate.isDate),
        'whole days',
    );
    assert.equal(new Set(events.map((event) => event.uid)).size, events.length);
    assert.ok(
        events.some((event) => `${event.summary} ${event.description}`.includes('Ø; "æ"')),
        'the label as typed',
    );
    await no_noise(page);
    await page.close();
});
