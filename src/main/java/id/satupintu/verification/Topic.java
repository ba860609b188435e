package id.satupintu.verification;

import id.satupintu.access.StaffId;
import java.util.UUID;

/** What a screen can subscribe to on the {@link RelayBus}. */
public record Topic(String name) {

    /** Anything that shows figures. */
    public static final Topic KPI = new Topic("kpi");

    /** One verification request. */
    public static Topic verification(UUID id) {
        return new Topic("verification:" + id);
    }

    /** The queue of one team. */
    public static Topic board(String team) {
        return new Topic("board:" + team);
    }

    /** The TLs of one site: who is on duty, what rings across teams, what is neglected. */
    public static Topic floor(String site) {
        return new Topic("floor:" + site);
    }

    /** Whatever one CSO handed over. */
    public static Topic owner(StaffId owner) {
        return new Topic("owner:" + owner.value());
    }
}
