package id.satupintu.integration.rest.edge;

import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.Map;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Puts the edge's parts in their order: rights, then the idempotency key, then the controller. */
@Configuration(proxyBeanMethods = false)
class EdgeWiring implements WebMvcConfigurer {
    private final Rights rights;
    private final OnceOnly onceOnly;
    private final IncomingArgument incoming;

    EdgeWiring(Rights rights, OnceOnly onceOnly, IncomingArgument incoming) {
        this.rights = rights;
        this.onceOnly = onceOnly;
        this.incoming = incoming;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(rights).addPathPatterns(ApiPath.BASE + "/**").order(1);
        registry.addInterceptor(onceOnly).addPathPatterns(ApiPath.BASE + "/**").order(2);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(incoming);
    }

    /** Unknown paths of the API end here, before the screens' own catch-all answers them with a page. */
    @Bean
    static SimpleUrlHandlerMapping unknownApiPaths() {
        HttpRequestHandler nowhere = (request, response) -> {
            throw Refusal.of(ProblemKind.NOT_FOUND);
        };
        return new SimpleUrlHandlerMapping(Map.of("/api", nowhere, "/api/**", nowhere), 10);
    }

    @Bean
    static FilterRegistrationBean<ErrorDispatch> errorDispatch(ProblemWriter problems) {
        FilterRegistrationBean<ErrorDispatch> registration = new FilterRegistrationBean<>(new ErrorDispatch(problems));
        registration.setDispatcherTypes(DispatcherType.ERROR);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
