package id.satupintu.simulation.people;

import id.satupintu.identity.Sex;
import id.satupintu.simulation.Dice;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.datafaker.Faker;

/** Names as on KTPs, by culture; last names of the islands' cities come from Datafaker's Indonesian list. */
final class NameBook {

    private static final int ASKED_OF_FAKER = 300;
    private static final double STRANGER = 0.3;
    private static final double MONONYM = 0.04;
    private static final double MUHAMMAD = 0.12;
    private static final double TWO_GIVEN = 0.2;

    private final Map<Culture, NameList> lists = new EnumMap<>(Culture.class);

    NameBook() {
        Arrays.stream(Culture.values()).forEach(culture -> lists.put(culture, NameList.of(culture)));
        NameList own = list(Culture.GENERAL);
        List<String> last =
                Stream.concat(own.last().stream(), fromFaker()).distinct().toList();
        lists.put(Culture.GENERAL, new NameList(own.women(), own.men(), last));
    }

    private static Stream<String> fromFaker() {
        Faker faker = new Faker(Locale.of("id", "ID"), new Random(1));
        return Stream.generate(() -> faker.name().lastName())
                .limit(ASKED_OF_FAKER)
                .filter(name -> name.matches("[A-Z][a-z]{3,}"));
    }

    /** Somebody of that culture mostly, of any other now and then. */
    PersonName draw(Culture home, Sex sex, Dice dice) {
        Culture culture = dice.chance(STRANGER) ? dice.oneOf(Culture.values()) : home;
        NameList list = list(culture);
        List<String> given = sex == Sex.F ? list.women() : list.men();
        return culture == Culture.GENERAL
                ? general(given, list.last(), sex, dice)
                : new PersonName(words(dice.oneOf(given)), dice.oneOf(list.last()));
    }

    private static PersonName general(List<String> given, List<String> last, Sex sex, Dice dice) {
        String first = dice.oneOf(given);
        if (dice.chance(MONONYM)) {
            return new PersonName(List.of(first), first);
        }
        if (sex == Sex.M && dice.chance(MUHAMMAD)) {
            return new PersonName(List.of("Muhammad", first), dice.oneOf(last));
        }
        String second = dice.oneOf(given);
        boolean two = dice.chance(TWO_GIVEN) && !second.equals(first);
        return new PersonName(two ? List.of(first, second) : List.of(first), dice.oneOf(last));
    }

    private static List<String> words(String name) {
        return List.of(name.split(" "));
    }

    private NameList list(Culture culture) {
        return lists.getOrDefault(culture, NameList.of(culture));
    }
}
