package id.satupintu.escalation.dispatch;

import java.time.Duration;

/** What came of one attempt. */
public sealed interface Delivery {

    /** The other side has it, and this is its number. */
    record Done(String number) implements Delivery {}

    /** It could not be told or not be answered; whether the other side has it is not known. */
    record Unsure(String trouble, Duration again) implements Delivery {}

    /** The other side says no; sending the same again would change nothing. */
    record Refused(String trouble) implements Delivery {}
}
