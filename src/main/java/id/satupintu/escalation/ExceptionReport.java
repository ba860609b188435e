package id.satupintu.escalation;

import id.satupintu.policy.ExceptionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a call says of a request that leaves the ordinary path; said again whenever more is known. Written out it says
 * nothing of the customer.
 *
 * @param kind what labels the case
 * @param exceptions every exception that holds, the labelling one first; empty for d and outside the policy
 * @param rule the rule that decided, as {@code Q-014}
 * @param edition id of the edition of the call
 * @param siteDay day of the call at its site
 * @param form what the form of APKT needs, as far as it is known
 * @param idpel twelve digits, null where the applicant has none or nobody asked
 * @param evidence what the exception rests on
 * @param confirmed it may leave the house as soon as nothing is missing: the CSO has seen the form, or it needs none
 */
public record ExceptionReport(
        UUID callId,
        UUID requestId,
        CaseKind kind,
        List<ExceptionKind> exceptions,
        String rule,
        String edition,
        LocalDate siteDay,
        ApktCase form,
        @Nullable String idpel,
        List<Evidence> evidence,
        boolean confirmed) {

    public ExceptionReport {
        exceptions = List.copyOf(exceptions);
        evidence = List.copyOf(evidence);
    }

    @Override
    public String toString() {
        return "ExceptionReport[" + kind + ", request=" + requestId + "]";
    }
}
