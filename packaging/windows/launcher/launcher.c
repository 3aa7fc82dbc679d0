/* SPDX-License-Identifier: Apache-2.0 */
/* Starts Carrel with its own Python, and with nothing of the caller's that could load other code.
 *
 * Two programs are built of it: Carrel.exe (WINDOW) and carrelctl.exe (a console, the command line). Each is also what its
 * children are started with: desktop/child/command.py puts OWN before the arguments then, and they are passed on as they are.
 * Nothing else of Python's own options can be given from outside. What is run is always the packaged desktop/child/launch.py,
 * which chooses among the versions that lie in the folder of the installation.
 */
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#define LONGEST 32768 /* characters of a path of Windows */

typedef int (*Py_Main)(int, wchar_t **);

static const wchar_t *const OWN[] = {L"-X", L"utf8", L"-m", L"desktop"};
#define OWN_COUNT 4
static const wchar_t *const CHOOSES = L"\\app\\desktop\\child\\launch.py";
static const wchar_t *const FORGOTTEN[] = {
    L"QT_PLUGIN_PATH", L"QT_QPA_PLATFORM_PLUGIN_PATH", L"QML2_IMPORT_PATH", L"QML_IMPORT_PATH",
    L"LLAMA_CPP_LIB_PATH", L"GGML_BACKEND_PATH", L"CUDA_PATH", L"HIP_PATH",
};

static int fail(const wchar_t *what) {
    DWORD error = GetLastError();
    wchar_t text[1024];
    _snwprintf(text, 1023, L"%ls (Windows says: error %lu). Install Carrel again.", what, error);
    text[1023] = 0;
#ifdef WINDOW
    MessageBoxW(NULL, text, L"Carrel", MB_OK | MB_ICONERROR);
#else
    fwprintf(stderr, L"carrelctl: %ls\n", text);
#endif
    return 70;
}

/* PYTHON… and what names libraries to load. */
static void forget(void) {
    wchar_t *block = GetEnvironmentStringsW();
    size_t i;
    for (wchar_t *entry = block; entry && *entry; entry += wcslen(entry) + 1) {
        const wchar_t *end = wcschr(entry + 1, L'=');
        if (end && _wcsnicmp(entry, L"PYTHON", 6) == 0) {
            wchar_t *name = _wcsdup(entry);
            if (name) {
                name[end - entry] = 0;
                SetEnvironmentVariableW(name, NULL);
                free(name);
            }
        }
    }
    if (block) FreeEnvironmentStringsW(block);
    for (i = 0; i < sizeof FORGOTTEN / sizeof *FORGOTTEN; i++) SetEnvironmentVariableW(FORGOTTEN[i], NULL);
}

static int is_own(int argc, wchar_t **argv) {
    if (argc <= OWN_COUNT) return 0;
    for (int i = 0; i < OWN_COUNT; i++)
        if (wcscmp(argv[i + 1], OWN[i]) != 0) return 0;
    return 1;
}

static int run(int argc, wchar_t **argv) {
    static wchar_t runtime[LONGEST], library[LONGEST], chooses[LONGEST];
    wchar_t **given = calloc((size_t)argc + 8, sizeof *given), *last;
    HMODULE python;
    Py_Main start;
    int count = 0;
    DWORD length = GetModuleFileNameW(NULL, runtime, LONGEST);
    if (!given || !length || length >= LONGEST - 64) return fail(L"The folder of Carrel is not known");
    last = wcsrchr(runtime, L'\\');
    if (!last) return fail(L"The folder of Carrel is not known");
    *last = 0;
    wcscpy(chooses, runtime);
    wcscat(chooses, CHOOSES);
    wcscpy(last, L"\\runtime");
    wcscpy(library, runtime);
    wcscat(library, L"\\" PYTHON_DLL);
    forget();
    /* Neither the current folder nor PATH is looked in for libraries, by us or by any of them. */
    SetDllDirectoryW(L"");
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    AddDllDirectory(runtime);
    python = LoadLibraryExW(library, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    if (!python) return fail(L"Python cannot be loaded");
    start = (Py_Main)(void *)GetProcAddress(python, "Py_Main");
    if (!start) return fail(L"Python cannot be started");
    given[count++] = argv[0];
    given[count++] = L"-B"; /* nothing is written beside the program */
    given[count++] = L"-X";
    given[count++] = L"utf8";
    given[count++] = chooses;
    if (is_own(argc, argv)) {
        argc -= OWN_COUNT;
        argv += OWN_COUNT;
    }
#ifndef WINDOW
    else
        given[count++] = L"cli";
#endif
    for (int i = 1; i < argc; i++) given[count++] = argv[i];
    return start(count, given);
}

#ifdef WINDOW
int WINAPI wWinMain(HINSTANCE instance, HINSTANCE before, PWSTR line, int show) {
    (void)instance, (void)before, (void)line, (void)show;
    return run(__argc, __wargv);
}
#else
int wmain(int argc, wchar_t **argv) { return run(argc, argv); }
#endif
