// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Writes bytes as text that survives editors and compresses like the bytes. Partner: packed.js, which reads it.
//
// The 91 most frequent byte values become one printable ASCII character each, the others a letter of
// two bytes, in their own order: brotli then gives the size of the bare bytes plus about 2 %
// (base64: plus 24 %), and no character needs an escape in HTML or in a JavaScript string.

const kForbidden = new Set([...' "&<\\'].map((character) => character.charCodeAt(0)));
const kFirstLetter = 0xc0; // À: from here on every character is a printable letter or sign
const kLineLength = 4000; // editors grow slow on longer lines

// The 256 characters that stand for the byte values 0 to 255 of `bytes`.
export function alphabet_for(bytes) {
    const count = new Array(256).fill(0);
    for (const byte of bytes) count[byte] += 1;
    const printable = [];
    for (let code = 0x21; code < 0x7f; code += 1) if (!kForbidden.has(code)) printable.push(code);

    const by_frequency = [...count.keys()].sort((a, b) => count[b] - count[a] || a - b);
    const frequent = new Set(by_frequency.slice(0, printable.length));
    let next_printable = 0;
    let next_letter = kFirstLetter;
    return count
        .map((_, byte) => (frequent.has(byte) ? printable[next_printable++] : next_letter++))
        .map((code) => String.fromCharCode(code))
        .join('');
}

// `bytes` in the characters of `alphabet`, in lines; whoever reads them passes over the line ends.
export function bytes_as_text(bytes, alphabet) {
    const characters = Array.from(bytes, (byte) => alphabet[byte]);
    const lines = [];
    for (let at = 0; at < characters.length; at += kLineLength) {
        lines.push(characters.slice(at, at + kLineLength).join(''));
    }
    return lines.join('\n');
}
