package id.satupintu.escalation;

import id.satupintu.access.OpenWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases of the ledger in which a team still owes a number. */
@Configuration(proxyBeanMethods = false)
class TeamsLedger {

    private static final String OPEN = "select count(*) from escalation_case where team = :team and closed_at is null";

    @Bean("escalation.open-work")
    OpenWork openWork(JdbcClient jdbc) {
        return OpenWork.counted(jdbc, "ledger", OPEN);
    }
}
