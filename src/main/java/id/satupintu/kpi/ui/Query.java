package id.satupintu.kpi.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Takes the parts of an address one by one and remembers those that nobody understands. */
final class Query {

    private static final int LONGEST = 60;

    private final QueryParameters parameters;
    private final List<String> unknown = new ArrayList<>();

    Query(QueryParameters parameters) {
        this.parameters = parameters;
    }

    /** The part as a value; empty when it is not there or not understood. */
    <T> Optional<T> take(String name, Function<String, Optional<T>> reading) {
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

    List<String> unknown() {
        return List.copyOf(unknown);
    }
}
