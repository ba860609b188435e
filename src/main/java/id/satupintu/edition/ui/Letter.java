package id.satupintu.edition.ui;

import id.satupintu.policy.Edition;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The head of an edition while it is typed. */
record Letter(
        String issuer,
        String subject,
        @Nullable String number,
        @Nullable LocalDate dated,
        LocalDate effectiveFrom) {

    static Letter of(Edition edition) {
        return new Letter(
                edition.issuer(), edition.subject(), edition.number(), edition.dated(), edition.effectiveFrom());
    }

    Edition on(Edition edition) {
        return new Edition(
                edition.id(),
                issuer,
                subject,
                number,
                dated,
                effectiveFrom,
                edition.rules().orElse(null),
                edition.assumed(),
                edition.scripts());
    }

    Letter issuer(String value) {
        return new Letter(value, subject, number, dated, effectiveFrom);
    }

    Letter subject(String value) {
        return new Letter(issuer, value, number, dated, effectiveFrom);
    }

    Letter number(String value) {
        return new Letter(issuer, subject, value.isEmpty() ? null : value, dated, effectiveFrom);
    }

    Letter dated(@Nullable LocalDate value) {
        return new Letter(issuer, subject, number, value, effectiveFrom);
    }

    /** A day that was emptied stays as it was: an edition always has one. */
    Letter effectiveFrom(@Nullable LocalDate value) {
        return new Letter(issuer, subject, number, dated, value == null ? effectiveFrom : value);
    }
}
