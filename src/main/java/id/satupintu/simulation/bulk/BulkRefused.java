package id.satupintu.simulation.bulk;

/** There is no simulated day that could be copied: a national day or the sample week has to be lived first. */
public final class BulkRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BulkRefused() {
        super("No simulated day to copy");
    }
}
