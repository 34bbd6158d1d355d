// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What the page starts from: Denmark's day, and the case in the address. Partner: web/page/settings.js.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until_danish_midnight } from '../../web/page/day_watch.js';
import { fragment_parts, today_by_rule, today_in_denmark, utc_stamp } from '../../web/page/settings.js';

test("Today is Denmark's day, not the device's", () => {
    assert.equal(today_in_denmark(new Date('2026-03-01T22:59:59Z')), '2026-03-01');
    assert.equal(today_in_denmark(new Date('2026-03-01T23:00:00Z')), '2026-03-02'); // winter: +1
    assert.equal(today_in_denmark(new Date('2026-07-01T21:59:59Z')), '2026-07-01');
    assert.equal(today_in_denmark(new Date('2026-07-01T22:00:00Z')), '2026-07-02'); // summer: +2
});

test('The day by the rule of summer time is the one the time zone data gives, around each midnight', () => {
    const kDay = 86400000;
    for (let day = Date.UTC(2026, 0, 1); day < Date.UTC(2029, 0, 1); day += kDay) {
        for (const time of ['21:59:59', '22:00:00', '22:59:59', '23:00:00']) {
            const now = new Date(`${new Date(day).toISOString().slice(0, 10)}T${time}Z`);
            assert.equal(today_by_rule(now), today_in_denmark(now));
        }
    }
});

test('A calendar file is stamped in UTC, in whole seconds', () => {
    assert.equal(utc_stamp(new Date('2026-11-21T12:00:00.987Z')), '20261121T120000Z');
});

test('The fragment is the case, without the face', () => {
    assert.deepEqual(fragment_parts('#first_absence=2026-03-02&face=plain&role=employer'), {
        case: 'first_absence=2026-03-02&role=employer',
        plain: true,
        too_long: false,
    });
    assert.deepEqual(fragment_parts(''), { case: '', plain: false, too_long: false });
    assert.deepEqual(fragment_parts('#face=canvas'), { case: '', plain: false, too_long: false });
    assert.deepEqual(fragment_parts('#face=plain'), { case: '', plain: true, too_long: false });
});

test('A place in the page is no case', () => {
    assert.deepEqual(fragment_parts('#ft-guide'), { case: '', plain: false, too_long: false });
});

test('A fragment that is too long is cut after a whole value, and that is told', () => {
    const long = `first_absence=2026-03-02&role=${'x'.repeat(8000)}&work=employed`;
    assert.deepEqual(fragment_parts(`#${long}`), { case: 'first_absence=2026-03-02', plain: false, too_long: true });
    assert.equal(fragment_parts(`#label=${'x'.repeat(1e6)}`).case.length, 8000);
});

test('The next midnight in Denmark is waited for, whatever the time of the year', () => {
    const wait = (now) => Math.round(until_danish_midnight(new Date(now)) / 1000);
    assert.equal(wait('2026-03-01T22:59:00Z'), 60);
    assert.equal(wait('2026-07-01T21:59:00Z'), 60);
    assert.equal(wait('2026-11-21T11:00:00Z'), 12 * 3600);
});
