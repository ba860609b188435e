package id.satupintu.kpi.ledger;

import id.satupintu.kpi.ledger.Person.Said;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which contacts are about the same matter: the same person and transaction within 7 x 24 h of the first contact. When a
 * contact is heard of, all of its person's are looked at again, so that a late one finds its place.
 */
@Component("kpiMatters")
class Matters {

    private final Contacts contacts;
    private final Turns turns;

    Matters(Contacts contacts, Turns turns) {
        this.contacts = contacts;
        this.turns = turns;
    }

    /**
     * Gives the requests of the shelf's own book their matters, and those of others that this moves.
     *
     * @param person blind index of the caller of the request that is told, null when it is not known
     */
    void settle(Shelf shelf, Fact told, @Nullable String person) {
        List<Move> moves = new ArrayList<>();
        for (Fact now : shelf.book().now()) {
            if (Contact.isOne(now)) {
                Fact before = shelf.book()
                        .standing(now.subject())
                        .filter(Contact::isOne)
                        .orElse(null);
                boolean news = before == null || before.version() < now.version();
                boolean moved = before == null || !Contact.of(before).equals(Contact.of(now));
                if (news || moved) {
                    moves.add(move(Contact.of(now), before, told, news ? person : null));
                }
            }
        }
        if (!moves.isEmpty()) {
            Set<String> touched = new TreeSet<>();
            moves.forEach(move -> move.touches(touched));
            turns.ofHistories(touched);
            moves.stream().filter(Move::leaves).forEach(move -> contacts.drop(move.contact.request()));
            moves.stream().filter(Move::alone).forEach(move -> say(shelf, move.contact, alone(move.contact), true));
            touched.forEach(one -> join(shelf, one, moves));
        }
    }

    /** Looks again at one person of whom another system told something. */
    void lookAgain(Shelf shelf, String person) {
        turns.ofHistories(Set.of(person));
        join(shelf, person, List.of());
    }

    private Move move(Contact contact, @Nullable Fact before, Fact told, @Nullable String person) {
        String known =
                before == null ? null : contacts.personOf(contact.request()).orElse(null);
        boolean speaks = told.subject().equals(contact.request()) && told.kind() == FactKind.REQUEST;
        boolean forgotten = before != null && known == null && contact.start().isBefore(contacts.forgottenBefore());
        return new Move(contact, before != null, known, speaks && !forgotten ? person : known);
    }

    /** A contact that is new or has changed, with the person it belonged to and the one it belongs to now. */
    private record Move(
            Contact contact,
            boolean stood,
            @Nullable String before,
            @Nullable String after) {
        void touches(Set<String> persons) {
            Optional.ofNullable(before).ifPresent(persons::add);
            Optional.ofNullable(after).ifPresent(persons::add);
        }

        boolean leaves() {
            return before != null;
        }

        /** Nobody knows whose it is: it is a matter of its own, unless that was forgotten. */
        boolean alone() {
            return after == null && (before != null || !stood);
        }
    }

    private static Said alone(Contact contact) {
        return new Said(contact.request(), contact.start(), false, false, false, false);
    }

    private void join(Shelf shelf, String person, List<Move> moves) {
        Map<UUID, Contact> all = new HashMap<>();
        Map<UUID, Said> before = contacts.of(person, all);
        moves.stream()
                .filter(move -> person.equals(move.after))
                .forEach(move -> all.put(move.contact.request(), move.contact));
        new Person(List.copyOf(all.values()), contacts.sightings(person)).said().forEach((request, said) -> {
            Contact contact = Objects.requireNonNull(all.get(request));
            Said known = before.get(request);
            if (!said.equals(known)) {
                contacts.keep(person, contact, said, known == null);
                Contact opening = all.getOrDefault(said.matter(), contact);
                say(shelf, contact, said, contact.sharesCall(opening));
            }
        });
    }

    /** @param first whether it was said in the call in which the matter was first heard of */
    private static void say(Shelf shelf, Contact contact, Said said, boolean first) {
        shelf.change(
                contact.family(),
                contact.request(),
                fact -> fact.with(Column.MATTER_ID, said.matter())
                        .with(Column.FIRST_CONTACT, onlyTrue(first))
                        .with(Column.RETURNED, onlyTrue(said.returned()))
                        .with(Column.SEEN, onlyTrue(said.seen()))
                        .with(Column.SENT, onlyTrue(said.sent()))
                        .with(Column.LEAKED, onlyTrue(said.leaked())));
    }

    private static @Nullable Boolean onlyTrue(boolean value) {
        return value ? true : null;
    }
}
