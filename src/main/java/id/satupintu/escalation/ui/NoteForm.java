package id.satupintu.escalation.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableSupplier;
import id.satupintu.escalation.ApktField;
import id.satupintu.escalation.ApktNote;
import id.satupintu.escalation.CaseView;
import id.satupintu.escalation.Wording;
import id.satupintu.shell.CopyButton;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The form "APKT Keluhan" as it stands on the screen of APKT, from top to bottom, so that it can be filled there line by
 * line: each line can be copied, the starred ones must be filled, and what the applicant said can be changed (Q-020 to
 *
 */
final class NoteForm extends Div {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_FIELD = 200;
    private static final int LONGEST_PROBLEM = 1_000;

    private final TextField serviceUnit = new TextField();
    private final TextField location = new TextField();
    private final TextArea problem = new TextArea();
    private final Span subComplaint = new Span();
    private final Span unit = new Span();
    private final Span applicant = new Span();
    private final Span contact = new Span();
    private final CopyButton whole;
    private transient @Nullable ApktNote note;

    NoteForm(Consumer<Wording> reword) {
        addClassName("esc-form");
        whole = new CopyButton(getTranslation("escalation.apkt.form"), () -> note == null ? "" : note.asText());
        H3 title = new H3(getTranslation("escalation.apkt.form"));
        Div head = new Div(title, tabs(), whole);
        head.addClassName("esc-form-head");
        add(head);
        fixed("Tipe Keluhan", new Span(ApktNote.COMPLAINT));
        fixed("Tipe Sub Keluhan", subComplaint);
        fixed("Unit", unit);
        open("Unit Pelayanan *", serviceUnit, value -> reword.accept(new Wording(value, null, null)));
        open("Lokasi", location, value -> reword.accept(new Wording(null, value, null)));
        open("Permasalahan *", problem, value -> reword.accept(new Wording(null, null, value)));
        fixed(getTranslation("escalation.apkt.applicant"), applicant);
        fixed(getTranslation("escalation.apkt.contact"), contact);
        serviceUnit.setMaxLength(LONGEST_FIELD);
        location.setMaxLength(LONGEST_FIELD);
        problem.setMaxLength(LONGEST_PROBLEM);
        problem.addClassName("esc-problem");
    }

    /** the tab to choose; the words are those of APKT in every language of ours. */
    private static Div tabs() {
        Span other = new Span("Gangguan");
        Span chosen = new Span("✓ " + ApktNote.HEADING);
        chosen.addClassName("chosen");
        Div tabs = new Div(other, chosen);
        tabs.addClassName("esc-tabs");
        return tabs;
    }

    private void fixed(String label, Span value) {
        line(label, value, value::getText);
    }

    private <T extends AbstractField<T, String> & HasAriaLabel> void open(
            String label, T field, Consumer<String> reword) {
        field.setAriaLabel(label);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                reword.accept(change.getValue());
            }
        });
        line(label, field, field::getValue);
    }

    private void line(String label, Component value, SerializableSupplier<String> text) {
        Span name = new Span(label);
        name.addClassName("esc-label");
        Div line = new Div(name, value, new CopyButton(label, text));
        line.addClassName("esc-line");
        add(line);
    }

    void show(CaseView view) {
        ApktNote now = view.note();
        note = now;
        subComplaint.setText(now.subComplaint());
        unit.setText(now.unit());
        serviceUnit.setValue(now.serviceUnit());
        location.setValue(now.location());
        problem.setValue(now.problem());
        applicant.setText(now.applicant());
        contact.setText(now.contact());
        boolean still = view.open() && view.untouched() && Reader.works();
        serviceUnit.setReadOnly(!still);
        location.setReadOnly(!still);
        problem.setReadOnly(!still);
        serviceUnit.setErrorMessage(getTranslation("escalation.apkt.required"));
        serviceUnit.setInvalid(still && now.missing().contains(ApktField.SERVICE_UNIT));
    }

    void copy() {
        whole.copy();
    }
}
