package id.satupintu.verification;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words typed into the filter of a queue, as a condition: each begins a word of what the rail shows of a request. */
record QueueWords(List<String> words) {

    /** Of those that are found the waiting ones come in serving order, then the held ones. */
    static final String ORDER =
            " order by case when c.lease_until > :now then 1 else 0 end, c.serving, c.queued_at, c.id";

    private static final String SHOWN = "lower(' ' || coalesce(c.customer_name, c.ktp_name) || ' ' || c.owner_name"
            + " || ' ' || case when c.lease_until > :now then c.holder_name else '' end || ' ' || c.transaction_kind)";

    QueueWords(String typed) {
        this(List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+")));
    }

    /** Goes behind other conditions; blank words leave everything in. */
    String condition() {
        StringBuilder sql = new StringBuilder();
        for (int place = 0; place < words.size(); place++) {
            sql.append(" and ")
                    .append(SHOWN)
                    .append(" like :word")
                    .append(place)
                    .append(" escape '!'");
        }
        return sql.toString();
    }

    Map<String, String> params() {
        Map<String, String> params = new HashMap<>();
        for (int place = 0; place < words.size(); place++) {
            params.put("word" + place, "% " + words.get(place).replaceAll("[!%_]", "!$0") + "%");
        }
        return params;
    }
}
