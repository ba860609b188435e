package id.satupintu.policy;

import java.util.Locale;

/** The three commercial ("Niaga") requests of the policy. The short name is for staff, the words are for customers. */
public enum Transaction {
    /** New connection (Penyambungan Baru); needs no verified account. */
    PB,
    /** Power increase (Penambahan Daya). */
    PD,
    /** Temporary connection (Penyambungan Sementara). */
    PS;

    /** The request in full words, as a customer hears it. */
    public String words(Locale locale) {
        return Texts.in(locale).get("policy.transaction." + name());
    }

    /** Whether the app demands a verified account before this request can be made. */
    public boolean needsVerification() {
        return this != PB;
    }
}
