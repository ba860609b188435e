package id.satupintu.escalation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.escalation.review.Interval;
import id.satupintu.escalation.review.Standing;
import id.satupintu.escalation.review.Volume;
import id.satupintu.shell.ChosenLine;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;
import java.text.NumberFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Exceptions by one side, each line a button that opens what is behind it: how many of how many, the share and the bounds
 * between which it lies with 95 % confidence, drawn on one common scale, and who stands out.
 */
final class VolumeTable extends UnorderedList {

    private static final long serialVersionUID = 1L;

    private static final double HUNDRED = 100;

    private final ChosenLine standing = new ChosenLine();

    VolumeTable(List<Volume> volumes, UnaryOperator<String> names, @Nullable String chosen, Consumer<Volume> choose) {
        addClassName("esc-volumes");
        getElement().setAttribute("aria-label", getTranslation("escalation.volumes"));
        double widest = volumes.stream()
                .filter(volume -> !volume.few())
                .mapToDouble(volume -> volume.interval().high())
                .max()
                .orElse(1);
        volumes.forEach(volume -> add(new ListItem(line(volume, names, widest, chosen, choose))));
    }

    private NativeButton line(
            Volume volume,
            UnaryOperator<String> names,
            double widest,
            @Nullable String chosen,
            Consumer<Volume> choose) {
        Span name = new Span(names.apply(volume.key()));
        name.addClassName("esc-name");
        Span cases = new Span(getTranslation("escalation.volume.of", written(volume.cases()), written(volume.whole())));
        cases.addClassNames("num", "small");
        Interval interval = volume.interval();
        boolean few = volume.few();
        Span rate = new Span(few ? getTranslation("escalation.volume.few", Volume.LEAST) : percent(interval.rate()));
        rate.addClassNames("num", "esc-name");
        Span bounds = new Span(few ? "" : percent(interval.low()) + " – " + percent(interval.high()));
        bounds.addClassNames("num", "muted", "small");
        NativeButton line = new NativeButton();
        line.add(name, cases, rate, few ? new Div() : bar(interval, widest), bounds, standing(volume.standing()));
        line.addClickListener(click -> choose.accept(volume));
        standing.mark(line, Objects.equals(volume.key(), chosen));
        return line;
    }

    /** Puts the keyboard on the line that was chosen. */
    void stand() {
        standing.focus();
    }

    private String written(long count) {
        return NumberFormat.getIntegerInstance(getLocale()).format(count);
    }

    private String percent(double part) {
        NumberFormat format = NumberFormat.getPercentInstance(getLocale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(part);
    }

    /** The bounds as a bar, the share itself as a mark; the figures stand beside it. */
    private static Div bar(Interval interval, double widest) {
        Div range = new Div();
        range.addClassName("range");
        place(range, "left", interval.low() / widest);
        place(range, "width", (interval.high() - interval.low()) / widest);
        Div mark = new Div();
        mark.addClassName("mark");
        place(mark, "left", interval.rate() / widest);
        Div bar = new Div(range, mark);
        bar.addClassName("esc-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    private static void place(Div part, String property, double share) {
        part.getStyle().set(property, Math.round(share * HUNDRED * HUNDRED) / HUNDRED + "%");
    }

    private Span standing(Standing standing) {
        String word = getTranslation("escalation.standing." + standing);
        return switch (standing) {
            case AMONG -> new Span();
            case HIGH -> new StateChip(VaadinIcon.ARROW_UP, word, Tone.WARN);
            case LOW -> new StateChip(VaadinIcon.ARROW_DOWN, word, Tone.INFO);
            case TOO_FEW -> new StateChip(VaadinIcon.ELLIPSIS_DOTS_H, word, Tone.NEUTRAL);
        };
    }
}
