// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Holds a vignette against the answer of the command line: what is expected, what is answered, and
// whether they agree. Partners: vignette_file.mjs, ../vignettes.test.mjs.
import { fasttrack } from '../program.mjs';
import { spoken } from './danish_dates.mjs';

const kAnswerKeys = {
    dato: 'date',
    'anden læsning': 'reading',
    'handl senest': 'act_by',
    sikkerhed: 'certainty',
    opfyldt: 'done',
};

const kThere = 'findes';
const kAbsent = 'findes ikke';

// The vignette's facts as a case that the command line and the page read.
export const case_of = ({ facts }) =>
    facts.map(({ key, value }) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`).join('&');

// The answer to the vignette, or what the program says is wrong with its facts, by file and line.
export function answer_to(vignette) {
    const answer = JSON.parse(fasttrack(['assess', case_of(vignette), '--format', 'json', '--lang', 'da']).stdout);
    const problems = (answer.errors ?? []).map(({ field, message }) => {
        const line = vignette.facts.find(({ key }) => key === field)?.line ?? vignette.line;
        return `${vignette.file}:${line}: ${vignette.name}: ${field}: ${message}`;
    });
    return { answer, problems };
}

// One line for each thing expected: { agrees, line } in the words of the vignette.
export function judged(vignette, answer) {
    return vignette.expected.flatMap((expected) => {
        const found = answered(expected, answer);
        const about = expected.words ? `${expected.reason}: "${expected.words}"` : expected.reason;
        return compared(expected, found).map(({ what, wanted, got }) => {
            const agrees = wanted === got;
            const told = agrees ? spoken(wanted) : `ventet: ${spoken(wanted)}; svaret: ${spoken(got)}`;
            return { agrees, line: `${agrees ? '  ' : '! '}${what}: ${told} (${about})` };
        });
    });
}

// The part of the answer that the expectation is about; undefined where there is none.
function answered({ list, id }, answer) {
    if (list === 'svar') return id === 'regime' ? answer.regime : answer.fast_track[id];
    if (list === 'rettigheder') return answer.rights.find((right) => right === id);
    return answer.milestones.find((milestone) => milestone.id === id);
}

function compared({ list, id, absent, values }, found) {
    if (list === 'svar') {
        const got = found === null || found === undefined ? null : String(found);
        return [{ what: id, wanted: values.er, got }];
    }
    if (absent || list === 'rettigheder' || !found) {
        return [{ what: id, wanted: absent ? kAbsent : kThere, got: found ? kThere : kAbsent }];
    }
    // A date with a second reading is expected with it: silence means that there is none.
    const wanted = { ...values, 'anden læsning': values['anden læsning'] ?? null };
    return Object.entries(wanted).map(([key, value]) => ({
        what: `${id}, ${key}`,
        wanted: value,
        got: found[kAnswerKeys[key]] ?? null,
    }));
}
