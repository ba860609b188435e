package id.satupintu.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Permissions are checked at the desks, by {@code @PreAuthorize}; passwords are kept as bcrypt hashes. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class MethodRules {

    private static final int STRENGTH = 10;

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(STRENGTH);
    }
}
