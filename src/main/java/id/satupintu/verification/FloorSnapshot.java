package id.satupintu.verification;

import id.satupintu.access.StaffId;
import id.satupintu.verification.coverage.Coverage;
import id.satupintu.verification.duty.OnDuty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The floor of one site at one moment: who is on duty, what rings beyond one TL, what was left lying, and whether
 * the TLs suffice.
 *
 * @param revision rises whenever anything of it has changed
 */
public record FloorSnapshot(
        String site,
        long revision,
        Instant readAt,
        List<OnDuty> leaders,
        List<QueueRow> conspicuous,
        Coverage coverage) {

    public FloorSnapshot {
        leaders = List.copyOf(leaders);
        conspicuous = List.copyOf(conspicuous);
    }

    public Optional<OnDuty> find(StaffId tl) {
        return leaders.stream().filter(there -> there.id().equals(tl)).findFirst();
    }

    public boolean free(StaffId tl) {
        return find(tl).filter(OnDuty::free).isPresent();
    }
}
