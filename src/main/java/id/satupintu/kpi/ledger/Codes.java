package id.satupintu.kpi.ledger;

import id.satupintu.kpi.ledger.Column.Kept;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** The two dictionaries of the ledger: what facts say in codes, and where they belong. */
@Component("kpiCodes")
class Codes {

    private static final List<Column> SAID = Column.keptIn(Kept.PROFILE);
    private static final List<Column> WHERE = Column.keptIn(Kept.PLACE);

    private final Dictionary profiles;
    private final Dictionary places;

    Codes(JdbcClient jdbc, PlatformTransactionManager transactions) {
        List<String> said =
                Stream.concat(Stream.of("kind"), SAID.stream().map(Column::sql)).toList();
        profiles = new Dictionary(jdbc, transactions, "kpi_profile", said);
        places = new Dictionary(
                jdbc, transactions, "kpi_place", WHERE.stream().map(Column::sql).toList());
    }

    int profile(Fact fact) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(fact.kind().name());
        SAID.forEach(column -> values.add(fact.values().get(column)));
        return profiles.number(values);
    }

    int place(Fact fact) {
        List<@Nullable Object> values = new ArrayList<>();
        WHERE.forEach(column -> values.add(fact.values().get(column)));
        return places.number(values);
    }
}
