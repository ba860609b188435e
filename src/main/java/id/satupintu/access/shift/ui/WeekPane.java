package id.satupintu.access.shift.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.access.shift.ShiftDesk;
import id.satupintu.access.shift.ShiftRefused;
import id.satupintu.access.shift.ShiftRow;
import id.satupintu.access.shift.TeamDuty;
import id.satupintu.shell.KeyHint;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The week of one team by its site's calendar: seven days with their shifts. */
final class WeekPane extends Div {

    private static final long serialVersionUID = 1L;
    private static final int DAYS = 7;

    private final transient ShiftDesk desk;
    private final transient Consumer<String> changed;
    private final boolean planner =
            Actor.current().role() == Role.ADMIN || Actor.current().role() == Role.MANAGER;
    private transient @Nullable TeamDuty shown;
    private SiteZone zone = SiteZone.WIB;
    private @Nullable LocalDate monday;

    /** @param changed is told the code of the team to be read anew */
    WeekPane(ShiftDesk desk, Consumer<String> changed) {
        this.desk = desk;
        this.changed = changed;
        addClassNames("panel", "stack", "shifts-week");
    }

    void show(TeamDuty duty, SiteZone at) {
        this.zone = at;
        this.shown = duty;
        if (monday == null) {
            monday = thisMonday();
        }
        draw(duty, monday);
    }

    void move(int weeks) {
        if (shown != null) {
            monday = Objects.requireNonNullElseGet(monday, this::thisMonday).plusWeeks(weeks);
            draw(shown, monday);
        }
    }

    private LocalDate thisMonday() {
        return zone.dayOf(Workday.now()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private void draw(TeamDuty duty, LocalDate first) {
        removeAll();
        add(head(duty, first), standing(duty));
        List<ShiftRow> rows = desk.between(
                Actor.current().scope(), duty.team().code(), first.minusDays(1), first.plusDays(DAYS - 1L));
        Instant begin = zone.startOf(first);
        rows.stream()
                .filter(row -> row.siteDay().isBefore(first) && row.endsAt().isAfter(begin))
                .forEach(row -> add(day(first.minusDays(1), List.of(row))));
        for (int day = 0; day < DAYS; day++) {
            LocalDate one = first.plusDays(day);
            add(day(one, rows.stream().filter(row -> row.siteDay().equals(one)).toList()));
        }
    }

    private Div head(TeamDuty duty, LocalDate first) {
        Button before = new Button(VaadinIcon.CHEVRON_LEFT.create(), click -> move(-1));
        before.setAriaLabel(getTranslation("access.shift.week.before"));
        Button after = new Button(VaadinIcon.CHEVRON_RIGHT.create(), click -> move(1));
        after.setAriaLabel(getTranslation("access.shift.week.after"));
        Span week = new Span(getTranslation(
                "access.shift.week",
                ShiftWords.day(first, getLocale()),
                ShiftWords.day(first.plusDays(DAYS - 1L), getLocale()),
                zone.name()));
        week.addClassName("muted");
        Div head = new Div(new H2(duty.team().name()), before, new KeyHint("←"), week, new KeyHint("→"), after);
        head.addClassNames("row", "shifts-head");
        if (planner) {
            Button plan = new Button(
                    getTranslation("access.shift.plan"),
                    VaadinIcon.PLUS.create(),
                    click -> new ShiftDialog(desk, duty.team(), zone, first, changed).open());
            plan.addThemeVariants(ButtonVariant.PRIMARY);
            head.add(plan);
        }
        return head;
    }

    private Paragraph standing(TeamDuty duty) {
        ShiftRow now = duty.now();
        ShiftRow next = duty.next();
        String said = now == null
                ? getTranslation("access.shift.nobody.long")
                : getTranslation("access.shift.now.long", now.name(), ShiftWords.time(now.endsAt(), zone), zone.name());
        String then = next == null
                ? getTranslation("access.shift.next.none")
                : getTranslation(
                        "access.shift.next",
                        next.name(),
                        ShiftWords.day(next.siteDay(), getLocale()),
                        ShiftWords.time(next.startsAt(), zone));
        Paragraph both = new Paragraph(said + " " + then);
        both.addClassNames("note", now == null ? "tone-warn" : "tone-ok");
        both.getElement().setAttribute("role", "status");
        return both;
    }

    private Div day(LocalDate day, List<ShiftRow> rows) {
        H3 name = new H3(ShiftWords.day(day, getLocale()));
        if (day.equals(zone.dayOf(Workday.now()))) {
            name.add(new Span(" · " + getTranslation("access.shift.today")));
        }
        Div list = new Div();
        list.addClassName("shifts-list");
        rows.forEach(row -> list.add(shift(row)));
        if (rows.isEmpty()) {
            Span none = new Span(getTranslation("access.shift.day.none"));
            none.addClassName("muted");
            list.add(none);
        }
        Div all = new Div(name, list);
        all.addClassName("shifts-day");
        return all;
    }

    private Div shift(ShiftRow row) {
        Span span = new Span(ShiftWords.span(row, zone));
        span.addClassName("num");
        Div line = new Div(span, new Span(row.name()));
        line.addClassNames("row", "shifts-shift");
        if (!row.there()) {
            line.add(new StateChip(VaadinIcon.WARNING, getTranslation("access.shift.gone"), Tone.DANGER));
        } else if (row.covers(Workday.now())) {
            line.add(new StateChip(VaadinIcon.CHECK, getTranslation("access.shift.running"), Tone.OK));
        }
        if (planner && row.endsAt().isAfter(Workday.now())) {
            line.add(cancel(row));
        }
        return line;
    }

    private Button cancel(ShiftRow row) {
        String word = getTranslation(row.covers(Workday.now()) ? "access.shift.end" : "access.shift.cancel");
        Button cancel = new Button(word, click -> {
            try {
                desk.cancel(row.id());
            } catch (ShiftRefused refused) {
                Notification.show(getTranslation("access.shift.refused." + refused.reason()));
            }
            changed.accept(row.team());
        });
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        cancel.setAriaLabel(word + " " + row.name() + " " + ShiftWords.span(row, zone));
        return cancel;
    }
}
