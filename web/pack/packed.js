// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Reads the bytes that the build packed as text. Partner: bytes_as_text.mjs, which writes them.

// The bytes of the page's block with this id, or null where the page has none.
export function packed_bytes(id) {
    const block = document.getElementById(id);
    return block && bytes_of(block.textContent, block.dataset.alphabet);
}

// The bytes that `text` stands for: a character's place in `alphabet` is the byte; any other
// character, such as a line end, is passed over.
//   bytes_of('ba\nb', 'ab') is Uint8Array [1, 0, 1]
export function bytes_of(text, alphabet) {
    const byte_of = new Int16Array(0x200).fill(-1);
    for (let byte = 0; byte < alphabet.length; byte += 1) byte_of[alphabet.charCodeAt(byte)] = byte;
    const bytes = new Uint8Array(text.length);
    let length = 0;
    for (let i = 0; i < text.length; i += 1) {
        const byte = byte_of[text.charCodeAt(i)];
        if (byte >= 0) bytes[length++] = byte;
    }
    return bytes.slice(0, length);
}
