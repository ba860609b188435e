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
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Puts the edge's parts in their order: rights, the form of the answer, the idempotency key, then the controller. */
@Configuration(proxyBeanMethods = false)
class EdgeWiring implements WebMvcConfigurer {
    private static final String DESCRIPTION = ApiPath.ROOT + "/docs/**";

    private final List<HandlerInterceptor> inOrder;
    private final IncomingArgument incoming;

    EdgeWiring(Rights rights, JsonAnswers answers, OnceOnly onceOnly, IncomingArgument incoming) {
        this.inOrder = List.of(rights, answers, onceOnly);
        this.incoming = incoming;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        inOrder.forEach(part -> registry.addInterceptor(part)
                .addPathPatterns(ApiPath.ROOT + "/**")
                .excludePathPatterns(DESCRIPTION));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(incoming);
    }

    /** Unknown paths of the API end here, before the screens' own catch-all answers them; the description has pages. */
    @Bean
    static SimpleUrlHandlerMapping unknownApiPaths() {
        HttpRequestHandler nowhere = (request, response) -> {
            throw Refusal.of(ProblemKind.NOT_FOUND);
        };
        return new SimpleUrlHandlerMapping(
                Map.of(
                        ApiPath.ROOT,
                        nowhere,
                        ApiPath.ROOT + "/{part:(?!docs$).*}/**",
                        nowhere,
                        ApiPath.ROOT + "/docs/{part:(?!ui$|swagger-).*}/**",
                        nowhere),
                10);
    }

    @Bean
    static FilterRegistrationBean<ErrorDispatch> errorDispatch(ProblemWriter problems) {
        FilterRegistrationBean<ErrorDispatch> registration = new FilterRegistrationBean<>(new ErrorDispatch(problems));
        registration.setDispatcherTypes(DispatcherType.ERROR);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
