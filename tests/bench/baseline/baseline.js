// Starts the baseline and draws it on every event. Partner: main.cpp.
import start from 'glue';
import { packed_bytes } from '../../../web/packed.js';

const canvas = document.getElementById('canvas');
const core = await start({ wasmBinary: packed_bytes('wasm'), canvas });
let frames = 0;

function frame() {
    const scale = devicePixelRatio;
    canvas.width = Math.round(innerWidth * scale);
    canvas.height = Math.round(innerHeight * scale);
    core._baseline_frame(innerWidth, innerHeight, scale);
    frames += 1;
}

function pointer(event) {
    core._baseline_pointer(event.clientX, event.clientY, event.buttons > 0);
    requestAnimationFrame(frame);
}

globalThis.baseline = { frames: () => frames };
if (core._baseline_start()) {
    for (const name of ['pointermove', 'pointerdown', 'pointerup']) addEventListener(name, pointer);
    addEventListener('keypress', (event) => {
        core.ccall('baseline_type', null, ['string'], [event.key]);
        requestAnimationFrame(frame);
    });
    frame(); // Dear ImGui measures a new window in its first frame and shows it in the second
    requestAnimationFrame(() => {
        frame();
        document.body.dataset.ready = 'yes';
    });
}
