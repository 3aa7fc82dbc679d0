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
#endif
