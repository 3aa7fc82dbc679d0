/* SPDX-License-Identifier: Apache-2.0 */
/* Gathers frames to blocks. A block is made of whole frames: as many neighbours as are smaller with common codes. */
#include "lzx.h"

#include <stdlib.h>
#include <string.h>

struct frame {
    struct item items[FRAME];
    unsigned number;
    uint32_t begin, size;
    struct counts counts;
    uint32_t recent[3]; /* offsets, after it */
};

struct encoder {
    const uint8_t *data;
    give_frame *give;
    void *whom;
    struct parser *parser;
    struct frame *frames; /* TOGETHER of the next block, and one more */
    unsigned waiting;
    struct counts counts; /* of those that wait */
    struct codes codes;
    struct codes before; /* of the last block that was written */
    int is_begun;
};

static void add(struct counts *sum, const struct counts *more) {
    uint32_t *to = (uint32_t *)sum;
    const uint32_t *from = (const uint32_t *)more;
    for (size_t i = 0; i < sizeof *sum / sizeof *to; i++) to[i] += from[i];
}

/* The whole stream begins with a bit: whether calls of x86 were translated. They were not. */
static void begin_block(struct encoder *encoder, struct bits *bits) {
    if (!encoder->is_begun) put(bits, 0, 1);
}

/* As it is. The offsets given are those after the frame, since the frames behind it were parsed after its matches. */
static void write_plain(struct encoder *encoder, const struct frame *frame) {
    uint8_t coded[LARGEST_CODED], *at = coded;
    struct bits bits = {.target = coded};
    begin_block(encoder, &bits);
    put(&bits, UNCOMPRESSED, 3);
    put(&bits, frame->size, 24);
    fill_word(&bits);
    at = bits.target;
    for (int i = 0; i < 12; i++) *at++ = (uint8_t)(frame->recent[i / 4] >> (8 * (i % 4)));
    memcpy(at, encoder->data + frame->begin, frame->size);
    at += frame->size;
    if (frame->size & 1) *at++ = 0;
    encoder->is_begun = 1;
    encoder->give(encoder->whom, coded, (uint32_t)(at - coded), frame->size);
}

static void write_frame(struct bits *bits, struct encoder *encoder, const struct codes *codes, const struct frame *frame,
                        uint32_t block_size) {
    if (block_size) {
        begin_block(encoder, bits);
        put_header(bits, codes, &encoder->before, block_size);
    }
    put_items(bits, codes, frame->items, frame->number);
    fill_word(bits);
}

/* A frame that common codes would make too large gets others; one that no code makes smaller is written as it is. */
static void write_block(struct encoder *encoder, const struct frame *frames, unsigned number) {
    struct counts counts = {0};
    struct codes codes = {0};
    uint32_t size = 0;
    for (unsigned i = 0; i < number; i++) {
        add(&counts, &frames[i].counts);
        size += frames[i].size;
    }
    make_codes(&counts, &codes);
    for (unsigned i = 0; i < number; i++) {
        struct bits counted = {0};
        write_frame(&counted, encoder, &codes, &frames[i], i ? 0 : size);
        if (counted.count / 8 <= (number > 1 ? LARGEST_CODED : frames[i].size + 16)) continue;
        if (number == 1) {
            write_plain(encoder, frames);
            return;
        }
        write_block(encoder, frames, number / 2);
        write_block(encoder, frames + number / 2, number - number / 2);
        return;
    }
    for (unsigned i = 0; i < number; i++) {
        uint8_t coded[LARGEST_CODED];
        struct bits bits = {.target = coded};
        write_frame(&bits, encoder, &codes, &frames[i], i ? 0 : size);
        encoder->is_begun = 1;
        encoder->give(encoder->whom, coded, (uint32_t)(bits.count / 8), frames[i].size);
    }
    encoder->before = codes;
}

static void flush(struct encoder *encoder) {
    if (encoder->waiting) write_block(encoder, encoder->frames, encoder->waiting);
    encoder->waiting = 0;
    memset(&encoder->counts, 0, sizeof encoder->counts);
}

/* The frame behind those that wait joins them, or begins a block of its own. */
static void take(struct encoder *encoder) {
    struct frame *frame = &encoder->frames[encoder->waiting];
    struct counts both = encoder->counts;
    struct codes alone = {0}, together = {0};
    add(&both, &frame->counts);
    make_codes(&frame->counts, &alone);
    make_codes(&both, &together);
    if (encoder->waiting) {
        uint64_t apart = bits_of(&encoder->counts, &encoder->codes, &encoder->before)
                       + bits_of(&frame->counts, &alone, &encoder->codes);
        if (encoder->waiting == TOGETHER || bits_of(&both, &together, &encoder->before) > apart) {
            flush(encoder);
            memcpy(encoder->frames, frame, sizeof *frame);
            both = encoder->frames->counts;
            together = alone;
        }
    }
    encoder->counts = both;
    encoder->codes = together;
    encoder->waiting++;
}

void compress_lzx(const uint8_t *data, uint32_t size, give_frame *give, void *whom) {
    struct encoder *encoder = wanted(1, sizeof *encoder);
    *encoder = (struct encoder){.data = data, .give = give, .whom = whom};
    encoder->parser = new_parser(data, size);
    encoder->frames = wanted(TOGETHER + 1, sizeof *encoder->frames);
    for (uint32_t begin = 0; begin < size; begin += FRAME) {
        struct frame *frame = &encoder->frames[encoder->waiting];
        memset(&frame->counts, 0, sizeof frame->counts);
        frame->begin = begin;
        frame->size = size - begin < FRAME ? size - begin : FRAME;
        frame->number = parse(encoder->parser, begin, frame->size, frame->items);
        memcpy(frame->recent, recent_offsets(encoder->parser), sizeof frame->recent);
        count_items(frame->items, frame->number, &frame->counts);
        take(encoder);
    }
    flush(encoder);
    free(encoder->frames);
    free_parser(encoder->parser);
    free(encoder);
}
