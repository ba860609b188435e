package id.satupintu.shell;

import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the frame must know of the person in front of it; the room that signs people in provides it. */
public interface SignedInPerson {

    /** Who is signed in, if anybody is. */
    Optional<Person> find();

    /** Ends the session and leads to the sign-in screen. */
    void signOut();

    /**
     * The person as the top bar shows them.
     *
     * @param roleKey text key of the role's name
     * @param site name of the site, absent for whoever sees every site
     * @param zoneName short name of the time zone, as {@code WIB}
     */
    record Person(String name, String roleKey, @Nullable String site, ZoneId zone, String zoneName) {}
}
