package id.satupintu.kpi.ui;

import com.vaadin.flow.component.select.Select;
import id.satupintu.access.Actor;
import id.satupintu.access.SiteRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One site, or all for whoever sees all. */
final class SiteSelect extends Select<String> {

    private static final long serialVersionUID = 1L;
    private static final String ALL = "";

    private final List<String> codes = new ArrayList<>();

    /** @param all what all together are called */
    SiteSelect(List<SiteRow> sites, Actor actor, String all) {
        if (actor.site() == null) {
            codes.add(ALL);
        }
        sites.stream().filter(row -> !row.closed()).map(SiteRow::code).forEach(codes::add);
        setItems(codes);
        setItemLabelGenerator(code -> sites.stream()
                .filter(row -> row.code().equals(code))
                .map(SiteRow::name)
                .findFirst()
                .orElse(all));
        setWidthFull();
        choose(null);
    }

    /** Null for all, or for the first one where not all may be seen. */
    void choose(@Nullable String site) {
        String code = site == null ? ALL : site;
        if (codes.contains(code)) {
            setValue(code);
        } else if (!codes.isEmpty()) {
            setValue(codes.getFirst());
        }
    }

    /** Null for all. */
    @Nullable
    String site() {
        String value = getValue();
        return value == null || value.equals(ALL) ? null : value;
    }
}
