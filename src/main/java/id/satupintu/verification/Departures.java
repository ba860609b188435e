package id.satupintu.verification;

import id.satupintu.access.StaffId;
import id.satupintu.workday.Ids;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps count of what TLs did beside the serving order; none of it is forbidden. */
@Component
class Departures {

    /** What a TL did. */
    enum Kind {
        /** Took a request though another one had waited longer. */
        PICKED,
        /** Left it to the others, for a reason. */
        SKIPPED,
        /** Sent it to a named colleague. */
        SENT
    }

    private final JdbcClient jdbc;

    Departures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(UUID request, StaffId tl, Kind kind, @Nullable String reason, Instant now) {
        jdbc.sql("insert into verification_out_of_turn (id, case_id, staff_id, kind, reason, at)"
                        + " values (:id, :case, :staff, :kind, :reason, :at)")
                .param("id", Ids.next())
                .param("case", request)
                .param("staff", tl.value())
                .param("kind", kind.name())
                .param("reason", reason)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
