package id.satupintu.callguide.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.callback.CallbackRow;
import id.satupintu.callguide.CallHead;
import id.satupintu.callguide.EarlierContact;
import id.satupintu.callguide.KnownCaller;
import id.satupintu.callguide.RequestRow;
import id.satupintu.privacy.Masking;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;
import id.satupintu.verification.CaseStatus;
import id.satupintu.verification.CaseView;
import id.satupintu.workday.SiteZone;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Results nobody has read out, open promises, earlier calls: in the order in which they matter to who picks up. */
final class KnownParts extends Div {

    private static final long serialVersionUID = 1L;

    KnownParts(KnownCaller known) {
        addClassName("stack");
        add(
                part("callguide.pop.unread", known.unread().stream().map(this::unread)),
                part("callguide.pop.callbacks", known.callbacks().stream().map(this::promise)),
                part("callguide.pop.contacts", known.contacts().stream().map(this::contact)));
    }

    private Section part(String key, Stream<ListItem> items) {
        List<ListItem> all = items.toList();
        Section part = new Section(new H2(getTranslation(key)));
        part.addClassName("stack");
        if (all.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("callguide.pop.none"));
            none.addClassName("muted");
            part.add(none);
            return part;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("today-list");
        all.forEach(item -> {
            item.addClassNames("panel", "today-row");
            list.add(item);
        });
        part.add(list);
        return part;
    }

    private ListItem unread(CaseView view) {
        boolean refused = view.status() == CaseStatus.REJECTED;
        return new ListItem(
                new Span(view.transaction().name()),
                new Span(PersonWords.masked(view)),
                new Span(view.owner().name()),
                new StateChip(
                        refused ? VaadinIcon.CLOSE_CIRCLE : VaadinIcon.CHECK_CIRCLE,
                        getTranslation("callguide.code.status." + view.status()),
                        refused ? Tone.DANGER : Tone.OK));
    }

    private ListItem promise(CallbackRow row) {
        return new ListItem(
                new Span(time(row.promisedBy(), row.zone())),
                new Span(Objects.requireNonNullElse(Masking.name(row.customerName()), "—")),
                new Span(getTranslation("callguide.pop.promised-by", row.madeBy())),
                row.readyToCall()
                        ? new StateChip(VaadinIcon.PHONE, getTranslation("callguide.today.promise.ready"), Tone.OK)
                        : new StateChip(
                                VaadinIcon.HOURGLASS, getTranslation("callguide.today.promise.waits"), Tone.NEUTRAL));
    }

    private ListItem contact(EarlierContact contact) {
        CallHead head = contact.head();
        String requests = contact.requests().stream().map(this::words).collect(Collectors.joining(", "));
        ListItem item = new ListItem(
                new Span(time(head.startedAt(), head.zone())),
                new Span(head.customerName() == null ? "—" : head.customerName()),
                new Span(requests),
                new Span(head.csoName()));
        if (contact.resumable()) {
            item.add(new StateChip(VaadinIcon.PHONE_LANDLINE, getTranslation("callguide.today.lost"), Tone.WARN));
        }
        return item;
    }

    private String words(RequestRow request) {
        String kind = request.kind() == null ? "" : request.kind() + " · ";
        return kind + getTranslation("callguide.ending." + request.ending());
    }

    private String time(Instant moment, SiteZone zone) {
        String pattern = getLocale().getLanguage().equals("en") ? "d MMM HH:mm" : "d MMM HH.mm";
        return DateTimeFormatter.ofPattern(pattern, getLocale()).format(moment.atZone(zone.id()));
    }
}
