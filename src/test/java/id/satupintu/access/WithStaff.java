package id.satupintu.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Signs the test in as one of the demo staff: {@code @WithStaff("tl")}. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WithSecurityContext(factory = WithStaff.SignedIn.class)
public @interface WithStaff {

    /** The login: cso, cso2, tl, tl2, manager or admin. */
    String value();

    /** As somebody like that, of a team where nothing has happened yet; for screens that show what a whole team has. */
    boolean ofNewTeam() default false;

    /** Looks the person up as the house itself does. */
    class SignedIn implements WithSecurityContextFactory<WithStaff> {

        private static final AtomicInteger TEAMS = new AtomicInteger();

        private final Roster roster;

        SignedIn(Roster roster) {
            this.roster = roster;
        }

        @Override
        public SecurityContext createSecurityContext(WithStaff annotation) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            Actor known = roster.byLogin(annotation.value()).orElseThrow();
            context.setAuthentication((annotation.ofNewTeam() ? ofNewTeam(known) : known).authentication());
            return context;
        }

        private static Actor ofNewTeam(Actor like) {
            String team = "NEW" + TEAMS.incrementAndGet();
            return new Actor(
                    new StaffId(UUID.randomUUID()),
                    like.login(),
                    like.name(),
                    like.role(),
                    like.shiftLead(),
                    team,
                    team,
                    like.zone(),
                    false);
        }
    }
}
