package id.satupintu.escalation.criterion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.escalation.criterion.CriterionDesk;
import id.satupintu.escalation.criterion.CriterionForm;
import id.satupintu.escalation.criterion.CriterionRow;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What makes a problem urgent: the policy names no criterion, so the list is the centre's own. */
@Route("kriteria")
@PageTitle("escalation.criteria.title")
@Menu(title = "escalation.criteria.menu", order = 92)
@RolesAllowed({"ADMIN", "AUDITOR"})
@StyleSheet("reasons.css")
class CriteriaView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CriterionDesk desk;
    private final boolean mayWrite = Actor.current().role() == Role.ADMIN;
    private final Div fresh = new Div();
    private final Div lines = new Div();
    private final Button add;

    CriteriaView(CriterionDesk desk) {
        this.desk = desk;
        addClassNames("view", "reasons");
        Span spacer = new Span();
        spacer.addClassName("spacer");
        add = new Button(getTranslation("escalation.criteria.new"), click -> begin());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setVisible(mayWrite);
        Header header = new Header(new H1(getTranslation("escalation.criteria.title")), spacer, add);
        header.addClassName("view-header");
        Paragraph text = new Paragraph(getTranslation("escalation.criteria.text"));
        text.addClassName("muted");
        lines.addClassNames("panel", "reasons-lines");
        fresh.addClassName("panel");
        fresh.setVisible(false);
        add(header, text, fresh, lines);
        draw();
    }

    private void draw() {
        lines.removeAll();
        desk.all().forEach(row -> lines.add(new CriterionLine(row, mayWrite, this::edit)));
    }

    private void begin() {
        List<CriterionRow> all = desk.all();
        int place = all.isEmpty() ? 1 : all.getLast().place() + 1;
        open(fresh, null, place, () -> fresh.setVisible(false));
        fresh.setVisible(true);
    }

    private void edit(CriterionLine line) {
        open(line, line.row(), line.row().place(), this::draw);
    }

    private void open(Div place, @Nullable CriterionRow row, int number, Runnable close) {
        CriterionEditor editor = new CriterionEditor(row, number, this::keep, close);
        place.removeAll();
        place.add(editor);
        editor.focus();
    }

    private void keep(CriterionForm form) {
        desk.save(form);
        fresh.setVisible(false);
        draw();
        Notification.show(getTranslation("escalation.criteria.kept"));
    }
}
