package id.satupintu.edition.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import id.satupintu.edition.EditionSheet;
import id.satupintu.policy.ScriptCheck;
import id.satupintu.policy.ScriptKey;
import id.satupintu.policy.ScriptText;
import id.satupintu.policy.Slot;
import id.satupintu.policy.Transaction;
import id.satupintu.policy.Voice;
import id.satupintu.policy.Wording;
import id.satupintu.shell.SayCard;
import id.satupintu.shell.Translations;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One script: its words in both languages and both voices, and what the caller would hear. */
final class ScriptPane extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1_500;
    private static final List<Locale> LANGUAGES = List.of(Translations.INDONESIAN, Translations.ENGLISH);

    private final transient OpenSheet open;
    private final transient ScriptKey key;
    private final Div preview = new Div();

    ScriptPane(OpenSheet open, ScriptKey key) {
        this.open = open;
        this.key = key;
        addClassNames("panel", "stack", "edition-script");
        Span rule = new Span(key.script().rule());
        rule.addClassName("muted");
        Div head = new Div(new H2(key.written()), rule);
        head.addClassName("row");
        add(head);
        if (open.editable()) {
            add(new Paragraph(getTranslation("edition.script.slots", slots())), form());
        }
        preview.addClassName("stack");
        add(preview);
        open.read(this::preview);
    }

    private String slots() {
        return ScriptCheck.known(key).stream()
                .map(Slot::place)
                .map(name -> "{" + name + "}")
                .collect(Collectors.joining(" "));
    }

    private Div form() {
        Div form = new Div();
        form.addClassName("edition-form");
        for (Voice voice : Voice.values()) {
            for (Locale language : LANGUAGES) {
                form.add(area(voice, language));
            }
        }
        return form;
    }

    private TextArea area(Voice voice, Locale language) {
        TextArea area = new TextArea(getTranslation("edition.script." + voice + "." + language.getLanguage()));
        area.setValue(text().in(voice).in(language));
        area.setMaxLength(LONGEST);
        area.setMinRows(3);
        area.addValueChangeListener(typed -> open.change(edition -> edition.saidBy(edition.scripts()
                .with(key, reworded(voice, language, typed.getValue().strip())))));
        return area;
    }

    private ScriptText text() {
        return open.edition().scripts().text(key);
    }

    private ScriptText reworded(Voice voice, Locale language, String words) {
        Wording old = text().in(voice);
        Wording now =
                language.equals(Translations.ENGLISH) ? new Wording(old.id(), words) : new Wording(words, old.en());
        if (voice == Voice.SPOKEN) {
            return new ScriptText(now, text().written());
        }
        boolean same = now.equals(text().spoken());
        return new ScriptText(text().spoken(), same ? null : now);
    }

    /** As it is said to Ibu Hana. */
    private void preview(EditionSheet sheet) {
        preview.removeAll();
        Transaction request =
                key.variant().equals(".PB") || key.variant().equals(".free") ? Transaction.PB : Transaction.PD;
        for (Voice voice : Voice.values()) {
            for (Locale language : LANGUAGES) {
                String title = getTranslation("edition.script." + voice + "." + language.getLanguage());
                preview.add(new SayCard(title, Sample.say(sheet.edition().scripts(), key, request, language, voice)));
            }
        }
    }
}
