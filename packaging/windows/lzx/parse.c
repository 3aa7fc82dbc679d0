/* SPDX-License-Identifier: Apache-2.0 */
/* Chooses literals and matches of one frame so that they cost least: the shortest way through its positions.
 *
 * What a symbol costs follows from how often it is used, which follows from the choice: so it is chosen twice.
 * Which offsets are recent depends on the way; of each position only the cheapest way to it is followed.
 */
#include "lzx.h"

#include <stdlib.h>
#include <string.h>

enum { PASSES = 2 };

struct node {
    uint32_t cost, length, place; /* of the way here; and its last step */
    uint32_t recent[3];
};

struct parser {
    struct finder finder;
    struct costs costs;
    uint32_t recent[3];
    struct node nodes[FRAME + 1];
    struct match matches[FRAME * MATCHES]; /* close together, for the processor's cache */
    uint32_t firsts[FRAME + 1];            /* of a position's matches, and where they end */
};

static void learn(struct costs *costs, const struct counts *counts);

struct parser *new_parser(const uint8_t *data, uint32_t size) {
    static const struct counts nothing;
    struct parser *parser = wanted(1, sizeof *parser);
    open_finder(&parser->finder, data, size);
    for (int i = 0; i < 3; i++) parser->recent[i] = 1;
    learn(&parser->costs, &nothing);
    return parser;
}

void free_parser(struct parser *parser) {
    close_finder(&parser->finder);
    free(parser);
}

const uint32_t *recent_offsets(const struct parser *parser) {
    return parser->recent;
}

void count_items(const struct item *items, unsigned number, struct counts *counts) {
    for (const struct item *item = items; item < items + number; item++) {
        counts->main[main_symbol(item)]++;
        if (item->length == 1) continue;
        if (item->length - SHORTEST >= 7) counts->length[item->length - SHORTEST - 7]++;
        if (slot_bits(slot_of(item->place)) >= 3) counts->aligned[item->place & 7]++;
    }
}

/* Binary logarithm in units, rounded down. */
static uint32_t logarithm(uint32_t value) {
    unsigned whole = 31 - (unsigned)__builtin_clz(value);
    uint64_t rest = (uint64_t)value << (31 - whole);
    uint32_t result = whole;
    for (int i = 0; i < UNIT_SHIFT; i++) {
        rest = rest * rest >> 31;
        unsigned bit = (unsigned)(rest >> 32);
        rest >>= bit;
        result = result << 1 | bit;
    }
    return result;
}

static void learn_one(uint32_t *costs, const uint32_t *counts, unsigned number) {
    uint32_t all = 1;
    for (unsigned i = 0; i < number; i++) all += counts[i];
    for (unsigned i = 0; i < number; i++) {
        uint32_t cost = logarithm(all) + (counts[i] ? 0 : UNIT);
        if (counts[i]) cost -= logarithm(counts[i]);
        costs[i] = cost < UNIT ? UNIT : cost > LONGEST_CODE * UNIT ? LONGEST_CODE * UNIT : cost;
    }
}

static void learn(struct costs *costs, const struct counts *counts) {
    learn_one(costs->main, counts->main, MAIN);
    learn_one(costs->length, counts->length, LENGTHS);
}

/* Within a long match nothing is looked for: it will be taken. */
static void gather(struct parser *parser, uint32_t begin, uint32_t size) {
    uint32_t taken = 0, used = 0;
    for (uint32_t i = 0; i < size; i++) {
        uint32_t longest = size - i < LONGEST ? size - i : LONGEST;
        struct match *found = &parser->matches[used];
        unsigned number = find(&parser->finder, begin + i, longest, found);
        parser->firsts[i] = used;
        if (i < taken || !number) continue;
        if (found[number - 1].length >= ENOUGH) taken = i + found[number - 1].length;
        used += number;
    }
    parser->firsts[size] = used;
}

static void offer(struct parser *parser, uint32_t at, uint32_t from, uint32_t to, uint32_t place) {
    struct node *here = &parser->nodes[at];
    unsigned slot = slot_of(place);
    const uint32_t *heads = &parser->costs.main[LITERALS + 8 * slot];
    uint32_t base = here->cost + slot_bits(slot) * UNIT;
    for (uint32_t length = from; length <= to; length++) {
        uint32_t over = length - SHORTEST;
        uint32_t cost = base + (over < 7 ? heads[over] : heads[7] + parser->costs.length[over - 7]);
        struct node *there = here + length;
        if (cost >= there->cost) continue;
        there->cost = cost;
        there->length = length;
        there->place = place;
    }
}

/* Offers all steps from a position, and returns the longest. */
static uint32_t step(struct parser *parser, uint32_t begin, uint32_t at, uint32_t size) {
    struct node *here = &parser->nodes[at];
    const uint8_t *data = parser->finder.data + begin + at;
    uint32_t limit = size - at < LONGEST ? size - at : LONGEST, far = 1;
    uint32_t cost = here->cost + parser->costs.main[*data];
    if (cost < here[1].cost) {
        here[1].cost = cost;
        here[1].length = 1;
        here[1].place = *data;
    }
    for (unsigned i = 0; i < 3; i++) {
        if (here->recent[i] > begin + at) continue;
        const uint8_t *before = data - here->recent[i];
        if (limit < SHORTEST || data[0] != before[0] || data[1] != before[1]) continue;
        uint32_t same = common(data, before, SHORTEST, limit);
        offer(parser, at, same >= ENOUGH ? same : SHORTEST, same, i);
        if (same > far) far = same;
    }
    uint32_t from = SHORTEST;
    const struct match *match = &parser->matches[parser->firsts[at]];
    for (; match < &parser->matches[parser->firsts[at + 1]]; match++) {
        if (match->length >= ENOUGH) from = match->length;
        offer(parser, at, from, match->length, match->offset + 2);
        from = match->length + 1;
        if (match->length > far) far = match->length;
    }
    return far;
}

static unsigned choose(struct parser *parser, uint32_t begin, uint32_t size, struct item *items) {
    struct node *nodes = parser->nodes;
    unsigned number = 0;
    for (uint32_t i = 1; i <= size; i++) nodes[i].cost = UINT32_MAX;
    nodes[0].cost = 0;
    memcpy(nodes[0].recent, parser->recent, sizeof parser->recent);
    for (uint32_t at = 0, far = 0; at < size; at += far) {
        struct node *here = &nodes[at];
        if (at) {
            memcpy(here->recent, here[-(ptrdiff_t)here->length].recent, sizeof here->recent);
            if (here->length > 1) remember(here->recent, here->place);
        }
        far = step(parser, begin, at, size);
        if (far < ENOUGH) far = 1;
    }
    for (uint32_t at = size; at; at -= nodes[at].length) number++;
    for (uint32_t at = size, i = number; at; at -= nodes[at].length)
        items[--i] = (struct item){nodes[at].length, nodes[at].place};
    return number;
}

/* The items of the next frame, up to FRAME; returns their number. */
unsigned parse(struct parser *parser, uint32_t begin, uint32_t size, struct item *items) {
    unsigned number = 0;
    gather(parser, begin, size);
    for (int pass = 0; pass < PASSES; pass++) {
        struct counts counts = {0};
        number = choose(parser, begin, size, items);
        count_items(items, number, &counts);
        learn(&parser->costs, &counts);
    }
    for (unsigned i = 0; i < number; i++)
        if (items[i].length > 1) remember(parser->recent, items[i].place);
    return number;
}
