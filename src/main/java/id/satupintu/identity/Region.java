package id.satupintu.identity;

import org.jspecify.annotations.Nullable;

/**
 * Where a NIK was first registered, by Kemendagri code. It does not follow a move, and residents of a split regency
 * keep the old code.
 *
 * @param code as far as it is known: 2, 4 or 6 digits
 * @param regency null where only the province is known
 * @param district null where the district code is unknown
 * @param current false where the code is historic or not wholly known
 */
public record Region(
        String code,
        String province,
        @Nullable String regency,
        @Nullable String district,
        boolean current) {}
