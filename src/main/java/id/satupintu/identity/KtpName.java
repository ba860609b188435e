package id.satupintu.identity;

import id.satupintu.identity.KtpElement.Kind;
import java.util.List;
import java.util.Set;

/** A name as the KTP has it, titles put aside. What every word of an account name asks for is worked out once. */
final class KtpName {

    private final List<KtpElement> elements;
    private final boolean titled;
    private final boolean balinese;
    private final String initials;
    private final long weakFamilies;
    private final long weakCastes;

    /**
     * @param elements in order
     * @param titled whether titles stood beside them
     * @param balinese whether it opens in the Balinese way, so that caste and birth-order words are weak
     */
    KtpName(List<KtpElement> elements, boolean titled, boolean balinese) {
        this.elements = elements;
        this.titled = titled;
        this.balinese = balinese;
        var letters = new StringBuilder(elements.size());
        long families = 0;
        long castes = 0;
        for (var element : elements) {
            if (!element.is(Kind.PARTICLE)) {
                letters.append(element.word().text().charAt(0));
            }
            if (element.is(Kind.WEAK)) {
                families |= element.family();
                castes |= element.caste();
            }
        }
        this.initials = letters.toString();
        this.weakFamilies = families;
        this.weakCastes = castes;
    }

    static KtpName of(String written) {
        return new KtpReader(written).read();
    }

    List<KtpElement> elements() {
        return elements;
    }

    boolean titled() {
        return titled;
    }

    boolean balinese() {
        return balinese;
    }

    /** The first letters of all elements but particles. */
    String initials() {
        return initials;
    }

    /** Bits of all weak families in it. */
    long weakFamilies() {
        return weakFamilies;
    }

    /** Whether some element may stand in another weak form. */
    boolean hasWeakForms() {
        return (weakFamilies | weakCastes) != 0;
    }

    /** @return the place of the weak element of which this is a form, -1 when there is none */
    int weakElementOf(WordFacts form) {
        if ((form.family() & weakFamilies) == 0 && (form.caste() & weakCastes) == 0) {
            return -1;
        }
        int place = 0;
        while (!elements.get(place).is(Kind.WEAK) || !elements.get(place).hasForm(form)) {
            place++;
        }
        return place;
    }

    /** The same name without some of its elements. */
    KtpName without(Set<KtpElement> some) {
        var others =
                elements.stream().filter(element -> !some.contains(element)).toList();
        return new KtpName(others, titled, balinese);
    }

    /** All letters in one. */
    String letters() {
        var letters = new StringBuilder();
        for (var element : elements) {
            letters.append(element.word().text());
        }
        return letters.toString();
    }

    /** Whether weak elements had to count as full, because there is nothing else. */
    boolean onlyWeak() {
        for (var element : elements) {
            if (element.is(Kind.FULL) && !element.isTooCommon()) {
                return false;
            }
        }
        return true;
    }

    boolean hasClan() {
        for (var element : elements) {
            if (!element.facts().clan().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
