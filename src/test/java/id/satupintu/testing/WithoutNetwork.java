package id.satupintu.testing;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.boot.webmvc.test.autoconfigure.SpringBootMockMvcBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * Requests without a network, with all filters, in every Spring test. {@code @AutoConfigureMockMvc} would do the same
 * in a context of its own, and each kind of context costs every run some seconds.
 */
@Lazy
@Configuration(proxyBeanMethods = false)
class WithoutNetwork {

    @Bean
    MockMvc mockMvc(WebApplicationContext context) {
        DefaultMockMvcBuilder builder = MockMvcBuilders.webAppContextSetup(context);
        var asBootDoes = new SpringBootMockMvcBuilderCustomizer(context);
        asBootDoes.setPrint(MockMvcPrint.NONE);
        asBootDoes.customize(builder);
        return builder.apply(springSecurity()).build();
    }

    @Bean
    MockMvcTester mockMvcTester(MockMvc mockMvc) {
        return MockMvcTester.create(mockMvc);
    }
}
