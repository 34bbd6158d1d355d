// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Serves the files of one folder to this machine only. Partner: ../serve.
//   node serve.mjs build/web 8080
import { serve } from './server.mjs';

const [folder, port] = process.argv.slice(2);
serve(folder, Number(port));
