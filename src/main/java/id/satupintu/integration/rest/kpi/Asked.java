package id.satupintu.integration.rest.kpi;

import id.satupintu.access.Actor;
import id.satupintu.access.SiteRow;
import id.satupintu.access.StaffDesk;
import id.satupintu.integration.rest.edge.ProblemKind;
import id.satupintu.integration.rest.edge.QueryValue;
import id.satupintu.integration.rest.edge.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Refuses what would be answered with other figures than were meant: a parameter that nobody reads, as a filter that is
 * misspelt, and a site that the caller does not see.
 */
@Component("askedFigures")
class Asked {

    private static final String NONE = "NONE";

    private final StaffDesk staff;

    Asked(StaffDesk staff) {
        this.staff = staff;
    }

    /** @param query whose components are the parameters that are read */
    void check(HttpServletRequest call, Class<? extends Record> query, @Nullable String site) {
        Set<String> read = Stream.of(query.getRecordComponents())
                .map(component -> component.getName())
                .collect(Collectors.toSet());
        call.getParameterMap().keySet().stream()
                .filter(name -> !read.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw Refusal.naming(ProblemKind.INVALID_PARAMETER, name, "unknown-parameter");
                });
        new QueryValue("site", site).known(code -> Optional.of(code).filter(this::isSite), NONE);
    }

    private boolean isSite(String code) {
        return code.equals(NONE)
                || staff.sites(Actor.current().scope()).stream()
                        .map(SiteRow::code)
                        .anyMatch(code::equals);
    }
}
