package id.satupintu.escalation;

import id.satupintu.policy.Transaction;
import id.satupintu.units.DistributionUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a request that leaves by APKT Keluhan; null and blank are not yet known.
 *
 * @param transaction PB, PD or PS
 * @param customer whether the applicant has an IDPEL; matters for PS
 * @param now tariff and power now
 * @param asked tariff and power asked for
 * @param reason what labels the case
 * @param detail position, institution or complaint in the CSO's words; may stay empty
 * @param unit distribution unit
 * @param serviceUnit service unit
 * @param location optional
 * @param applicant name of the applicant
 * @param contact number of the applicant
 */
public record ApktCase(
        @Nullable Transaction transaction,
        boolean customer,
        @Nullable Load now,
        @Nullable Load asked,
        @Nullable CaseKind reason,
        @Nullable String detail,
        @Nullable DistributionUnit unit,
        @Nullable String serviceUnit,
        @Nullable String location,
        @Nullable String applicant,
        @Nullable String contact) {

    /** The fields that must be filled before the note may be sent, in the order of the form. */
    public List<ApktField> missing() {
        List<ApktField> missing = new ArrayList<>();
        require(transaction, ApktField.TRANSACTION, missing);
        if (hasLoadNow()) {
            require(now, ApktField.LOAD_NOW, missing);
        }
        require(asked, ApktField.LOAD_ASKED, missing);
        require(reason, ApktField.REASON, missing);
        require(unit, ApktField.UNIT, missing);
        require(serviceUnit, ApktField.SERVICE_UNIT, missing);
        require(applicant, ApktField.APPLICANT, missing);
        require(contact, ApktField.CONTACT, missing);
        return List.copyOf(missing);
    }

    /** Whether the form has an "old" half: not for PB and not for a PS without IDPEL. */
    boolean hasLoadNow() {
        return transaction == Transaction.PD || (transaction == Transaction.PS && customer);
    }

    /** Written out it says nothing of the applicant. */
    @Override
    public String toString() {
        return "ApktCase[" + reason + " " + transaction + "]";
    }

    private static void require(@Nullable Object value, ApktField field, List<ApktField> missing) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            missing.add(field);
        }
    }
}
