/* SPDX-License-Identifier: Apache-2.0 */
/* Of processthreadsapi.h, as Microsoft documents it; mingw-w64 has it from version 11 on. */
#ifndef CARREL_MINGW_H
#define CARREL_MINGW_H
#include <_mingw.h>
#if __MINGW64_VERSION_MAJOR < 11
typedef struct {
    unsigned long Version;
    unsigned long ControlMask;
    unsigned long StateMask;
} THREAD_POWER_THROTTLING_STATE;
#define THREAD_POWER_THROTTLING_CURRENT_VERSION 1
#define THREAD_POWER_THROTTLING_EXECUTION_SPEED 1
#endif

/* GCC's own cast the distance of two rows to long, which has 32 bits on Windows: no register for an address. */
#ifdef __AMX_TILE__
#include <immintrin.h>
#undef _tile_loadd_internal
#undef _tile_stored_internal
#define _tile_loadd_internal(tile, base, stride) \
    __asm__ volatile("tileloadd (%0,%1,1), %%tmm" #tile ::"r"((const void *)(base)), "r"((long long)(stride)))
#define _tile_stored_internal(tile, base, stride) \
    __asm__ volatile("tilestored %%tmm" #tile ", (%0,%1,1)" ::"r"((void *)(base)), "r"((long long)(stride)) : "memory")
#endif
#endif
