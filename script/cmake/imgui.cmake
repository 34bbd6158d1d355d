# SPDX-FileCopyrightText: Fast track-beregneren's contributors
# SPDX-License-Identifier: MPL-2.0

# Dear ImGui from source, the files the page needs and none of its tools; it gets none of our warnings.
set(imgui_tag v1.92.2b)  # web/ui/imgui_inside.cpp says how to move it
set(imgui_folder ${PROJECT_SOURCE_DIR}/build/deps/imgui)  # where script/setup unpacks it
if(NOT EXISTS ${imgui_folder}/imgui.cpp)
  FetchContent_Declare(imgui GIT_REPOSITORY https://github.com/ocornut/imgui.git
                       GIT_TAG ${imgui_tag})
  FetchContent_MakeAvailable(imgui)
  set(imgui_folder ${imgui_SOURCE_DIR})
endif()

add_library(imgui_options INTERFACE)
target_include_directories(imgui_options SYSTEM INTERFACE ${imgui_folder})
target_compile_definitions(imgui_options INTERFACE
  IMGUI_IMPL_OPENGL_ES3 IMGUI_DISABLE_OBSOLETE_FUNCTIONS IMGUI_DISABLE_DEMO_WINDOWS
  IMGUI_DISABLE_DEBUG_TOOLS IMGUI_DISABLE_FILE_FUNCTIONS IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS)

add_library(imgui_widgets OBJECT
  ${imgui_folder}/imgui.cpp ${imgui_folder}/imgui_tables.cpp ${imgui_folder}/imgui_widgets.cpp)
target_link_libraries(imgui_widgets PUBLIC imgui_options)

# Drawing without the built-in font, for the page, which brings its own and its own way to WebGL; and
# with both, for the baseline.
add_library(imgui_draw OBJECT ${imgui_folder}/imgui_draw.cpp)
target_link_libraries(imgui_draw PUBLIC imgui_options)
target_compile_definitions(imgui_draw PRIVATE IMGUI_DISABLE_DEFAULT_FONT)
if(EMSCRIPTEN)
  add_library(imgui_draw_with_font OBJECT
    ${imgui_folder}/imgui_draw.cpp ${imgui_folder}/backends/imgui_impl_opengl3.cpp)
  target_link_libraries(imgui_draw_with_font PUBLIC imgui_options)
endif()

# What a page links: `imgui`, or `imgui_with_font`.
add_library(imgui INTERFACE)
target_link_libraries(imgui INTERFACE imgui_options)
target_sources(imgui INTERFACE $<TARGET_OBJECTS:imgui_widgets> $<TARGET_OBJECTS:imgui_draw>)
if(EMSCRIPTEN)
  add_library(imgui_with_font INTERFACE)
  target_link_libraries(imgui_with_font INTERFACE imgui_options)
  target_sources(imgui_with_font INTERFACE
    $<TARGET_OBJECTS:imgui_widgets> $<TARGET_OBJECTS:imgui_draw_with_font>)
endif()
