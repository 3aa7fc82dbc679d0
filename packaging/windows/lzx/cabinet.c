/* SPDX-License-Identifier: Apache-2.0 */
/* Writes a cabinet ([MS-CAB]) with one folder, compressed as LZX with a window of 2 MiB.
 *
 * usage: cabinet OUT DATE TIME < LIST
 *
 * LIST: a line for each file, its name in the cabinet (ASCII), a tab, where it is. DATE and TIME: numbers as DOS had them,
 * for all files. The same files in the same order give the same bytes.
 */
#include "lzx.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    HEADER = 36,
    FOLDER = 8,
    FILE_ENTRY = 16, /* and its name */
    MOST = 65535,    /* files, and frames */
    ARCHIVE = 0x20,  /* attribute */
    METHOD = 3 | WINDOW_BITS << 8
};
#define LARGEST 0x7fff8000u /* bytes of a folder */

struct file {
    char name[256];
    uint32_t begin, size;
};

struct cabinet {
    FILE *out;
    struct file *files;
    unsigned number;
    uint8_t *data;
    uint32_t size, written;
    uint16_t date, time;
};

static _Noreturn void stop(const char *format, ...) {
    va_list values;
    va_start(values, format);
    fputs("cabinet: ", stderr);
    vfprintf(stderr, format, values);
    fputc('\n', stderr);
    exit(1);
}

void *wanted(size_t number, size_t size) {
    void *memory = calloc(number, size);
    if (!memory) stop("not enough memory");
    return memory;
}

static void number_to(uint8_t *at, uint32_t value, int bytes) {
    for (int i = 0; i < bytes; i++) at[i] = (uint8_t)(value >> (8 * i));
}

static void write_out(struct cabinet *cabinet, const void *bytes, size_t size) {
    if (fwrite(bytes, 1, size, cabinet->out) != size) stop("cannot write: %s", strerror(errno));
    if (size > UINT32_MAX - cabinet->written) stop("a cabinet has less than 4 GiB");
    cabinet->written += (uint32_t)size;
}

static void read_file(struct cabinet *cabinet, const char *path, struct file *file) {
    FILE *in = fopen(path, "rb");
    if (!in || fseek(in, 0, SEEK_END)) stop("cannot read %s: %s", path, strerror(errno));
    long size = ftell(in);
    rewind(in);
    if (size < 0 || size > (long)(LARGEST - cabinet->size)) stop("a folder of a cabinet has less than 2 GiB");
    file->begin = cabinet->size;
    file->size = (uint32_t)size;
    cabinet->size += file->size;
    cabinet->data = realloc(cabinet->data, cabinet->size + 1);
    if (!cabinet->data) stop("not enough memory");
    if (fread(cabinet->data + file->begin, 1, file->size, in) != file->size) stop("cannot read %s", path);
    fclose(in);
}

static void read_list(struct cabinet *cabinet) {
    static char line[8192];
    while (fgets(line, sizeof line, stdin)) {
        char *tab = strchr(line, '\t'), *end = strchr(line, '\n');
        if (!tab || !end || tab == line || tab - line > 255) stop("this is no line with a name and a path: %s", line);
        *tab = *end = 0;
        for (char *each = line; *each; each++)
            if (*each & 0x80) stop("a name is not ASCII: %s", line);
        if (cabinet->number == MOST) stop("a cabinet has at most %d files", MOST);
        struct file *file = &cabinet->files[cabinet->number++];
        strcpy(file->name, line);
        read_file(cabinet, tab + 1, file);
    }
}

/* As [MS-CAB] describes it: four bytes after the other, and the rest backwards. */
static uint32_t checksum(const uint8_t *bytes, uint32_t size, uint32_t sum) {
    for (; size >= 4; bytes += 4, size -= 4)
        sum ^= bytes[0] | bytes[1] << 8 | bytes[2] << 16 | (uint32_t)bytes[3] << 24;
    uint32_t rest = 0;
    while (size--) rest = rest << 8 | *bytes++;
    return sum ^ rest;
}

static void write_data(void *whom, const uint8_t *coded, uint32_t coded_size, uint32_t size) {
    uint8_t head[8];
    number_to(head + 4, coded_size, 2);
    number_to(head + 6, size, 2);
    number_to(head, checksum(head + 4, 4, checksum(coded, coded_size, 0)), 4);
    write_out(whom, head, sizeof head);
    write_out(whom, coded, coded_size);
}

static void write_heads(struct cabinet *cabinet, uint32_t all) {
    uint8_t head[HEADER + FOLDER] = "MSCF";
    uint32_t data = HEADER + FOLDER;
    for (unsigned i = 0; i < cabinet->number; i++) data += FILE_ENTRY + (uint32_t)strlen(cabinet->files[i].name) + 1;
    number_to(head + 8, all, 4);
    number_to(head + 16, HEADER + FOLDER, 4);
    head[24] = 3; /* version 1.3 */
    head[25] = 1;
    number_to(head + 26, 1, 2);
    number_to(head + 28, cabinet->number, 2);
    number_to(head + HEADER, data, 4);
    number_to(head + HEADER + 4, (cabinet->size + FRAME - 1) / FRAME, 2);
    number_to(head + HEADER + 6, METHOD, 2);
    write_out(cabinet, head, sizeof head);
}

static void write_names(struct cabinet *cabinet) {
    for (struct file *file = cabinet->files; file < cabinet->files + cabinet->number; file++) {
        uint8_t entry[FILE_ENTRY] = {0};
        number_to(entry, file->size, 4);
        number_to(entry + 4, file->begin, 4);
        number_to(entry + 10, cabinet->date, 2);
        number_to(entry + 12, cabinet->time, 2);
        number_to(entry + 14, ARCHIVE, 2);
        write_out(cabinet, entry, sizeof entry);
        write_out(cabinet, file->name, strlen(file->name) + 1);
    }
}

int main(int argc, char **argv) {
    struct cabinet cabinet = {0};
    if (argc != 4) stop("usage: cabinet OUT DATE TIME < LIST");
    cabinet.date = (uint16_t)strtoul(argv[2], NULL, 0);
    cabinet.time = (uint16_t)strtoul(argv[3], NULL, 0);
    cabinet.files = wanted(MOST, sizeof *cabinet.files);
    read_list(&cabinet);
    cabinet.out = fopen(argv[1], "wb");
    if (!cabinet.out) stop("cannot write %s: %s", argv[1], strerror(errno));
    write_heads(&cabinet, 0);
    write_names(&cabinet);
    compress_lzx(cabinet.data, cabinet.size, write_data, &cabinet);
    uint32_t all = cabinet.written;
    rewind(cabinet.out);
    write_heads(&cabinet, all);
    if (fclose(cabinet.out)) stop("cannot write %s: %s", argv[1], strerror(errno));
    free(cabinet.data);
    free(cabinet.files);
    return 0;
}
