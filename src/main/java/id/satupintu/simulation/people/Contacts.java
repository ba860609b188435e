package id.satupintu.simulation.people;

import id.satupintu.simulation.Dice;
import java.util.Locale;

/** Mobile numbers and e-mail addresses. */
final class Contacts {

    private Contacts() {}

    /** As people say it, with the leading 0 or with +62. */
    static String phone(Dice dice) {
        String prefix = dice.oneOf("812", "813", "821", "822", "852", "857", "815", "817", "819", "838", "881", "896");
        return dice.oneOf("0", "0", "0", "+62 ") + prefix + dice.digits(dice.between(7, 8));
    }

    static String email(PersonName name, Dice dice) {
        String local = (name.called() + "." + name.last()).toLowerCase(Locale.ROOT) + dice.between(1, 99);
        return local + "@" + dice.oneOf("gmail.com", "gmail.com", "gmail.com", "yahoo.com", "outlook.co.id");
    }
}
