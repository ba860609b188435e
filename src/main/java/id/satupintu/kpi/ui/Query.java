package id.satupintu.kpi.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Takes the parts of an address one by one and remembers those that nobody understands. */
final class Query {

    private static final int LONGEST = 60;

    /** Stands in an address after somebody has signed in. */
    private static final String SIGNED_IN = "continue";

    private final QueryParameters parameters;
    private final List<String> unknown = new ArrayList<>();
    private final Set<String> read = new HashSet<>(List.of(SIGNED_IN));

    Query(QueryParameters parameters) {
        this.parameters = parameters;
    }

    /** The part as a value; empty when it is not there or not understood. */
    <T> Optional<T> take(String name, Function<String, Optional<T>> reading) {
        read.add(name);
        Optional<String> said = parameters.getSingleParameter(name).filter(text -> !text.isBlank());
        Optional<T> value = said.flatMap(reading);
        if (said.isPresent() && value.isEmpty()) {
            notUnderstood(name + "=" + said.get());
        }
        return value;
    }

    /** Something else that is not understood. */
    void notUnderstood(String part) {
        unknown.add(part.length() > LONGEST ? part.substring(0, LONGEST) + "…" : part);
    }

    /** What was not understood, and what nobody has asked for: it may have been a filter. */
    List<String> unknown() {
        parameters.getParameters().keySet().stream()
                .filter(read::add)
                .sorted()
                .forEach(name -> notUnderstood(
                        name + "=" + parameters.getSingleParameter(name).orElse("")));
        return List.copyOf(unknown);
    }
}
