package id.satupintu.edition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.edition.DraftDesk;
import id.satupintu.edition.DraftId;
import id.satupintu.shell.KeyHint;
import id.satupintu.shell.Keys;
import jakarta.annotation.security.RolesAllowed;

/** Every edition of the policy, drafts included, the latest day first. */
@Route("edisi")
@PageTitle("edition.title")
@Menu(title = "edition.menu", order = 91)
@RolesAllowed({"ADMIN", "MANAGER", "AUDITOR"})
@StyleSheet("edition.css")
class EditionsView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient DraftDesk desk;
    private final Keys keys = new Keys();

    EditionsView(DraftDesk desk) {
        this.desk = desk;
        addClassNames("view", "editions");
        UnorderedList list = new UnorderedList();
        list.addClassName("edition-list");
        desk.all().forEach(row -> list.add(new EditionItem(row)));
        add(header(), list, keys);
    }

    private Header header() {
        Span text = new Span(getTranslation("edition.text"));
        text.addClassName("muted");
        Span spacer = new Span();
        spacer.addClassName("spacer");
        Header header = new Header(new H1(getTranslation("edition.title")), text, spacer);
        header.addClassName("view-header");
        if (Actor.current().role() == Role.ADMIN) {
            header.add(act("I", "edition.import", this::take), act("N", "edition.new", this::draft));
        }
        return header;
    }

    private Button act(String key, String text, Runnable act) {
        Button button = new Button(getTranslation(text), click -> act.run());
        button.setPrefixComponent(new KeyHint(key));
        if (text.equals("edition.new")) {
            button.setIcon(VaadinIcon.PLUS.create());
            button.setPrefixComponent(new KeyHint(key));
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        keys.on(key, getTranslation(text), act);
        return button;
    }

    private void draft() {
        open(desk.draft());
    }

    private void take() {
        new ImportDialog(desk, this::open).open();
    }

    private void open(DraftId id) {
        getUI().ifPresent(ui -> ui.navigate(EditionView.class, id.value().toString()));
    }
}
