package id.satupintu.access;

/** What a room still has to do for a team. A team is closed or moved only when no room has anything left for it. */
public interface OpenWork {

    /** A word for a text key, {@code access.use.<name>}. */
    String name();

    /** How many matters are open for the team with this code. */
    long of(String team);
}
