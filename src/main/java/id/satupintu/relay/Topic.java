package id.satupintu.relay;

import id.satupintu.access.StaffId;
import java.util.UUID;

/** What a screen can subscribe to on the {@link RelayBus}. */
public record Topic(String name) {

    /** Anything that shows figures. */
    public static final Topic KPI = new Topic("kpi");

    /** Whether the tool of the TLs is slow somewhere. */
    public static final Topic OUTAGE = new Topic("outage");

    /** How much of what is owed to outside systems is late, anywhere. */
    public static final Topic LATE = new Topic("late");

    /** One verification request. */
    public static Topic verification(UUID id) {
        return new Topic("verification:" + id);
    }

    /** Requests that share a NIK, a phone number or an e-mail address, by its blind index. */
    public static Topic kin(String index) {
        return new Topic("kin:" + index);
    }

    /** The queue of one team. */
    public static Topic board(String team) {
        return new Topic("board:" + team);
    }

    /** The TLs of one site: who is on duty, what rings across teams, what is neglected. */
    public static Topic floor(String site) {
        return new Topic("floor:" + site);
    }

    /** One case of the escalation ledger. */
    public static Topic escalation(UUID id) {
        return new Topic("escalation:" + id);
    }

    /** What one team owes to outside systems. */
    public static Topic owed(String team) {
        return new Topic("owed:" + team);
    }

    /** Whom one team has promised to call. */
    public static Topic callbacks(String team) {
        return new Topic("callbacks:" + team);
    }

    /** What the TLs of one team are asked to rule. */
    public static Topic rulings(String team) {
        return new Topic("rulings:" + team);
    }

    /** Whatever one CSO handed over, asked or owes. */
    public static Topic owner(StaffId owner) {
        return new Topic("owner:" + owner.value());
    }
}
