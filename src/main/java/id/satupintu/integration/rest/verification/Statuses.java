package id.satupintu.integration.rest.verification;

import id.satupintu.integration.rest.edge.QueryValue;
import id.satupintu.verification.CaseStatus;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Reads {@code status=WAITING,CALLBACK}. */
final class Statuses {

    private Statuses() {}

    static Set<CaseStatus> read(QueryValue query) {
        return query.known(Statuses::named, undecided());
    }

    private static Optional<Set<CaseStatus>> named(String text) {
        Set<CaseStatus> read = EnumSet.noneOf(CaseStatus.class);
        for (String name : text.split(",", -1)) {
            Optional<CaseStatus> status = Arrays.stream(CaseStatus.values())
                    .filter(one -> one.name().equals(name.strip()))
                    .findFirst();
            if (status.isEmpty()) {
                return Optional.empty();
            }
            read.add(status.get());
        }
        return Optional.of(read);
    }

    private static Set<CaseStatus> undecided() {
        return EnumSet.of(CaseStatus.WAITING, CaseStatus.CLAIMED, CaseStatus.CALLBACK);
    }
}
