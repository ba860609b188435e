package id.satupintu.load.micro;

import java.util.Locale;
import me.xdrop.fuzzywuzzy.FuzzySearch;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** The two measures that are compared, as a user of them would call them: both names in lower case. */
final class Measures {

    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

    private Measures() {}

    static int weightedRatio(LabelledPair pair) {
        return FuzzySearch.weightedRatio(lower(pair.ktpName()), lower(pair.accountName()));
    }

    static double jaroWinkler(LabelledPair pair) {
        return JARO_WINKLER.apply(lower(pair.ktpName()), lower(pair.accountName()));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
