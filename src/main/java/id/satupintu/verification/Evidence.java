package id.satupintu.verification;

import id.satupintu.policy.Transaction;
import id.satupintu.privacy.Masking;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the caller read out, the NIK apart. A NIK that slipped into a name or an e-mail is masked on the way in. */
@Embeddable
record Evidence(
        @Column(name = "ktp_name") String ktpName,
        @Column(name = "account_name") String accountName,
        String phone,
        String email,
        @Nullable @Column(name = "customer_name") String customerName,

        @Enumerated(EnumType.STRING) @Column(name = "transaction_kind")
        Transaction transaction) {

    private static final int NAME_LENGTH = 200;
    private static final int PHONE_LENGTH = 60;
    private static final int EMAIL_LENGTH = 254;

    static Evidence of(HandOver handed) {
        return new Evidence(
                name("ktpName", handed.ktpName()),
                name("accountName", handed.accountName()),
                upTo("phone", handed.phone(), PHONE_LENGTH),
                email(handed.email()),
                handed.customerName() == null ? null : name("customerName", handed.customerName()),
                handed.transaction());
    }

    Evidence amended(Amendment change) {
        return new Evidence(
                change.ktpName() == null ? ktpName : name("ktpName", change.ktpName()),
                change.accountName() == null ? accountName : name("accountName", change.accountName()),
                change.phone() == null ? phone : upTo("phone", change.phone(), PHONE_LENGTH),
                change.email() == null ? email : email(change.email()),
                change.customerName() == null ? customerName : name("customerName", change.customerName()),
                change.transaction() == null ? transaction : change.transaction());
    }

    private static String name(String field, String value) {
        return Masking.freeText(upTo(field, value, NAME_LENGTH));
    }

    private static String email(String value) {
        return Masking.freeText(upTo("email", value, EMAIL_LENGTH));
    }

    private static String upTo(String field, String value, int most) {
        String bare = value.strip();
        if (bare.length() > most) {
            throw new VerificationRefused.FieldRefused(field, List.of("TOO_LONG"));
        }
        return bare;
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "Evidence[" + transaction + "]";
    }
}
