package id.satupintu.verification.review.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.shell.EmptyState;
import id.satupintu.shell.Keys;
import id.satupintu.verification.review.FiguresDesk;
import id.satupintu.verification.review.GoldenDesk;
import id.satupintu.verification.review.ReviewRefused;
import id.satupintu.verification.review.SecondLook;
import id.satupintu.verification.review.SecondLookDesk;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decisions of colleagues looked at afterwards, beside one's own figures; by keyboard, one after the other. */
@Route("tinjauan")
@PageTitle("verification.review.title")
@Menu(title = "verification.review.title", order = 24)
@RolesAllowed({"TL", "MANAGER"})
@StyleSheet("review.css")
class ReviewView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SecondLookDesk desk;
    private final transient Actor me = Actor.current();
    private final Div list = new Div();
    private final LookPane pane;
    private final Keys keys = new Keys();
    private transient List<SecondLook> waiting = List.of();
    private transient @Nullable SecondLook open;

    ReviewView(SecondLookDesk desk, FiguresDesk figures, GoldenDesk golden) {
        this.desk = desk;
        addClassNames("view", "rv");
        pane = new LookPane(() -> look(true), () -> look(false), me.shiftLead() ? this::open : null);
        list.addClassName("rv-list");
        list.getElement().setAttribute("role", "list");
        Header header = new Header(new H1(getTranslation("verification.review.title")));
        header.addClassName("view-header");
        Div split = new Div(list, pane);
        split.addClassNames("rv-split");
        keys.on("y", getTranslation("verification.review.agree"), () -> look(true));
        keys.on("b", getTranslation("verification.review.disagree"), () -> look(false));
        if (me.shiftLead()) {
            keys.on("o", getTranslation("verification.review.open"), this::open);
        }
        add(header, split, keys);
        if (me.role() == Role.TL) {
            add(new FiguresCard(figures, desk, me));
            if (golden.on()) {
                add(new PracticeCard(golden));
            }
        }
        read();
    }

    /** Reads what waits and opens the first. */
    private void read() {
        waiting = desk.waiting(me.scope());
        list.removeAll();
        if (waiting.isEmpty()) {
            open = null;
            list.add(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE_O,
                    getTranslation("verification.review.none"),
                    getTranslation("verification.review.none.text")));
            pane.setVisible(false);
            hear(false);
            return;
        }
        waiting.forEach(look -> list.add(new LookRow(look, me.zone(), () -> show(look))));
        show(waiting.getFirst());
    }

    private void show(SecondLook look) {
        guarded(() -> {
            pane.show(look, desk.behind(look.id(), me.scope()));
            open = look;
            list.getChildren()
                    .filter(LookRow.class::isInstance)
                    .map(LookRow.class::cast)
                    .forEach(row -> row.select(look));
            pane.setVisible(true);
            hear(true);
        });
    }

    private void hear(boolean something) {
        keys.enable("y", something);
        keys.enable("b", something);
        keys.enable("o", something);
    }

    /** Into the console: a shift lead takes a colleague's decision back there. */
    private void open() {
        SecondLook current = open;
        if (current != null) {
            QueryParameters which =
                    QueryParameters.of("buka", current.verification().toString());
            getUI().ifPresent(ui -> ui.navigate("verifikasi", which));
        }
    }

    private void look(boolean agree) {
        SecondLook current = open;
        if (current != null) {
            guarded(() -> {
                desk.look(current.id(), agree, pane.note());
                pane.clear();
                read();
            });
        }
    }

    /** What was typed stays; the refusal says what to do next. */
    private void guarded(Runnable act) {
        pane.refused("");
        try {
            act.run();
        } catch (ReviewRefused refused) {
            pane.setVisible(true);
            pane.refused(getTranslation("verification.review.refused." + refused.code()));
        }
    }
}
