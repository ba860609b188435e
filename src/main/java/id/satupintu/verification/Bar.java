package id.satupintu.verification;

import java.util.Locale;

/** Why something that is possible at other times, or for others, is not possible here. */
enum Bar {
    RECALL_OVER("The time for taking the decision back by one key is over"),
    ALREADY_RELAYED("The decision has been read to the customer"),
    NO_QUESTION("No question waits for an answer"),
    NO_RIGHT("This belongs to whoever decided, or to the shift lead");

    private final String message;

    Bar(String message) {
        this.message = message;
    }

    /** In lower case with hyphens, such as {@code recall-over}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String message() {
        return message;
    }
}
