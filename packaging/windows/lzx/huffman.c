/* SPDX-License-Identifier: Apache-2.0 */
/* Canonical Huffman codes of limited length. */
#include "lzx.h"

#include <stdlib.h>
#include <string.h>

struct leaf {
    uint32_t count;
    uint32_t symbol;
};

static int rarer_first(const void *one, const void *two) {
    const struct leaf *a = one, *b = two;
    if (a->count != b->count) return a->count < b->count ? -1 : 1;
    return a->symbol < b->symbol ? -1 : 1;
}

/* Joins the two rarest until one is left; returns the longest code. Leaves are 0 to used - 1, what is joined follows. */
static unsigned join(const struct leaf *leaves, unsigned used, uint8_t *lengths) {
    static uint32_t weights[2 * MAIN], parents[2 * MAIN];
    static uint8_t depths[2 * MAIN];
    unsigned leaf = 0, inner = used, last = 2 * used - 2, longest = 0;
    for (unsigned i = 0; i < used; i++) weights[i] = leaves[i].count;
    for (unsigned next = used; next <= last; next++) {
        weights[next] = 0;
        for (int i = 0; i < 2; i++) {
            unsigned taken = leaf < used && (inner >= next || weights[leaf] <= weights[inner]) ? leaf++ : inner++;
            weights[next] += weights[taken];
            parents[taken] = next;
        }
    }
    depths[last] = 0;
    for (unsigned i = last; i-- > 0;) depths[i] = depths[parents[i]] + 1;
    for (unsigned i = 0; i < used; i++) {
        lengths[leaves[i].symbol] = depths[i];
        if (depths[i] > longest) longest = depths[i];
    }
    return longest;
}

/* Where less than two symbols are used, others get a code beside them: decoders want complete codes or none. */
void code_lengths(const uint32_t *counts, unsigned number, unsigned longest, uint8_t *lengths) {
    struct leaf leaves[MAIN];
    unsigned used = 0;
    memset(lengths, 0, number);
    for (unsigned i = 0; i < number; i++)
        if (counts[i]) leaves[used++] = (struct leaf){counts[i], i};
    if (!used) return;
    if (used == 1) {
        lengths[leaves[0].symbol] = 1;
        lengths[leaves[0].symbol ? 0 : 1] = 1;
        return;
    }
    qsort(leaves, used, sizeof *leaves, rarer_first);
    /* Too long: counts come nearer to each other until it fits. Their order stays. */
    while (join(leaves, used, lengths) > longest)
        for (unsigned i = 0; i < used; i++) leaves[i].count = leaves[i].count / 2 + 1;
}

void assign_codes(const uint8_t *lengths, unsigned number, uint16_t *codes) {
    uint32_t next[LONGEST_CODE + 2] = {0};
    for (unsigned i = 0; i < number; i++)
        if (lengths[i]) next[lengths[i] + 1]++;
    for (unsigned i = 1; i <= LONGEST_CODE + 1; i++) next[i] = (next[i] + next[i - 1]) << 1;
    for (unsigned i = 0; i < number; i++)
        if (lengths[i]) codes[i] = (uint16_t)next[lengths[i]]++;
}
