package id.satupintu.verification.reason.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.satupintu.access.Actor;
import id.satupintu.policy.ReasonTexts;
import id.satupintu.policy.Wording;
import id.satupintu.shell.DayField;
import id.satupintu.verification.reason.ReasonRefused;
import id.satupintu.verification.reason.ReasonRow;
import id.satupintu.workday.Workday;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Writes the texts of a reason in both languages; what does not fit is said here and stays as typed. */
final class ReasonForm extends Div {

    private static final long serialVersionUID = 1L;

    private final TextArea wordsId;
    private final TextArea wordsEn;
    private final TextArea sayId;
    private final TextArea sayEn;
    private final TextArea staffId;
    private final TextArea staffEn;
    private final DatePicker from;
    private final DatePicker to;
    private final Paragraph refused = new Paragraph();

    ReasonForm(ReasonRow row, Consumer<Written> keep, Runnable close) {
        addClassName("reason-form");
        ReasonTexts texts = row.newest() == null ? row.texts() : row.newest().texts();
        wordsId = area("words", "id", texts.words().id());
        wordsEn = area("words", "en", texts.words().en());
        sayId = area("say", "id", texts.say().id());
        sayEn = area("say", "en", texts.say().en());
        staffId = area("staff", "id", texts.staff().id());
        staffEn = area("staff", "en", texts.staff().en());
        String slots =
                ReasonTexts.slots().stream().map(slot -> "{" + slot + "}").collect(Collectors.joining(" "));
        sayId.setHelperText(getTranslation("verification.reasons.slots", slots));
        from = new DayField(getTranslation("verification.reasons.firstDay"));
        from.setValue(today());
        to = new DayField(getTranslation("verification.reasons.lastDay"));
        to.setHelperText(getTranslation("verification.reasons.lastDay.text"));
        refused.addClassName("field-error");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        Div fields = new Div(wordsId, wordsEn, sayId, sayEn, staffId, staffEn, from, to);
        fields.addClassName("reason-fields");
        add(new H2(row.code().name()), fields, refused, acts(keep, close));
    }

    private Div acts(Consumer<Written> keep, Runnable close) {
        Button save = new Button(getTranslation("verification.reasons.keep"), click -> attempt(keep));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("verification.cancel"), click -> close.run());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        cancel.addClickShortcut(Key.ESCAPE).listenOn(this);
        Div acts = new Div(save, cancel);
        acts.addClassName("row");
        return acts;
    }

    private TextArea area(String text, String language, String value) {
        TextArea area = new TextArea(getTranslation("verification.reasons." + text + "." + language));
        area.setValue(value);
        return area;
    }

    private void attempt(Consumer<Written> keep) {
        refused.setVisible(false);
        try {
            keep.accept(new Written(
                    Objects.requireNonNullElseGet(from.getValue(), ReasonForm::today), to.getValue(), texts()));
        } catch (ReasonRefused e) {
            refused.setText(getTranslation("verification.reasons.refused." + e.reason(), e.detail()));
            refused.setVisible(true);
        }
    }

    private ReasonTexts texts() {
        return new ReasonTexts(wording(wordsId, wordsEn), wording(staffId, staffEn), wording(sayId, sayEn));
    }

    private static Wording wording(TextArea id, TextArea en) {
        return new Wording(id.getValue().strip(), en.getValue().strip());
    }

    private static LocalDate today() {
        return Actor.current().zone().dayOf(Workday.now());
    }
}
