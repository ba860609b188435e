package id.satupintu.policy;

import java.util.Optional;
import java.util.stream.Stream;

/** A place in a script that is filled while it is said; in the texts it stands as its name in braces. */
public enum Slot {
    /** Bapak or Ibu; see {@link Salutation}. */
    SALUTATION("salutation"),
    /** The request in full words; see {@link Transaction}. */
    TRANSACTION("transaction"),
    /** The name of the caller. */
    CUSTOMER("customer"),
    /** The name of the CSO. */
    CSO("cso"),
    /** Good morning, day, afternoon or evening; see {@link DayTime}. */
    DAY_TIME("dayTime"),
    /** The account name in PLN Mobile. */
    ACCOUNT_NAME("accountName"),
    /** What has to be corrected, one sentence for each reason. */
    CORRECTIONS("corrections"),
    /** The register number of a request that the contact centre processed. */
    REGISTER_NUMBER("registerNumber"),
    /** When the caller will be called back at the latest. */
    CALLBACK_TIME("callbackTime"),
    /** The highest power that the app takes for this request, in VA. */
    LIMIT("limit");

    private final String place;

    Slot(String place) {
        this.place = place;
    }

    /** The name in the texts, without braces. */
    public String place() {
        return place;
    }

    static Optional<Slot> named(String place) {
        return Stream.of(values()).filter(slot -> slot.place.equals(place)).findFirst();
    }
}
