package id.satupintu.callguide;

import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.FieldName;
import id.satupintu.policy.Salutation;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, as far as it was told. Written out it says nothing of the caller.
 *
 * @param reach that number in one form, by which earlier calls are found
 * @param contactPhone the number under which the caller wants to be reached; first the one the call came from
 */
@Embeddable
record Caller(
        @Nullable String customerName,
        @Enumerated(EnumType.STRING) Salutation salutation,
        @Nullable String contactPhone,
        @Nullable String reach) {

    static Caller unknown(@Nullable String callerNumber) {
        return new Caller(null, Salutation.NEUTRAL, callerNumber, Reach.of(callerNumber));
    }

    /** What the answer to the question for the name says. */
    Caller named(Answer answer) {
        String said = answer.value(FieldName.SALUTATION);
        String phone = answer.value(FieldName.PHONE);
        return new Caller(
                answer.value(FieldName.NAME),
                said == null ? Salutation.NEUTRAL : Salutation.valueOf(said),
                phone == null ? contactPhone : phone,
                phone == null ? reach : Reach.of(phone));
    }

    /** The first number under which the caller can be reached, where none was known: by it they are found again. */
    Caller reachableAt(Answer answer) {
        String phone = answer.value(FieldName.PHONE);
        return reach != null || phone == null ? this : new Caller(customerName, salutation, phone, Reach.of(phone));
    }

    @Override
    public String toString() {
        return "Caller";
    }
}
