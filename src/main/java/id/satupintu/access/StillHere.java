package id.satupintu.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the session of somebody who left or works as something else by now, before the next thing they do. */
final class StillHere extends OncePerRequestFilter {

    private final Roster roster;

    StillHere(Roster roster) {
        this.roster = roster;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean gone = Actor.find()
                .filter(actor -> !roster.byLogin(actor.login()).equals(Optional.of(actor)))
                .isPresent();
        if (gone) {
            end(request.getSession(false));
        }
        chain.doFilter(request, response);
    }

    private static void end(@Nullable HttpSession session) {
        SecurityContextHolder.clearContext();
        if (session != null) {
            session.invalidate();
        }
    }
}
