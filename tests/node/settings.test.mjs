// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What the page starts from: Denmark's day, and the case in the address. Partner: web/page/settings.js.
import assert from 'node:assert/strict';
import { test } from 'node:test';
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
    });
    assert.deepEqual(fragment_parts(''), { case: '', plain: false });
    assert.deepEqual(fragment_parts('#face=canvas'), { case: '', plain: false });
    assert.deepEqual(fragment_parts('#face=plain'), { case: '', plain: true });
});

test('A place in the page is no case', () => {
    assert.deepEqual(fragment_parts('#ft-guide'), { case: '', plain: false });
});

test('An endless fragment is cut', () => {
    assert.equal(fragment_parts(`#label=${'x'.repeat(1e6)}`).case.length, 8000);
});
