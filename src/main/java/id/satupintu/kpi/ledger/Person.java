package id.satupintu.kpi.ledger;

import id.satupintu.kpi.ledger.Sighting.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What the contacts of one person mean for each other. It depends on what is known of the person and not on the order
 * in which that was heard.
 */
final class Person {

    /** A matter is open for 7 x 24 hours from its first contact; as long a request is expected to come in. */
    static final Duration WINDOW = Duration.ofDays(7);

    /**
     * What others say of a contact.
     *
     * @param matter the first contact of its matter
     * @param opened when that was
     * @param returned whether another call about the matter followed the one in which it was first heard of
     */
    record Said(UUID matter, Instant opened, boolean returned, boolean seen, boolean sent, boolean leaked) {}

    private final List<Contact> contacts;
    private final List<Sighting> sightings;
    private final Map<UUID, Contact> firsts = new HashMap<>();
    private final Set<UUID> returned = new HashSet<>();
    private final Set<UUID> sent = new HashSet<>();
    private final Set<UUID> leaked = new HashSet<>();

    Person(List<Contact> contacts, List<Sighting> sightings) {
        this.contacts = contacts.stream()
                .sorted(Comparator.comparing(Contact::start).thenComparing(Contact::request))
                .toList();
        this.sightings = sightings;
        joinMatters();
        attribute(Kind.SUBMITTED, sent);
        attribute(Kind.REGISTERED, leaked);
    }

    Map<UUID, Said> said() {
        Map<UUID, Said> said = new HashMap<>();
        contacts.forEach(contact -> said.put(contact.request(), of(contact)));
        return said;
    }

    private Said of(Contact contact) {
        UUID id = contact.request();
        Contact first = firsts.getOrDefault(id, contact);
        return new Said(
                first.request(),
                first.start(),
                contact.sharesCall(first) && returned.contains(first.request()),
                contact.wonders() && seenAfter(contact),
                sent.contains(id),
                leaked.contains(id));
    }

    private void joinMatters() {
        Map<String, Contact> open = new HashMap<>();
        for (Contact contact : contacts) {
            if (contact.counted()) {
                Contact first = open.get(contact.transaction());
                if (first == null || !contact.start().isBefore(first.start().plus(WINDOW))) {
                    open.put(contact.transaction(), contact);
                } else {
                    firsts.put(contact.request(), first);
                    noteReturn(first, contact);
                }
            }
        }
    }

    /** Two requests of the same kind in one call are one contact: nobody has called again. */
    private void noteReturn(Contact first, Contact next) {
        if (!next.sharesCall(first)) {
            returned.add(first.request());
        }
    }

    private boolean seenAfter(Contact contact) {
        boolean later = contacts.stream()
                .anyMatch(other -> other.hasApp() && other.start().isAfter(contact.start()));
        return later
                || sightings.stream()
                        .anyMatch(sighting -> sighting.kind() == Kind.INSTALLED
                                && !sighting.at().isBefore(contact.start()));
    }

    /** Each sighting belongs to the last contact about the same that it can come from. */
    private void attribute(Kind kind, Set<UUID> to) {
        sightings.stream()
                .filter(sighting -> sighting.kind() == kind)
                .forEach(sighting -> contacts.reversed().stream()
                        .filter(source(sighting))
                        .findFirst()
                        .ifPresent(contact -> to.add(contact.request())));
    }

    private static Predicate<Contact> source(Sighting sighting) {
        return contact -> contact.counted()
                && contact.transaction().equals(sighting.transaction())
                && !sighting.at().isBefore(contact.start())
                && sighting.at().isBefore(contact.start().plus(WINDOW));
    }
}
