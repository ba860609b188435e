package id.satupintu.callguide.guide;

import id.satupintu.policy.PolicyRules;
import id.satupintu.policy.Salutation;
import id.satupintu.policy.Slot;
import id.satupintu.policy.Slots;
import id.satupintu.policy.Transaction;
import org.jspecify.annotations.Nullable;

/** Fills the places of the scripts with what the call knows. */
final class Spoken {

    private Spoken() {}

    static Slots slots(Talk talk) {
        Slots slots = Slots.none().salutation(salutation(talk.told()));
        Transaction transaction = talk.request().transaction();
        slots = transaction == null ? slots : slots.transaction(transaction).limit(limit(talk, transaction));
        slots = talk.routing().byApp() ? slots.verification(talk.routing().verification()) : slots;
        slots = filled(slots, Slot.CUSTOMER, talk.told().opening(FieldName.NAME));
        slots = filled(slots, Slot.CALLBACK_TIME, talk.request().known(FieldName.CALLBACK_TIME));
        slots = filled(slots, Slot.REGISTER_NUMBER, talk.request().known(FieldName.REGISTER));
        return filled(slots, Slot.ACCOUNT_NAME, talk.request().known(FieldName.ACCOUNT_NAME));
    }

    private static int limit(Talk talk, Transaction transaction) {
        PolicyRules rules = talk.edition().rules().orElseThrow();
        return transaction == Transaction.PS
                ? rules.psLimitIn(talk.request().known(FieldName.PROVINCE))
                : rules.limitVa();
    }

    static Salutation salutation(Told told) {
        String chosen = told.opening(FieldName.SALUTATION);
        return chosen == null ? Salutation.NEUTRAL : Salutation.valueOf(chosen);
    }

    private static Slots filled(Slots slots, Slot slot, @Nullable String words) {
        return words == null ? slots : slots.with(slot, words);
    }
}
