package id.satupintu.callguide.ui.today;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.callback.CallbackDesk;
import id.satupintu.callback.CallbackRow;
import id.satupintu.callguide.CallHead;
import id.satupintu.callguide.CallRecordsDesk;
import id.satupintu.callguide.CallRow;
import id.satupintu.callguide.FloorDesk;
import id.satupintu.callguide.UnreadDesk;
import id.satupintu.escalation.ledger.LedgerDesk;
import id.satupintu.escalation.ledger.OwedFilter;
import id.satupintu.escalation.ledger.OwedRow;
import id.satupintu.escalation.ruling.RulingDesk;
import id.satupintu.escalation.ruling.RulingView;
import id.satupintu.privacy.Masking;
import id.satupintu.verification.CaseView;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers what a shift leaves behind: a CSO's own, a TL's whole team. Customers are masked, for the list travels. */
@org.springframework.stereotype.Component
class Handover {

    private static final int MOST = 200;

    private final CallRecordsDesk records;
    private final UnreadDesk unread;
    private final FloorDesk floor;
    private final CallbackDesk callbacks;
    private final LedgerDesk ledger;
    private final RulingDesk rulings;

    Handover(
            CallRecordsDesk records,
            UnreadDesk unread,
            FloorDesk floor,
            CallbackDesk callbacks,
            LedgerDesk ledger,
            RulingDesk rulings) {
        this.records = records;
        this.unread = unread;
        this.floor = floor;
        this.callbacks = callbacks;
        this.ledger = ledger;
        this.rulings = rulings;
    }

    /** One open matter in a line. */
    record Line(String text, boolean late) {}

    /**
     * One kind of open matter.
     *
     * @param route of the screen where it is worked on
     */
    record Part(String title, String route, List<Line> lines) {}

    List<Part> read(Actor me, Component reader) {
        boolean leads = me.role() == Role.TL;
        Words words = new Words(me, reader, Workday.now());
        List<Part> parts = new ArrayList<>();
        List<CallRow> open = leads ? floor.open(me.scope()) : records.open();
        parts.add(words.part(
                "calls", leads ? "pantau" : "panggilan", open.stream().map(words::call)));
        String cases = leads ? "verifikasi" : "hari-ini";
        parts.add(words.part(
                "unread",
                cases,
                unread.open(me.scope(), null).stream().map(result -> words.request(result, unread.alarming(result)))));
        parts.add(words.part(
                "undecided", cases, unread.undecided(me.scope()).stream().map(handed -> words.request(handed, false))));
        if (leads) {
            parts.add(words.part(
                    "rulings", "putusan", rulings.open(me.scope()).stream().map(words::ruling)));
        }
        parts.add(words.part(
                "untold",
                leads ? "putusan" : "hari-ini",
                rulings.untold(me.scope()).stream().map(words::ruling)));
        parts.add(words.part(
                "owed",
                "eskalasi",
                ledger.rows(OwedFilter.ALL, me.scope(), 0, MOST).stream().map(words::owed)));
        parts.add(words.part(
                "promised", "callback", callbacks.open(me.scope()).stream().map(words::promise)));
        return parts;
    }

    /** Puts each matter into one line. */
    private record Words(Actor me, Component reader, Instant now) {

        Part part(String key, String route, Stream<Line> lines) {
            return new Part(reader.getTranslation("callguide.handover." + key), route, lines.toList());
        }

        Line call(CallRow row) {
            CallHead head = row.head().masked();
            String state =
                    reader.getTranslation(head.goneAt() == null ? "callguide.today.open" : "callguide.today.lost");
            return line(false, time(head.startedAt()), caller(head), state, head.csoName());
        }

        private String caller(CallHead head) {
            return Stream.of(head.customerName(), head.contactPhone())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" "));
        }

        Line request(CaseView view, boolean late) {
            return line(
                    late,
                    time(view.handedAt()),
                    view.transaction().name(),
                    Masking.name(view.callersName()),
                    Masking.phone(view.phone()),
                    reader.getTranslation("callguide.code.status." + view.status()),
                    view.owner().name());
        }

        Line ruling(RulingView view) {
            return line(
                    false,
                    time(view.askedAt()),
                    reader.getTranslation("escalation.matter." + view.matter()),
                    view.loads(),
                    view.contact() == null ? null : Masking.phone(view.contact()),
                    view.csoName());
        }

        Line owed(OwedRow row) {
            return line(
                    row.overdue(now),
                    time(row.dueAt()),
                    reader.getTranslation("escalation.owes." + row.owes()),
                    reader.getTranslation(row.kind().key()),
                    Masking.name(row.applicant()),
                    row.csoName());
        }

        Line promise(CallbackRow row) {
            return line(
                    row.overdue(now),
                    DayTimes.dayAndTime(row.promisedBy(), row.zone(), locale()),
                    Masking.phone(row.phone()),
                    reader.getTranslation(
                            row.readyToCall() ? "callguide.today.promise.ready" : "callguide.today.promise.waits"),
                    row.madeBy());
        }

        private Locale locale() {
            return reader.getUI()
                    .map(UI::getLocale)
                    .orElseGet(() -> UI.getCurrent().getLocale());
        }

        private String time(Instant moment) {
            return DayTimes.dayAndTime(moment, me.zone(), locale());
        }

        private static Line line(boolean late, @Nullable String... parts) {
            return new Line(
                    Stream.of(parts)
                            .filter(part -> part != null && !part.isBlank())
                            .collect(Collectors.joining(" · ")),
                    late);
        }
    }
}
