package id.satupintu.testing;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Samples of the records that listeners are told, made from what the records say of themselves. */
public final class EventSamples {

    private static final Map<Class<?>, Object> SAMPLES = Map.of(
            UUID.class,
            UUID.fromString("0199a0de-0000-7000-8000-000000000001"),
            Instant.class,
            Instant.parse("2026-11-20T03:00:00.123456Z"),
            LocalDate.class,
            LocalDate.of(2026, 11, 20),
            String.class,
            "NAME,PHONE",
            boolean.class,
            true,
            int.class,
            7,
            long.class,
            42L);

    private EventSamples() {}

    /** One with everything in it. */
    public static <T> T whole(Class<T> type) {
        return type.cast(made(type, false));
    }

    /** One without whatever may be absent. */
    public static <T> T bare(Class<T> type) {
        return type.cast(made(type, true));
    }

    private static Object made(Class<?> type, boolean bare) {
        RecordComponent[] parts = type.getRecordComponents();
        try {
            var whole = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            whole.setAccessible(true);
            return whole.newInstance(
                    Arrays.stream(parts).map(part -> sample(part, bare)).toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("No sample of " + type, e);
        }
    }

    private static @Nullable Object sample(RecordComponent part, boolean bare) {
        Class<?> type = part.getType();
        if (bare && part.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return null;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return type.isRecord() ? made(type, bare) : Objects.requireNonNull(SAMPLES.get(type), type::getName);
    }
}
