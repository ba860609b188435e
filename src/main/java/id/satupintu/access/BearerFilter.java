package id.satupintu.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets whoever shows a known token act as the person it belongs to, for this request. */
final class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final Roster roster;

    BearerFilter(Roster roster) {
        this.roster = roster;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Bearer bearer = bearer(request.getHeader(HttpHeaders.AUTHORIZATION));
        if (bearer != null) {
            roster.byToken(bearer).ifPresent(BearerFilter::actAs);
        }
        chain.doFilter(request, response);
    }

    private static @Nullable Bearer bearer(@Nullable String header) {
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? new Bearer(header.substring(SCHEME.length()).strip())
                : null;
    }

    private static void actAs(Actor actor) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(actor.authentication());
        SecurityContextHolder.setContext(context);
    }
}
