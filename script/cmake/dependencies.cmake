# SPDX-FileCopyrightText: Fast track-beregneren's contributors
# SPDX-License-Identifier: MPL-2.0

# Every library from outside, as a target: the installed copy first, a pinned source otherwise.
include(FetchContent)

# `target`: a header-only library whose headers lie in the folder `name`. Its folder alone is linked
# into the build, because the folder of all the system's headers must not reach Emscripten's compiler.
function(add_header_only target name probe repository tag)
  add_library(${target} INTERFACE)
  find_path(${target}_INCLUDE ${name}/${probe} NO_CMAKE_FIND_ROOT_PATH
            PATHS /usr/include /usr/local/include /opt/homebrew/include)
  if(${target}_INCLUDE)
    set(folder ${${target}_INCLUDE}/${name})
  else()
    FetchContent_Declare(${target} GIT_REPOSITORY ${repository} GIT_TAG ${tag} SOURCE_SUBDIR none)
    FetchContent_MakeAvailable(${target})
    set(folder ${${target}_SOURCE_DIR}/include/${name})
  endif()
  set(staged ${PROJECT_BINARY_DIR}/include)
  file(MAKE_DIRECTORY ${staged})
  file(CREATE_LINK ${folder} ${staged}/${name} SYMBOLIC)
  target_include_directories(${target} SYSTEM INTERFACE ${staged})
endfunction()

add_header_only(date date date.h
  https://github.com/HowardHinnant/date.git v3.0.1)
add_header_only(rapidjson rapidjson document.h
  https://github.com/Tencent/rapidjson.git f54b0e47a08782a6131cc3d60f94d038fa6e0a51)

# GoogleTest: natively the installed library; for the web it is compiled from its source.
if(EMSCRIPTEN)
  find_path(GOOGLETEST_SOURCE googletest/src/gtest-all.cc NO_CMAKE_FIND_ROOT_PATH
            PATHS /usr/src/googletest)
  if(GOOGLETEST_SOURCE)
    set(FETCHCONTENT_SOURCE_DIR_GOOGLETEST ${GOOGLETEST_SOURCE})
  endif()
  set(gtest_disable_pthreads ON CACHE INTERNAL "")
else()
  find_package(GTest QUIET)
endif()
if(NOT TARGET GTest::gtest_main)
  set(BUILD_GMOCK OFF CACHE INTERNAL "")
  set(INSTALL_GTEST OFF CACHE INTERNAL "")
  FetchContent_Declare(googletest GIT_REPOSITORY https://github.com/google/googletest.git
                       GIT_TAG v1.14.0)
  FetchContent_MakeAvailable(googletest)
endif()

if(NOT EMSCRIPTEN)
  add_library(cli11 INTERFACE)
  find_package(CLI11 QUIET)
  if(NOT TARGET CLI11::CLI11)
    FetchContent_Declare(CLI11 GIT_REPOSITORY https://github.com/CLIUtils/CLI11.git GIT_TAG v2.4.2)
    FetchContent_MakeAvailable(CLI11)
  endif()
  target_link_libraries(cli11 INTERFACE CLI11::CLI11)

  # Time zones, by which the command line knows what day it is in Denmark.
  add_library(date_tz INTERFACE)
  find_package(date QUIET CONFIG)
  if(TARGET date::date-tz)
    target_link_libraries(date_tz INTERFACE date::date-tz)
  else()
    FetchContent_Declare(date_tz_source GIT_REPOSITORY https://github.com/HowardHinnant/date.git
                         GIT_TAG v3.0.1 SOURCE_SUBDIR none)
    FetchContent_MakeAvailable(date_tz_source)
    add_library(date_tz_library STATIC ${date_tz_source_SOURCE_DIR}/src/tz.cpp)
    target_include_directories(date_tz_library SYSTEM PUBLIC ${date_tz_source_SOURCE_DIR}/include)
    target_compile_definitions(date_tz_library PUBLIC USE_OS_TZDB=1)
    target_link_libraries(date_tz INTERFACE date_tz_library)
  endif()

  find_package(benchmark QUIET)
  if(NOT TARGET benchmark::benchmark)
    set(BENCHMARK_ENABLE_TESTING OFF CACHE INTERNAL "")
    FetchContent_Declare(benchmark GIT_REPOSITORY https://github.com/google/benchmark.git
                         GIT_TAG v1.8.3)
    FetchContent_MakeAvailable(benchmark)
  endif()
endif()
