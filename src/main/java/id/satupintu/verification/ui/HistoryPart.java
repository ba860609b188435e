package id.satupintu.verification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.EarlierAttempt;
import id.satupintu.workday.SiteZone;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happened before under the same NIK, and what is different now. */
final class HistoryPart extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 2;

    private transient List<String> shown = List.of();
    private int all = -1;

    HistoryPart() {
        addClassNames("vf-history", "small");
    }

    void show(CaseView now, List<EarlierAttempt> earlier, SiteZone zone) {
        List<String> lines = earlier.stream()
                .limit(SHOWN)
                .map(attempt -> line(now, attempt, zone))
                .toList();
        if (lines.equals(shown) && earlier.size() == all) {
            return;
        }
        shown = lines;
        all = earlier.size();
        removeAll();
        setVisible(!earlier.isEmpty());
        Span label = new Span(getTranslation("verification.history"));
        label.addClassName("label");
        add(label);
        lines.forEach(line -> add(new Span(line)));
        if (earlier.size() > SHOWN) {
            add(new Span(getTranslation("verification.history.more", earlier.size() - SHOWN)));
        }
    }

    private String line(CaseView now, EarlierAttempt attempt, SiteZone zone) {
        String at = DateTimeFormatter.ofPattern("d MMM HH:mm", getLocale())
                .format(attempt.at().atZone(zone.id()));
        String reasons = attempt.reasons().stream()
                .map(reason -> reason.words(getLocale()))
                .collect(Collectors.joining(", "));
        String outcome = getTranslation("verification.status." + attempt.outcome());
        String changed = Stream.of(
                        changed("ktpName", attempt.ktpName(), now.ktpName()),
                        changed("accountName", attempt.accountName(), now.accountName()),
                        changed("phone", attempt.phone(), now.phone()),
                        changed("email", attempt.email(), now.email()))
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining(" · "));
        String since = changed.isEmpty() ? getTranslation("verification.history.same") : changed;
        return at + " " + outcome + (reasons.isEmpty() ? "" : ": " + reasons) + " (" + since + ")";
    }

    private String changed(String field, String before, String after) {
        return before.equals(after)
                ? ""
                : getTranslation("verification.change", getTranslation("verification.field." + field), before, after);
    }
}
