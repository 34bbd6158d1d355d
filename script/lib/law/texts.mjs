// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Fetches the acts, from the network or from a folder, each once; what does not answer is told, and
// the others go on. Partners: law.mjs, lexdania.mjs.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { read_act } from './lexdania.mjs';

const kEli = /\/eli\/([\w/.-]+?)(?:\/xml)?\/?$/u;
const kAgent = 'fasttrack-law/1 (compares quotations with the text of the law)';
const kNoNetwork = ['ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH'];

// True where Retsinformation gives the text at this address as XML.
export const has_xml = (address) => kEli.test(address ?? '');

// The file that stands for an address in a folder.
//   file_of('https://www.retsinformation.dk/eli/lta/2024/994') is 'lta-2024-994.xml'
export const file_of = (address) => `${kEli.exec(address)[1].replaceAll('/', '-')}.xml`;

// Gives a function that reads the act at an address: { act } or { problem }. `folder` empty: the
// network, each answer within `seconds`.
export function reader_of_acts({ folder, seconds }) {
    const unreachable = new Map();

    async function text_at(address) {
        if (folder) return readFile(join(folder, file_of(address)), 'utf8');
        const { host } = new URL(address);
        if (unreachable.has(host)) throw new Error(unreachable.get(host));
        try {
            const answer = await fetch(`${address.replace(/\/(?:xml\/?)?$/u, '')}/xml`, {
                headers: { 'user-agent': kAgent, accept: 'application/xml, text/xml' },
                signal: AbortSignal.timeout(seconds * 1000),
            });
            if (!answer.ok) throw new Error(`the answer was ${answer.status}`);
            return await answer.text();
        } catch (error) {
            const code = error.cause?.code;
            if (kNoNetwork.includes(code)) unreachable.set(host, `${host} cannot be reached (${code})`);
            if (error.name === 'TimeoutError') throw new Error(`no answer within ${seconds} s`);
            throw code ? new Error(`${host} cannot be reached (${code})`) : error;
        }
    }

    return async (address) => {
        try {
            return { act: read_act(await text_at(address)) };
        } catch (error) {
            const missing = error.code === 'ENOENT' ? `${folder} has no file ${file_of(address)}` : error.message;
            return { problem: missing };
        }
    };
}
