package id.satupintu.integration.rest.verification;

/** The longest texts that a request keeps. */
final class Lengths {
    static final int NIK = 60;
    static final int NAME = 200;
    static final int PHONE = 60;
    static final int EMAIL = 254;
    static final int NOTE = 2000;

    private Lengths() {}
}
