package id.satupintu.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.access.Scope;
import id.satupintu.access.StaffId;
import id.satupintu.workday.SiteZone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks a house about its history in many ways and compares each answer with a recount by hand. */
final class Comparing {

    private static final Set<Indicator> INDICATORS = EnumSet.allOf(Indicator.class);
    private static final Set<Measure> MEASURES = EnumSet.allOf(Measure.class);
    private static final int MATURE_DAYS = 8;
    private static final int LISTED = 200;

    /** So many parts of the centre are asked about at each stage, others each time. */
    private static final int VIEWS = 4;

    private final Centre centre;
    private final History history;
    private final Random random;
    private final Instant now;

    Comparing(Centre centre, History history, Random random) {
        this.centre = centre;
        this.history = history;
        this.random = random;
        this.now = history.now();
    }

    /** A part of the centre, and which things lie in it. */
    private record View(String name, KpiFilter filter, Scope scope, Predicate<Thing> has) {}

    private static final View WHOLE = new View("whole", KpiFilter.NONE, Scope.Sites.all(), thing -> true);

    /** The month before is whole, so that it is read from its own level. */
    LocalDate from() {
        return history.begin().atOffset(ZoneOffset.UTC).toLocalDate().withDayOfMonth(1);
    }

    private LocalDate to() {
        return from().plusMonths(2).minusDays(1);
    }

    void agree(String stage) {
        Recount recount = Recount.of(history, now);
        for (Grain grain : Grain.values()) {
            agree(stage, WHOLE, grain, recount);
        }
        List<View> views = new ArrayList<>(views());
        Collections.shuffle(views, random);
        for (View view : views.subList(0, VIEWS)) {
            agree(stage, view, Grain.values()[random.nextInt(Grain.values().length)], recount);
        }
        agreeOnReport(stage, recount);
        agreeOnWhatWaits(stage, recount);
        agreeOnWeekdays(stage);
    }

    /** Eight days that are read at once are what each of them is alone. */
    private void agreeOnWeekdays(String stage) {
        View view = views().get(random.nextInt(views().size()));
        LocalDate day = SiteZone.WIT.dayOf(now).minusDays(random.nextInt(30));
        KpiAsk ask = new KpiAsk(INDICATORS, MEASURES, day, day, Grain.HOUR, view.filter());
        List<KpiAnswers> alone = IntStream.rangeClosed(1, Usual.WEEKS)
                .mapToObj(day::minusWeeks)
                .map(past -> centre.ask(ask.over(past, past), view.scope()))
                .toList();
        assertThat(centre.weekdaysBefore(ask, day, view.scope()))
                .as("%s, %s, weekdays before %s", stage, view.name(), day)
                .isEqualTo(alone);
    }

    /** One question to each kind of rollup. */
    void agreeOnTheWhole(String stage) {
        Recount recount = Recount.of(history, now);
        for (Grain grain : List.of(Grain.DAY, Grain.SITE, Grain.UNIT, Grain.TEAM, Grain.CSO, Grain.TL)) {
            agree(stage, WHOLE, grain, recount);
        }
    }

    private static List<View> views() {
        String site = "HWITA";
        String team = "HWIB-1";
        UUID cso = new UUID(7, 1);
        KpiFilter none = KpiFilter.NONE;
        Scope all = Scope.Sites.all();
        return List.of(
                new View(
                        "site",
                        none.ofSite(site),
                        all,
                        thing -> thing.place().site().equals(site)),
                new View(
                        "sites",
                        none,
                        new Scope.Sites(Set.of(site, "HWIT")),
                        thing -> !thing.place().site().equals("HWIB")),
                new View(
                        "unit",
                        new KpiFilter(null, null, "BALI", null, null),
                        all,
                        thing -> "BALI".equals(thing.place().unit())),
                new View(
                        "unknown unit",
                        new KpiFilter(null, null, "NONE", null, null),
                        all,
                        thing -> thing.place().unit() == null),
                new View(
                        "team",
                        new KpiFilter(null, team, null, null, null),
                        all,
                        thing -> thing.place().team().equals(team)),
                new View(
                        "own team",
                        none,
                        new Scope.Team(team),
                        thing -> thing.place().team().equals(team)),
                new View(
                        "own",
                        none,
                        new Scope.Own(new StaffId(cso)),
                        thing -> cso.equals(thing.place().cso())),
                new View("route", none.of(Grain.ROUTE, "PLN_MOBILE"), all, in(Grain.ROUTE, "PLN_MOBILE")),
                new View(
                        "guided at a site",
                        none.ofSite(site).of(Grain.CHOICE, "NOW"),
                        all,
                        in(Grain.CHOICE, "NOW")
                                .and(thing -> thing.place().site().equals(site))),
                new View("transaction", none.ofTransaction("PD"), all, has("PD", null)),
                new View("exception", new KpiFilter(null, null, null, null, "VVIP"), all, has(null, "VVIP")),
                new View(
                        "both",
                        new KpiFilter(site, null, null, "PD", "NONE"),
                        all,
                        has("PD", "NONE").and(thing -> thing.place().site().equals(site))));
    }

    private static Predicate<Thing> in(Grain grain, String key) {
        return thing -> thing.keys(grain).contains(key);
    }

    private static Predicate<Thing> has(@Nullable String transaction, @Nullable String exception) {
        return thing -> thing.legs().stream().anyMatch(leg -> leg.is(transaction, exception));
    }

    private void agree(String stage, View view, Grain grain, Recount everything) {
        boolean hours = grain == Grain.HOUR;
        LocalDate first = hours ? from().withDayOfMonth(24) : from();
        LocalDate last = hours ? first.plusDays(30) : to();
        KpiAsk ask = new KpiAsk(INDICATORS, MEASURES, first, last, grain, view.filter());
        KpiAnswers answers = centre.ask(ask, view.scope());
        Recount here = everything.only(view.has()).among(view.filter());
        String where = "%s, %s by %s".formatted(stage, view.name(), grain);
        assertThat(answers.rows().keySet()).as(where).isEqualTo(here.keys(grain));
        answers.rows()
                .forEach((key, line) -> agree(
                        where + " at " + key, line, here.row(grain, key), sources(daysOf(grain, key, first, last))));
        agree(where + " in all", answers.total(), here, sources(first.datesUntil(last.plusDays(1))));
    }

    private void agree(String where, KpiAnswers.Line line, Recount recount, Set<Source> sources) {
        Map<Measure, Long> counted = new TreeMap<>();
        MEASURES.forEach(measure -> counted.put(measure, recount.of(measure)));
        Map<Measure, Long> shown = new TreeMap<>(line.counts());
        assertThat(shown.keySet()).as(where).isEqualTo(counted.keySet());
        shown.values().removeIf(count -> count == 0);
        counted.values().removeIf(count -> count == 0);
        assertThat(shown).as(where).isEqualTo(counted);
        Recount old = recount.upTo(SiteZone.WIB.dayOf(now).minusDays(MATURE_DAYS));
        CatalogueByHand catalogue = new CatalogueByHand(sources, now);
        assertThat(line.indicators().keySet()).as(where).isEqualTo(INDICATORS);
        line.indicators()
                .forEach((indicator, answer) -> catalogue.agree(where + " " + indicator, answer, recount, old));
    }

    private static Stream<LocalDate> daysOf(Grain grain, String key, LocalDate first, LocalDate last) {
        boolean ofTime = grain == Grain.DAY || grain == Grain.HOUR || grain == Grain.MONTH;
        return first.datesUntil(last.plusDays(1))
                .filter(day -> !ofTime
                        || key.startsWith(day.toString())
                        || day.toString().startsWith(key));
    }

    /** Those that told of each of these days, up to yesterday unless none is over. */
    private Set<Source> sources(Stream<LocalDate> days) {
        List<LocalDate> all = days.toList();
        LocalDate today = SiteZone.WIB.dayOf(now);
        List<LocalDate> over = all.stream().filter(day -> day.isBefore(today)).toList();
        List<LocalDate> asked = over.isEmpty() ? all.subList(0, 1) : over;
        Set<Source> told = EnumSet.of(Source.CENTRE);
        if (toldOf(asked, history.legs.stream().map(History.Leg::at))) {
            told.add(Source.TELEPHONY);
        }
        if (toldOf(
                asked,
                history.glimpses.stream()
                        .filter(glimpse -> glimpse.kind().equals("REGISTERED"))
                        .map(History.Glimpse::at))) {
            told.add(Source.AP2T);
        }
        return told;
    }

    /** A file tells of the days from its first row to its last. */
    private static boolean toldOf(List<LocalDate> days, Stream<Instant> rows) {
        List<LocalDate> told = rows.map(SiteZone.WIB::dayOf).sorted().toList();
        return !told.isEmpty()
                && days.stream().noneMatch(day -> day.isBefore(told.getFirst()) || day.isAfter(told.getLast()));
    }

    private void agreeOnReport(String stage, Recount recount) {
        Grain grain = Grain.open().get(random.nextInt(Grain.open().size()));
        LocalDate first = from().withDayOfMonth(24);
        KpiReport report = centre.report(KpiQuestion.of(first, first.plusDays(30), grain), Scope.Sites.all());
        for (KpiRow row :
                Stream.concat(report.rows().stream(), Stream.of(report.total())).toList()) {
            Recount here = row.key() == null ? recount : recount.row(grain, row.key());
            Measure.reported()
                    .forEach(measure -> assertThat(row.number(measure))
                            .as("%s, report by %s at %s: %s", stage, grain, row.key(), measure)
                            .isEqualTo(here.of(measure)));
        }
    }

    private void agreeOnWhatWaits(String stage, Recount recount) {
        StandingNow standing = centre.standing();
        long[] ages = history.handed.values().stream()
                .filter(one -> VerificationsByHand.endOf(history, one.verificationId()) == null)
                .mapToLong(one -> Duration.between(one.at(), now).toMillis())
                .sorted()
                .toArray();
        assertThat(standing.waiting()).as(stage).isEqualTo(ages.length);
        assertThat(standing.oldestSeconds())
                .as(stage)
                .isEqualTo(ages.length == 0 ? null : (Double) (ages[ages.length - 1] / 1000.0));
        assertThat(standing.callbacksOpen()).as(stage).isEqualTo(recount.of(Measure.OPEN));
        assertThat(standing.callbacksDue()).as(stage).isEqualTo(recount.of(Measure.DUE));
        assertThat(standing.callbacksOverdue()).as(stage).isEqualTo(recount.of(Measure.OVERDUE));
    }

    /** The list behind each number, of everything and of some rows. */
    void agreeOnLists(String stage) {
        Recount recount = Recount.of(history, now);
        for (Measure measure : MEASURES) {
            list(stage, measure, from(), to(), null, KpiFilter.NONE, recount);
            if (random.nextInt(4) == 0 && !recount.things().isEmpty()) {
                Thing some =
                        recount.things().get(random.nextInt(recount.things().size()));
                String hour = some.keys(Grain.HOUR).iterator().next();
                if (!some.day().isAfter(SiteZone.WIT.dayOf(now))) {
                    list(stage, measure, some.day(), some.day(), hour, KpiFilter.NONE, recount.row(Grain.HOUR, hour));
                }
                String site = some.place().site();
                list(stage, measure, from(), to(), null, KpiFilter.NONE.ofSite(site), recount.row(Grain.SITE, site));
            }
        }
        agreeOnIndicatorLists(stage, KpiFilter.NONE);
        agreeOnIndicatorLists(stage, KpiFilter.NONE.ofSite("HWITA"));
    }

    /** Behind each indicator stand as many as its answer speaks of, those that only old cohorts can tell included. */
    private void agreeOnIndicatorLists(String stage, KpiFilter filter) {
        KpiAsk ask = new KpiAsk(INDICATORS, Set.of(), from(), to(), Grain.MONTH, filter);
        centre.ask(ask, Scope.Sites.all()).total().indicators().forEach((indicator, answer) -> {
            if (answer.state() != KpiAnswer.State.NO_SOURCE) {
                list(stage, indicator, from(), to(), null, filter, answer.n());
            }
        });
    }

    private void list(
            String stage,
            Measure measure,
            LocalDate first,
            LocalDate last,
            @Nullable String hour,
            KpiFilter filter,
            Recount recount) {
        list(stage, measure, first, last, hour, filter, recount.of(measure));
    }

    private void list(
            String stage,
            Listed number,
            LocalDate first,
            LocalDate last,
            @Nullable String hour,
            KpiFilter filter,
            long n) {
        KpiCallsQuestion question = new KpiCallsQuestion(first, last, number, hour, filter, 0, LISTED);
        KpiCalls calls = centre.list(question, Scope.Sites.all());
        Set<UUID> once = calls.items().stream().map(KpiItem::id).collect(Collectors.toSet());
        String where = "%s, list of %s from %s, hour %s, %s".formatted(stage, number.path(), first, hour, filter);
        assertThat(calls.total()).as(where).isEqualTo(n);
        assertThat(once).as(where).hasSize(Math.toIntExact(calls.total()));
        assertThat(calls.items()).as(where).hasSize(once.size());
        assertThat(centre.file(question, Scope.Sites.all()))
                .as(where + ", as a file")
                .containsExactlyElementsOf(
                        calls.items().stream().map(KpiItem::id).toList());
    }
}
