package id.satupintu.kpi.post;

/** A file that goes with a letter. */
public record Enclosure(String name, String contentType, byte[] bytes) {

    /** A larger one does not fit into a row of both databases. */
    public static final int LARGEST = 1_000_000;
}
