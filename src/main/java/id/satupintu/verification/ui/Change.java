package id.satupintu.verification.ui;

import id.satupintu.verification.CaseView;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A piece of evidence that the CSO corrected while the TL looked at it. */
record Change(String field, String before, String after) {

    static List<Change> between(CaseView before, CaseView after) {
        return Stream.of(
                        new Change("ktpName", before.ktpName(), after.ktpName()),
                        new Change("accountName", before.accountName(), after.accountName()),
                        new Change("phone", before.phone(), after.phone()),
                        new Change("email", before.email(), after.email()),
                        new Change(
                                "transaction",
                                before.transaction().name(),
                                after.transaction().name()),
                        new Change(
                                "customerName",
                                Objects.requireNonNullElse(before.customerName(), ""),
                                Objects.requireNonNullElse(after.customerName(), "")))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }
}
