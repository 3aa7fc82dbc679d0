/* SPDX-License-Identifier: Apache-2.0 */
/* Starts Carrel with the Python of its bundle, in this process: macOS takes a process for the application whose
 * Contents/MacOS its program lies in, so Python is loaded as a library and not started as a program.
 *
 *   Contents/MacOS/Carrel, carrelctl      this program; carrelctl is the command line
 *   Contents/Frameworks/libpythonX.Y      Python
 *   Contents/Resources/python             its standard library
 *
 * A child of Carrel is this program again, with "-X utf8 -m desktop" as its first arguments (desktop/child/command.py).
 * Whatever else stands there is Carrel's to read and never Python's: the signed program runs no code of others.
 * Builds on Linux, too, where the tests run it. */
#include <dlfcn.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#ifdef __APPLE__
#include <mach-o/dyld.h>
#define SUFFIX ".dylib"
#else
#define SUFFIX ".so"
#endif

extern char **environ;

/* Whoever sets these could have other code loaded, or shaders instead of the engine's. */
static const char *const DANGEROUS[] = {
    "PYTHON", "__PYVENV", "DYLD_", "LD_", "QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QML", "QT_QML",
    "LLAMA_CPP_LIB", "GGML_BACKEND_PATH", "GGML_METAL_PATH", "OPENSSL_CONF", "OPENSSL_MODULES", "OPENSSL_ENGINES",
};
static const char *const CHILD[] = {"-X", "utf8", "-m", "desktop"};
enum { CHILD_ARGUMENTS = sizeof CHILD / sizeof *CHILD };

static void fail(const char *what, const char *why) {
    fprintf(stderr, "carrel: %s: %s\n", what, why);
    exit(70);
}

static void own_path(char *found) {
    char told[PATH_MAX];
#ifdef __APPLE__
    uint32_t size = sizeof told;
    if (_NSGetExecutablePath(told, &size) != 0) fail("its own path", "too long");
#else
    ssize_t size = readlink("/proc/self/exe", told, sizeof told - 1);
    if (size < 0) fail("its own path", "unknown");
    told[size] = 0;
#endif
    if (realpath(told, found) == NULL) fail(told, "not there");
}

static void clean(void) {
    char name[256];
    for (char **each = environ; *each != NULL;) {
        size_t length = strcspn(*each, "=");
        int is_dangerous = 0;
        for (size_t i = 0; i < sizeof DANGEROUS / sizeof *DANGEROUS; i++)
            is_dangerous |= strncmp(*each, DANGEROUS[i], strlen(DANGEROUS[i])) == 0;
        /* Carrel tells its children this. */
        if (strncmp(*each, "PYTHONUNBUFFERED=", 17) == 0) is_dangerous = 0;
        if ((*each)[length] != '=') is_dangerous = 0; /* nobody can ask for it */
        if (!is_dangerous) { each++; continue; }
        if (length >= sizeof name) fail("the environment", "a name in it is too long");
        memcpy(name, *each, length);
        name[length] = 0;
        if (unsetenv(name) != 0) fail("the environment", name);
        each = environ; /* what was behind it has moved up */
    }
}

static int is_child(int count, char **arguments) {
    if (count <= CHILD_ARGUMENTS) return 0;
    for (int i = 0; i < CHILD_ARGUMENTS; i++)
        if (strcmp(arguments[i + 1], CHILD[i]) != 0) return 0;
    return 1;
}

int main(int count, char **arguments) {
    char self[PATH_MAX], contents[PATH_MAX], path[PATH_MAX + 64];
    own_path(self);
    strcpy(contents, self);
    for (int up = 0; up < 2; up++) {
        char *slash = strrchr(contents, '/');
        if (slash == NULL) fail(self, "not in a bundle");
        *slash = 0;
    }
    const char *name = strrchr(self, '/') + 1;

    clean();
    snprintf(path, sizeof path, "%s/Resources/python", contents);
    if (setenv("PYTHONHOME", path, 1) || setenv("PYTHONSAFEPATH", "1", 1) || setenv("PYTHONNOUSERSITE", "1", 1) ||
        setenv("PYTHONDONTWRITEBYTECODE", "1", 1))
        fail("the environment", "no memory");

    char **told = calloc((size_t)count + CHILD_ARGUMENTS + 2, sizeof *told);
    if (told == NULL) fail("the arguments", "no memory");
    int at = 0, taken = 1;
    told[at++] = self; /* sys.executable, by which Carrel starts its children */
    for (int i = 0; i < CHILD_ARGUMENTS; i++) told[at++] = (char *)CHILD[i];
    if (is_child(count, arguments)) taken += CHILD_ARGUMENTS;
    else if (strcmp(name, "carrelctl") == 0) told[at++] = "cli";
    while (taken < count) told[at++] = arguments[taken++];

    snprintf(path, sizeof path, "%s/Frameworks/libpython" PYTHON_VERSION SUFFIX, contents);
    void *python = dlopen(path, RTLD_NOW | RTLD_GLOBAL);
    if (python == NULL) fail(path, dlerror());
    int (*run)(int, char **) = (int (*)(int, char **))dlsym(python, "Py_BytesMain");
    if (run == NULL) fail(path, dlerror());
    return run(at, told);
}
