package id.satupintu.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Permissions are checked at the desks, by {@code @PreAuthorize}; passwords are kept as bcrypt hashes. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class MethodRules {

    private static final int STRENGTH = 10;

    /** Applied to every chain of the house, whichever room builds it. */
    @Bean
    Customizer<HttpSecurity> sessionsEndWithTheJob(Roster roster) {
        return http -> http.addFilterBefore(new StillHere(roster), AuthorizationFilter.class);
    }

    /** Nobody reads an observation of each check, and it would cost as much as the check itself. */
    @Bean
    SecurityObservationSettings noObservationsOfChecks() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(STRENGTH);
    }
}
