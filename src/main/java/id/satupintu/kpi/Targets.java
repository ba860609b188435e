package id.satupintu.kpi;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the centre has set itself to reach; lines that name no indicator or hold no number set nothing. */
record Targets(Map<Indicator, Double> values) {

    static final Targets NONE = new Targets(Map.of());

    private static final Pattern LINE = Pattern.compile("\\s*([a-z0-9-]+)\\s*=\\s*(\\d+(?:[.,]\\d+)?)\\s*(%?)\\s*");
    private static final double PERCENT = 100;

    static Targets of(List<String> lines) {
        Map<Indicator, Double> values = new EnumMap<>(Indicator.class);
        for (String line : lines) {
            Matcher parts = LINE.matcher(line);
            if (parts.matches()) {
                Stream.of(Indicator.values())
                        .filter(indicator -> indicator.code().equals(parts.group(1)))
                        .forEach(indicator -> values.put(indicator, number(parts)));
            }
        }
        return new Targets(values);
    }

    private static double number(Matcher parts) {
        double value = Double.parseDouble(parts.group(2).replace(',', '.'));
        return parts.group(3).isEmpty() ? value : value / PERCENT;
    }

    @Nullable
    Double of(Indicator indicator) {
        return values.get(indicator);
    }
}
