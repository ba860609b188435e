package id.satupintu.verification;

import id.satupintu.access.OpenWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Verification requests of a team that nobody has decided. */
@Configuration(proxyBeanMethods = false)
class TeamsVerifications {

    private static final String OPEN = "select count(*) from verification_case where team = :team and stage = 'OPEN'";

    @Bean("verification.open-work")
    OpenWork openWork(JdbcClient jdbc) {
        return OpenWork.counted(jdbc, "verifications", OPEN);
    }
}
