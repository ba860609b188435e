package id.satupintu.verification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds who else has the same NIK open, by its blind index under every key in use. */
@Component
class Duplicates {

    private static final String OPEN = "select nik_index, owner_id, owner_name from verification_case"
            + " where stage = 'OPEN' and nik_index in (:indexes)";

    private final JdbcClient jdbc;
    private final Intake intake;

    /** An open request, by whom. */
    private record Owner(UUID id, String name) {}

    Duplicates(JdbcClient jdbc, Intake intake) {
        this.jdbc = jdbc;
        this.intake = intake;
    }

    /** For each of these that is open, the names of other CSOs with an open request of the same NIK. */
    Map<UUID, List<String>> of(Collection<VerificationCase> found) {
        Map<UUID, List<String>> indexes = found.stream()
                .filter(one -> one.ending().open())
                .collect(Collectors.toMap(VerificationCase::id, intake::indexes, (one, same) -> one));
        Map<String, List<Owner>> open = open(indexes.values());
        Map<UUID, List<String>> names = new HashMap<>();
        found.stream().filter(one -> indexes.containsKey(one.id())).forEach(one -> {
            TreeSet<String> others = new TreeSet<>();
            indexes.getOrDefault(one.id(), List.of())
                    .forEach(index -> open.getOrDefault(index, List.of()).stream()
                            .filter(owner -> !owner.id().equals(one.origin().ownerId()))
                            .forEach(owner -> others.add(owner.name())));
            names.put(one.id(), List.copyOf(others));
        });
        return names;
    }

    private Map<String, List<Owner>> open(Collection<List<String>> indexes) {
        Map<String, List<Owner>> open = new HashMap<>();
        if (!indexes.isEmpty()) {
            List<String> all = indexes.stream().flatMap(List::stream).distinct().toList();
            jdbc.sql(OPEN).param("indexes", all).query(row -> {
                open.computeIfAbsent(row.getString("nik_index"), first -> new ArrayList<>())
                        .add(new Owner(row.getObject("owner_id", UUID.class), row.getString("owner_name")));
            });
        }
        return open;
    }
}
