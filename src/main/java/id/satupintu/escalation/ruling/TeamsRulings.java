package id.satupintu.escalation.ruling;

import id.satupintu.access.OpenWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Questions of a team that no Team Leader has ruled on, and rulings that nobody has told the customer yet. */
@Configuration(proxyBeanMethods = false)
class TeamsRulings {

    private static final String OPEN = """
            select count(*) from escalation_ruling where team = :team
             and (open_key is not null or (later = true and relayed_at is null and verdict is not null))""";

    @Bean("escalation.ruling.open-work")
    OpenWork openWork(JdbcClient jdbc) {
        return OpenWork.counted(jdbc, "rulings", OPEN);
    }
}
