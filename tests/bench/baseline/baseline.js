// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Starts the packed baseline. Partner: main.cpp, which does the rest.
import start from 'glue';
import { packed_bytes } from '../../../web/pack/packed.js';

await start({ wasmBinary: packed_bytes('wasm') });
