package id.satupintu.audit;

import id.satupintu.access.Actor;
import id.satupintu.workday.Ids;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the trail as it is written. */
record Entry(
        UUID id,
        Instant at,
        @Nullable Actor actor,
        String act,
        String subjectKind,
        @Nullable UUID subject,
        @Nullable String purpose,
        @Nullable String detail) {

    static Entry by(
            Actor actor,
            String act,
            String subjectKind,
            UUID subject,
            @Nullable String purpose,
            @Nullable String detail) {
        return new Entry(Ids.next(), Workday.now(), actor, act, subjectKind, subject, purpose, detail);
    }
}
