# SPDX-FileCopyrightText: Fast track-beregneren's contributors
# SPDX-License-Identifier: MPL-2.0

# Compiler flags: warnings for our own targets, and the flags every object of a build shares.

# Our warnings, for our own targets only: never for Dear ImGui or GoogleTest.
add_library(fasttrack_warnings INTERFACE)
target_compile_options(fasttrack_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wswitch-enum
  $<$<BOOL:${FASTTRACK_WARNINGS_AS_ERRORS}>:-Werror>)

# core/ and web/ neither throw nor ask for types at run time, natively as on the web: the page
# pays for neither, and the branches that coverage counts are the ones in the source.
add_library(fasttrack_plain_cpp INTERFACE)
target_compile_options(fasttrack_plain_cpp INTERFACE -fno-exceptions -fno-rtti)

set(link_time)
if(FASTTRACK_LINK_TIME_OPTIMISATION)
  set(link_time -flto)
endif()

# On the web nothing throws, GoogleTest included, so the libraries without exceptions are linked.
if(EMSCRIPTEN)
  add_compile_options(-fno-exceptions)
  add_link_options(-fno-exceptions)
  # As much stack as Emscripten 3.1.6 gives; newer ones give 64 kB unless told.
  if(EMSCRIPTEN_VERSION VERSION_GREATER_EQUAL 3.1.27)
    add_link_options(-sSTACK_SIZE=5MB)
  endif()
endif()

# The folder the project lies in leaves no trace: two builds of one commit are the same bytes.
# A build that counts coverage is read where it was made, and keeps the real names.
if(NOT FASTTRACK_COVERAGE)
  add_compile_options(-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.)
endif()

if(FASTTRACK_SANITIZE)
  add_compile_options(-fsanitize=address,undefined,fuzzer-no-link -fno-sanitize-recover=all
                      -fno-omit-frame-pointer
                      -fsanitize-ignorelist=${PROJECT_SOURCE_DIR}/script/cmake/sanitize_ignore.txt)
  add_link_options(-fsanitize=address,undefined)
endif()
if(FASTTRACK_COVERAGE)
  add_compile_options(-fprofile-instr-generate -fcoverage-mapping)
  add_link_options(-fprofile-instr-generate)
endif()
