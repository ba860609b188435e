package id.satupintu.simulation.people;

import java.util.List;

/**
 * A name as on the KTP.
 *
 * @param given the words of the given name, an order or noble word among them
 * @param last the last word, the same as the given name where there is only one
 */
public record PersonName(List<String> given, String last) {

    public PersonName {
        given = List.copyOf(given);
    }

    /** All of it, in its order. */
    public String onKtp() {
        String before = String.join(" ", given);
        return given.contains(last) ? before : before + " " + last;
    }

    /** The word by which its bearer is addressed. */
    public String called() {
        return given.getLast();
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "PersonName";
    }
}
