/* SPDX-License-Identifier: Apache-2.0 */
/* Writes what a block begins with and what it holds. */
#include "lzx.h"

#include <string.h>

enum {
    PRETREE = 20,
    LONGEST_PRETREE = 15,
    ZEROS = 17,  /* 4 to 19 of them */
    MANY_ZEROS = 18, /* 20 to 51 */
    SAME = 19    /* 4 or 5 times what the next symbol says */
};

/* A symbol of the pretree; what follows it: bits of a number, or (SAME) one bit and a symbol. */
struct delta {
    uint8_t symbol, bits, value, then;
};

void make_codes(const struct counts *counts, struct codes *codes) {
    uint32_t plain = 0, aligned = 3 * ALIGNED;
    code_lengths(counts->main, MAIN, LONGEST_CODE, codes->main);
    code_lengths(counts->length, LENGTHS, LONGEST_CODE, codes->length);
    code_lengths(counts->aligned, ALIGNED, LONGEST_ALIGNED, codes->aligned);
    for (int i = 0; i < ALIGNED; i++) {
        plain += 3 * counts->aligned[i];
        aligned += codes->aligned[i] * counts->aligned[i];
    }
    codes->kind = aligned < plain ? BY_ALIGNED : VERBATIM;
    assign_codes(codes->main, MAIN, codes->main_code);
    assign_codes(codes->length, LENGTHS, codes->length_code);
    assign_codes(codes->aligned, ALIGNED, codes->aligned_code);
}

static struct delta delta_of(const uint8_t *now, const uint8_t *before, unsigned left, unsigned *run) {
    uint8_t change = (uint8_t)((before[0] + 17 - now[0]) % 17);
    unsigned same = 1;
    while (same < left && same < 51 && now[same] == now[0]) same++;
    *run = same;
    if (now[0] == 0 && same >= 20) return (struct delta){MANY_ZEROS, 5, (uint8_t)(same - 20), 0};
    if (now[0] == 0 && same >= 4) return (struct delta){ZEROS, 4, (uint8_t)(same - 4), 0};
    if (same >= 4) {
        *run = same > 4 ? 5 : 4;
        return (struct delta){SAME, 1, (uint8_t)(*run - 4), change};
    }
    *run = 1;
    return (struct delta){change, 0, 0, 0};
}

static void put_lengths(struct bits *bits, const uint8_t *now, const uint8_t *before, unsigned number) {
    struct delta deltas[MAIN];
    uint32_t counts[PRETREE] = {0};
    uint8_t lengths[PRETREE];
    uint16_t codes[PRETREE];
    unsigned used = 0, run = 0;
    for (unsigned i = 0; i < number; i += run) {
        struct delta *delta = &deltas[used++];
        *delta = delta_of(now + i, before + i, number - i, &run);
        counts[delta->symbol]++;
        if (delta->symbol == SAME) counts[delta->then]++;
    }
    code_lengths(counts, PRETREE, LONGEST_PRETREE, lengths);
    assign_codes(lengths, PRETREE, codes);
    for (int i = 0; i < PRETREE; i++) put(bits, lengths[i], 4);
    for (struct delta *delta = deltas; delta < deltas + used; delta++) {
        put(bits, codes[delta->symbol], lengths[delta->symbol]);
        put(bits, delta->value, delta->bits);
        if (delta->symbol == SAME) put(bits, codes[delta->then], lengths[delta->then]);
    }
}

void put_header(struct bits *bits, const struct codes *codes, const struct codes *before, uint32_t size) {
    put(bits, codes->kind, 3);
    put(bits, size, 24);
    if (codes->kind == BY_ALIGNED)
        for (int i = 0; i < ALIGNED; i++) put(bits, codes->aligned[i], 3);
    put_lengths(bits, codes->main, before->main, LITERALS);
    put_lengths(bits, codes->main + LITERALS, before->main + LITERALS, MAIN - LITERALS);
    put_lengths(bits, codes->length, before->length, LENGTHS);
}

static void put_place(struct bits *bits, const struct codes *codes, uint32_t place) {
    unsigned slot = slot_of(place), number = slot_bits(slot);
    uint32_t within = place - slot_base(slot);
    if (codes->kind == BY_ALIGNED && number >= 3) {
        put(bits, within >> 3, number - 3);
        put(bits, codes->aligned_code[within & 7], codes->aligned[within & 7]);
    } else {
        put(bits, within, number);
    }
}

void put_items(struct bits *bits, const struct codes *codes, const struct item *items, unsigned number) {
    for (const struct item *item = items; item < items + number; item++) {
        unsigned symbol = main_symbol(item);
        put(bits, codes->main_code[symbol], codes->main[symbol]);
        if (item->length == 1) continue;
        unsigned over = item->length - SHORTEST;
        if (over >= 7) put(bits, codes->length_code[over - 7], codes->length[over - 7]);
        put_place(bits, codes, item->place);
    }
}

/* What a block takes that has these counts. */
uint64_t bits_of(const struct counts *counts, const struct codes *codes, const struct codes *before) {
    struct bits header = {0};
    put_header(&header, codes, before, 0);
    uint64_t sum = header.count;
    for (unsigned i = 0; i < MAIN; i++) {
        unsigned more = i < LITERALS ? 0 : slot_bits((i - LITERALS) / 8);
        sum += (uint64_t)counts->main[i] * (codes->main[i] + more);
    }
    for (unsigned i = 0; i < LENGTHS; i++) sum += (uint64_t)counts->length[i] * codes->length[i];
    if (codes->kind == BY_ALIGNED)
        for (unsigned i = 0; i < ALIGNED; i++) sum += (uint64_t)counts->aligned[i] * codes->aligned[i] - 3 * (uint64_t)counts->aligned[i];
    return sum;
}
