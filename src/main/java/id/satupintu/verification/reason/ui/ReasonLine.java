package id.satupintu.verification.reason.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import id.satupintu.access.Actor;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;
import id.satupintu.verification.reason.ReasonDesk;
import id.satupintu.verification.reason.ReasonEdition;
import id.satupintu.verification.reason.ReasonRow;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;

/** One reason; the form to write it anew opens in its place. */
final class ReasonLine extends Div {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm");

    private final transient ReasonDesk desk;
    private final boolean mayWrite;
    private transient ReasonRow row;

    ReasonLine(ReasonRow row, ReasonDesk desk, boolean mayWrite) {
        this.desk = desk;
        this.mayWrite = mayWrite;
        this.row = row;
        addClassName("reason");
        draw();
    }

    private void draw() {
        removeAll();
        Span code = new Span(row.code().name());
        code.addClassNames("small", "muted", "reason-code");
        Div names = new Div(new H2(row.texts().words().in(getLocale())), code, state());
        names.addClassName("reason-names");
        Paragraph say = new Paragraph(row.texts().say().in(getLocale()));
        Paragraph staff = new Paragraph(row.texts().staff().in(getLocale()));
        staff.addClassNames("muted", "small");
        Div texts = new Div(say, staff);
        row.history().stream().limit(3).forEach(edition -> texts.add(history(edition)));
        add(names, texts);
        if (mayWrite) {
            Button write = new Button(getTranslation("verification.reasons.write"), click -> edit());
            write.addThemeVariants(ButtonVariant.TERTIARY);
            write.setAriaLabel(getTranslation("verification.reasons.write") + ": "
                    + row.texts().words().in(getLocale()));
            add(write);
        }
    }

    private StateChip state() {
        if (!row.active()) {
            return new StateChip(VaadinIcon.BAN, getTranslation("verification.reasons.off"), Tone.WARN);
        }
        return row.edited()
                ? new StateChip(VaadinIcon.PENCIL, getTranslation("verification.reasons.edited"), Tone.INFO)
                : new StateChip(VaadinIcon.CHECK, getTranslation("verification.reasons.standard"), Tone.OK);
    }

    private Span history(ReasonEdition edition) {
        Span line = new Span(getTranslation(
                edition.to() == null ? "verification.reasons.from" : "verification.reasons.fromTo",
                day(edition.from()),
                day(edition.to()),
                edition.by(),
                TIME.format(edition.at().atZone(Actor.current().zone().id()))));
        line.addClassNames("muted", "small", "reason-history");
        return line;
    }

    private String day(@Nullable LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(getLocale())
                        .format(day);
    }

    private void edit() {
        removeAll();
        add(new ReasonForm(row, this::keep, this::draw));
    }

    private void keep(Written written) {
        ReasonEdition newest = row.newest();
        desk.write(row.code(), newest == null ? null : newest.id(), written.from(), written.to(), written.texts());
        row = desk.all().stream()
                .filter(one -> one.code() == row.code())
                .findFirst()
                .orElse(row);
        draw();
        Notification.show(getTranslation("verification.reasons.kept"));
    }
}
