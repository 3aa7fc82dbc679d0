/* SPDX-License-Identifier: Apache-2.0 */
/* Finds what stood before within the window: binary trees of positions, one for each hash of four bytes.
 *
 * A tree is sorted by what follows its positions, and by age: the newest position is the root, so that a search
 * that puts the new position in goes past the nearest ones first.
 */
#include "lzx.h"

#include <stdlib.h>
#include <string.h>

enum { PAIR_BITS = 16, TRIPLE_BITS = 16, ROOT_BITS = 20, DEPTH = 60 };

void open_finder(struct finder *finder, const uint8_t *data, uint32_t size) {
    *finder = (struct finder){.data = data, .size = size};
    finder->pairs = wanted(1u << PAIR_BITS, sizeof(uint32_t));
    finder->triples = wanted(1u << TRIPLE_BITS, sizeof(uint32_t));
    finder->roots = wanted(1u << ROOT_BITS, sizeof(uint32_t));
    finder->children = wanted(2 * WINDOW, sizeof(uint32_t));
}

void close_finder(struct finder *finder) {
    free(finder->pairs);
    free(finder->triples);
    free(finder->roots);
    free(finder->children);
}

/* How many bytes are the same, of which `from` are known. */
uint32_t common(const uint8_t *one, const uint8_t *two, uint32_t from, uint32_t longest) {
    uint32_t same = from;
    uint64_t eight, others;
    for (; same + 8 <= longest; same += 8) {
        memcpy(&eight, one + same, 8);
        memcpy(&others, two + same, 8);
        if (eight != others) break;
    }
    while (same < longest && one[same] == two[same]) same++;
    return same;
}

static uint32_t hash(const uint8_t *data, unsigned bytes, unsigned bits) {
    uint32_t value = data[0] | data[1] << 8 | data[2] << 16 | (uint32_t)data[3] << 24;
    return (value << (8 * (4 - bytes))) * 2654435769u >> (32 - bits);
}

/* Puts the position into its tree; gives what is longer than `best`, longer and longer. */
static unsigned descend(struct finder *finder, uint32_t at, uint32_t best, uint32_t longest, struct match *found) {
    const uint8_t *here = finder->data + at;
    uint32_t *root = &finder->roots[hash(here, 4, ROOT_BITS)], other = *root;
    uint32_t *smaller = &finder->children[2 * (at & (WINDOW - 1))], *larger = smaller + 1;
    uint32_t below = 0, above = 0;
    unsigned number = 0;
    *root = at + 1;
    for (unsigned depth = DEPTH; other && depth && at - (other - 1) <= FARTHEST; depth--) {
        const uint8_t *there = finder->data + other - 1;
        uint32_t *pair = &finder->children[2 * ((other - 1) & (WINDOW - 1))];
        uint32_t same = common(here, there, below < above ? below : above, longest);
        if (same > best) {
            best = same;
            found[number++] = (struct match){same, at - (other - 1)};
        }
        if (same == longest) { /* takes the other's place in the tree */
            *smaller = pair[0];
            *larger = pair[1];
            return number;
        }
        if (there[same] < here[same]) {
            *smaller = other;
            smaller = pair + 1;
            other = *smaller;
            below = same;
        } else {
            *larger = other;
            larger = pair;
            other = *larger;
            above = same;
        }
    }
    *smaller = *larger = 0;
    return number;
}

static void nearest(struct finder *finder, uint32_t *head, uint32_t at, uint32_t *best, uint32_t longest,
                    struct match *found, unsigned *number) {
    uint32_t other = *head;
    *head = at + 1;
    if (!other || at - (other - 1) > FARTHEST) return;
    uint32_t same = common(finder->data + at, finder->data + other - 1, 0, longest);
    if (same <= *best) return;
    *best = same;
    found[(*number)++] = (struct match){same, at - (other - 1)};
}

/* The position is known from now on. Gives up to MATCHES, longer and longer and none over `longest`, each with the nearest
 * offset that was found for it. Positions are asked in their order, each once. */
unsigned find(struct finder *finder, uint32_t at, uint32_t longest, struct match *found) {
    uint32_t left = finder->size - at, enough = left < ENOUGH ? left : ENOUGH, best = 1;
    unsigned number = 0;
    if (left < 4) return 0;
    const uint8_t *here = finder->data + at;
    nearest(finder, &finder->pairs[hash(here, 2, PAIR_BITS)], at, &best, enough, found, &number);
    nearest(finder, &finder->triples[hash(here, 3, TRIPLE_BITS)], at, &best, enough, found, &number);
    number += descend(finder, at, best, enough, found + number);
    if (number && found[number - 1].length == enough) {
        struct match *last = &found[number - 1];
        last->length = common(here, here - last->offset, enough, left < LONGEST ? left : LONGEST);
    }
    while (number && found[number - 1].length > longest) { /* not over the end of the frame */
        if (number > 1 && found[number - 2].length >= longest) number--;
        else found[number - 1].length = longest;
    }
    return number && found[number - 1].length >= SHORTEST ? number : 0;
}
