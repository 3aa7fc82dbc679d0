# SPDX-License-Identifier: Apache-2.0
# Toolchain for CMake: 64-bit Windows by mingw-w64, the variant with POSIX threads (llama.cpp uses std::thread).
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR AMD64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)
set(CMAKE_FIND_ROOT_PATH /usr/x86_64-w64-mingw32 $ENV{FOUND_IN}) # what a recipe needs beside the compiler
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)

# - mingw.h: what Windows has and the headers of mingw-w64 10 do not.
# - GCC aligns the stack of Windows to 16 bytes and stores vectors of 32 and 64 as if it were more (its bug 54412): the
#   assembler writes such moves in the form that may be unaligned, which costs nothing where they are aligned.
# - No folder of the build machine in the libraries, so that two of them build the same.
set(shared "-include \"${CMAKE_CURRENT_LIST_DIR}/mingw.h\" -Wa,-muse-unaligned-vector-move")
foreach(language C CXX)
    set(CMAKE_${language}_FLAGS_INIT "${shared} -ffile-prefix-map=\"${CMAKE_SOURCE_DIR}\"=llama.cpp")
endforeach()
# The libraries of GCC go inside, and show nothing: else two of ours would bring the same names.
set(own "-static -static-libgcc -static-libstdc++ -Wl,--exclude-libs,ALL")
set(safe "-Wl,--dynamicbase -Wl,--nxcompat -Wl,--high-entropy-va -Wl,--no-insert-timestamp -s")
foreach(kind EXE SHARED MODULE)
    set(CMAKE_${kind}_LINKER_FLAGS_INIT "${own} ${safe}")
endforeach()
