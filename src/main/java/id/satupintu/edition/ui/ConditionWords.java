package id.satupintu.edition.ui;

import com.vaadin.flow.component.Component;
import id.satupintu.policy.Area;
import id.satupintu.policy.Condition;
import id.satupintu.policy.Mark;
import id.satupintu.policy.Parameters;
import id.satupintu.policy.Phase;
import id.satupintu.units.Province;
import id.satupintu.units.Units;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The conditions of a row in the words of the reader, each one short. */
final class ConditionWords {

    private final Component at;
    private final Locale locale;
    private final Parameters parameters;
    private final List<String> words = new ArrayList<>();

    private ConditionWords(Component at, Parameters parameters) {
        this.at = at;
        this.locale = new EditionWords(at).locale();
        this.parameters = parameters;
    }

    static List<String> of(Component at, Condition when, Parameters parameters) {
        ConditionWords all = new ConditionWords(at, parameters);
        all.collect(when);
        return all.words.isEmpty() ? List.of(at.getTranslation("edition.when.any")) : all.words;
    }

    private void collect(Condition when) {
        flag("niaga", when.niaga());
        if (!when.transactions().isEmpty()) {
            words.add(when.transactions().stream().sorted().map(Enum::name).collect(Collectors.joining(", ")));
        }
        flag("customer", when.customer());
        phases(when.phaseNow(), when.phaseAsked());
        power("above", when.above());
        power("upTo", when.upTo());
        flag("increase", when.increase());
        flag("limited", when.limited());
        area(when.area());
        if (!when.exceptions().isEmpty()) {
            words.add(when.exceptions().stream()
                    .sorted(Comparator.comparingInt(Enum::ordinal))
                    .map(kind -> kind.words(locale))
                    .collect(Collectors.joining(" / ")));
        }
    }

    private void flag(String name, @Nullable Boolean value) {
        if (value != null) {
            words.add(at.getTranslation("edition.when." + name + "." + value));
        }
    }

    private void phases(@Nullable Phase now, @Nullable Phase asked) {
        if (now != null) {
            words.add(at.getTranslation("edition.when.phaseNow", now.words(locale)));
        }
        if (asked != null) {
            words.add(at.getTranslation("edition.when.phaseAsked", asked.words(locale)));
        }
    }

    private void power(String name, @Nullable Mark mark) {
        if (mark != null) {
            String va = NumberFormat.getIntegerInstance(locale).format(mark.in(parameters));
            words.add(at.getTranslation("edition.when." + name, va));
        }
    }

    private void area(@Nullable Area area) {
        if (area != null) {
            String names = area.in(parameters).stream()
                    .sorted()
                    .map(code -> Units.province(code).map(Province::name).orElse(code))
                    .collect(Collectors.joining(", "));
            words.add(names.isEmpty() ? at.getTranslation("edition.when.nowhere") : names);
        }
    }
}
