package id.satupintu.edition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import id.satupintu.edition.AcknowledgementDesk;
import id.satupintu.edition.NewEdition;
import id.satupintu.policy.Edition;
import id.satupintu.shell.KeyHint;
import id.satupintu.shell.Keys;
import jakarta.annotation.security.RolesAllowed;

/** Stands before the cockpit until the CSO has read what a new edition changes. */
@Route("edisi-baru")
@PageTitle("edition.news")
@RolesAllowed("CSO")
@StyleSheet("edition.css")
class NewEditionView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient AcknowledgementDesk desk;

    NewEditionView(AcknowledgementDesk desk) {
        this.desk = desk;
        addClassNames("view", "edition-news");
        desk.owed().ifPresentOrElse(this::show, () -> add(new H1(getTranslation("edition.news.none"))));
    }

    private void show(NewEdition owed) {
        Edition edition = owed.edition();
        EditionWords words = new EditionWords(this);
        Paragraph what = new Paragraph(edition.subject());
        what.addClassName("edition-subject");
        Paragraph from = new Paragraph(getTranslation(
                "edition.news.from",
                words.day(edition.effectiveFrom()),
                edition.number() == null ? "—" : edition.number(),
                edition.issuer()));
        from.addClassName("muted");
        Div changes = new Div(new ChangeList(owed.changes(), edition));
        changes.addClassName("panel");
        Button read = new Button(getTranslation("edition.news.read"), click -> acknowledge(edition));
        read.addThemeVariants(ButtonVariant.PRIMARY);
        read.setPrefixComponent(new KeyHint("Enter"));
        Div foot = new Div(read);
        foot.addClassName("edition-news-foot");
        Keys keys = new Keys().on("Enter", getTranslation("edition.news.read"), () -> acknowledge(edition));
        add(new H1(getTranslation("edition.news")), what, from, changes, foot, keys);
    }

    private void acknowledge(Edition edition) {
        desk.acknowledge(edition.id());
        getUI().ifPresent(ui -> ui.navigate(""));
    }
}
