package id.satupintu.callback;

import id.satupintu.access.OpenWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Promised callbacks that a team still has to make. */
@Configuration(proxyBeanMethods = false)
class TeamsCallbacks {

    private static final String OPEN = "select count(*) from callback where team = :team and closed_at is null";

    @Bean("callback.open-work")
    OpenWork openWork(JdbcClient jdbc) {
        return OpenWork.counted(jdbc, "callbacks", OPEN);
    }
}
