package id.satupintu.access;

/** The secret that a caller of the REST interface shows. */
record Bearer(String secret) {

    private static final int BYTES = 32;

    /** A new secret with 256 random bits. */
    static Bearer random() {
        return new Bearer("sp_" + Secret.random(BYTES).text());
    }

    /** What is stored of it. */
    String hash() {
        return new Secret(secret).hash();
    }

    @Override
    public String toString() {
        return "Bearer[…]";
    }
}
