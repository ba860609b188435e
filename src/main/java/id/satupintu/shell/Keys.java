package id.satupintu.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.DomEvent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The keys of one view. Add it to the view; it listens while the view is on screen and is deaf while somebody types,
 * holds Ctrl, Alt or Meta, keeps a key pressed, or has a dialog open; those that are bound {@link #anywhere} are heard with
 * Alt in the middle of a text, too. Enter and the space bar stay with a focused
 * button. {@code ?} shows the list of keys that are enabled.
 */
@Tag("satupintu-keys")
public final class Keys extends Component {

    private static final long serialVersionUID = 1L;
    private static final String KEY = "event.detail.key";

    private final Map<String, Binding> bindings = new LinkedHashMap<>();

    private record Binding(String cap, String meaning, Runnable act, boolean enabled, boolean anywhere) {
        Binding enabled(boolean now) {
            return new Binding(cap, meaning, act, now, anywhere);
        }
    }

    public Keys() {
        getElement().addEventListener("satupintu-key", this::pressed).addEventData(KEY);
        getElement().getStyle().set("display", "none");
    }

    /**
     * Binds a key.
     *
     * @param key as the browser names it: a letter or digit in any case, {@code Enter}, {@code Backspace}, {@code Escape};
     *     {@code " "} is the space bar
     * @param meaning what it does, in the reader's language, for the list behind {@code ?}
     */
    public Keys on(String key, String meaning, Runnable act) {
        return bind(key, meaning, act, false);
    }

    /** Binds a letter, or a key with a name, that is heard with Alt, too, also while somebody types; for what may be wanted at any moment. */
    public Keys anywhere(String key, String meaning, Runnable act) {
        return bind(key, meaning, act, true);
    }

    private Keys bind(String key, String meaning, Runnable act, boolean anywhere) {
        bindings.put(name(key), new Binding(cap(key), meaning, act, true, anywhere));
        tell();
        return this;
    }

    /** Switches a bound key on or off; off, it is neither heard nor listed. Unknown keys are ignored. */
    public void enable(String key, boolean enabled) {
        bindings.computeIfPresent(name(key), (name, old) -> old.enabled(enabled));
        tell();
    }

    /** Hears these of the bound keys and no others. */
    public Keys only(Collection<String> heard) {
        Set<String> names = heard.stream().map(Keys::name).collect(Collectors.toSet());
        bindings.replaceAll((name, old) -> old.enabled(names.contains(name)));
        tell();
        return this;
    }

    /** Forgets every binding, as when the view shows another step. */
    public void clear() {
        bindings.clear();
        tell();
    }

    /** The enabled keys as printed on the keyboard, and what each does. */
    public Map<String, String> list() {
        return bindings.values().stream()
                .filter(Binding::enabled)
                .collect(Collectors.toMap(Binding::cap, Binding::meaning, (a, b) -> a, LinkedHashMap::new));
    }

    /** Acts as if the key had been pressed; disabled and unknown keys do nothing. */
    public void press(String key) {
        Binding binding = bindings.get(name(key));
        if (binding != null && binding.enabled) {
            binding.act.run();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://shell/keys.js");
    }

    private void pressed(DomEvent event) {
        String key = event.getEventData().get(KEY).asString();
        if ("?".equals(key)) {
            new KeyList(this).open();
        } else {
            press(key);
        }
    }

    private void tell() {
        getElement().setAttribute("keys", heard(Binding::enabled));
        getElement().setAttribute("anywhere", heard(binding -> binding.enabled && binding.anywhere));
    }

    private String heard(Predicate<Binding> which) {
        return bindings.entrySet().stream()
                .filter(entry -> which.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining("\n"));
    }

    /** Whether the key with that cap is heard with Alt, too. */
    boolean isAnywhere(String cap) {
        return bindings.values().stream().anyMatch(binding -> binding.cap.equals(cap) && binding.anywhere);
    }

    private static String name(String key) {
        return key.length() == 1 ? key.toLowerCase(Locale.ROOT) : key;
    }

    private String cap(String key) {
        return switch (key) {
            case " " -> getTranslation("shell.keys.space");
            case "Backspace" -> "⌫";
            default -> key.length() == 1 ? key.toUpperCase(Locale.ROOT) : key;
        };
    }
}
