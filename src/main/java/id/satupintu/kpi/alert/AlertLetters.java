package id.satupintu.kpi.alert;

import id.satupintu.kpi.KpiSettings;
import id.satupintu.kpi.export.Wording;
import id.satupintu.kpi.post.Draft;
import id.satupintu.kpi.post.PostOffice;
import id.satupintu.kpi.post.Way;
import id.satupintu.shell.Translations;
import id.satupintu.workday.SiteZone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** Tells receivers that an alarm was raised or is over. */
@Component
class AlertLetters {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final PostOffice post;
    private final KpiSettings settings;
    private final Translations texts;

    AlertLetters(PostOffice post, KpiSettings settings, Translations texts) {
        this.post = post;
        this.settings = settings;
        this.texts = texts;
    }

    void send(Alert alert, AlertEvent event) {
        AlertWords words = new AlertWords(new Wording(texts, Translations.INDONESIAN));
        String subject = "SatuPintu: " + words.head(event);
        for (String receiver : alert.mails()) {
            post.hand(new Draft(Way.MAIL, receiver, subject, html(words, event), List.of()));
        }
        if (!alert.webhook().isEmpty()) {
            post.hand(new Draft(
                    Way.WEBHOOK, alert.webhook(), subject, JSON.writeValueAsString(fields(event)), List.of()));
        }
    }

    private String html(AlertWords words, AlertEvent event) {
        String link = settings.address();
        String open = link.isBlank() ? "" : "<p><a href=\"" + HtmlUtils.htmlEscape(link) + "/alarm\">SatuPintu</a></p>";
        return "<html><body style=\"font-family:sans-serif\"><h1 style=\"font-size:18px\">"
                + HtmlUtils.htmlEscape(words.head(event), "UTF-8") + "</h1><p>"
                + HtmlUtils.htmlEscape(words.body(event), "UTF-8") + "</p><p>"
                + HtmlUtils.htmlEscape(words.wording().moment(event.at(), SiteZone.WIB.id()), "UTF-8") + "</p>" + open
                + "</body></html>";
    }

    /** Codes only. */
    private static Map<String, @Nullable Object> fields(AlertEvent event) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("alert", event.alert());
        fields.put("name", event.name());
        fields.put("event", event.raised() ? "RAISED" : "CLEARED");
        fields.put("subject", event.subject());
        fields.put("site", event.site());
        fields.put("value", event.value());
        fields.put("low", event.low());
        fields.put("high", event.high());
        fields.put("at", event.at().toString());
        return fields;
    }
}
