package id.satupintu.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The door for other systems: bearer tokens, no session, everything shut that is not named here. It sends bare statuses;
 * the REST contract's edge words them as problem details.
 */
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
                            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
                        })
                        .accessDeniedHandler(
                                (request, response, why) -> response.sendError(HttpServletResponse.SC_FORBIDDEN)))
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
                .requestMatchers("/api/**")
                .authenticated()
                .anyRequest()
                .denyAll();
    }
}
