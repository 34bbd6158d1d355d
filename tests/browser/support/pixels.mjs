// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Measures colours on screenshots: what stands on a stretch of the picture, and how well it stands
// out. The browser itself decodes the picture, in a page of its own. Partner: web/ui/contrast.js.
import { shared_browser } from './engines.mjs';

// Opens the measuring page. `measure(shot, rects)` gives for each rect [x, y, width, height], in the
// screenshot's own pixels, { ground, ink, contrast }: the colour that fills most of it, and the one
// that stands out most from it among those of at least `kLeastPixels`.
export async function open_measure() {
    const page = await (await shared_browser()).newPage();
    await page.setContent('<!doctype html><title>measure</title>');
    await page.evaluate(define_measures);
    return {
        measure: (shot, rects) => page.evaluate((png, all) => globalThis.measure(png, all), base64(shot), rects),
        // What changed from the first screenshot to the second: the commonest new colours, as
        // [{ pixels, color, under, contrast }], each with the contrast to what was there before.
        change: (before, after) => page.evaluate((a, b) => globalThis.change(a, b), base64(before), base64(after)),
        close: () => page.close(),
    };
}

const base64 = (shot) => Buffer.from(shot).toString('base64');

// Runs inside the measuring page.
function define_measures() {
    const kLeastPixels = 3;
    const pixels_of = async (png) => {
        const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const context = canvas.getContext('2d', { willReadFrequently: true });
        context.drawImage(bitmap, 0, 0);
        return context;
    };
    const luminance = (color) =>
        [16, 8, 0]
            .map((shift) => ((color >> shift) & 255) / 255)
            .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
            .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
    const contrast = (one, other) => {
        const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
        return (light + 0.05) / (dark + 0.05);
    };
    const color_at = (data, at) => (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
    const commonest = (counts) => [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
    const counted = (colors) => {
        const counts = new Map();
        for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1);
        return counts;
    };
    const hex = (color) => `#${color.toString(16).padStart(6, '0')}`;

    globalThis.measure = async (png, rects) => {
        const context = await pixels_of(png);
        return rects.map(([x, y, width, height]) => {
            const { data } = context.getImageData(
                Math.round(x),
                Math.round(y),
                Math.max(1, Math.round(width)),
                Math.max(1, Math.round(height)),
            );
            const colors = [];
            for (let at = 0; at < data.length; at += 4) colors.push(color_at(data, at));
            const counts = counted(colors);
            const ground = commonest(counts);
            const often = [...counts].filter(([, count]) => count >= kLeastPixels).map(([color]) => color);
            const ink = often.reduce(
                (best, color) => (contrast(color, ground) > contrast(best, ground) ? color : best),
                ground,
            );
            return { ground: hex(ground), ink: hex(ink), contrast: contrast(ink, ground) };
        });
    };
    globalThis.change = async (before_png, after_png) => {
        const [before, after] = [await pixels_of(before_png), await pixels_of(after_png)];
        const { width, height } = before.canvas;
        const [a, b] = [before, after].map((context) => context.getImageData(0, 0, width, height).data);
        const changed = [];
        for (let at = 0; at < a.length; at += 4) {
            if (color_at(a, at) !== color_at(b, at)) changed.push([color_at(a, at), color_at(b, at)]);
        }
        const colors = [...counted(changed.map(([, now]) => now))].sort((one, other) => other[1] - one[1]).slice(0, 2);
        return colors.map(([color, pixels]) => {
            const under = commonest(counted(changed.filter(([, now]) => now === color).map(([was]) => was)));
            return { pixels, color: hex(color), under: hex(under), contrast: contrast(color, under) };
        });
    };
}
