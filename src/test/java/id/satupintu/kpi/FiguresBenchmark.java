package id.satupintu.kpi;

import id.satupintu.SatuPintu;
import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.kpi.export.Export;
import id.satupintu.kpi.export.Format;
import id.satupintu.kpi.export.ListExportDesk;
import id.satupintu.kpi.given.Somebody;
import id.satupintu.kpi.rollup.RebuildNow;
import id.satupintu.shell.Translations;
import id.satupintu.workday.SiteZone;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long the figures take to answer over the facts of a database: every indicator alone, as a tile, and the questions
 * of charts; a whole rebuild; the database's own scan of the same. It asserts no speed; see load/README.md.
 *
 * <p>{@code satupintu.bench.url} is the database, {@code satupintu.bench.data} the folder of its keys, {@code satupintu.bench.step} {@code migrate} or {@code measure}.
 */
class FiguresBenchmark {

    private static final int ROUNDS = Integer.getInteger("satupintu.bench.rounds", 40);
    private static final int SCANS = 3;
    private static final int RANGE = Integer.getInteger("satupintu.bench.range", 14);
    private static final Set<Indicator> ALL = EnumSet.allOf(Indicator.class);

    private final Actor manager = Somebody.manager();

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void measure() {
        String url = Objects.requireNonNull(System.getProperty("satupintu.bench.url"), "satupintu.bench.url");
        String data = Objects.requireNonNull(System.getProperty("satupintu.bench.data"), "satupintu.bench.data");
        try (ConfigurableApplicationContext house = SpringApplication.run(
                SatuPintu.class,
                "--spring.datasource.url=" + url,
                "--satupintu.data=" + data,
                "--satupintu.simulation.enabled=false",
                "--satupintu.demo=false",
                "--server.port=0",
                "--logging.level.root=warn")) {
            switch (System.getProperty("satupintu.bench.step", "measure")) {
                case "measure" -> measure(house);
                case "rebuild" -> rebuild(house);
                case "ask" -> ask(house);
                case "export" -> export(house);
                default -> {}
            }
        }
    }

    private void measure(ConfigurableApplicationContext house) {
        rebuild(house);
        boolean h2 = System.getProperty("satupintu.bench.url", "").startsWith("jdbc:h2");
        house.getBean(JdbcClient.class).sql(h2 ? "analyze" : "analyze kpi_cell").update();
        ask(house);
    }

    private static void rebuild(ConfigurableApplicationContext house) {
        house.getBean(JdbcClient.class).sql("delete from kpi_mark").update();
        rebuild(house, "rebuild, from what stands");
        rebuild(house, "rebuild, nothing differs");
    }

    /** Tiles, charts and scans over what stands. */
    private void ask(ConfigurableApplicationContext house) {
        JdbcClient jdbc = house.getBean(JdbcClient.class);
        LocalDate last = Objects.requireNonNull(
                        jdbc.sql("select max(site_day) from kpi_cell where level_no = 1 and axis = 0")
                                .query(LocalDate.class)
                                .single())
                .minusDays(1);
        LocalDate first =
                Objects.requireNonNull(jdbc.sql("select min(site_day) from kpi_cell where level_no = 1 and axis = 0")
                        .query(LocalDate.class)
                        .single());
        IndicatorDesk desk = house.getBean(IndicatorDesk.class);
        tiles(desk, "tile, yesterday", last, last);
        tiles(desk, "tile, " + RANGE + " days", last.minusDays(RANGE - 1L), last);
        charts(first, last).forEach((name, ask) -> say(name, times(ROUNDS, () -> ask(desk, ask))));
        say(
                "what waits now",
                times(ROUNDS, () -> Somebody.as(manager, () -> desk.now(KpiFilter.NONE, Scope.Sites.all()))));
        scans(jdbc, first, last);
        size(jdbc);
    }

    private static void rebuild(ConfigurableApplicationContext house, String what) {
        long began = System.nanoTime();
        double worked = processorSeconds();
        int changed = RebuildNow.of(house);
        System.out.printf(
                Locale.ROOT,
                "BENCH %-44s %8.1f s, of them %.1f s of processors by the application; %d parts differed; load %.1f%n",
                what,
                (System.nanoTime() - began) / 1e9,
                processorSeconds() - worked,
                changed,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static double processorSeconds() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .map(Duration::toMillis)
                        .orElse(0L)
                / 1e3;
    }

    /** The list behind the number of all calls as a workbook; with a small heap it shows that nothing is held. */
    private void export(ConfigurableApplicationContext house) {
        JdbcClient jdbc = house.getBean(JdbcClient.class);
        LocalDate last = LocalDate.now(SiteZone.WIB.id());
        LocalDate first = last.minusDays(Integer.getInteger("satupintu.bench.range", 18));
        KpiCallsQuestion calls = new KpiCallsQuestion(first, last, Measure.CALLS, null, KpiFilter.NONE, 0, 1);
        CompletableFuture<Export.Stand> over = new CompletableFuture<>();
        long began = System.nanoTime();
        Export export = Somebody.as(
                manager,
                () -> house.getBean(ListExportDesk.class)
                        .begin(calls, Format.XLSX, Translations.INDONESIAN, Scope.Sites.all(), stand -> {
                            if (stand.over()) {
                                over.complete(stand);
                            }
                        }));
        Export.Stand stand = over.join();
        System.out.printf(
                Locale.ROOT,
                "BENCH workbook of %s: %.0f s, heap of at most %,d MB; of %,d calls%n",
                stand,
                (System.nanoTime() - began) / 1e9,
                Runtime.getRuntime().maxMemory() >> 20,
                number(jdbc, "select coalesce(sum(sign), 0) from kpi_entry where kind_no = 0"));
        export.discard();
    }

    private static void size(JdbcClient jdbc) {
        long facts = number(jdbc, "select count(*) from kpi_entry where sign = 1");
        long cells = number(jdbc, "select count(*) from kpi_cell");
        System.out.printf(
                Locale.ROOT,
                "BENCH %,d calls, %,d facts, %,d cells: %.3f a fact; %,d hours with marks%n",
                number(jdbc, "select coalesce(sum(sign), 0) from kpi_entry where kind_no = 0"),
                facts,
                cells,
                cells / (double) facts,
                number(jdbc, "select count(*) from (select distinct site_day, site_hour from kpi_mark) h"));
    }

    private static long number(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    /** Each indicator alone, and all of them in one question. */
    private void tiles(IndicatorDesk desk, String name, LocalDate from, LocalDate to) {
        Map<Indicator, double[]> each = new LinkedHashMap<>();
        for (Indicator indicator : ALL) {
            KpiAsk ask = new KpiAsk(Set.of(indicator), Set.of(), from, to, Grain.DAY, KpiFilter.NONE);
            each.put(indicator, times(ROUNDS, () -> ask(desk, ask)));
        }
        double[] all =
                each.values().stream().flatMapToDouble(Arrays::stream).sorted().toArray();
        say(name + ", each of " + ALL.size() + " alone", all);
        each.entrySet().stream()
                .sorted((one, other) -> Double.compare(rank(other.getValue(), 95), rank(one.getValue(), 95)))
                .limit(3)
                .forEach(slow -> say("  slowest: " + slow.getKey(), slow.getValue()));
        KpiAsk whole = KpiAsk.all(from, to);
        say(name + ", all in one question", times(ROUNDS, () -> ask(desk, whole)));
    }

    private static Map<String, KpiAsk> charts(LocalDate first, LocalDate last) {
        Set<Indicator> some = EnumSet.of(
                Indicator.REDIRECTION, Indicator.APPROVAL, Indicator.EXCEPTION_RATE, Indicator.TURNAROUND_P90);
        LocalDate from = last.minusDays(RANGE - 1L);
        Map<String, KpiAsk> charts = new LinkedHashMap<>();
        for (Grain grain : Grain.values()) {
            charts.put(
                    RANGE + " days by " + grain.code(), new KpiAsk(some, Set.of(), from, last, grain, KpiFilter.NONE));
        }
        KpiFilter site = KpiFilter.NONE.ofSite("JKT");
        charts.put(
                RANGE + " days by transaction, one site",
                new KpiAsk(some, Set.of(), from, last, Grain.TRANSACTION, site));
        charts.put("yesterday by hour", new KpiAsk(some, Set.of(), last, last, Grain.HOUR, KpiFilter.NONE));
        charts.put(
                RANGE + " days, every count, by day",
                new KpiAsk(Set.of(), EnumSet.allOf(Measure.class), from, last, Grain.DAY, KpiFilter.NONE));
        charts.put("everything by month", new KpiAsk(some, Set.of(), first, last, Grain.MONTH, KpiFilter.NONE));
        charts.put("everything by site", new KpiAsk(some, Set.of(), first, last, Grain.SITE, KpiFilter.NONE));
        charts.put("everything by exception", new KpiAsk(some, Set.of(), first, last, Grain.EXCEPTION, KpiFilter.NONE));
        return charts;
    }

    private KpiAnswers ask(IndicatorDesk desk, KpiAsk ask) {
        return Somebody.as(manager, () -> desk.ask(ask, Scope.Sites.all()));
    }

    /** The same counts by the database's own scan of the facts. */
    private static void scans(JdbcClient jdbc, LocalDate first, LocalDate last) {
        String some = Stream.of(Measure.ELIGIBLE, Measure.DIRECTED, Measure.EXCEPTED, Measure.DECIDED, Measure.APPROVED)
                .map(Measure::overFacts)
                .collect(Collectors.joining(", "));
        Map<String, LocalDate> ranges = new LinkedHashMap<>();
        ranges.put("scan of facts, yesterday", last);
        ranges.put("scan of facts, " + RANGE + " days by day", last.minusDays(RANGE - 1L));
        ranges.put("scan of facts, everything by day", first);
        ranges.forEach((name, from) -> say(
                name,
                times(
                        SCANS,
                        () -> jdbc.sql("select f.site_day, " + some
                                        + " from kpi_fact f where f.site_day between ? and ? group by f.site_day")
                                .params(from, last)
                                .query((row, number) -> row.getLong(2))
                                .list())));
    }

    private static double[] times(int rounds, Runnable work) {
        work.run();
        work.run();
        double[] took = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            long began = System.nanoTime();
            work.run();
            took[round] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(took);
        return took;
    }

    private static double rank(double[] sorted, int percent) {
        return sorted[(int) Math.ceil(sorted.length * percent / 100.0) - 1];
    }

    private static void say(String what, double[] took) {
        System.out.printf(
                Locale.ROOT, "BENCH %-44s p50 %8.1f ms   p95 %8.1f ms%n", what, rank(took, 50), rank(took, 95));
    }
}
