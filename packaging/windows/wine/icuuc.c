/* SPDX-License-Identifier: Apache-2.0 */
/* For tests alone, never in a package: Windows brings icuuc.dll since 2017 and Wine 10 does not. Qt asks it for encodings
 * beyond those that Qt knows itself; here there are none. Names and types as ICU documents them (unicode/ucnv.h).
 */
#include <stddef.h>
#include <stdint.h>

#define SHOWN __declspec(dllexport)
#define FAILED 1 /* U_ILLEGAL_ARGUMENT_ERROR */

SHOWN void *ucnv_open(const char *name, int *error) {
    (void)name;
    *error = FAILED;
    return NULL;
}
SHOWN void ucnv_close(void *converter) { (void)converter; }
SHOWN void ucnv_reset(void *converter) { (void)converter; }
SHOWN void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
SHOWN void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
SHOWN int8_t ucnv_getMaxCharSize(const void *converter) { return (void)converter, (int8_t)1; }
SHOWN const char *ucnv_getName(const void *converter, int *error) { return (void)converter, *error = FAILED, ""; }
SHOWN void ucnv_getToUCallBack(void) {}
SHOWN void ucnv_getFromUCallBack(void) {}
SHOWN void ucnv_setToUCallBack(void) {}
SHOWN void ucnv_setFromUCallBack(void) {}
SHOWN void ucnv_cbToUWriteUChars(void) {}
SHOWN void ucnv_cbFromUWriteUChars(void) {}
SHOWN void ucnv_toUnicode(void) {}
SHOWN void ucnv_fromUnicode(void) {}
SHOWN int32_t ucnv_toUCountPending(const void *converter, int *error) { return (void)converter, *error = FAILED, 0; }
SHOWN int32_t ucnv_fromUCountPending(const void *converter, int *error) { return (void)converter, *error = FAILED, 0; }
SHOWN const char *ucnv_getStandardName(const char *name, const char *standard, int *error) {
    return (void)name, (void)standard, *error = FAILED, NULL;
}
SHOWN const char *ucnv_getAvailableName(int32_t index) { return (void)index, NULL; }
SHOWN int32_t ucnv_countAvailable(void) { return 0; }
