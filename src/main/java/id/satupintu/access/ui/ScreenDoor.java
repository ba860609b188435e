package id.satupintu.access.ui;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The door for people: sign-in by form, every screen shut to whoever its annotation does not name. An address that
 * leads nowhere is let through to a signed-in person, who is told so in words.
 */
@Configuration(proxyBeanMethods = false)
class ScreenDoor {

    private static final String[] OPEN = {
        "/satupintu-ui/**", "/shell/**", "/*.css", "/aura/**", "/favicon.ico", "/favicon.svg"
    };
    private static final String POLICY =
            "frame-ancestors 'none'; object-src 'none'; base-uri 'self'; form-action 'self'";

    @Bean
    @Order(2)
    SecurityFilterChain screenChain(HttpSecurity http, RefusedSignIn refused) {
        return http.authorizeHttpRequests(to -> to.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll())
                .headers(headers -> headers.withObjectPostProcessor(eager())
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
                .with(
                        vaadin(),
                        screens -> screens.loginView(LoginView.class, "/" + LoginView.ROUTE)
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                .formLogin(form -> form.failureHandler(refused))
                .build();
    }

    /** Vaadin's pages are forwarded, and a forwarded answer is closed before headers are written at the end. */
    private static ObjectPostProcessor<HeaderWriterFilter> eager() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends HeaderWriterFilter> F postProcess(F filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }
}
