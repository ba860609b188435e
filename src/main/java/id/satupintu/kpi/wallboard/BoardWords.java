package id.satupintu.kpi.wallboard;

import id.satupintu.kpi.Grain;
import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.KpiAnswer;
import id.satupintu.kpi.KpiAnswers.Line;
import id.satupintu.kpi.Measure;
import id.satupintu.kpi.StandingNow;
import id.satupintu.kpi.export.Happened;
import id.satupintu.kpi.export.Wording;
import id.satupintu.kpi.ledger.Unheard;
import id.satupintu.kpi.wallboard.Board.Happening;
import id.satupintu.kpi.wallboard.Board.Hour;
import id.satupintu.kpi.wallboard.Board.Page;
import id.satupintu.kpi.wallboard.Board.State;
import id.satupintu.kpi.wallboard.Board.Tile;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words what was read for the wall. */
record BoardWords(Wording wording) {

    private static final List<String> PAGE_WORDS = List.of("age", "lost", "lost.long", "rate", "n");
    private static final int FIRST_HOUR = 11;
    private static final int HOURS = 24;

    /** Lines for which there is room, to be read from six metres. */
    private static final int MOST_MARKS = 3;

    Map<String, String> page() {
        return PAGE_WORDS.stream().collect(Collectors.toMap(key -> key, key -> wording.say("kpi.board." + key)));
    }

    Page page(BoardReading.Read read) {
        Line today = read.today().total();
        return new Page(
                read.site() == null ? wording.say("kpi.board.all") : read.site().name(),
                read.zone().id().getId(),
                read.zone().name(),
                List.of(
                        rate("redirection", answer(today, Indicator.REDIRECTION), true),
                        waiting(read.standing()),
                        turnaround(today),
                        rate("approval", answer(today, Indicator.APPROVAL), true),
                        rate("exceptions", answer(today, Indicator.EXCEPTION_RATE), false),
                        callbacks(read.standing())),
                wording.say("kpi.board.chart"),
                read.hours().rows().entrySet().stream()
                        .map(row -> hour(row.getKey(), row.getValue()))
                        .toList(),
                marks(read),
                behind(read));
    }

    private @Nullable String behind(BoardReading.Read read) {
        Unheard.Events unheard = read.unheard();
        return unheard == null
                ? null
                : wording.say(
                        "kpi.board.behind",
                        wording.count(unheard.count()),
                        wording.numbers().moment(unheard.since(), read.zone().id()));
    }

    private List<Happening> marks(BoardReading.Read read) {
        List<String> axis = IntStream.range(0, HOURS)
                .mapToObj(hour -> "%sT%02d".formatted(read.day(), hour))
                .toList();
        return new Happened(wording.numbers(), wording::say, MOST_MARKS)
                .along(Grain.HOUR, axis, read.remarks()).stream()
                        .map(mark -> {
                            String to = mark.to();
                            return new Happening(
                                    hour(mark.at()), to == null ? null : hour(to), mark.letter(), mark.text());
                        })
                        .toList();
    }

    private static String hour(String key) {
        return key.isEmpty() ? key : key.substring(FIRST_HOUR);
    }

    private static KpiAnswer answer(Line line, Indicator indicator) {
        return Objects.requireNonNull(line.indicators().get(indicator));
    }

    private Tile rate(String key, KpiAnswer answer, boolean moreIsBetter) {
        Double value = answer.told();
        return tile(key, value == null ? missing(answer) : wording.percent(value), n(answer), answer, moreIsBetter);
    }

    private Tile turnaround(Line today) {
        KpiAnswer half = answer(today, Indicator.TURNAROUND_P50);
        KpiAnswer most = answer(today, Indicator.TURNAROUND_P90);
        String value = half.told() == null || most.told() == null
                ? missing(most)
                : wording.duration(half.told()) + " / " + wording.duration(most.told());
        return tile("turnaround", value, withWaiting(most), most, false);
    }

    /** Of how many it speaks, and what those that wait make of it at least. */
    private String withWaiting(KpiAnswer most) {
        KpiAnswer.AtLeast bound = most.bound();
        return bound == null
                ? n(most)
                : wording.say("kpi.board.n-is.waiting", wording.count(most.n()), wording.duration(bound.seconds()));
    }

    private Tile tile(String key, String value, String note, KpiAnswer answer, boolean moreIsBetter) {
        Double target = answer.target();
        State state = state(answer.told(), target, moreIsBetter);
        String said = target == null || state == null
                ? null
                : wording.say(
                        "kpi.board.target." + state,
                        answer.indicator().isRate() ? wording.percent(target) : wording.duration(target));
        return new Tile(key, title(key), value, note, state, said);
    }

    private static @Nullable State state(@Nullable Double value, @Nullable Double target, boolean moreIsBetter) {
        if (value == null || target == null) {
            return null;
        }
        return (moreIsBetter ? value >= target : value <= target) ? State.REACHED : State.MISSED;
    }

    private Tile waiting(StandingNow now) {
        Double oldest = now.oldestSeconds();
        String note = now.waiting() == 0 || oldest == null
                ? wording.say("kpi.board.waiting.nobody")
                : wording.say("kpi.board.waiting.oldest", wording.duration(oldest));
        return new Tile("waiting", title("waiting"), wording.count(now.waiting()), note, null, null);
    }

    private Tile callbacks(StandingNow now) {
        return new Tile(
                "callbacks",
                title("callbacks"),
                wording.count(now.callbacksOverdue()),
                wording.say("kpi.board.callbacks.open", wording.count(now.callbacksOpen())),
                null,
                null);
    }

    private String title(String key) {
        return wording.say("kpi.board.tile." + key);
    }

    private String n(KpiAnswer answer) {
        return wording.say("kpi.board.n-is", wording.count(answer.n()));
    }

    private String missing(KpiAnswer answer) {
        return answer.why() == KpiAnswer.State.TOO_FEW ? wording.say("kpi.board.too-few") : "–";
    }

    private static Hour hour(String key, Line line) {
        long n = Stream.ofNullable(line.counts().get(Measure.ELIGIBLE))
                .findFirst()
                .orElse(0L);
        return new Hour(
                key.substring(FIRST_HOUR), answer(line, Indicator.REDIRECTION).value(), n);
    }
}
