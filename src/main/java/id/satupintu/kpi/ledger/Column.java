package id.satupintu.kpi.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** What a fact can say, each a column of {@code kpi_fact} under the same name. */
enum Column {
    AT(Instant.class),
    EDITION(String.class),
    SIMULATED(Boolean.class),
    SITE(String.class),
    ZONE(String.class),
    SITE_DAY(LocalDate.class),
    SITE_HOUR(Integer.class),
    UNIT(String.class),
    TEAM(String.class),
    CSO(UUID.class),
    TL(UUID.class),
    CALL_ID(UUID.class),
    REQUEST_ID(UUID.class),
    VERIFICATION_ID(UUID.class),
    MATTER_ID(UUID.class),
    /** Transaction and exception of each request, as {@code ,PD/NONE,PB/VVIP,}; a call holds those of its requests. */
    LEGS(String.class),
    TRANSACTION_CODE(String.class),
    ROUTE(String.class),
    RULE(String.class),
    EXCEPTION_KIND(String.class),
    EXCEPTIONS(String.class),
    CC_REGISTER(String.class),
    OUTCOME(String.class),
    CHANNEL(String.class),
    NIAGA(Boolean.class),
    DROPPED(Boolean.class),
    ASKED(Boolean.class),
    HAD_APP(String.class),
    CHOICE(String.class),
    INSTALLED(String.class),
    VERIFIED(Boolean.class),
    SUBMITTED(Boolean.class),
    ASKED_WHY(Boolean.class),
    REMINDER_DONE(Boolean.class),
    ATTEMPT(Integer.class),
    ADVICE(String.class),
    REASONS(String.class),
    STARTED_AT(Instant.class),
    TAKEN_AT(Instant.class),
    ENDED_AT(Instant.class),
    DUE_AT(Instant.class),
    WAIT_MS(Long.class),
    WORK_MS(Long.class),
    DURATION_MS(Long.class);

    private final Class<?> type;

    Column(Class<?> type) {
        this.type = type;
    }

    Class<?> type() {
        return type;
    }

    String sql() {
        return name().toLowerCase(Locale.ROOT);
    }
}
