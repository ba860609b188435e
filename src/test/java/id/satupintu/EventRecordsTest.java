package id.satupintu;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.testing.BothDatabases;
import id.satupintu.testing.EventSamples;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.util.ClassUtils;

/**
 * What a listener is told outlives the process as text: every record that any listener of the application hears must
 * be read back as it was written, whole, and with everything left out that may be. A new event is among them by itself.
 */
@SpringBootTest
@BothDatabases
class EventRecordsTest {

    private static final String ROOMS = "id.satupintu.";
    /** Longest text that the registry keeps of an event. */
    private static final int LONGEST = 4000;

    private final EventSerializer registry;
    private final ApplicationContext house;

    @Autowired
    EventRecordsTest(EventSerializer registry, ApplicationContext house) {
        this.registry = registry;
        this.house = house;
    }

    @Test
    void theRegistryReadsBackWhatItWrote() {
        assertThat(heard())
                .hasSizeGreaterThan(10)
                .allSatisfy(type -> readsBack(EventSamples.whole(type)))
                .allSatisfy(type -> readsBack(EventSamples.bare(type)));
    }

    @SuppressWarnings("unchecked")
    private void readsBack(Object event) {
        String written = registry.serialize(event).toString();

        assertThat(registry.<Object>deserialize(written, (Class<Object>) event.getClass()))
                .isEqualTo(event);
        assertThat(written).hasSizeLessThan(LONGEST);
    }

    private List<Class<?>> heard() {
        return Arrays.stream(house.getBeanDefinitionNames())
                .map(house::getType)
                .filter(Objects::nonNull)
                .map(ClassUtils::getUserClass)
                .filter(type -> type.getName().startsWith(ROOMS))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method, TransactionalEventListener.class))
                .flatMap(EventRecordsTest::told)
                .distinct()
                .toList();
    }

    private static Stream<Class<?>> told(Method listener) {
        return Arrays.stream(listener.getParameterTypes()).filter(Class::isRecord);
    }
}
