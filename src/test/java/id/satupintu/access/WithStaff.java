package id.satupintu.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
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

    /** Looks the person up as the house itself does. */
    class SignedIn implements WithSecurityContextFactory<WithStaff> {

        private final Roster roster;

        SignedIn(Roster roster) {
            this.roster = roster;
        }

        @Override
        public SecurityContext createSecurityContext(WithStaff annotation) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(
                    roster.byLogin(annotation.value()).orElseThrow().authentication());
            return context;
        }
    }
}
