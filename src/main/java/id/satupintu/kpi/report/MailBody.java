package id.satupintu.kpi.report;

import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.KpiAnswer;
import id.satupintu.kpi.KpiAnswers;
import id.satupintu.kpi.export.Mark;
import id.satupintu.kpi.export.Noted;
import id.satupintu.kpi.export.Sheet;
import id.satupintu.kpi.export.Wording;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * The letter itself: the figures and a chart of bars, made of table cells, because mail programs block pictures and drop
 * scripts. The drawn charts come in the enclosed report.
 */
record MailBody(Wording wording) {

    private static final int FULL = 100;
    private static final String CELL = "padding:4px 12px 4px 0;border-bottom:1px solid #d5dce4;";

    /**
     * @param tooLarge names of files that the letter cannot carry, which it says
     * @param link where the dashboard is, empty for no link
     */
    String of(Contents.Content content, List<Indicator> indicators, List<String> tooLarge, String link) {
        Sheet sheet = content.sheet();
        KpiAnswers answers = content.answers();
        StringBuilder html = new StringBuilder();
        html.append("<html lang=\"").append(wording.locale().toLanguageTag());
        html.append("\"><body style=\"font-family:sans-serif;color:#1b2430;background:#ffffff\">");
        html.append("<h1 style=\"font-size:20px\">")
                .append(plain(sheet.title()))
                .append("</h1>");
        sheet.question().stream()
                .filter(line -> !line.name().equals(wording.say("kpi.out.happened")))
                .forEach(line -> html.append(note(line)));
        html.append(note(new Noted(wording.say("kpi.out.as-of"), wording.moment(sheet.asOf(), sheet.zone()))));
        html.append("<table style=\"border-collapse:collapse;margin:16px 0\">");
        indicators.forEach(indicator -> html.append(figure(answer(answers.total(), indicator))));
        html.append("</table>").append(bars(answers, content.marks()));
        html.append(happened(content.marks()));
        tooLarge.forEach(name -> html.append("<p>")
                .append(plain(wording.say("kpi.mailed.too-large", name)))
                .append("</p>"));
        if (!link.isBlank()) {
            html.append("<p><a href=\"").append(plain(link)).append("/dasbor\">");
            html.append(plain(wording.say("kpi.mailed.open"))).append("</a></p>");
        }
        html.append("<p style=\"color:#5a6674;font-size:12px\">");
        html.append(plain(wording.say("kpi.mailed.why"))).append("</p></body></html>");
        return html.toString();
    }

    private static String note(Noted line) {
        return "<div style=\"color:#5a6674;font-size:13px\">" + plain(line.name()) + ": " + plain(line.text())
                + "</div>";
    }

    private String figure(KpiAnswer answer) {
        return "<tr><td style=\"" + CELL + "\">"
                + plain(wording.say("kpi.indicator." + answer.indicator().code()))
                + "</td><td style=\"" + CELL + "text-align:right;font-weight:bold\">" + plain(value(answer))
                + "</td><td style=\"" + CELL + "color:#5a6674\"><span style=\"white-space:nowrap\">n "
                + wording.count(answer.n()) + "</span>"
                + plain(atLeast(answer))
                + "</td></tr>";
    }

    /** What those that wait make of it at least, the words of the dashboard; empty where none does. */
    private String atLeast(KpiAnswer answer) {
        KpiAnswer.AtLeast bound = answer.bound();
        return bound == null
                ? ""
                : wording.say(
                        "kpi.basis.waiting", "", wording.duration(bound.seconds()), wording.count(bound.waiting()));
    }

    private String value(KpiAnswer answer) {
        Double value = answer.told();
        if (value == null) {
            return wording.say("kpi.out.state." + answer.why());
        }
        return answer.indicator().isRate() ? wording.percent(value) : wording.duration(value);
    }

    /** Beneath the chart, by the letters that stand in it. */
    private String happened(List<Mark> marks) {
        if (marks.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("<h3 style=\"font-size:13px;margin:12px 0 4px\">");
        html.append(plain(wording.say("kpi.out.happened")))
                .append("</h3><ul style=\"list-style:none;margin:0;padding:0;font-size:13px\">");
        marks.forEach(mark -> html.append("<li><b>")
                .append(plain(mark.letter()))
                .append("</b> · ")
                .append(plain(mark.text()))
                .append("</li>"));
        return html.append("</ul>").toString();
    }

    /** The letters that stand at a row, each after a small flag; empty for none. */
    private static String letters(List<Mark> marks, List<String> keys, String key) {
        int place = keys.indexOf(key);
        String letters = marks.stream()
                .filter(mark -> mark.first(keys) >= 0 && mark.first(keys) <= place && place <= mark.last(keys))
                .map(Mark::letter)
                .collect(Collectors.joining(" "));
        return letters.isEmpty() ? "" : " <b>⚑" + plain(letters) + "</b>";
    }

    private String bars(KpiAnswers answers, List<Mark> marks) {
        List<String> keys = List.copyOf(answers.rows().keySet());
        StringBuilder html = new StringBuilder("<h2 style=\"font-size:15px\">");
        html.append(plain(wording.say("kpi.indicator.redirection"))).append("</h2>");
        html.append("<table style=\"border-collapse:collapse;width:100%;max-width:640px\">");
        for (Map.Entry<String, KpiAnswers.Line> row : answers.rows().entrySet()) {
            KpiAnswer answer = answer(row.getValue(), Indicator.REDIRECTION);
            Double value = answer.value();
            long wide = value == null ? 0 : Math.round(value * FULL);
            html.append("<tr><td style=\"width:90px;font-size:12px\">").append(plain(Slot.told(row.getKey(), wording)));
            html.append(letters(marks, keys, row.getKey()));
            html.append("</td><td aria-hidden=\"true\"><div style=\"background:#005fa3;height:12px;width:")
                    .append(wide);
            html.append("%\">&nbsp;</div></td><td style=\"width:170px;font-size:12px;padding-left:8px\">");
            html.append(plain(value(answer))).append(" · n ").append(wording.count(answer.n()));
            html.append("</td></tr>");
        }
        return html.append("</table>").toString();
    }

    private static KpiAnswer answer(KpiAnswers.Line line, Indicator indicator) {
        return Objects.requireNonNull(line.indicators().get(indicator));
    }

    private static String plain(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
