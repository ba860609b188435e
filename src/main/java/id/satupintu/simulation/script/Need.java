package id.satupintu.simulation.script;

import id.satupintu.callguide.guide.Choice;
import id.satupintu.simulation.Dice;
import id.satupintu.simulation.people.Home;
import java.util.List;
import java.util.Map;

/**
 * What a caller wants.
 *
 * @param kind PB, PD, PS or NON_NIAGA
 * @param psKind which of the three criteria of a temporary connection
 * @param powerNow in VA
 * @param powerAsked in VA
 * @param idpel twelve digits
 * @param province of the connection
 */
public record Need(Choice kind, Choice psKind, int powerNow, int powerAsked, String idpel, String province) {

    private static final Map<Choice, Integer> KINDS =
            Map.of(Choice.PB, 24, Choice.PD, 38, Choice.PS, 13, Choice.NON_NIAGA, 25);
    private static final Map<Choice, Integer> PS_KINDS =
            Map.of(Choice.CUSTOMER, 62, Choice.CROSS_PHASE, 14, Choice.NON_CUSTOMER, 24);
    private static final String CENTRAL_JAVA = "33";
    private static final double BEYOND = 0.05;
    private static final double SECOND_PROVINCE = 0.12;
    private static final int LIMIT = 11_000;
    private static final int IDPEL = 12;

    /** Each the power now and the power asked for, in VA. */
    private static final List<int[]> INCREASES = List.of(
            new int[] {450, 900},
            new int[] {900, 1_300},
            new int[] {900, 2_200},
            new int[] {1_300, 2_200},
            new int[] {1_300, 2_200},
            new int[] {1_300, 2_200},
            new int[] {1_300, 3_500},
            new int[] {2_200, 3_500},
            new int[] {2_200, 5_500},
            new int[] {3_500, 5_500},
            new int[] {4_400, 7_700},
            new int[] {5_500, 11_000});

    static Need draw(Home home, Dice dice) {
        Choice kind = weighted(KINDS, dice);
        Choice psKind = weighted(PS_KINDS, dice);
        String province = dice.chance(SECOND_PROVINCE)
                ? home.provinces().getLast()
                : home.provinces().getFirst();
        int[] powers = powers(kind, psKind, province, dice);
        String idpel =
                home.idpelPrefix() + dice.digits(IDPEL - home.idpelPrefix().length());
        return new Need(kind, psKind, powers[0], powers[1], idpel, province);
    }

    private static int[] powers(Choice kind, Choice psKind, String province, Dice dice) {
        boolean beyond = dice.chance(BEYOND);
        return switch (kind) {
            case PB -> new int[] {0, beyond ? dice.oneOf(6_600, 10_600, 13_200) : dice.oneOf(900, 1_300, 1_300, 2_200)};
            case PS -> temporary(psKind, province, beyond, dice);
            default -> beyond ? new int[] {7_700, dice.oneOf(13_200, 16_500, 22_000)} : dice.oneOf(INCREASES);
        };
    }

    private static int[] temporary(Choice psKind, String province, boolean beyond, Dice dice) {
        int now = dice.oneOf(1_300, 2_200, 3_500);
        if (psKind == Choice.CROSS_PHASE) {
            return new int[] {now, dice.oneOf(6_600, 10_600, 13_200)};
        }
        boolean large = beyond || province.equals(CENTRAL_JAVA) && dice.chance(0.3);
        return new int[] {now, large ? dice.oneOf(13_900, 17_600, 22_000) : dice.oneOf(4_400, 5_500, 7_700, 11_000)};
    }

    private static Choice weighted(Map<Choice, Integer> weights, Dice dice) {
        return dice.weighted(weights.keySet().stream().sorted().toList(), weights::get);
    }

    /** The same with no more power than the application takes. */
    Need within() {
        return new Need(kind, psKind, Math.min(powerNow, LIMIT / 2), LIMIT, idpel, province);
    }

    /** Says nothing of the caller. */
    @Override
    public String toString() {
        return "Need[" + kind + "]";
    }
}
