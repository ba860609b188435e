package id.satupintu.identity;

/** What a typed phone number can be read as. */
sealed interface PhoneReading {

    /** It names a number, right or not. */
    record Readable(PhoneNumber number) implements PhoneReading {}

    /** It does not even name one. */
    record Unreadable(PhoneReason why) implements PhoneReading {}

    static PhoneReading of(String typed) {
        return new PhoneDigits(typed).reading();
    }
}
