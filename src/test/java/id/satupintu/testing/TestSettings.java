package id.satupintu.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Gives every Spring test its own empty database and data folder, and a centre without simulated life. */
class TestSettings implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configAttributes) {
        return new OnDatabase(TestDatabase.chosen(), Lane.of(testClass));
    }

    /** Equal for the same database and lane, so that Spring's context cache keeps one context for each. */
    private record OnDatabase(TestDatabase database, Lane lane) implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            TestPropertyValues.of(
                            "spring.datasource.url=" + database.freshUrl(),
                            "spring.datasource.hikari.maximum-pool-size=20",
                            "spring.datasource.hikari.minimum-idle=1",
                            "spring.datasource.hikari.connection-timeout=2000",
                            "satupintu.data="
                                    + Path.of(
                                            "target",
                                            "test-data",
                                            UUID.randomUUID().toString()))
                    .applyTo(context);
        }
    }
}
