package id.satupintu.callguide.ui;

import java.util.HashMap;
import java.util.Map;

/** The fields of a form as they are kept already, so that only what has changed since is kept anew. */
final class KeptFields {

    private final Map<String, String> kept;

    KeptFields(Map<String, String> known) {
        kept = new HashMap<>(known);
    }

    Map<String, String> news(Map<String, String> now) {
        Map<String, String> news = new HashMap<>(now);
        news.entrySet().removeIf(typed -> typed.getValue().equals(kept.getOrDefault(typed.getKey(), "")));
        return news;
    }

    void keep(Map<String, String> news) {
        kept.putAll(news);
    }
}
