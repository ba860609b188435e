package id.satupintu.kpi;

import id.satupintu.kpi.ledger.Copies;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Facts in bulk, for demos and benchmarks: days that were lived through the desks are written again as other days. Only
 * simulated calls are copied, so nobody's figures are.
 */
@Service
@Transactional
public class FactCopyDesk {

    private static final int ALL = 1000;

    private final Copies copies;

    FactCopyDesk(Copies copies) {
        this.copies = copies;
    }

    /** Days whose calls can be copied, the latest first. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<LocalDate> lived() {
        return copies.lived();
    }

    /** How many calls of a day can be copied. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public int calls(LocalDate day) {
        return copies.calls(day);
    }

    /**
     * Writes a lived day as another, as often as it takes to have so many calls, in one transaction.
     *
     * @return how many entries were written
     */
    @PreAuthorize("hasRole('ADMIN')")
    public int copy(LocalDate from, LocalDate to, int calls) {
        int each = Math.max(1, copies.calls(from));
        copies.room(to);
        int written = 0;
        int whole = calls / each;
        for (int number = 0; number < whole; number++) {
            written += copies.copy(from, to, number, ALL);
        }
        int rest = Math.round((float) ALL * (calls - whole * each) / each);
        return rest == 0 ? written : written + copies.copy(from, to, whole, rest);
    }
}
