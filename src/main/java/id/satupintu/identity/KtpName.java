package id.satupintu.identity;

import id.satupintu.identity.KtpElement.Kind;
import java.util.List;

/**
 * A name as the KTP has it, titles put aside.
 *
 * @param elements in order
 * @param titled whether titles stood beside them
 * @param balinese whether it opens in the Balinese way, so that caste and birth-order words are weak
 */
record KtpName(List<KtpElement> elements, boolean titled, boolean balinese) {

    static KtpName of(String written) {
        return new KtpReader(written).read();
    }

    /** The first letters of all elements but particles. */
    String initials() {
        var initials = new StringBuilder(elements.size());
        for (var element : elements) {
            if (!element.is(Kind.PARTICLE)) {
                initials.append(element.word().text().charAt(0));
            }
        }
        return initials.toString();
    }

    /** All letters in one. */
    String letters() {
        var letters = new StringBuilder();
        for (var element : elements) {
            letters.append(element.word().text());
        }
        return letters.toString();
    }

    /** Bits of all weak families in it. */
    long weakFamilies() {
        long families = 0;
        for (var element : elements) {
            families |= element.is(Kind.WEAK) ? element.family() : 0;
        }
        return families;
    }

    /** Bits of all weak Balinese words in it. */
    long weakCastes() {
        long castes = 0;
        for (var element : elements) {
            castes |= element.is(Kind.WEAK) ? element.caste() : 0;
        }
        return castes;
    }

    /** Whether weak elements had to count as full, because there is nothing else. */
    boolean onlyWeak() {
        for (var element : elements) {
            if (element.is(Kind.FULL)
                    && !NameWords.of(element.word().text()).is(WordUse.WEAK)
                    && element.caste() == 0) {
                return false;
            }
        }
        return true;
    }

    boolean hasClan() {
        for (var element : elements) {
            if (!NameWords.of(element.word().text()).clan().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return "KtpName";
    }
}
