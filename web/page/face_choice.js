// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Chooses between the canvas and the plain face, and survives the loss of the canvas. Partners:
// canvas_face.js, which styles both, and page.cpp.
import { prefers } from '../ui/theme.js';

const kPatience = 3000; // milliseconds a lost canvas may take to come back before we say so

export function make_face_choice({ core, face, frames, plain_asked }) {
    let asked = plain_asked ? 'plain' : 'canvas';
    let has_canvas = null; // unknown until tried
    let lost = false;
    let timer = 0;
    const reasons = new Set(); // why the plain face is needed whatever was asked

    function possible() {
        if (has_canvas === null) has_canvas = Boolean(globalThis.WebGL2RenderingContext) && core.gl('#canvas');
        return has_canvas && !lost;
    }

    function decide() {
        const canvas_wanted = asked === 'canvas' && reasons.size === 0 && !prefers('forced');
        const chosen = canvas_wanted && possible() ? 'canvas' : 'plain';
        core.set('face', chosen);
        core.set('note:webgl_missing', canvas_wanted && has_canvas === false ? '1' : '');
        document.body.dataset.face = chosen;
        face.turn(chosen === 'canvas');
    }

    function watch(canvas) {
        canvas.addEventListener('webglcontextlost', (event) => {
            event.preventDefault(); // else it is never restored
            lost = true;
            core.gl_lost();
            timer = setTimeout(start_anew, kPatience);
            decide();
            frames.event();
        });
        canvas.addEventListener('webglcontextrestored', start_anew);
    }

    // A fresh canvas in the place of the lost one: browsers may leave the old one blank, even with a
    // restored context, when it was hidden meanwhile.
    function start_anew() {
        clearTimeout(timer);
        const old = document.getElementById('canvas');
        const fresh = old.cloneNode(false);
        old.replaceWith(fresh);
        watch(fresh);
        has_canvas = core.gl('#canvas');
        lost = !has_canvas;
        core.set('note:webgl_lost', has_canvas ? '' : '1');
        decide();
        frames.event();
    }
    watch(document.getElementById('canvas'));

    return {
        start: decide,
        reconsider: decide,
        // The user's own wish, "canvas" or "plain".
        ask: (wished) => {
            asked = wished;
            if (wished === 'canvas') reasons.clear();
            if (wished === 'canvas' && lost) return start_anew();
            decide();
            frames.event();
        },
        // The plain face from now on, with the note `reason`: what the canvas shows is a picture, which
        // a translator or the browser's text settings do not reach.
        plain_for: (reason) => {
            if (reasons.has(reason)) return;
            reasons.add(reason);
            core.set(`note:${reason}`, '1');
            decide();
            frames.event();
        },
    };
}
