package id.satupintu.kpi.given;

import id.satupintu.callguide.CallRecorded;
import id.satupintu.workday.Ids;
import id.satupintu.workday.SiteZone;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A call of four minutes, at Jakarta unless said otherwise. */
public final class ACall {

    final UUID id = Ids.next();
    UUID cso = new UUID(7, 7);
    String edition = "2022-11";
    final Instant start;
    String site = "JKT";
    String team = "JKT-A";
    SiteZone zone = SiteZone.WIB;
    private boolean dropped;
    private int version = 1;

    private ACall(Instant start) {
        this.start = start;
    }

    public static ACall at(String start) {
        return new ACall(Instant.parse(start));
    }

    public static ACall at(Instant start) {
        return new ACall(start);
    }

    public ACall site(String code, SiteZone zoned) {
        site = code;
        team = code + "-A";
        zone = zoned;
        return this;
    }

    public ACall team(String code) {
        team = code;
        return this;
    }

    public ACall cso(UUID id) {
        cso = id;
        return this;
    }

    /** The edition under which it and all in it is told from now on. */
    public ACall edition(String id) {
        edition = id;
        return this;
    }

    public ACall dropped(boolean lost) {
        dropped = lost;
        return this;
    }

    public ACall version(int told) {
        version = told;
        return this;
    }

    public UUID id() {
        return id;
    }

    public ARequest request() {
        return new ARequest(this);
    }

    public CallRecorded told() {
        Instant end = start.plus(Duration.ofMinutes(4));
        return new CallRecorded(
                id,
                version,
                start,
                end,
                site,
                zone.name(),
                zone.dayOf(start),
                team,
                cso,
                "PHONE",
                true,
                dropped,
                true,
                edition,
                end);
    }
}
