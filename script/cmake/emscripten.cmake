# SPDX-FileCopyrightText: Fast track-beregneren's contributors
# SPDX-License-Identifier: MPL-2.0

# Toolchain for the web preset: Emscripten's own one, wherever the emcc on the path comes from.
if(NOT DEFINED ENV{FASTTRACK_EMSCRIPTEN_ROOT})
  execute_process(COMMAND em-config EMSCRIPTEN_ROOT
                  OUTPUT_VARIABLE root OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
  if(NOT root)
    message(FATAL_ERROR "Emscripten is not on the path: run script/setup, or install emscripten "
                        "(3.1.6 or newer) so that emcc and em-config are found.")
  endif()
  set(ENV{FASTTRACK_EMSCRIPTEN_ROOT} ${root})
endif()
include($ENV{FASTTRACK_EMSCRIPTEN_ROOT}/cmake/Modules/Platform/Emscripten.cmake)

# Debian's Emscripten looks for its JavaScript tools where Debian's Node.js does, also under another one.
if(EXISTS /usr/share/nodejs)
  set(CMAKE_CXX_LINKER_LAUNCHER ${CMAKE_COMMAND} -E env NODE_PATH=/usr/share/nodejs)
endif()
