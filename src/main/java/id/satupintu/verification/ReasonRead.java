package id.satupintu.verification;

import id.satupintu.policy.RejectReason;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A reason with the text that was read to the customer then. */
@Embeddable
record ReasonRead(
        @Enumerated(EnumType.STRING) RejectReason code,
        @Column(name = "read_to_customer") String readToCustomer) {

    Ruling.Reading reading() {
        return new Ruling.Reading(code, readToCustomer);
    }
}
