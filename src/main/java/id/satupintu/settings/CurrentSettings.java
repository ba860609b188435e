package id.satupintu.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** What holds now, in memory: asked at every act, changed a few times a month. */
@Component
class CurrentSettings implements Settings {

    private static final Logger LOG = LoggerFactory.getLogger(CurrentSettings.class);

    private final ChosenValues chosen;
    private final Environment start;
    private final Map<String, Object> values = new ConcurrentHashMap<>();
    private volatile Map<String, String> known = Map.of();
    private volatile boolean read;

    CurrentSettings(ChosenValues chosen, Environment start) {
        this.chosen = chosen;
        this.start = start;
    }

    @Override
    @SuppressWarnings("unchecked") // a name has one setting, and only its own values are kept under it
    public <T> T of(Setting<T> setting) {
        Object value = values.get(setting.name());
        if (value == null) {
            value = find(setting);
            values.put(setting.name(), value);
        }
        return (T) value;
    }

    /** Whether the command line or the environment says it. */
    boolean pinned(Setting<?> setting) {
        return start.containsProperty(setting.name());
    }

    private <T> T find(Setting<T> setting) {
        String given = start.getProperty(setting.name());
        if (given != null) {
            return setting.form().read(given);
        }
        String written = setting.startOnly() ? null : chosen().get(setting.name());
        return written == null
                ? setting.standard()
                : understood(setting, written).orElse(setting.standard());
    }

    /** A value that an earlier version of the product took may have become meaningless; the standard holds then. */
    private static <T> Optional<T> understood(Setting<T> setting, String written) {
        try {
            return Optional.of(setting.form().readWithin(written));
        } catch (SettingRefused refused) {
            LOG.warn("The setting {} keeps its standard: {}", setting.name(), refused.getMessage());
            return Optional.empty();
        }
    }

    private Map<String, String> chosen() {
        if (!read) {
            refresh();
        }
        return known;
    }

    @TransactionalEventListener(fallbackExecution = true)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(SettingChanged changed) {
        refresh();
    }

    /** Now and then too, because another node may have changed something. */
    @Scheduled(initialDelayString = "PT15S", fixedDelayString = "PT15S")
    void refresh() {
        Map<String, String> now = new HashMap<>();
        chosen.findAll().forEach(one -> {
            if (one.value() != null) {
                now.put(one.name(), one.value());
            }
        });
        boolean news = !now.equals(known);
        known = Map.copyOf(now);
        read = true;
        if (news) {
            values.clear();
        }
    }
}
