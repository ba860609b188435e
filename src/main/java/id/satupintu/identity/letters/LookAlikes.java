package id.satupintu.identity.letters;

import java.util.HashMap;
import java.util.Map;

/** Letters of other scripts that look like Latin ones. They are read, and remembered as foreign. */
final class LookAlikes {

    /** Letter and twin in turn: Cyrillic, then Greek, then Armenian. */
    private static final String PAIRS = "аaбbвbгrеeёeѕsіiїiјjкkмmнhоoпnрpсcтtуyхxьbԁdһhԛqԝwӏlүyҝk"
            + "АAВBЕEЁEЅSІIЇIЈJКKМMНHОOРPСCТTУYХXԚQԜWҮY"
            + "αaβbγyεeηnιiκkνvοoρpτtυuχxωwΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX"
            + "օoսuհhոnցgզqՏSՕO";

    private static final Map<Integer, Character> TWINS = read();

    private LookAlikes() {}

    private static Map<Integer, Character> read() {
        var twins = new HashMap<Integer, Character>();
        for (int i = 0; i + 1 < PAIRS.length(); i += 2) {
            twins.put((int) PAIRS.charAt(i), PAIRS.charAt(i + 1));
        }
        return Map.copyOf(twins);
    }

    /** @return the Latin twin, or 0 */
    static char latinFor(int codePoint) {
        return TWINS.getOrDefault(codePoint, (char) 0);
    }
}
