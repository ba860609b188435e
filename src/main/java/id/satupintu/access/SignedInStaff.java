package id.satupintu.access;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The principal in every authentication: it carries the {@link Actor}, whichever way they signed in. */
final class SignedInStaff implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private transient @Nullable String passwordHash;

    SignedInStaff(Actor actor) {
        this(actor, null);
    }

    SignedInStaff(Actor actor, @Nullable String passwordHash) {
        this.actor = actor;
        this.passwordHash = passwordHash;
    }

    Actor actor() {
        return actor;
    }

    Authentication authentication() {
        return UsernamePasswordAuthenticationToken.authenticated(this, null, getAuthorities());
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority(actor.role().authority()));
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return actor.login();
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedInStaff staff && staff.actor.id().equals(actor.id());
    }

    @Override
    public int hashCode() {
        return actor.id().hashCode();
    }

    @Override
    public String toString() {
        return actor.login();
    }
}
