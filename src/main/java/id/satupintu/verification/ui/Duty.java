package id.satupintu.verification.ui;

import com.vaadin.flow.component.UI;
import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.relay.RelayBus;
import id.satupintu.shell.FreshnessBadge;
import id.satupintu.verification.CaseStatus;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.QueueBoard;
import id.satupintu.verification.QueueRow;
import id.satupintu.verification.QueueSnapshot;
import id.satupintu.verification.VerificationDesk;
import id.satupintu.verification.VerificationId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A TL being on duty at this screen: the live queue, the claims kept alive by the browser, the sound of an arrival. */
final class Duty {

    private static final int PULSES_BETWEEN_LOOKS = 3;
    private static final int OWED_SHOWN = 20;

    private final VerificationDesk desk;
    private final Actor me;
    private final FreshnessBadge badge;
    private final Consumer<QueueSnapshot> shown;
    private final Set<UUID> known = new HashSet<>();
    private @Nullable LiveQueue live;
    private @Nullable QueueSnapshot snapshot;
    private int pulses;

    Duty(VerificationDesk desk, Actor me, FreshnessBadge badge, Consumer<QueueSnapshot> shown) {
        this.desk = desk;
        this.me = me;
        this.badge = badge;
        this.shown = shown;
    }

    void begin(QueueBoard board, RelayBus bus, Scope.Team team, UI ui, Runnable moved) {
        live = new LiveQueue(board, bus, team, ui, this::show, moved);
    }

    void end() {
        if (live != null) {
            live.close();
            live = null;
        }
    }

    void follow(@Nullable UUID id) {
        if (live != null) {
            live.follow(id);
        }
    }

    long waiting() {
        return snapshot == null ? 0 : snapshot.waiting();
    }

    List<QueueRow> held() {
        return snapshot == null
                ? List.of()
                : snapshot.rows().stream()
                        .filter(row -> row.holder() != null && row.holder().id().equals(me.id()))
                        .toList();
    }

    /** Approvals that this TL still has to finish. */
    List<CaseView> owed() {
        return desk.queue(Set.of(CaseStatus.APPROVED_NOT_APPLIED), me.scope(), OWED_SHOWN).items().stream()
                .filter(view ->
                        view.decision() != null && view.decision().by().id().equals(me.id()))
                .toList();
    }

    /** The browser is there: the claims live on, and now and then the board is compared. */
    void pulse() {
        held().forEach(row -> desk.renew(new VerificationId(row.id())));
        pulses++;
        if (live != null && pulses % PULSES_BETWEEN_LOOKS == 0) {
            live.compare();
        }
        badge.fresh();
    }

    private void show(QueueSnapshot newer) {
        boolean first = snapshot == null;
        boolean arrived = newer.rows().stream()
                .anyMatch(row -> row.holder() == null && row.onLine() && !known.contains(row.id()));
        snapshot = newer;
        known.clear();
        newer.rows().forEach(row -> known.add(row.id()));
        badge.fresh();
        shown.accept(newer);
        if (arrived && !first && held().isEmpty()) {
            badge.ding();
        }
    }
}
