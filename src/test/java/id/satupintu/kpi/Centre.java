package id.satupintu.kpi;

import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.callguide.PersonIndex;
import id.satupintu.kpi.History.Caller;
import id.satupintu.kpi.export.ListedFile;
import id.satupintu.kpi.given.Somebody;
import id.satupintu.kpi.intake.IntakeDesk;
import id.satupintu.kpi.ledger.Telling;
import id.satupintu.kpi.rollup.RollingNow;
import id.satupintu.testing.PlainCentre;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A house that is told a history and asked about it, at a moment of that history. */
final class Centre {

    private final PlainCentre house;
    private final Actor manager = Somebody.manager();
    private final Instant now;

    Centre(PlainCentre house, Instant now) {
        this.house = house;
        this.now = now;
        List.of(0L, 1L, 9L).forEach(tl -> SeenFigures.by(house.bean(JdbcClient.class), new UUID(8, tl)));
    }

    /** People whom nobody has met. */
    static List<Caller> strangers(PlainCentre house, int count) {
        PersonIndex index = house.bean(PersonIndex.class);
        return Stream.generate(() -> "0812" + new Random().nextLong(10_000_000L, 99_999_999L))
                .limit(count)
                .map(phone -> new Caller(phone, Objects.requireNonNull(index.of(phone, null))))
                .toList();
    }

    void tell(List<Object> events) {
        house.bean(Telling.class).tell(events.toArray());
    }

    /** The same, all at once: many share a transaction. */
    void tellAtOnce(List<Object> events) {
        house.bean(Telling.class).tellAtOnce(events.toArray());
    }

    /** What other systems have seen by now, again and again. */
    void tellOutside(History history) {
        IntakeDesk intake = house.bean(IntakeDesk.class);
        take(intake, Source.TELEPHONY, history.legs.stream().map(Centre::row).toList());
        for (boolean leak : new boolean[] {true, false}) {
            List<Map<String, String>> rows = history.glimpses.stream()
                    .filter(glimpse -> glimpse.kind().equals("REGISTERED") == leak)
                    .map(Centre::row)
                    .toList();
            take(intake, leak ? Source.AP2T : Source.PLN_MOBILE, rows);
        }
    }

    private void take(IntakeDesk intake, Source source, List<Map<String, String>> rows) {
        if (!rows.isEmpty()) {
            asManager(() -> intake.take(source, rows));
        }
    }

    private static Map<String, String> row(History.Leg leg) {
        return Map.of(
                "id",
                leg.id(),
                "callId",
                leg.call().toString(),
                "talkSeconds",
                "" + leg.talk(),
                "holdSeconds",
                "" + leg.hold(),
                "afterCallSeconds",
                "" + leg.after(),
                "at",
                leg.at().atOffset(ZoneOffset.UTC).toString());
    }

    private static Map<String, String> row(History.Glimpse glimpse) {
        return Map.of(
                "id", glimpse.id(),
                "phone", glimpse.caller().phone(),
                "kind", glimpse.kind(),
                "transaction", Objects.requireNonNullElse(glimpse.transaction(), ""),
                "at", glimpse.at().atOffset(ZoneOffset.UTC).toString());
    }

    void rollSince(LocalDate day) {
        Workday.at(now, () -> house.bean(RollingNow.class).rollSince(day));
    }

    int rebuildSince(LocalDate day) {
        return Workday.at(now, () -> house.bean(RollingNow.class).rebuildSince(day));
    }

    KpiAnswers ask(KpiAsk ask, Scope scope) {
        return asManager(() -> house.bean(IndicatorDesk.class).ask(ask, scope));
    }

    List<KpiAnswers> weekdaysBefore(KpiAsk ask, LocalDate day, Scope scope) {
        return asManager(() -> house.bean(IndicatorDesk.class).weekdaysBefore(ask, day, scope));
    }

    StandingNow standing() {
        return asManager(() -> house.bean(IndicatorDesk.class).now(KpiFilter.NONE, Scope.Sites.all()));
    }

    KpiReport report(KpiQuestion question, Scope scope) {
        return asManager(() -> house.bean(KpiDesk.class).report(question, scope));
    }

    KpiCalls list(KpiCallsQuestion question, Scope scope) {
        return asManager(() -> house.bean(KpiDesk.class).calls(question, scope));
    }

    List<UUID> file(KpiCallsQuestion question, Scope scope) {
        return asManager(() -> ListedFile.things(house.bean(KpiDesk.class), question, scope));
    }

    private <T> T asManager(Supplier<T> work) {
        return Workday.at(now, () -> Somebody.as(manager, work));
    }
}
