package id.satupintu.edition.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.satupintu.edition.EditionSheet;
import id.satupintu.policy.EditionChange;
import id.satupintu.policy.ScriptKey;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Every script of the edition on the left, the one that is read or written on the right. */
final class ScriptsPane extends Div {

    private static final long serialVersionUID = 1L;

    private final transient OpenSheet open;
    private final TextField search = new TextField();
    private final UnorderedList list = new UnorderedList();
    private final Div place = new Div();
    private final transient Map<ScriptKey, NativeButton> buttons = new HashMap<>();
    private ScriptKey chosen = ScriptKey.all().getFirst();

    ScriptsPane(OpenSheet open) {
        this.open = open;
        addClassName("edition-scripts");
        list.addClassName("edition-script-list");
        search.setPlaceholder(getTranslation("edition.script.search"));
        search.setAriaLabel(getTranslation("edition.script.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> list(open.sheet()));
        Div left = new Div(search, list);
        left.addClassName("panel");
        add(left, place);
        open.read(this::list);
        choose(chosen);
    }

    private void list(EditionSheet sheet) {
        list.removeAll();
        buttons.clear();
        keys().forEach(key -> list.add(new ListItem(button(key, sheet))));
        mark();
    }

    private List<ScriptKey> keys() {
        String typed = search.getValue().strip().toLowerCase(Locale.ROOT);
        return ScriptKey.all().stream()
                .filter(key -> (key.written() + " " + key.script().rule() + " "
                                + open.edition().scripts().text(key).spoken().id())
                        .toLowerCase(Locale.ROOT)
                        .contains(typed))
                .toList();
    }

    private NativeButton button(ScriptKey key, EditionSheet sheet) {
        NativeButton button = new NativeButton();
        Span name = new Span(key.written());
        Span rule = new Span(key.script().rule());
        rule.addClassNames("muted", "small");
        button.add(name, rule);
        if (sheet.faults().stream().anyMatch(fault -> fault.subject().equals(key.written()))) {
            button.add(new StateChip(VaadinIcon.WARNING, getTranslation("edition.row.faulty"), Tone.DANGER));
        } else if (changed(key, sheet)) {
            button.add(new StateChip(VaadinIcon.ASTERISK, getTranslation("edition.row.changed"), Tone.INFO));
        }
        button.addClickListener(click -> choose(key));
        buttons.put(key, button);
        return button;
    }

    private static boolean changed(ScriptKey key, EditionSheet sheet) {
        return sheet.changes().stream()
                .anyMatch(change -> change instanceof EditionChange.Reworded said
                        && said.key().equals(key));
    }

    private void choose(ScriptKey key) {
        chosen = key;
        place.removeAll();
        place.add(new ScriptPane(open, key));
        mark();
    }

    private void mark() {
        buttons.forEach((key, button) -> {
            if (key.equals(chosen)) {
                button.getElement().setAttribute("aria-current", "true");
            } else {
                button.getElement().removeAttribute("aria-current");
            }
        });
    }
}
