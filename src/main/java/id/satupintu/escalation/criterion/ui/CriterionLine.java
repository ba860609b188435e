package id.satupintu.escalation.criterion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.access.Actor;
import id.satupintu.escalation.criterion.CriterionRow;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;
import id.satupintu.workday.Workday;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.Consumer;

/** One criterion in the reader's language and the other one, with the days on which it can be picked and who wrote it so. */
final class CriterionLine extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CriterionRow row;

    CriterionLine(CriterionRow row, boolean mayWrite, Consumer<CriterionLine> edit) {
        this.row = row;
        addClassName("reason");
        Span code = new Span(row.code());
        code.addClassNames("small", "muted", "reason-code");
        Div names = new Div(new H2(row.words(getLocale())), code, state());
        names.addClassName("reason-names");
        Paragraph other = new Paragraph(row.words(getLocale()).equals(row.wordsId()) ? row.wordsEn() : row.wordsId());
        Span days = new Span(days());
        days.addClassNames("muted", "small", "reason-history");
        add(names, new Div(other, days));
        if (mayWrite) {
            Button write = new Button(getTranslation("escalation.criteria.write"), click -> edit.accept(this));
            write.addThemeVariants(ButtonVariant.TERTIARY);
            write.setAriaLabel(getTranslation("escalation.criteria.write") + ": " + row.words(getLocale()));
            add(write);
        }
    }

    private StateChip state() {
        LocalDate today = Actor.current().zone().dayOf(Workday.now());
        if (row.holdsOn(today)) {
            return new StateChip(VaadinIcon.CHECK, getTranslation("escalation.criteria.on"), Tone.OK);
        }
        return row.from().isAfter(today)
                ? new StateChip(VaadinIcon.CLOCK, getTranslation("escalation.criteria.soon"), Tone.INFO)
                : new StateChip(VaadinIcon.BAN, getTranslation("escalation.criteria.off"), Tone.WARN);
    }

    private String days() {
        String from = day(row.from());
        return row.to() == null
                ? getTranslation("escalation.criteria.since", from, row.changedBy())
                : getTranslation("escalation.criteria.between", from, day(row.to()), row.changedBy());
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(day);
    }

    CriterionRow row() {
        return row;
    }
}
