package id.satupintu.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The numbers that stand now, one for each system, for lists and look-ups. */
@Embeddable
record Numbers(
        @Column(name = "apkt_number") @Nullable String apkt,
        @Column(name = "simone_number") @Nullable String simone,
        @Column(name = "register_number") @Nullable String register) {

    static final Numbers NONE = new Numbers(null, null, null);

    @Nullable
    String of(OutsideSystem system) {
        return switch (system) {
            case APKT -> apkt;
            case SIMONE -> simone;
            case AP2T -> register;
        };
    }

    Numbers with(OutsideSystem system, String number) {
        return switch (system) {
            case APKT -> new Numbers(number, simone, register);
            case SIMONE -> new Numbers(apkt, number, register);
            case AP2T -> new Numbers(apkt, simone, number);
        };
    }
}
