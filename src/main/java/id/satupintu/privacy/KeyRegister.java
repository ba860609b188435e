package id.satupintu.privacy;

import id.satupintu.workday.Workday;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers in the database which keys its sealed values need, so that a lost key folder is noticed at the start. */
@Component
class KeyRegister {

    private final JdbcClient jdbc;

    KeyRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> needed() {
        return jdbc.sql("select key_id from privacy_key order by key_id")
                .query(String.class)
                .list();
    }

    void add(String keyId) {
        jdbc.sql("insert into privacy_key (key_id, registered_at) values (:id, :now)")
                .param("id", keyId)
                .param("now", Workday.now().atOffset(ZoneOffset.UTC))
                .update();
    }
}
