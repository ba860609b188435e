package id.satupintu.settings;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that a centre may set: its name, how it is typed, and what holds when nobody chose anything.
 *
 * @param <T> type of its values
 */
public final class Setting<T> {

    private static final String PREFIX = "satupintu.";

    private final String name;
    private final Form<T> form;
    private final T standard;
    private final boolean startOnly;

    private Setting(String name, Form<T> form, T standard, boolean startOnly) {
        if (!name.startsWith(PREFIX)) {
            throw new IllegalArgumentException("The name of a setting begins with " + PREFIX + ": " + name);
        }
        this.name = name;
        this.form = form;
        this.standard = standard;
        this.startOnly = startOnly;
    }

    /** A length of time, all three written like {@code 45s}, {@code 5m}, {@code 24h} or {@code 30d}. */
    public static Setting<Duration> duration(String name, String standard, String least, String most) {
        Form<Duration> form =
                Form.between(Kind.DURATION, Spans::read, Spans::write, Spans.read(least), Spans.read(most));
        return new Setting<>(name, form, Spans.read(standard), false);
    }

    /** A whole number. */
    public static Setting<Integer> number(String name, int standard, int least, int most) {
        return new Setting<>(
                name, Form.between(Kind.NUMBER, Integer::valueOf, String::valueOf, least, most), standard, false);
    }

    /** A number with decimals. */
    public static Setting<Double> decimal(String name, double standard, double least, double most) {
        return new Setting<>(
                name, Form.between(Kind.DECIMAL, Setting::finite, String::valueOf, least, most), standard, false);
    }

    /** Yes or no. */
    public static Setting<Boolean> flag(String name, boolean standard) {
        return new Setting<>(name, Form.free(Kind.FLAG, Setting::yesOrNo, String::valueOf), standard, false);
    }

    /** A few words in one line. */
    public static Setting<String> text(String name, String standard) {
        return new Setting<>(name, Form.free(Kind.TEXT, String::strip, text -> text), standard, false);
    }

    /** A list, one entry a line; empty lines do not count. */
    public static Setting<List<String>> lines(String name, List<String> standard) {
        return new Setting<>(
                name, Form.free(Kind.LINES, Setting::entries, all -> String.join("\n", all)), standard, false);
    }

    /** Several of these codes, in the order in which they were typed. */
    public static Setting<List<String>> codes(String name, List<String> standard, List<String> options) {
        Form<List<String>> form = new Form<>(
                Kind.CODES, text -> known(text, options), all -> String.join(",", all), List.copyOf(options), null);
        return new Setting<>(name, form, List.copyOf(standard), false);
    }

    /** One value of an enumeration. */
    public static <E extends Enum<E>> Setting<E> choice(String name, E standard) {
        Class<E> type = standard.getDeclaringClass();
        List<String> options =
                Stream.of(type.getEnumConstants()).map(Enum::name).toList();
        Form<E> form = new Form<>(
                Kind.CHOICE, text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT)), Enum::name, options, null);
        return new Setting<>(name, form, standard, false);
    }

    /** A time of the day, written {@code 08:00}. */
    public static Setting<LocalTime> time(String name, String standard) {
        return new Setting<>(
                name, Form.free(Kind.TIME, LocalTime::parse, LocalTime::toString), LocalTime.parse(standard), false);
    }

    /** A day, written {@code 2022-03-01}. */
    public static Setting<LocalDate> day(String name, String standard) {
        return new Setting<>(
                name, Form.free(Kind.DAY, LocalDate::parse, LocalDate::toString), LocalDate.parse(standard), false);
    }

    /** The same setting, taken from the command line or the environment only: a change needs a new start. */
    public Setting<T> atStartOnly() {
        return new Setting<>(name, form, standard, true);
    }

    /** The Spring name, {@code satupintu.callback.promise}. */
    public String name() {
        return name;
    }

    /** What holds when nobody chose anything. */
    public T standard() {
        return standard;
    }

    /** The room that declares it: the second part of the name; what has but two parts belongs to the house. */
    public String room() {
        String[] parts = name.split("\\.", 3);
        return parts.length < 3 ? "settings" : parts[1];
    }

    /** Key of its title among the texts of its room; the meaning stands under the same key with {@code .text}. */
    public String key() {
        return room() + ".setting." + name.substring(name.lastIndexOf('.') + 1);
    }

    boolean startOnly() {
        return startOnly;
    }

    Form<T> form() {
        return form;
    }

    String written(T value) {
        return form.writer().apply(value);
    }

    /** The value as it is typed, in one form for all ways of writing it; refused when it does not fit. */
    String tidy(String typed) {
        return written(form.readWithin(typed));
    }

    /** The lower and upper bound as they are typed, none where there is none. */
    @Nullable
    String bound(boolean upper) {
        Form.Range<T> range = form.range();
        return range == null ? null : written(upper ? range.most() : range.least());
    }

    @Override
    public String toString() {
        return name;
    }

    private static Boolean yesOrNo(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Double finite(String text) {
        double value = Double.parseDouble(text.replace(',', '.'));
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(text);
        }
        return value;
    }

    private static List<String> entries(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static List<String> known(String text, List<String> options) {
        List<String> codes = Stream.of(text.split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        if (!options.isEmpty() && !options.containsAll(codes)) {
            throw new IllegalArgumentException(text);
        }
        return codes;
    }
}
