// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Which part of the page the canvas covers. Partner: web/ui/frames.js.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canvas_region } from '../../web/ui/frames.js';

const kLongestSide = 4096;
const kPhone = { height: 800, content: 5000, width: 360, ratio: 3 };

test('A screen above and below what is seen, where that is not too long', () => {
    assert.deepEqual(canvas_region({ top: 1000, height: 900, content: 9000, width: 1440, ratio: 1 }), {
        top: 100,
        height: 2700,
        scale: 1,
    });
});

test('No longer than the page, and within it', () => {
    assert.deepEqual(canvas_region({ top: 0, height: 900, content: 1200, width: 1440, ratio: 1 }), {
        top: 0,
        height: 1200,
        scale: 1,
    });
    const last = canvas_region({ ...kPhone, top: 4200 });
    assert.ok(last.top + last.height <= 5000);
    assert.ok(last.top + last.height >= 4999);
});

test('What is seen is covered, and no side is too long for a small device', () => {
    for (const ratio of [1, 1.25, 1.5, 2, 3, 4]) {
        for (const top of [0, 333.3, 2000, 4200]) {
            const { top: start, height, scale } = canvas_region({ ...kPhone, top, ratio });
            assert.ok(start <= top && start + height >= Math.min(top + 800, 5000) - 1 / scale);
            assert.ok(height * scale <= kLongestSide && 360 * scale <= kLongestSide);
        }
    }
});

test('Edges fall on whole device pixels, so that the picture stays sharp', () => {
    for (const ratio of [1.25, 1.5, 3]) {
        const { top, height, scale } = canvas_region({ ...kPhone, top: 777.7, ratio });
        for (const edge of [top * scale, height * scale]) {
            assert.ok(Math.abs(edge - Math.round(edge)) < 1e-6);
        }
    }
});

test('A very wide window is drawn coarser rather than too large', () => {
    const { scale } = canvas_region({ top: 0, height: 1400, content: 3000, width: 2560, ratio: 3 });
    assert.equal(scale, 1.6);
});
