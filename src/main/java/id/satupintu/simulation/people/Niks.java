package id.satupintu.simulation.people;

import id.satupintu.identity.Sex;
import id.satupintu.simulation.Dice;
import java.util.Locale;

/** Well-formed NIKs of nobody: a district, a date of birth of a grown-up, a low serial. */
final class Niks {

    private static final double MOVED_HERE = 0.15;
    private static final int WOMEN = 40;

    private final Districts districts = new Districts();

    String draw(Home home, Sex sex, Dice dice) {
        String province = dice.chance(MOVED_HERE)
                ? dice.oneOf("33", "35", "32", "12", "73")
                : home.provinces().getFirst();
        int day = dice.between(1, 28) + (sex == Sex.F ? WOMEN : 0);
        return districts.in(province, dice)
                + String.format(
                        Locale.ROOT,
                        "%02d%02d%02d%04d",
                        day,
                        dice.between(1, 12),
                        dice.between(55, 99),
                        dice.between(1, 12));
    }
}
