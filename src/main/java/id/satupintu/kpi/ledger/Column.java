package id.satupintu.kpi.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** What a fact can say, each a column of {@code kpi_fact} under the same name. */
enum Column {
    SITE(Kept.PLACE, String.class),
    ZONE(Kept.PLACE, String.class),
    TEAM(Kept.PLACE, String.class),
    UNIT(Kept.PLACE, String.class),

    AT(Kept.ENTRY, Instant.class),
    SITE_DAY(Kept.ENTRY, LocalDate.class),
    SITE_HOUR(Kept.ENTRY, Integer.class),
    CSO(Kept.ENTRY, UUID.class),
    TL(Kept.ENTRY, UUID.class),
    CALL_ID(Kept.ENTRY, UUID.class),
    REQUEST_ID(Kept.ENTRY, UUID.class),
    VERIFICATION_ID(Kept.ENTRY, UUID.class),
    /** The first request about the same matter, itself or an earlier one. */
    MATTER_ID(Kept.ENTRY, UUID.class),
    /** The verification with which the account's attempts began. */
    ACCOUNT_ID(Kept.ENTRY, UUID.class),
    STARTED_AT(Kept.ENTRY, Instant.class),
    TAKEN_AT(Kept.ENTRY, Instant.class),
    ENDED_AT(Kept.ENTRY, Instant.class),
    DUE_AT(Kept.ENTRY, Instant.class),
    /** The result stood on the CSO's screen. */
    SHOWN_AT(Kept.ENTRY, Instant.class),
    /** The result was read to the customer. */
    RELAYED_AT(Kept.ENTRY, Instant.class),
    /** The number of APKT stood. */
    NOTED_AT(Kept.ENTRY, Instant.class),
    /** The number of Simone stood. */
    ESCALATED_AT(Kept.ENTRY, Instant.class),
    /** The register number stood. */
    REGISTERED_AT(Kept.ENTRY, Instant.class),
    WAIT_MS(Kept.ENTRY, Long.class),
    WORK_MS(Kept.ENTRY, Long.class),
    DURATION_MS(Kept.ENTRY, Long.class),
    /** A verification's turnaround without the time for which the tool of the TLs was declared slow. */
    CLEAR_MS(Kept.ENTRY, Long.class),
    /** From the decision to the CSO's screen. */
    SHOWN_MS(Kept.ENTRY, Long.class),
    /** From the decision to the customer's ear. */
    TOLD_MS(Kept.ENTRY, Long.class),
    /** The highest version heard of the exception of a request; below zero when with it the exception was taken back. */
    EXCEPTION_HEARD(Kept.ENTRY, Long.class),
    SIMONE_MS(Kept.ENTRY, Long.class),
    REGISTER_MS(Kept.ENTRY, Long.class),
    TALK_MS(Kept.ENTRY, Long.class),
    HOLD_MS(Kept.ENTRY, Long.class),
    AFTER_MS(Kept.ENTRY, Long.class),
    /** Talk, hold and after-call work together. */
    HANDLE_MS(Kept.ENTRY, Long.class),
    /** How long the caller waited for TLs while on the line. */
    TL_WAIT_MS(Kept.ENTRY, Long.class),

    EDITION(Kept.PROFILE, String.class),
    SIMULATED(Kept.PROFILE, Boolean.class),
    /** Transaction and exception of each request, as {@code ,PD/NONE,PB/VVIP,}; a call holds those of its requests. */
    LEGS(Kept.PROFILE, String.class),
    TRANSACTION_CODE(Kept.PROFILE, String.class),
    /** Of a call that of its requests, {@code MIXED} when they differ. */
    ROUTE(Kept.PROFILE, String.class),
    RULE(Kept.PROFILE, String.class),
    EXCEPTION_KIND(Kept.PROFILE, String.class),
    EXCEPTIONS(Kept.PROFILE, String.class),
    CC_REGISTER(Kept.PROFILE, String.class),
    OUTCOME(Kept.PROFILE, String.class),
    CHANNEL(Kept.PROFILE, String.class),
    NIAGA(Kept.PROFILE, Boolean.class),
    DROPPED(Kept.PROFILE, Boolean.class),
    ASKED(Kept.PROFILE, Boolean.class),
    HAD_APP(Kept.PROFILE, String.class),
    /** Of a call {@code NOW} when any request of it was guided, else {@code ALONE} when any was left alone. */
    CHOICE(Kept.PROFILE, String.class),
    INSTALLED(Kept.PROFILE, String.class),
    VERIFIED(Kept.PROFILE, Boolean.class),
    VERIFIED_AT_CLOSE(Kept.PROFILE, Boolean.class),
    SUBMITTED(Kept.PROFILE, Boolean.class),
    ASKED_WHY(Kept.PROFILE, Boolean.class),
    REMINDER_DONE(Kept.PROFILE, Boolean.class),
    /** A callback was promised for the request. */
    PROMISED(Kept.PROFILE, Boolean.class),
    /** The first contact of its matter. */
    FIRST_CONTACT(Kept.PROFILE, Boolean.class),
    /** A later contact of the same matter came. */
    RETURNED(Kept.PROFILE, Boolean.class),
    /** The application was seen on a later contact or in an import. */
    SEEN(Kept.PROFILE, Boolean.class),
    /** The request came in through the application, as an import told. */
    SENT(Kept.PROFILE, Boolean.class),
    /** The contact centre processed it all the same, as an import told. */
    LEAKED(Kept.PROFILE, Boolean.class),
    NOTED(Kept.PROFILE, Boolean.class),
    ESCALATED(Kept.PROFILE, Boolean.class),
    ATTEMPT(Kept.PROFILE, Integer.class),
    /** The attempt with which its account began. */
    FIRST_ATTEMPT(Kept.PROFILE, Boolean.class),
    /** The account was approved within seven days. */
    EVENTUAL(Kept.PROFILE, Boolean.class),
    ADVICE(Kept.PROFILE, String.class),
    REASONS(Kept.PROFILE, String.class),
    /** Closed by the promised moment. */
    KEPT(Kept.PROFILE, Boolean.class);

    /** Where a column is kept. */
    enum Kept {
        /** With the entry itself. */
        ENTRY,
        /** In the dictionary of what facts say in codes. */
        PROFILE,
        /** In the dictionary of where they belong. */
        PLACE
    }

    private final Kept kept;
    private final Class<?> type;

    Column(Kept kept, Class<?> type) {
        this.kept = kept;
        this.type = type;
    }

    static List<Column> keptIn(Kept place) {
        return Stream.of(values()).filter(column -> column.kept == place).toList();
    }

    Class<?> type() {
        return type;
    }

    String sql() {
        return name().toLowerCase(Locale.ROOT);
    }
}
