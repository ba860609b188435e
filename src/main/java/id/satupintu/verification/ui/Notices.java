package id.satupintu.verification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.shell.KeyHint;
import id.satupintu.shell.Tone;
import id.satupintu.shell.WaitingClock;
import id.satupintu.verification.QueueRow;
import id.satupintu.verification.offer.Ring;
import id.satupintu.verification.outage.Outage;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What wants to be heard above the queue: a request that rings here, what alarms the shift lead, a slow tool. */
final class Notices extends Div {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private static final int ALARMS_SHOWN = 2;

    private final transient Turns turns;
    private final transient SiteZone zone;
    private final Span moreRing = new Span();
    private final Span moreAlarms = new Span();
    private transient @Nullable Heard shown;

    /** Of many that ring or alarm the first are drawn; the others are a number. */
    private record Heard(
            @Nullable QueueRow ringing,
            List<QueueRow> alarms,
            @Nullable Outage outage) {}

    Notices(Turns turns, SiteZone zone) {
        this.turns = turns;
        this.zone = zone;
        addClassName("vf-notices");
        moreRing.addClassNames("muted", "small");
        moreAlarms.addClassNames("small", Tone.DANGER.cssClass());
    }

    void show(List<QueueRow> ringing, List<QueueRow> alarms, @Nullable Outage outage) {
        QueueRow first = ringing.isEmpty() ? null : ringing.getFirst();
        Heard now = new Heard(first, alarms.stream().limit(ALARMS_SHOWN).toList(), outage);
        if (!now.equals(shown)) {
            shown = now;
            draw(now);
        }
        count(moreRing, "verification.ring.more", ringing.size() - 1);
        count(moreAlarms, "verification.alarm.more", alarms.size() - ALARMS_SHOWN);
    }

    private void draw(Heard now) {
        removeAll();
        if (now.outage() != null) {
            add(slow(now.outage()));
        }
        now.alarms().forEach(row -> add(alarm(row, row == now.alarms().getFirst())));
        add(moreAlarms);
        if (now.ringing() != null) {
            add(ring(now.ringing()));
        }
    }

    private void count(Span more, String key, int others) {
        more.setVisible(others > 0);
        String words = others > 0 ? getTranslation(key, others) : "";
        if (!words.equals(more.getText())) {
            more.setText(words);
        }
    }

    private Div ring(QueueRow row) {
        Button take = new Button(getTranslation("verification.ring.take"), click -> turns.accept(row.id()));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setPrefixComponent(new KeyHint(getTranslation("shell.keys.space")));
        Div notice = notice(VaadinIcon.BELL, row, ringWords(row.ring()), Tone.INFO, take);
        notice.addClassName("vf-ring");
        notice.add(moreRing);
        return notice;
    }

    private String ringWords(@Nullable Ring ring) {
        if (ring != null && ring.sentBy() != null) {
            return getTranslation("verification.ring.sentBy", ring.sentBy());
        }
        return getTranslation(
                ring != null && ring.everywhere() ? "verification.ring.everywhere" : "verification.ring.here");
    }

    private Div alarm(QueueRow row, boolean first) {
        Button open = new Button(getTranslation("verification.alarm.open"), click -> turns.open(row.id()));
        if (first) {
            open.setPrefixComponent(new KeyHint("V"));
        }
        return notice(VaadinIcon.WARNING, row, alarmWords(row), Tone.DANGER, open);
    }

    private String alarmWords(QueueRow row) {
        if (row.holder() == null) {
            return getTranslation("verification.alarm.unanswered");
        }
        String key = row.holdSince() == null ? "verification.alarm.untouched" : "verification.alarm.held";
        return getTranslation(key, row.holder().name());
    }

    private Div slow(Outage outage) {
        String where = getTranslation(outage.site() == null ? "verification.outage.all" : "verification.outage.site");
        String since = TIME.format(outage.since().atZone(zone.id()));
        Span words = new Span(getTranslation("verification.outage.runs", where, outage.declaredBy(), since));
        Button over = new Button(getTranslation("verification.outage.over"), click -> turns.over(outage));
        over.setPrefixComponent(new KeyHint("G"));
        Div notice = new Div(VaadinIcon.HOURGLASS.create(), words, over);
        notice.addClassNames("note", Tone.WARN.cssClass(), "vf-outage");
        notice.getElement().setAttribute("role", "status");
        return notice;
    }

    private static Div notice(VaadinIcon icon, QueueRow row, String words, Tone tone, Component act) {
        Span name = new Span(row.name() + " · " + row.transaction().name());
        name.addClassName("vf-row-name");
        Div notice = new Div(icon.create(), name, new WaitingClock(Workday::now, row.since()), new Span(words), act);
        notice.addClassNames("note", tone.cssClass());
        notice.getElement().setAttribute("role", "alert");
        return notice;
    }
}
