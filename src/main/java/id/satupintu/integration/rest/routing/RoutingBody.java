package id.satupintu.integration.rest.routing;

import id.satupintu.integration.rest.edge.Checked;
import id.satupintu.integration.rest.edge.Findings;
import id.satupintu.policy.ExceptionKind;
import id.satupintu.policy.Phase;
import id.satupintu.policy.RoutingQuestion;
import id.satupintu.policy.Transaction;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a request; an absent field is unknown.
 *
 * @param idpel the customer id; "" says that the applicant is no customer
 * @param powerNow VA
 * @param powerAsked VA
 * @param phaseNow 1 or 3
 * @param phaseAsked 1 or 3
 * @param province Kemendagri code of the connection's province, two digits
 * @param objects whether a VVIP objects
 * @param on the day whose edition decides; today, where absent
 */
record RoutingBody(
        @Nullable Boolean niaga,
        @Nullable Transaction transaction,

        @Schema(maxLength = RoutingBody.LONGEST) @Nullable String idpel,

        @Schema(minimum = "1") @Nullable Integer powerNow,

        @Schema(minimum = "1") @Nullable Integer powerAsked,

        @Schema(allowableValues = {"1", "3"}) @Nullable Integer phaseNow,

        @Schema(allowableValues = {"1", "3"}) @Nullable Integer phaseAsked,

        @Schema(pattern = "\\d{2}") @Nullable String province,

        @Nullable List<@Nullable ExceptionKind> exceptions,
        @Nullable Boolean objects,
        @Nullable LocalDate on)
        implements Checked {

    private static final Pattern PROVINCE = Pattern.compile("\\s*|\\d{2}");
    private static final int LONGEST = 100;

    @Override
    public void check(Findings findings) {
        findings.shorterThan("idpel", idpel, LONGEST);
        findings.refuseIf(powerNow != null && powerNow < 1, "powerNow", "not-positive");
        findings.refuseIf(powerAsked != null && powerAsked < 1, "powerAsked", "not-positive");
        findings.refuseIf(!isPhase(phaseNow), "phaseNow", "unknown-value", "1, 3");
        findings.refuseIf(!isPhase(phaseAsked), "phaseAsked", "unknown-value", "1, 3");
        findings.refuseIf(province != null && !PROVINCE.matcher(province).matches(), "province", "impossible");
        findings.refuseIf(
                exceptions != null && exceptions.stream().anyMatch(named -> named == null), "exceptions", "missing");
    }

    RoutingQuestion question() {
        return new RoutingQuestion(
                niaga,
                transaction,
                idpel == null ? null : idpel.strip(),
                powerNow,
                powerAsked,
                phase(phaseNow),
                phase(phaseAsked),
                province,
                exceptions == null ? Set.of() : Set.copyOf(exceptions),
                objects);
    }

    private static boolean isPhase(@Nullable Integer phase) {
        return phase == null || phase == 1 || phase == 3;
    }

    private static @Nullable Phase phase(@Nullable Integer number) {
        return number == null ? null : Phase.of(number);
    }
}
