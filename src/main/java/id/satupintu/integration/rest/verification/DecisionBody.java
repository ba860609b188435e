package id.satupintu.integration.rest.verification;

import id.satupintu.integration.rest.edge.Checked;
import id.satupintu.integration.rest.edge.Findings;
import id.satupintu.policy.RejectReason;
import id.satupintu.verification.Decision;
import id.satupintu.verification.Observed;
import id.satupintu.verification.Outcome;
import id.satupintu.verification.PhotosSeen;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A TL's ruling. Absent findings mean: as read out, photos good, upgraded.
 *
 * @param reasons needed for a rejection
 * @param note needed for NIK_DATE, REGION, OTHER, and against the advice on the name
 * @param evidenceVersion the version that the TL looked at
 */
record DecisionBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Outcome outcome,

        @Nullable List<@Nullable RejectReason> reasons,
        @Schema(maxLength = Lengths.NOTE) @Nullable String note,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "1") @Nullable
        Integer evidenceVersion,

        @Nullable Seen observed,

        @Schema(defaultValue = "true") @Nullable Boolean upgraded)
        implements Checked {

    @Override
    public void check(Findings findings) {
        findings.present("outcome", outcome);
        findings.present("evidenceVersion", evidenceVersion);
        findings.shorterThan("note", note, Lengths.NOTE);
        findings.refuseIf(named().stream().anyMatch(Objects::isNull), "reasons", "missing");
        findings.refuseIf(named().stream().distinct().count() < named().size(), "reasons", "doubled");
        findings.refuseIf(outcome == Outcome.REJECT && named().isEmpty(), "reasons", "reason-missing");
        findings.refuseIf(outcome == Outcome.APPROVE && !named().isEmpty(), "reasons", "reason-not-allowed");
        if (observed != null) {
            observed.check(findings.at("observed"));
        }
    }

    private List<@Nullable RejectReason> named() {
        return reasons == null ? List.of() : reasons;
    }

    Decision command() {
        return new Decision(
                Objects.requireNonNull(outcome),
                named().stream().filter(Objects::nonNull).toList(),
                note,
                Objects.requireNonNull(evidenceVersion),
                observed == null ? Observed.asReadOut() : observed.observed(),
                !Boolean.FALSE.equals(upgraded));
    }

    /** What the TL saw in PLN's own application. */
    record Seen(
            @Schema(maxLength = Lengths.NAME) @Nullable String accountName,

            @Schema(maxLength = Lengths.PHONE) @Nullable String phone,

            @Schema(maxLength = Lengths.EMAIL) @Nullable String email,

            @Nullable Boolean ktpPhoto,
            @Nullable Boolean selfie) {

        void check(Findings findings) {
            findings.shorterThan("accountName", accountName, Lengths.NAME);
            findings.shorterThan("phone", phone, Lengths.PHONE);
            findings.shorterThan("email", email, Lengths.EMAIL);
        }

        Observed observed() {
            PhotosSeen photos = ktpPhoto == null && selfie == null ? PhotosSeen.UNSAID : PhotosSeen.MARKED;
            return Observed.asReadOut()
                    .typed(accountName, phone, email, null)
                    .photos(!Boolean.FALSE.equals(ktpPhoto), !Boolean.FALSE.equals(selfie), photos);
        }
    }
}
