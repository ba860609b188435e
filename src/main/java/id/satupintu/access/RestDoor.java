package id.satupintu.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The door for other systems: bearer tokens, no session, everything shut that is not named here. */
@Configuration(proxyBeanMethods = false)
class RestDoor {

    private static final String[] PROBES = {"/actuator/health/liveness", "/actuator/health/readiness"};

    @Bean
    @Order(1)
    SecurityFilterChain restChain(HttpSecurity http, Roster roster) {
        return http.securityMatcher("/api/**", "/actuator/**")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .addFilterBefore(new BearerFilter(roster), AuthorizationFilter.class)
                .authorizeHttpRequests(RestDoor::rights)
                .exceptionHandling(refused -> refused.authenticationEntryPoint((request, response, why) -> {
                            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                            refuse(response, HttpStatus.UNAUTHORIZED, "A known bearer token is needed.");
                        })
                        .accessDeniedHandler((request, response, why) ->
                                refuse(response, HttpStatus.FORBIDDEN, "The role of this token may not do this.")))
                .build();
    }

    private static void rights(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry to) {
        to.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(PROBES)
                .permitAll()
                .requestMatchers("/api/docs", "/api/docs/**")
                .permitAll()
                .requestMatchers("/actuator/prometheus")
                .hasRole(Role.MONITORING.name())
                .requestMatchers("/api/v1/**")
                .authenticated()
                .anyRequest()
                .denyAll();
    }

    private static void refuse(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write("""
                        {"type":"/problems/%s","title":"%s","status":%d,"detail":"%s"}""".formatted(
                        status.name().toLowerCase(Locale.ROOT), status.getReasonPhrase(), status.value(), detail));
    }
}
