package id.satupintu.kpi.ui.page;

import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.KpiAnswer;
import id.satupintu.kpi.KpiAnswers;
import id.satupintu.kpi.KpiRow;
import id.satupintu.kpi.export.Numbers;
import id.satupintu.kpi.ui.panel.Amount;
import id.satupintu.kpi.ui.panel.Figure;
import java.util.List;
import java.util.Objects;

/** Two periods beside each other. */
final class Compared {

    private Compared() {}

    /** The other period's value, and the difference with whether it is more than chance. */
    static List<Figure> figures(Reader reader, KpiAnswer now, KpiAnswer before) {
        Frame frame = reader.frame();
        Frame other = frame.over(Objects.requireNonNull(frame.other()));
        Numbers numbers = reader.words().numbers();
        String period = reader.text("kpi.compared", numbers.day(other.from()), numbers.day(other.to()));
        Figure there = new Figure(
                period,
                reader.words().value(before),
                reader.words().basis(before),
                before.value() != null,
                null,
                Amount.of(before));
        return List.of(there, difference(reader, now, before));
    }

    private static Figure difference(Reader reader, KpiAnswer now, KpiAnswer before) {
        Double one = now.n() < KpiRow.FEWEST ? null : now.value();
        Double other = before.n() < KpiRow.FEWEST ? null : before.value();
        String title = reader.text("kpi.difference");
        if (one == null || other == null) {
            return new Figure(title, "–", reader.text("kpi.difference.none"), false, null, null);
        }
        double apart = one - other;
        String value = now.indicator().isRate() ? points(reader, apart) : seconds(reader, apart);
        return new Figure(title, value, reader.text(basis(reader.frame(), now, before)), true, null, null);
    }

    /** Whether the 95 % intervals keep apart; if they do, it is more than chance. Days that count in both tell nothing of it. */
    private static String basis(Frame frame, KpiAnswer now, KpiAnswer before) {
        if (frame.sharesDays()) {
            return "kpi.difference.shared";
        }
        Double low = now.low();
        Double high = now.high();
        Double lowBefore = before.low();
        Double highBefore = before.high();
        if (low == null || high == null || lowBefore == null || highBefore == null) {
            return "kpi.difference.times";
        }
        return low > highBefore || high < lowBefore ? "kpi.difference.clear" : "kpi.difference.chance";
    }

    private static String points(Reader reader, double apart) {
        String sign = apart > 0 ? "+" : apart < 0 ? "−" : "±";
        return sign
                + reader.text("kpi.difference.points", reader.words().numbers().points(Math.abs(apart)));
    }

    private static String seconds(Reader reader, double apart) {
        return (apart > 0 ? "+" : apart < 0 ? "−" : "±")
                + reader.words().numbers().duration(Math.abs(apart));
    }

    /** Whose telling is missing, or nothing. */
    static String sources(Reader reader, KpiAnswers answers, Indicator indicator) {
        KpiAnswer total = answers.total().indicators().get(indicator);
        return total != null && total.state() == KpiAnswer.State.NO_SOURCE
                ? reader.text("kpi.source." + indicator.source())
                : "";
    }
}
