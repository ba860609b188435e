package id.satupintu.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

@DisplayName("The switch of the simulation")
class SettingsTest {

    private final ApplicationContextRunner house = new ApplicationContextRunner().withUserConfiguration(Life.class);

    @Test
    void followsDemoModeUnlessToldOtherwise() {
        house.withPropertyValues("satupintu.demo=true")
                .run(context -> assertThat(context).hasSingleBean(Life.class));
        house.withPropertyValues("satupintu.demo=false")
                .run(context -> assertThat(context).doesNotHaveBean(Life.class));
        house.run(context -> assertThat(context).doesNotHaveBean(Life.class));
    }

    @Test
    void isStrongerThanDemoMode() {
        house.withPropertyValues("satupintu.demo=true", "satupintu.simulation.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(Life.class));
    }

    @Test
    void hasDefaultsForEverythingElse() {
        house.withPropertyValues("satupintu.demo=true").run(context -> {
            SimulationSettings settings = context.getBean(SimulationSettings.class);
            assertThat(settings.calls()).isGreaterThanOrEqualTo(500);
            assertThat(settings.leftToPersons()).hasSeconds(20);
        });
    }

    @Configuration(proxyBeanMethods = false)
    @WhenSimulated
    @EnableConfigurationProperties(SimulationSettings.class)
    static class Life {}
}
