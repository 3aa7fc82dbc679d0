/* SPDX-License-Identifier: Apache-2.0 */
/* Bits of a frame, and the classes of offsets. */
#include "lzx.h"

void put(struct bits *bits, uint32_t value, unsigned number) {
    if (!bits->target) {
        bits->count += number;
        return;
    }
    if (number > 16) {
        put(bits, value >> 16, number - 16);
        number = 16;
    }
    unsigned held = bits->count & 15;
    bits->held = bits->held << number | (value & ((1u << number) - 1));
    bits->count += number;
    if (held + number >= 16) {
        uint32_t word = bits->held >> (held + number - 16);
        *bits->target++ = (uint8_t)word;
        *bits->target++ = (uint8_t)(word >> 8);
    }
}

/* Up to the end of a word: every frame begins with one. */
void fill_word(struct bits *bits) {
    if (bits->count & 15) put(bits, 0, 16 - (bits->count & 15));
}

unsigned slot_of(uint32_t place) {
    if (place < 2) return place;
    if (place >= 1 << 18) return 34 + (place >> 17);
    unsigned top = 31 - (unsigned)__builtin_clz(place);
    return 2 * top + (place >> (top - 1) & 1);
}

/* Bits that say where within its class an offset is. */
unsigned slot_bits(unsigned slot) {
    return slot < 4 ? 0 : slot < 36 ? slot / 2 - 1 : 17;
}

uint32_t slot_base(unsigned slot) {
    return slot < 4 ? slot : slot < 36 ? (2 + (slot & 1)) << (slot / 2 - 1) : (slot - 34) << 17;
}

unsigned main_symbol(const struct item *item) {
    if (item->length == 1) return item->place;
    unsigned length = item->length - SHORTEST;
    return LITERALS + 8 * slot_of(item->place) + (length < 7 ? length : 7);
}

/* What the decoder does with its three recent offsets when it meets a match. */
void remember(uint32_t recent[3], uint32_t place) {
    uint32_t first = recent[0];
    if (place < 3) {
        recent[0] = recent[place];
        recent[place] = first;
    } else {
        recent[2] = recent[1];
        recent[1] = first;
        recent[0] = place - 2;
    }
}
