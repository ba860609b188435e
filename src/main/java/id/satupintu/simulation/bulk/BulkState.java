package id.satupintu.simulation.bulk;

/**
 * How a filling stands.
 *
 * @param calls how many are wanted, 0 when none was ever begun
 * @param written how many stand already
 * @param refused whether there was no day to copy
 */
public record BulkState(int calls, int written, boolean running, boolean cancelled, boolean failed, boolean refused) {

    static final BulkState NEVER = new BulkState(0, 0, false, false, false, false);

    static BulkState of(int calls) {
        return new BulkState(calls, 0, true, false, false, false);
    }

    BulkState more(int day) {
        return new BulkState(calls, written + day, running, cancelled, failed, refused);
    }

    BulkState cancelledNow() {
        return new BulkState(calls, written, running, running || cancelled, failed, refused);
    }

    BulkState ended(boolean broken, boolean noDay) {
        return new BulkState(calls, written, false, cancelled, broken, noDay);
    }
}
