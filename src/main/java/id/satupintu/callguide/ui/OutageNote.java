package id.satupintu.callguide.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.verification.outage.Outage;
import id.satupintu.workday.SiteZone;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Says that the tool of the TLs is slow: who said so, since when, and what to offer the caller. */
final class OutageNote extends Div {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final transient SiteZone zone;
    private final Span text = new Span();

    OutageNote(SiteZone zone) {
        this.zone = zone;
        addClassNames("note", "tone-warn", "row", "cg-outage");
        getElement().setAttribute("role", "status");
        add(VaadinIcon.HOURGLASS.create(), text);
        setVisible(false);
    }

    void show(@Nullable Outage outage) {
        setVisible(outage != null);
        if (outage != null) {
            String since = TIME.format(outage.since().atZone(zone.id()));
            text.setText(getTranslation("callguide.outage", outage.declaredBy(), since));
        }
    }
}
