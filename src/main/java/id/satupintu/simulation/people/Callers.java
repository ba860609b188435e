package id.satupintu.simulation.people;

import id.satupintu.identity.Sex;
import id.satupintu.policy.Salutation;
import id.satupintu.simulation.Dice;

/** Draws callers; the same dice draw the same caller. It may be shared by threads, as long as their dice are not. */
public final class Callers {

    private static final double UNTITLED = 0.06;

    private final NameBook names = new NameBook();
    private final Niks niks = new Niks();

    /** Somebody who lives there. */
    public Caller draw(Home home, Dice dice) {
        Sex sex = dice.oneOf(Sex.F, Sex.M);
        PersonName name = names.draw(home.culture(), sex, dice);
        return new Caller(
                name,
                salutation(sex, dice),
                Contacts.phone(dice),
                Contacts.email(name, dice),
                niks.draw(home, sex, dice),
                AccountNames.draw(name, dice),
                AccountNames.fitting(name, dice),
                home);
    }

    /** The name of somebody who works there. */
    public String colleague(Home home, Dice dice) {
        return names.draw(home.culture(), dice.oneOf(Sex.F, Sex.M), dice).onKtp();
    }

    private static Salutation salutation(Sex sex, Dice dice) {
        if (dice.chance(UNTITLED)) {
            return Salutation.NEUTRAL;
        }
        return sex == Sex.F ? Salutation.IBU : Salutation.BAPAK;
    }
}
