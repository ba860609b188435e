package id.satupintu.kpi.ledger;

import java.util.Collection;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/** Lets writers take turns until their transactions end. */
@Component("kpiTurns")
class Turns {

    private final JdbcClient jdbc;
    private final boolean partitioned;

    Turns(JdbcClient jdbc, DataSource source) throws MetaDataAccessException {
        this.jdbc = jdbc;
        String product = JdbcUtils.extractDatabaseMetaData(source, meta -> meta.getDatabaseProductName());
        partitioned = DatabaseDriver.fromProductName(product) == DatabaseDriver.POSTGRESQL;
    }

    /** Whether the ledger lies in monthly partitions. */
    boolean partitioned() {
        return partitioned;
    }

    /**
     * One writer of a family at a time. Where the ledger is one table there is one node, and that writes one thing
     * after the other.
     */
    void ofFamilies(Collection<UUID> families) {
        new TreeSet<>(families)
                .forEach(family -> await("?", family.getMostSignificantBits() ^ family.getLeastSignificantBits()));
    }

    /** One writer of a person's or an account's history at a time. */
    void ofHistories(Collection<String> keys) {
        new TreeSet<>(keys).forEach(key -> await("hashtextextended(?, 0)", key));
    }

    private void await(String number, Object of) {
        if (partitioned) {
            jdbc.sql("select pg_advisory_xact_lock(" + number + ")").param(of).query(row -> {});
        }
    }
}
