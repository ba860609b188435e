package id.satupintu.access;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells who stands behind a REST token. */
@Service
@Transactional(readOnly = true)
public class SignInDesk {

    private final Roster roster;

    SignInDesk(Roster roster) {
        this.roster = roster;
    }

    /** The active member of staff to whom {@code bearer} was given; empty for anything else. */
    @PreAuthorize("permitAll()")
    public Optional<Actor> byToken(String bearer) {
        return roster.byToken(new Bearer(bearer));
    }
}
