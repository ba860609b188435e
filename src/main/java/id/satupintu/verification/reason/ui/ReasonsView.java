package id.satupintu.verification.reason.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.verification.reason.ReasonDesk;
import jakarta.annotation.security.RolesAllowed;

/** Every reason for a rejection: its code stays, its texts and days are the centre's. */
@Route("alasan")
@PageTitle("verification.reasons.title")
@Menu(title = "verification.reasons.title", order = 92)
@RolesAllowed({"ADMIN", "AUDITOR"})
@StyleSheet("reasons.css")
class ReasonsView extends Div {

    private static final long serialVersionUID = 1L;

    ReasonsView(ReasonDesk desk) {
        boolean mayWrite = Actor.current().role() == Role.ADMIN;
        addClassNames("view", "reasons");
        Header header = new Header(new H1(getTranslation("verification.reasons.title")));
        header.addClassName("view-header");
        Paragraph text = new Paragraph(getTranslation("verification.reasons.text"));
        text.addClassName("muted");
        Div lines = new Div();
        lines.addClassNames("panel", "reasons-lines");
        desk.all().forEach(row -> lines.add(new ReasonLine(row, desk, mayWrite)));
        add(header, text, lines);
    }
}
