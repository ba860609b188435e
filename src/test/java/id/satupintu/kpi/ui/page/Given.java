package id.satupintu.kpi.ui.page;

import id.satupintu.kpi.Grain;
import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.KpiAnswer;
import id.satupintu.kpi.KpiAnswers;
import id.satupintu.kpi.KpiAnswers.Line;
import id.satupintu.kpi.KpiAsk;
import id.satupintu.kpi.KpiFilter;
import id.satupintu.kpi.Measure;
import id.satupintu.kpi.Remark;
import id.satupintu.kpi.StandingNow;
import id.satupintu.kpi.export.Numbers;
import id.satupintu.kpi.ui.panel.Words;
import id.satupintu.verification.CrewNow;
import id.satupintu.workday.SiteZone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers given by hand, as the desks would give them; texts are their keys. */
final class Given implements Asked {

    static final LocalDate DAY = LocalDate.parse("2026-11-20");
    static final Instant NOW = Instant.parse("2026-11-20T03:30:00Z");
    static final Words WORDS = new Words(
            new Numbers(Locale.of("id", "ID")),
            (key, arguments) -> arguments.length == 0 ? key : key + Arrays.toString(arguments));

    final List<KpiAsk> asked = new ArrayList<>();
    final Map<String, StandingNow> floor = new TreeMap<>();
    final List<CrewNow> crews = new ArrayList<>();
    final List<Remark> remarks = new ArrayList<>();
    Function<KpiAsk, KpiAnswers> answer = ask -> answers(Map.of(), line(Map.of(), Map.of()));
    List<KpiAnswers> before = List.of();

    static Frame frame(LocalDate from, LocalDate to, Grain grain) {
        return new Frame(from, to, grain, KpiFilter.NONE, null, Indicator.REDIRECTION, Grain.CSO);
    }

    Reader reader(Frame frame) {
        return new Reader(frame, this, WORDS, SiteZone.WIB);
    }

    static KpiAnswers answers(Map<String, Line> rows, Line total) {
        return new KpiAnswers(NOW, false, new TreeMap<>(rows), total);
    }

    /** A line in which every indicator that is not said is nothing. */
    static Line line(Map<Indicator, KpiAnswer> said, Map<Measure, Long> counts) {
        Map<Indicator, KpiAnswer> all = new HashMap<>();
        for (Indicator indicator : Indicator.values()) {
            all.put(indicator, said.getOrDefault(indicator, nothing(indicator)));
        }
        return new Line(all, counts);
    }

    static KpiAnswer nothing(Indicator indicator) {
        return new KpiAnswer(indicator, KpiAnswer.State.NOTHING, null, 0, null, null, null);
    }

    static KpiAnswer without(Indicator indicator, KpiAnswer.State why, long n) {
        return new KpiAnswer(indicator, why, null, n, null, null, null);
    }

    static KpiAnswer rate(Indicator indicator, double value, long n) {
        return new KpiAnswer(indicator, KpiAnswer.State.KNOWN, value, n, value - 0.05, value + 0.05, null);
    }

    static KpiAnswer time(Indicator indicator, double seconds, long n) {
        return new KpiAnswer(indicator, KpiAnswer.State.KNOWN, seconds, n, null, null, null);
    }

    static StandingNow standing(long waiting, @Nullable Double oldest, long open, long overdue) {
        return new StandingNow(NOW, waiting, oldest, oldest, open, open, overdue, null);
    }

    @Override
    public KpiAnswers ask(KpiAsk ask) {
        asked.add(ask);
        return answer.apply(ask);
    }

    @Override
    public List<KpiAnswers> weekdaysBefore(KpiAsk ask, LocalDate day) {
        return before;
    }

    @Override
    public StandingNow now(KpiFilter filter) {
        return floor.getOrDefault("all", standing(0, null, 0, 0));
    }

    @Override
    public Map<String, StandingNow> sitesNow(KpiFilter filter) {
        Map<String, StandingNow> sites = new TreeMap<>(floor);
        sites.remove("all");
        return sites;
    }

    @Override
    public List<CrewNow> crews() {
        return crews;
    }

    @Override
    public Map<Indicator, Double> targets() {
        return Map.of();
    }

    @Override
    public List<Remark> remarks(LocalDate from, LocalDate to, @Nullable String site) {
        return remarks;
    }

    @Override
    public String nameOf(Grain by, String key) {
        return "nama " + key;
    }
}
