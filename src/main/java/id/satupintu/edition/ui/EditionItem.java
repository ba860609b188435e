package id.satupintu.edition.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import id.satupintu.access.Actor;
import id.satupintu.edition.EditionRow;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** One edition in the list; the whole of it leads to its sheet. */
final class EditionItem extends ListItem {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm");

    EditionItem(EditionRow row) {
        addClassName("panel");
        EditionWords words = new EditionWords(this);
        RouterLink link = new RouterLink(
                row.subject().isBlank() ? getTranslation("edition.no-subject") : row.subject(),
                EditionView.class,
                row.id().value().toString());
        link.addClassName("edition-link");
        Span name = new Span(words.name(row));
        name.addClassNames("muted", "small");
        Div what = new Div(link, name);
        what.addClassName("edition-what");
        Div day = new Div(getTranslation("edition.from", words.day(row.effectiveFrom())));
        day.addClassName("edition-day");
        Div by = new Div(by(row));
        by.addClassNames("muted", "small", "edition-by");
        add(what, day, EditionChips.state(this, row), by);
    }

    private String by(EditionRow row) {
        if (row.shipped()) {
            return getTranslation("edition.shipped");
        }
        return row.reviewedAt() == null
                ? getTranslation("edition.changed-by", row.changedBy(), time(row.changedAt()))
                : getTranslation("edition.reviewed-by", row.draftedBy(), row.reviewedBy(), time(row.reviewedAt()));
    }

    private static String time(Instant at) {
        return TIME.format(at.atZone(Actor.current().zone().id()));
    }
}
