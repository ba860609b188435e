package id.satupintu.kpi.report;

import id.satupintu.access.ActingStaff;
import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.access.SiteRow;
import id.satupintu.access.StaffDesk;
import id.satupintu.access.ZoneChange;
import id.satupintu.kpi.Grain;
import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.IndicatorDesk;
import id.satupintu.kpi.KpiAnswer;
import id.satupintu.kpi.KpiAnswers;
import id.satupintu.kpi.KpiAsk;
import id.satupintu.kpi.KpiFilter;
import id.satupintu.kpi.Measure;
import id.satupintu.kpi.TimelineDesk;
import id.satupintu.kpi.export.AnswerSheet;
import id.satupintu.kpi.export.Column.Form;
import id.satupintu.kpi.export.Drawing;
import id.satupintu.kpi.export.Happened;
import id.satupintu.kpi.export.Mark;
import id.satupintu.kpi.export.Noted;
import id.satupintu.kpi.export.Sheet;
import id.satupintu.kpi.export.Wording;
import id.satupintu.workday.SiteZone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the table and the charts of a report, read in the name of the house. */
@Component
class Contents {

    static final List<Indicator> INDICATORS = List.of(
            Indicator.REDIRECTION,
            Indicator.EXCEPTION_RATE,
            Indicator.GUIDED_SUCCESS,
            Indicator.TURNAROUND_P50,
            Indicator.TURNAROUND_P90,
            Indicator.APPROVAL,
            Indicator.CALLBACK_KEPT,
            Indicator.ESCALATION_COMPLETE);
    static final List<Measure> MEASURES = List.of(Measure.CALLS, Measure.ELIGIBLE);
    private static final int HOURS = 24;

    private final IndicatorDesk figures;
    private final TimelineDesk timeline;
    private final StaffDesk staff;

    Contents(IndicatorDesk figures, TimelineDesk timeline, StaffDesk staff) {
        this.figures = figures;
        this.timeline = timeline;
        this.staff = staff;
    }

    /**
     * The answer and the table that is made of it.
     *
     * @param marks what happened meanwhile, each by the letter that stands in the charts
     */
    record Content(KpiAnswers answers, Sheet sheet, List<Mark> marks) {}

    /** Where a site changed its clock in the middle, the report begins with that day, and says so. */
    Content of(ReportRow report, LocalDate first, LocalDate last, Wording wording) {
        Grain by = first.equals(last) ? Grain.HOUR : Grain.DAY;
        KpiFilter filter = KpiFilter.NONE.ofSite(report.site());
        KpiAsk whole = new KpiAsk(Set.copyOf(INDICATORS), Set.copyOf(MEASURES), first, last, by, filter);
        Scope told = report.site() == null ? Scope.Sites.all() : Scope.Sites.of(report.site());
        return ActingStaff.as(Actor.READER, () -> {
            ZoneChange change = figures.clockChange(whole, told).orElse(null);
            KpiAsk ask = change == null ? whole : whole.over(change.day(), last);
            KpiAnswers answers = figures.ask(ask, told);
            Map<String, String> sites = staff.sites(told).stream()
                    .collect(Collectors.toMap(SiteRow::code, SiteRow::name, (one, other) -> one, TreeMap::new));
            Sheet sheet = new AnswerSheet(wording, code -> sites.getOrDefault(code, code), key -> key)
                    .of(report.name(), ask, answers, INDICATORS, MEASURES, SiteZone.WIB.id());
            List<Mark> marks = marks(ask, wording);
            Sheet noted = shortened(sheet, change, wording);
            for (Mark mark : marks) {
                noted = noted.noted(new Noted(wording.say("kpi.out.happened"), mark.line()));
            }
            return new Content(answers, noted.drawn(charts(answers, marks, wording)), marks);
        });
    }

    /** On the whole axis, also where no row is: what happened in the night belongs to the day. */
    private List<Mark> marks(KpiAsk ask, Wording wording) {
        String site = ask.filter().site();
        List<String> axis = ask.from()
                .datesUntil(ask.to().plusDays(1))
                .flatMap(day -> ask.by() == Grain.HOUR
                        ? IntStream.range(0, HOURS).mapToObj(hour -> "%sT%02d".formatted(day, hour))
                        : Stream.of(day.toString()))
                .toList();
        return new Happened(wording.numbers(), wording::say)
                .along(ask.by(), axis, timeline.between(ask.from(), ask.to(), site));
    }

    private static Sheet shortened(Sheet sheet, @Nullable ZoneChange change, Wording wording) {
        return change == null
                ? sheet
                : sheet.noted(new Noted(
                        wording.say("kpi.out.clock"),
                        wording.say(
                                "kpi.out.clock.changed",
                                change.name(),
                                wording.day(change.day()),
                                change.before().name(),
                                change.since().name())));
    }

    private static List<Drawing> charts(KpiAnswers answers, List<Mark> marks, Wording wording) {
        List<String> keys = List.copyOf(answers.rows().keySet());
        return Stream.of(Indicator.REDIRECTION, Indicator.TURNAROUND_P90)
                .map(indicator -> drawing(answers, indicator, wording).marked(marks, keys))
                .toList();
    }

    private static Drawing drawing(KpiAnswers answers, Indicator indicator, Wording wording) {
        String name = wording.say("kpi.indicator." + indicator.code());
        List<@Nullable Double> values = new ArrayList<>();
        List<@Nullable Double> n = new ArrayList<>();
        for (KpiAnswers.Line line : answers.rows().values()) {
            KpiAnswer answer = Objects.requireNonNull(line.indicators().get(indicator));
            values.add(answer.told());
            n.add((double) answer.n());
        }
        return new Drawing(
                name,
                answers.rows().keySet().stream()
                        .map(key -> Slot.told(key, wording))
                        .toList(),
                List.of(
                        new Drawing.Series(name, false, indicator.isRate() ? Form.RATE : Form.DURATION, false, values),
                        new Drawing.Series(wording.say("kpi.out.n"), true, Form.COUNT, true, n)));
    }
}
