package id.satupintu.access;

import id.satupintu.workday.Workday;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Compares what was typed into the sign-in form with what is stored, equally slowly whether the login exists or not. */
@Component
class PasswordCheck implements AuthenticationProvider {

    private final StaffMembers members;
    private final Roster roster;
    private final PasswordEncoder passwords;
    private final SignInGuard guard;
    private final ApplicationEventPublisher events;
    private final String nobody;

    PasswordCheck(
            StaffMembers members,
            Roster roster,
            PasswordEncoder passwords,
            SignInGuard guard,
            ApplicationEventPublisher events) {
        this.members = members;
        this.roster = roster;
        this.passwords = passwords;
        this.guard = guard;
        this.events = events;
        this.nobody = passwords.encode(UUID.randomUUID().toString());
    }

    @Override
    public Authentication authenticate(Authentication tried) {
        String login = tried.getName().strip().toLowerCase(Locale.ROOT);
        String address = address(tried);
        if (guard.wait(login, address).isPositive()) {
            throw new LockedException("Too many wrong passwords");
        }
        Optional<Staff> known = members.findByLogin(login).filter(Staff::active);
        if (!matches(tried.getCredentials(), known.map(Staff::passwordHash).orElse(null))) {
            guard.failed(login, address);
            events.publishEvent(
                    new SignInFailed(known.map(staff -> staff.id().value()).orElse(null), Workday.now()));
            throw new BadCredentialsException("Login and password do not fit");
        }
        guard.succeeded(login, address);
        return roster.actor(known.orElseThrow()).authentication();
    }

    private boolean matches(@Nullable Object typed, @Nullable String hash) {
        boolean fits = passwords.matches(typed == null ? "" : typed.toString(), hash == null ? nobody : hash);
        return fits && hash != null;
    }

    private static String address(Authentication tried) {
        return tried.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
