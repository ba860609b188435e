package id.satupintu.access;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Runs work on behalf of a member of staff without a sign-in, so that simulated and background work passes the same
 * desks, permissions and audit as everybody's. The context that stood before is restored afterwards.
 *
 * <p>On the thread of a screen it changes nothing: there the session's own person goes before (Vaadin's holder), so what a
 * screen may call has to be within everybody's reach who sits before it.
 */
@Component
public class ActingStaff {

    private final Roster roster;

    ActingStaff(Roster roster) {
        this.roster = roster;
    }

    /**
     * Runs {@code work} as the active member of staff with this login.
     *
     * @throws AccessDeniedException when no active member of staff has it
     */
    public <T extends @Nullable Object> T as(String login, Supplier<T> work) {
        Actor actor =
                roster.byLogin(login).orElseThrow(() -> new AccessDeniedException("No active staff has this login"));
        return as(actor, work);
    }

    /** Runs {@code work} as the active member of staff with this login. */
    public void as(String login, Runnable work) {
        as(login, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** Runs {@code work} as the house itself ({@link Actor#SYSTEM}, an ADMIN). */
    public void asSystem(Runnable work) {
        as(Actor.SYSTEM, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** Runs {@code work} as this actor, known already; no look-up is made. */
    public static <T extends @Nullable Object> T as(Actor actor, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext acting = SecurityContextHolder.createEmptyContext();
        acting.setAuthentication(actor.authentication());
        SecurityContextHolder.setContext(acting);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    private static void restore(SecurityContext before) {
        if (before.getAuthentication() == null) {
            SecurityContextHolder.clearContext();
        } else {
            SecurityContextHolder.setContext(before);
        }
    }
}
