package id.satupintu.verification;

import org.awaitility.Awaitility;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts a request that rings where it stands when nobody answered anywhere. It takes a turn as any look does, so that a
 * look that has seen an earlier turn changes nothing any more; a look in the same moment only makes it try again.
 */
@Component
public class RungInVain {

    private final JdbcClient sql;

    RungInVain(JdbcClient sql) {
        this.sql = sql;
    }

    public void everywhere(VerificationId id) {
        Awaitility.await("it rings")
                .ignoreException(ConcurrencyFailureException.class)
                .until(() -> sql.sql("update verification_offer set turn = turn + 1, reach = 'LEAD', to_staff = null,"
                                        + " to_name = null, until = null where case_id = ?")
                                .param(id.value())
                                .update()
                        == 1);
    }
}
