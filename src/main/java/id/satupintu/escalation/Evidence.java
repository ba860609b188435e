package id.satupintu.escalation;

import id.satupintu.privacy.Masking;

/**
 * One word of evidence as the CSO recorded it: a code, or free text in which a NIK is masked.
 *
 * @param name what it is, a field of the guide such as {@code position}
 * @param value a code, a number or the caller's words
 */
public record Evidence(String name, String value) {

    public Evidence {
        value = Masking.freeText(value.strip());
    }
}
