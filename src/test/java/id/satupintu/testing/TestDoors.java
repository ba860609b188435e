package id.satupintu.testing;

import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.SecurityFilterChain;

/** What all Spring contexts of the tests have in common, although their beans are made only when used. */
@Configuration
class TestDoors {

    /** The screens ask who may open them only once the doors are built; a test that comes first must not find them open. */
    @Bean
    static LazyInitializationExcludeFilter doorsAreBuiltAtTheStart() {
        return LazyInitializationExcludeFilter.forBeanTypes(SecurityFilterChain.class);
    }
}
