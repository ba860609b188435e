package id.satupintu.kpi.ui;

import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One of several codes, or all of them; a code that is not known here, as an old address may carry, is shown as it is,
 * never as all, and said to be none of those to choose from.
 */
final class Pick extends Select<String> {

    private static final long serialVersionUID = 1L;
    private static final String ALL = "";

    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Set<String> known;

    /**
     * @param all what choosing nothing is called, null where something is always chosen
     * @param labels what each code is called, in their order
     * @param chosen gets the code, null for all
     */
    Pick(String name, @Nullable String all, Map<String, String> labels, Consumer<@Nullable String> chosen) {
        if (all != null) {
            this.labels.put(ALL, all);
        }
        this.labels.putAll(labels);
        known = Set.copyOf(this.labels.keySet());
        setAriaLabel(name);
        setItems(this.labels.keySet());
        setItemLabelGenerator(code -> this.labels.getOrDefault(code, code));
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                String code = event.getValue();
                chosen.accept(code == null || code.equals(ALL) ? null : code);
            }
        });
    }

    /** Shows what is chosen, without telling it as a choice. */
    void show(@Nullable String code) {
        if (code != null && labels.putIfAbsent(code, code) == null) {
            setItems(labels.keySet());
        }
        setValue(code == null ? ALL : code);
        boolean strange = code != null && !known.contains(code);
        setErrorMessage(strange ? getTranslation("kpi.filter.strange") : null);
        setInvalid(strange);
    }

    /** Whether there is anything to choose. */
    boolean offersChoice() {
        return known.size() > 2;
    }
}
