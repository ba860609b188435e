package id.satupintu.verification;

/**
 * The TLs on duty at a site at this moment.
 *
 * @param busy who holds a request, or said so
 */
public record CrewNow(String site, int free, int busy, int pausing) {

    /** Everybody who is there. */
    public int present() {
        return free + busy + pausing;
    }
}
