package id.satupintu.kpi.alert;

import id.satupintu.kpi.KpiSettings;
import id.satupintu.kpi.alert.AlertRefused.Reason;
import id.satupintu.kpi.post.Receivers;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which alarms make sense. */
@Component
class AlertCheck {

    private static final int LONGEST_NAME = 80;
    private static final int MOST_RECEIVERS = 20;

    /** Calls or seconds; no centre sees more, and what is beyond was typed by mistake. */
    private static final double LARGEST = 10_000_000;

    private final KpiSettings settings;

    AlertCheck(KpiSettings settings) {
        this.settings = settings;
    }

    /** @param seesSite whether the person may watch that site */
    void check(AlertRow said, boolean seesSite) {
        refuseIf(said.name().isBlank() || said.name().length() > LONGEST_NAME, Reason.NAME);
        Subject subject = Subject.named(said.subject()).orElseThrow(() -> new AlertRefused(Reason.SUBJECT));
        refuseIf(said.kind() == AlertKind.UNUSUAL && !subject.hasUsual(), Reason.KIND);
        refuseIf(!seesSite, Reason.SITE);
        if (said.kind() != AlertKind.UNUSUAL) {
            refuseIf(!possible(said.limit(), subject), Reason.LIMIT);
            boolean early = said.kind() == AlertKind.ABOVE ? said.clear() > said.limit() : said.clear() < said.limit();
            refuseIf(early || !possible(said.clear(), subject), Reason.CLEAR);
        }
        List<String> mails = Receivers.of(said.mails());
        boolean wrong = mails.stream().anyMatch(one -> !Receivers.isMail(one, settings.mailDomains()));
        refuseIf(wrong || mails.size() > MOST_RECEIVERS, Reason.MAILS);
        String webhook = said.webhook().strip();
        refuseIf(!webhook.isEmpty() && !Receivers.isWebhook(webhook, settings.webhookHosts()), Reason.WEBHOOK);
    }

    private static boolean possible(double value, Subject subject) {
        return Double.isFinite(value) && value >= 0 && value <= (subject.unit() == Unit.FRACTION ? 1 : LARGEST);
    }

    private static void refuseIf(boolean wrong, Reason reason) {
        if (wrong) {
            throw new AlertRefused(reason);
        }
    }
}
