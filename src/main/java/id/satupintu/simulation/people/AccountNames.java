package id.satupintu.simulation.people;

import id.satupintu.simulation.Dice;
import java.util.List;
import java.util.Locale;

/** What people call themselves in the application: mostly with an element of their name, now and then with none. */
final class AccountNames {

    private static final double FOREIGN = 0.11;
    private static final double DOUBTFUL = 0.07;
    private static final int NICKNAME = 4;
    private static final List<String> NOBODYS = List.of(
            "Sagita98",
            "Ananda15",
            "gamersejati",
            "TokoBerkah",
            "keluargacemara",
            "bintang_malam",
            "Rajawali77",
            "mamah_muda",
            "pelangi88",
            "user20817",
            "Cahaya_Hati",
            "juraganpulsa");

    private AccountNames() {}

    static String draw(PersonName name, Dice dice) {
        double falls = dice.share();
        if (falls < FOREIGN) {
            return dice.oneOf(NOBODYS);
        }
        return falls < FOREIGN + DOUBTFUL ? nickname(name, dice) : fitting(name, dice);
    }

    /** One that holds an element of the name. */
    static String fitting(PersonName name, Dice dice) {
        String called = name.called();
        String last = name.last();
        String low = last.toLowerCase(Locale.ROOT);
        return switch (dice.between(0, 5)) {
            case 0 -> called + " " + last;
            case 1 -> last + dice.between(10, 99);
            case 2 -> low + "_" + dice.between(1970, 2005);
            case 3 -> called + last;
            case 4 -> called.toLowerCase(Locale.ROOT) + "." + low;
            default -> name.onKtp();
        };
    }

    private static String nickname(PersonName name, Dice dice) {
        String last = name.last();
        return last.substring(0, Math.min(NICKNAME, last.length())) + dice.between(10, 99);
    }
}
