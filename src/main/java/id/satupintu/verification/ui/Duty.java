package id.satupintu.verification.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.relay.RelayBus;
import id.satupintu.relay.Topic;
import id.satupintu.shell.FreshnessBadge;
import id.satupintu.verification.CaseStatus;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.FloorSnapshot;
import id.satupintu.verification.QueuePart;
import id.satupintu.verification.QueueRow;
import id.satupintu.verification.QueueSnapshot;
import id.satupintu.verification.VerificationDesk;
import id.satupintu.verification.coverage.Coverage;
import id.satupintu.verification.duty.OnDuty;
import id.satupintu.verification.offer.Reach;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A TL being on duty in one window, whatever screen stands in it: the live queue and floor, claims kept alive by the
 * browser, what rings here. It begins at the console and ends with the window.
 */
final class Duty {

    private static final int PULSES_BETWEEN_LOOKS = 3;
    private static final int OWED_SHOWN = 20;

    /** Draws what this duty says; the console while it is in front, otherwise the frame. */
    interface Face {

        /** The queue, the floor or what rings has moved. */
        void dutyMoved();

        /** The one request that is followed has moved. */
        default void caseMoved() {}

        /** The tool has become slow, or has recovered. */
        default void outageMoved() {}

        /** By which this face keeps the claims alive and is heard. */
        FreshnessBadge badge();
    }

    private final VerificationDesk desk;
    private final Shift shift;
    private final RelayBus bus;
    private final Actor me;
    private final List<Face> faces = new ArrayList<>();
    private @Nullable LiveQueue live;
    private @Nullable QueueSnapshot snapshot;
    private @Nullable FloorSnapshot floor;
    private Set<UUID> heard = Set.of();
    private int pulses;

    Duty(VerificationDesk desk, Shift shift, RelayBus bus, Actor me) {
        this.desk = desk;
        this.shift = shift;
        this.bus = bus;
        this.me = me;
    }

    /** From now on this TL is on duty; going on is as good as beginning. */
    void begin(UI ui) {
        if (live == null && me.team() != null) {
            shift.duty().arrive();
            live = new LiveQueue(
                    shift,
                    bus,
                    new Scope.Team(me.team()),
                    ui,
                    this::show,
                    () -> faces.forEach(Face::caseMoved),
                    () -> faces.forEach(Face::outageMoved));
            live.compare();
            ui.addDetachListener(gone -> end());
        }
    }

    boolean begun() {
        return live != null;
    }

    /** Whether this TL is on duty already, as after a reload of any screen. */
    boolean goesOn() {
        return shift.duty().present();
    }

    private void end() {
        if (live != null) {
            live.close();
            live = null;
        }
        // A session that has run out is nobody's any more; signing out has given everything back already.
        if (Actor.find().isPresent()) {
            shift.duty().leaving();
        }
    }

    /** Shows itself by this face in the frame, which keeps alive and is heard while no other face is worn. */
    Registration wearInFrame(Face face) {
        return worn(face, faces::addFirst);
    }

    /** Shows itself by this face, until it is taken off; the last put on is the one that keeps alive and is heard. */
    Registration wear(Face face) {
        return worn(face, faces::addLast);
    }

    private Registration worn(Face face, Consumer<Face> put) {
        put.accept(face);
        if (live != null) {
            live.compare();
        }
        faces.forEach(Face::dutyMoved);
        return () -> {
            faces.remove(face);
            faces.forEach(Face::dutyMoved);
        };
    }

    /** Whether this face is the one that keeps alive and is heard. */
    boolean shows(Face face) {
        return begun() && faces.getLast() == face;
    }

    void follow(@Nullable UUID id, List<Topic> kin) {
        if (live != null) {
            live.follow(id, kin);
        }
    }

    Optional<QueueSnapshot> queue() {
        return Optional.ofNullable(snapshot);
    }

    /** So many requests of the queue, however many wait, in which these words stand. */
    QueuePart find(String words, int most) {
        return me.team() == null
                ? new QueuePart(List.of(), 0)
                : shift.queue().find(new Scope.Team(me.team()), words, most);
    }

    long waiting() {
        return queue().map(QueueSnapshot::waiting).orElse(0L);
    }

    List<QueueRow> held() {
        return rows(row -> row.holder() != null && row.holder().id().equals(me.id()));
    }

    /** What rings at this screen, first what rings here only. */
    List<QueueRow> ringing() {
        boolean free = floor != null && floor.free(me.id());
        return rows(row -> row.ring() != null && row.ring().ringsAt(me.id(), free)).stream()
                .sorted(Comparator.comparing(Duty::everywhere))
                .toList();
    }

    private static boolean everywhere(QueueRow row) {
        return row.ring() != null && row.ring().everywhere();
    }

    /** What a shift lead has to hear of: unanswered everywhere, or left lying; simulated work alarms nobody. */
    List<QueueRow> alarms() {
        return me.shiftLead() ? rows(row -> row.neglected() || unanswered(row)) : List.of();
    }

    private static boolean unanswered(QueueRow row) {
        return !row.simulated() && row.ring() != null && row.ring().reach() == Reach.LEAD;
    }

    private List<QueueRow> rows(Predicate<QueueRow> which) {
        Stream<QueueRow> team = snapshot == null ? Stream.of() : snapshot.rows().stream();
        Stream<QueueRow> beyond = floor == null
                ? Stream.of()
                : floor.conspicuous().stream().filter(row -> !row.team().equals(me.team()));
        return Stream.concat(team, beyond).filter(which).toList();
    }

    /** The others on duty at this site. */
    List<OnDuty> colleagues() {
        return floor == null
                ? List.of()
                : floor.leaders().stream()
                        .filter(tl -> !tl.id().equals(me.id()))
                        .toList();
    }

    /** Whether the TLs of the site suffice; the shift lead's to see. */
    Optional<Coverage> coverage() {
        return me.shiftLead() ? Optional.ofNullable(floor).map(FloorSnapshot::coverage) : Optional.empty();
    }

    @Nullable
    OnDuty mine() {
        return floor == null ? null : floor.find(me.id()).orElse(null);
    }

    /** Approvals that this TL still has to finish. */
    List<CaseView> owed() {
        return desk.queue(Set.of(CaseStatus.APPROVED_NOT_APPLIED), me.scope(), OWED_SHOWN).items().stream()
                .filter(view ->
                        view.decision() != null && view.decision().by().id().equals(me.id()))
                .toList();
    }

    /** The browser is there: the claims live on, what rings is heard again, now and then the boards are compared. */
    void pulse() {
        shift.duty().pulse();
        pulses++;
        if (live != null && pulses % PULSES_BETWEEN_LOOKS == 0) {
            live.compare();
        }
        badges().forEach(FreshnessBadge::fresh);
        if (!heard.isEmpty()) {
            badges().forEach(FreshnessBadge::ding);
        }
    }

    /** What rings or waits, before the name of whatever screen is in the tab, for a TL who works in a second tool. */
    String tabMark() {
        String ring = ringing().isEmpty() ? "" : "☎ ";
        return ring + (waiting() == 0 ? "" : "(" + waiting() + ") ");
    }

    private Stream<FreshnessBadge> badges() {
        return faces.isEmpty() ? Stream.of() : Stream.of(faces.getLast().badge());
    }

    private void show(QueueSnapshot ofQueue, FloorSnapshot ofFloor) {
        snapshot = ofQueue;
        floor = ofFloor;
        badges().forEach(FreshnessBadge::fresh);
        faces.forEach(Face::dutyMoved);
        Set<UUID> now = loud().map(QueueRow::id).collect(Collectors.toSet());
        if (!heard.containsAll(now)) {
            badges().forEach(FreshnessBadge::ding);
        }
        heard = now;
    }

    /** So many requests ring or alarm here. */
    long calling() {
        return loud().map(QueueRow::id).distinct().count();
    }

    private Stream<QueueRow> loud() {
        return Stream.concat(ringing().stream(), alarms().stream());
    }
}
