/* SPDX-License-Identifier: Apache-2.0 */
/* LZX as cabinets use it, with a window of 2 MiB: what the parts of the encoder share.
 *
 * Written from [MS-PATCH] (LZX) and [MS-CAB]. Data are cut into frames of 32768 bytes, which a match never leaves; each becomes
 * one CFDATA. Matches are found (matches.c), chosen (parse.c), gathered to blocks with codes of their own (blocks.c),
 * which are written (codes.c, bits.c). Only whole numbers are calculated with: every machine makes the same bytes.
 */
#ifndef LZX_H
#define LZX_H

#include <stddef.h>
#include <stdint.h>

enum {
    WINDOW_BITS = 21,
    WINDOW = 1 << WINDOW_BITS,
    FARTHEST = WINDOW - 257, /* offset of a match. The format has 254 more; with those, what a decoder copies within its window
                                would lie over what it copies to, and 7-Zip 26.02 reads WINDOW - 3 wrongly */
    FRAME = 32768,
    LARGEST_CODED = FRAME + 6144, /* bytes that a CFDATA may have */
    SHORTEST = 2,
    LONGEST = 257,
    SLOTS = 50, /* classes of offsets */
    LITERALS = 256,
    MAIN = LITERALS + 8 * SLOTS,
    LENGTHS = 249,
    ALIGNED = 8,
    LONGEST_CODE = 16,
    LONGEST_ALIGNED = 7,
    UNIT_SHIFT = 6, /* costs are counted in 64ths of a bit */
    UNIT = 1 << UNIT_SHIFT,
    ENOUGH = 128, /* a match of this length is taken unseen */
    MATCHES = 64, /* found at one position, at most */
    TOGETHER = 64 /* frames of one block, at most */
};

enum kind { VERBATIM = 1, BY_ALIGNED = 2, UNCOMPRESSED = 3 };

/* length 1: a literal, place is the byte. Else a match; place 0, 1, 2 is a recent offset, more is the offset + 2. */
struct item {
    uint32_t length, place;
};

struct match {
    uint32_t length, offset;
};

/* How often each symbol is used. */
struct counts {
    uint32_t main[MAIN], length[LENGTHS], aligned[ALIGNED];
};

/* What each symbol costs, in units. */
struct costs {
    uint32_t main[MAIN], length[LENGTHS];
};

/* Lengths in bits (0: is not used) and the codes. */
struct codes {
    uint8_t main[MAIN], length[LENGTHS], aligned[ALIGNED];
    uint16_t main_code[MAIN], length_code[LENGTHS], aligned_code[ALIGNED];
    enum kind kind;
};

/* bits.c: words of 16 bits, low byte first, filled from the top. Without a target bits are only counted. */
struct bits {
    uint8_t *target;
    uint64_t count;
    uint32_t held;
};
void put(struct bits *bits, uint32_t value, unsigned number);
void fill_word(struct bits *bits);

/* The classes of offsets. */
unsigned slot_of(uint32_t place);
uint32_t slot_base(unsigned slot);
unsigned slot_bits(unsigned slot);
unsigned main_symbol(const struct item *item);
void remember(uint32_t recent[3], uint32_t place);

/* huffman.c */
void code_lengths(const uint32_t *counts, unsigned number, unsigned longest, uint8_t *lengths);
void assign_codes(const uint8_t *lengths, unsigned number, uint16_t *codes);

/* matches.c */
struct finder {
    const uint8_t *data;
    uint32_t size;
    uint32_t *pairs, *triples, *roots, *children; /* positions + 1; 0: none */
};
void open_finder(struct finder *finder, const uint8_t *data, uint32_t size);
void close_finder(struct finder *finder);
unsigned find(struct finder *finder, uint32_t at, uint32_t longest, struct match *found);
uint32_t common(const uint8_t *one, const uint8_t *two, uint32_t from, uint32_t longest);

/* parse.c */
struct parser;
struct parser *new_parser(const uint8_t *data, uint32_t size);
void free_parser(struct parser *parser);
unsigned parse(struct parser *parser, uint32_t begin, uint32_t size, struct item *items);
const uint32_t *recent_offsets(const struct parser *parser);
void count_items(const struct item *items, unsigned number, struct counts *counts);

/* codes.c */
void make_codes(const struct counts *counts, struct codes *codes);
void put_header(struct bits *bits, const struct codes *codes, const struct codes *before, uint32_t size);
void put_items(struct bits *bits, const struct codes *codes, const struct item *items, unsigned number);
uint64_t bits_of(const struct counts *counts, const struct codes *codes, const struct codes *before);

/* blocks.c: calls `give` with each frame as it is coded, in order. */
typedef void give_frame(void *whom, const uint8_t *coded, uint32_t coded_size, uint32_t size);
void compress_lzx(const uint8_t *data, uint32_t size, give_frame *give, void *whom);

void *wanted(size_t number, size_t size); /* cabinet.c: zeroed memory, or the end of the program */

#endif
