package id.satupintu.settings;

import id.satupintu.access.Actor;
import id.satupintu.audit.AuditDesk;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of every setting of the product: what holds, what the standard is, who changed it and when. */
@Service
@Transactional
public class SettingsDesk {

    private static final String READERS = "hasAnyRole('ADMIN', 'AUDITOR')";
    private static final int LONGEST_DETAIL = 200;
    private static final int LONGEST_VALUE = 4_000;
    private static final Limit LATEST = Limit.of(50);

    private final List<RoomSettings> rooms;
    private final CurrentSettings current;
    private final ChosenValues chosen;
    private final Changes changes;
    private final AuditDesk audit;
    private final ApplicationEventPublisher events;

    SettingsDesk(
            List<RoomSettings> rooms,
            CurrentSettings current,
            ChosenValues chosen,
            Changes changes,
            AuditDesk audit,
            ApplicationEventPublisher events) {
        this.rooms = rooms;
        this.current = current;
        this.chosen = chosen;
        this.changes = changes;
        this.audit = audit;
        this.events = events;
    }

    /** Every setting, those of one room beside each other. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public List<SettingRow> all() {
        Map<String, ChosenValue> known =
                chosen.findAll().stream().collect(Collectors.toMap(ChosenValue::name, Function.identity()));
        return rooms.stream()
                .flatMap(room -> room.declared().stream())
                .map(setting -> row(setting, known.get(setting.name())))
                .toList();
    }

    /** The latest changes of one setting, newest first. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public List<ChangeRow> changes(String name) {
        return changes.findByNameOrderByChangedAtDescIdDesc(name, LATEST).stream()
                .map(Change::row)
                .toList();
    }

    /**
     * Sets a value from now on.
     *
     * @param before what whoever changes it saw, so that nobody overwrites what they have not seen
     * @throws SettingRefused when it does not fit, or cannot be changed on the screen
     */
    @PreAuthorize("hasRole('ADMIN')")
    public void change(String name, String before, String typed) {
        Setting<?> setting = changeable(name, before);
        String tidy = setting.tidy(typed);
        if (tidy.length() > LONGEST_VALUE) {
            throw new SettingRefused("too-long", String.valueOf(LONGEST_VALUE));
        }
        note(setting, before, tidy, tidy);
    }

    /**
     * Lets the standard hold again.
     *
     * @throws SettingRefused when it cannot be changed on the screen
     */
    @PreAuthorize("hasRole('ADMIN')")
    public void backToStandard(String name, String before) {
        Setting<?> setting = changeable(name, before);
        note(setting, before, null, standard(setting));
    }

    private Setting<?> changeable(String name, String before) {
        Setting<?> setting = rooms.stream()
                .flatMap(room -> room.declared().stream())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No setting is called " + name));
        if (setting.startOnly()) {
            throw new SettingRefused("start-only", name);
        }
        if (current.pinned(setting)) {
            throw new SettingRefused("pinned", name);
        }
        String holds = holding(setting, chosen.findById(name).orElse(null));
        if (!holds.equals(before)) {
            throw new SettingRefused("meanwhile", holds);
        }
        return setting;
    }

    private void note(Setting<?> setting, String before, @Nullable String value, String after) {
        String by = Actor.current().name();
        Instant now = Workday.now();
        ChosenValue one = chosen.findById(setting.name()).orElseGet(() -> new ChosenValue(setting.name()));
        one.choose(value, by, now);
        chosen.save(one);
        Change change = changes.save(new Change(setting.name(), before, after, by, now));
        audit.acted("settings.changed", "setting", change.id(), detail(setting.name(), before, after));
        events.publishEvent(new SettingChanged(setting.name(), now));
    }

    private static String detail(String name, String before, String after) {
        String whole = name + ": " + before + " -> " + after;
        return whole.substring(0, Math.min(whole.length(), LONGEST_DETAIL));
    }

    private <T> SettingRow row(Setting<T> setting, @Nullable ChosenValue known) {
        return new SettingRow(
                setting.name(),
                setting.room(),
                setting.key(),
                setting.form().kind(),
                holding(setting, known),
                standard(setting),
                current.pinned(setting),
                setting.startOnly(),
                setting.form().options(),
                setting.bound(false),
                setting.bound(true),
                known == null ? null : known.changedBy(),
                known == null ? null : known.changedAt());
    }

    /** What is stored goes before what this node remembers of it. */
    private <T> String holding(Setting<T> setting, @Nullable ChosenValue known) {
        if (setting.startOnly() || current.pinned(setting)) {
            return setting.written(current.of(setting));
        }
        String stored = known == null ? null : known.value();
        return stored == null ? standard(setting) : stored;
    }

    private static <T> String standard(Setting<T> setting) {
        return setting.written(setting.standard());
    }
}
