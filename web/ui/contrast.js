// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Measures contrast as WCAG 2 does, and mixes colours. Colours are written #rrggbb.

function channels(color) {
    return [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
}

function luminance(color) {
    const [red, green, blue] = channels(color).map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

// The contrast of two colours, 1 to 21; text needs 4.5, the marks and borders of controls 3.
//   contrast('#ffffff', '#000000') is 21
export function contrast(a, b) {
    const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
}

// `share` of `other` mixed into `color`.
//   mixed('#000000', '#ffffff', 0.2) is '#333333'
export function mixed(color, other, share) {
    const others = channels(other);
    const mix = channels(color).map((channel, i) => Math.round(channel * (1 - share) + others[i] * share));
    return `#${mix.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

// `color` moved towards `target` by as little as makes it stand out by 4.5 from all of `grounds`.
export function readable(color, target, grounds) {
    for (let share = 0; share < 1; share += 0.02) {
        const tried = mixed(color, target, share);
        if (grounds.every((ground) => contrast(tried, ground) >= 4.5)) return tried;
    }
    return target;
}
