package id.satupintu.kpi.ledger;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * One request as a contact of a person.
 *
 * @param counted not lost with a dropped call
 * @param hasApp it shows that the application is there
 * @param wonders whether the application came is not known from it
 */
record Contact(
        UUID request,
        UUID family,
        String transaction,
        Instant start,
        boolean counted,
        boolean hasApp,
        boolean wonders) {

    static Contact of(Fact request) {
        String installed = request.text(Column.INSTALLED, "");
        return new Contact(
                request.subject(),
                request.family(),
                request.text(Column.TRANSACTION_CODE, Inheritance.NONE),
                Objects.requireNonNull(request.get(Column.STARTED_AT, Instant.class)),
                !request.is(Column.DROPPED),
                request.text(Column.HAD_APP, "").equals("ALREADY") || installed.equals("YES"),
                installed.equals("UNKNOWN"));
    }

    /** Whether both were requests of one and the same call. */
    boolean sharesCall(Contact other) {
        return family.equals(other.family);
    }

    static boolean isOne(Fact fact) {
        return fact.kind() == FactKind.REQUEST && fact.values().containsKey(Column.STARTED_AT);
    }
}
