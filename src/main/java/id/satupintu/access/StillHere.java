package id.satupintu.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the session of somebody who was deactivated, before the next thing they do. */
final class StillHere extends OncePerRequestFilter {

    private final Roster roster;
    private final SecurityContextLogoutHandler goodbye = new SecurityContextLogoutHandler();

    StillHere(Roster roster) {
        this.roster = roster;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean gone = Actor.find()
                .filter(actor -> roster.byLogin(actor.login()).isEmpty())
                .isPresent();
        if (gone) {
            goodbye.logout(request, response, SecurityContextHolder.getContext().getAuthentication());
        }
        chain.doFilter(request, response);
    }
}
