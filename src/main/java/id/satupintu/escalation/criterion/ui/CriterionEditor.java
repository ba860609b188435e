package id.satupintu.escalation.criterion.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import id.satupintu.access.Actor;
import id.satupintu.escalation.criterion.CriterionForm;
import id.satupintu.escalation.criterion.CriterionRefused;
import id.satupintu.escalation.criterion.CriterionRow;
import id.satupintu.shell.DayField;
import id.satupintu.shell.Tone;
import id.satupintu.shell.WrongField;
import id.satupintu.workday.Workday;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes one criterion; what does not fit is said at its field and stays as typed. */
final class CriterionEditor extends Div {

    private static final long serialVersionUID = 1L;

    private final @Nullable String code;
    private final TextField wordsId = new TextField();
    private final TextField wordsEn = new TextField();
    private final IntegerField place = new IntegerField();
    private final DayField from;
    private final DayField to;
    private final transient Map<String, HasValidation> fields;
    private final Div meanwhile = new Div();
    private long seen;

    /**
     * @param row null for a new one
     * @param last the place in the list that is offered
     * @param keep saves it, or throws {@link CriterionRefused}
     */
    CriterionEditor(@Nullable CriterionRow row, int last, Consumer<CriterionForm> keep, Runnable close) {
        addClassName("reason-form");
        code = row == null ? null : row.code();
        seen = row == null ? 0 : row.version();
        wordsId.setLabel(getTranslation("escalation.criteria.wordsId"));
        wordsEn.setLabel(getTranslation("escalation.criteria.wordsEn"));
        place.setLabel(getTranslation("escalation.criteria.place"));
        place.setValue(last);
        from = new DayField(getTranslation("escalation.criteria.from"));
        from.setValue(today());
        to = new DayField(getTranslation("escalation.criteria.to"));
        to.setHelperText(getTranslation("escalation.criteria.to.text"));
        if (row != null) {
            wordsId.setValue(row.wordsId());
            wordsEn.setValue(row.wordsEn());
            from.setValue(row.from());
            to.setValue(row.to());
        }
        fields = Map.of("wordsId", wordsId, "wordsEn", wordsEn, "place", place, "from", from, "to", to);
        Div inputs = new Div(wordsId, wordsEn, place, from, to);
        inputs.addClassName("reason-fields");
        meanwhile.addClassNames("note", Tone.WARN.cssClass());
        meanwhile.getElement().setAttribute("role", "alert");
        meanwhile.setVisible(false);
        add(
                new H2(code == null ? getTranslation("escalation.criteria.new") : code),
                inputs,
                meanwhile,
                acts(keep, close));
    }

    private Div acts(Consumer<CriterionForm> keep, Runnable close) {
        Button save = new Button(getTranslation("escalation.criteria.keep"), click -> attempt(keep));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("escalation.criteria.cancel"), click -> close.run());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        cancel.addClickShortcut(Key.ESCAPE).listenOn(this);
        Div acts = new Div(save, cancel);
        acts.addClassName("row");
        return acts;
    }

    private void attempt(Consumer<CriterionForm> keep) {
        fields.values().forEach(field -> field.setInvalid(false));
        meanwhile.setVisible(false);
        try {
            keep.accept(new CriterionForm(
                    code,
                    wordsId.getValue().strip(),
                    wordsEn.getValue().strip(),
                    Objects.requireNonNullElse(place.getValue(), 0),
                    from.getValue(),
                    to.getValue(),
                    seen));
        } catch (CriterionRefused refused) {
            refused.standing().ifPresentOrElse(this::tell, () -> point(refused));
        }
    }

    private void point(CriterionRefused refused) {
        HasValidation field = Objects.requireNonNull(fields.get(refused.field()));
        WrongField.tell(field, getTranslation("escalation.criteria.refused." + refused.code()));
    }

    /** What was typed stays; whoever saves again has read what they write over. */
    private void tell(CriterionRow standing) {
        seen = standing.version();
        Paragraph said = new Paragraph(getTranslation("escalation.criteria.refused.meanwhile", standing.changedBy()));
        meanwhile.removeAll();
        meanwhile.add(said, new CriterionLine(standing, false, line -> {}));
        meanwhile.setVisible(true);
    }

    void focus() {
        wordsId.focus();
    }

    private static LocalDate today() {
        return Actor.current().zone().dayOf(Workday.now());
    }
}
