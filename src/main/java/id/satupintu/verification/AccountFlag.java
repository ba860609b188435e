package id.satupintu.verification;

import java.time.Instant;

/**
 * Something of the request stands under another account already. It says nothing of whose that is.
 *
 * @param verified the other account was verified; otherwise its request is open now
 * @param accounts how many other accounts
 * @param at when the latest of them was verified or handed over
 */
public record AccountFlag(Kind kind, boolean verified, int accounts, Instant at) {

    /** What stands there. */
    public enum Kind {
        /** The NIK, on an account with another phone number or e-mail address. */
        NIK,
        /** The phone number, under another NIK. */
        PHONE,
        /** The e-mail address, under another NIK. */
        EMAIL
    }
}
