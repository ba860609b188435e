package id.satupintu.edition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import id.satupintu.edition.EditionFault;
import id.satupintu.edition.EditionSheet;
import id.satupintu.policy.Edition;
import id.satupintu.shell.DayField;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The letter: who gave it, what it is about, which number and day, from when on it holds. What it covers and is
 * for is the same in every edition with rules: the three requests on both channels, the three purposes.
 */
final class LetterPane extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 200;

    private final transient OpenSheet open;
    private final transient Map<String, HasValidation> fields = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private boolean form;

    LetterPane(OpenSheet open) {
        this.open = open;
        addClassNames("panel", "edition-letter");
        open.read(this::draw);
    }

    /** The fields stay while they are typed into; only becoming editable or not draws anew. */
    private void draw(EditionSheet sheet) {
        if (!open.editable() || !form) {
            form = open.editable();
            fields.clear();
            removeAll();
            add(form ? form(sheet.edition()) : facts(sheet.edition()));
        }
        fields.forEach((name, field) -> tell(field, name, fault(sheet, name)));
    }

    /** What the field says of itself, such as that this is no day, is left alone. */
    private void tell(HasValidation field, String name, @Nullable EditionFault fault) {
        if (fault != null) {
            told.add(name);
            field.setErrorMessage(getTranslation(fault.key(), fault.args().toArray()));
            field.setInvalid(true);
        } else if (told.remove(name)) {
            field.setErrorMessage(null);
            field.setInvalid(false);
        }
    }

    private static @Nullable EditionFault fault(EditionSheet sheet, String name) {
        return sheet.faults().stream()
                .filter(one ->
                        one.part() == EditionFault.Part.LETTER && one.subject().equals(name))
                .findFirst()
                .orElse(null);
    }

    private Component form(Edition edition) {
        Div form = new Div(
                text("issuer", edition.issuer(), Letter::issuer),
                text("subject", edition.subject(), Letter::subject),
                text("number", edition.number(), Letter::number),
                day("dated", edition.dated(), Letter::dated),
                day("effectiveFrom", edition.effectiveFrom(), Letter::effectiveFrom));
        form.addClassName("edition-form");
        Paragraph kept = new Paragraph(getTranslation("edition.kept"));
        kept.addClassNames("muted", "small");
        return new Div(form, kept);
    }

    private interface Change<T> {

        Letter with(Letter letter, T value);
    }

    private TextField text(String name, @Nullable String value, Change<String> change) {
        TextField field = new TextField(getTranslation("edition.letter." + name));
        field.setValue(value == null ? "" : value);
        field.setMaxLength(LONGEST);
        field.setManualValidation(true);
        fields.put(name, field);
        field.setId("letter-" + name);
        field.addValueChangeListener(typed -> open.change(edition ->
                change.with(Letter.of(edition), typed.getValue().strip()).on(edition)));
        return field;
    }

    private DatePicker day(String name, @Nullable LocalDate value, Change<@Nullable LocalDate> change) {
        DatePicker field =
                new DayField(getTranslation("edition.letter." + name)).saying(getTranslation("edition.bad-day"));
        field.setValue(value);
        fields.put(name, field);
        field.setId("letter-" + name);
        field.addValueChangeListener(typed -> open.change(
                edition -> change.with(Letter.of(edition), typed.getValue()).on(edition)));
        return field;
    }

    private Component facts(Edition edition) {
        EditionWords words = new EditionWords(this);
        DescriptionList list = new DescriptionList();
        list.addClassName("facts");
        fact(list, "issuer", edition.issuer());
        fact(list, "subject", edition.subject());
        if (edition.rules().isPresent()) {
            fact(list, "scope", getTranslation("edition.letter.scope.text"));
            fact(list, "purposes", getTranslation("edition.letter.purposes.text"));
        }
        fact(list, "number", edition.number() == null ? "—" : edition.number());
        fact(list, "dated", words.day(edition.dated()));
        fact(list, "effectiveFrom", words.day(edition.effectiveFrom()));
        Div all = new Div(list);
        if (edition.assumed()) {
            Paragraph assumed = new Paragraph(getTranslation("edition.assumed"));
            assumed.addClassNames("note", "tone-info");
            all.add(assumed);
        }
        if (edition.rules().isEmpty()) {
            Paragraph record = new Paragraph(getTranslation("edition.record"));
            record.addClassNames("note", "tone-info");
            all.add(record);
        }
        all.addClassName("stack");
        return all;
    }

    private void fact(DescriptionList list, String name, String value) {
        list.add(
                new DescriptionList.Term(getTranslation("edition.letter." + name)),
                new DescriptionList.Description(value));
    }
}
