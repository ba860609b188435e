package id.satupintu.verification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.satupintu.policy.RejectReason;
import id.satupintu.policy.UnfilledSlot;
import id.satupintu.shell.SayCard;
import id.satupintu.verification.ReadAloud;
import id.satupintu.verification.reason.ReasonBook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The numbered reasons, several at once, and below them the words that the CSO will read to the customer. */
final class ReasonPart extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<RejectReason> toggled;
    private final Div choices = new Div();
    private final SayCard say = new SayCard(getTranslation("verification.say"), "");
    private final Paragraph internal = new Paragraph();
    private final Paragraph retry = new Paragraph();
    private final Paragraph empty = new Paragraph();

    ReasonPart(Consumer<RejectReason> toggled) {
        this.toggled = toggled;
        addClassName("vf-reasons");
        internal.addClassNames("muted", "small", "vf-internal");
        retry.addClassNames("muted", "small", "vf-retry");
        empty.addClassNames("note", "tone-danger", "vf-slot-empty");
        empty.getElement().setAttribute("role", "alert");
        Div forStaff = new Div(internal, retry);
        forStaff.addClassName("vf-for-staff");
        add(choices, say, forStaff, empty);
    }

    /** Shows what can be chosen today and what follows from what is chosen; whether all of it can be read out. */
    boolean show(Workbench bench, ReasonBook book) {
        ChoiceRow<RejectReason> row = new ChoiceRow<>(getTranslation("verification.reasons"), toggled);
        ReasonKeys.of(book)
                .forEach((key, reason) ->
                        row.offer(key, reason, book.words(reason, getLocale()), book.forStaff(reason, getLocale())));
        row.press(bench.reasons());
        choices.removeAll();
        choices.add(row);
        internal(bench, book);
        retry(bench, book);
        return say(bench, book);
    }

    /** What the reasons mean for staff; never read to the customer. */
    private void internal(Workbench bench, ReasonBook book) {
        String texts = bench.reasons().stream()
                .map(reason -> book.forStaff(reason, getLocale()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
        internal.setVisible(!texts.isEmpty());
        internal.setText(getTranslation("verification.reason.internal", texts));
    }

    /** What can be mended while the caller is on the line stands apart from what only the app can mend. */
    private void retry(Workbench bench, ReasonBook book) {
        Map<String, String> groups = bench.reasons().stream()
                .collect(Collectors.groupingBy(
                        reason -> reason.retry(getLocale()),
                        LinkedHashMap::new,
                        Collectors.mapping(reason -> book.words(reason, getLocale()), Collectors.joining(", "))));
        retry.setText(groups.entrySet().stream()
                .map(group -> group.getKey() + ": " + group.getValue())
                .collect(Collectors.joining(" · ")));
    }

    private boolean say(Workbench bench, ReasonBook book) {
        ReadAloud words = ReadAloud.of(bench.shown(), bench.accountName());
        List<String> lines = new ArrayList<>();
        String missing = "";
        for (RejectReason reason : bench.reasons()) {
            try {
                lines.add(words.text(reason, book));
            } catch (UnfilledSlot unfilled) {
                missing = getTranslation(
                        "verification.refused.slot-empty",
                        book.words(reason, getLocale()),
                        getTranslation("verification.slot." + unfilled.slot()));
            }
        }
        say.say(lines.isEmpty() ? getTranslation("verification.say.none") : String.join(" ", lines));
        empty.setText(missing);
        empty.setVisible(!missing.isEmpty());
        return missing.isEmpty();
    }
}
