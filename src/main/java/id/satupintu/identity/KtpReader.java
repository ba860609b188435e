package id.satupintu.identity;

import id.satupintu.identity.KtpElement.Kind;
import id.satupintu.identity.letters.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells titles, particles, weak and full elements of a KTP name apart. */
final class KtpReader {

    private static final Set<String> FATHER_FOLLOWS = Set.of("bin", "binti", "binte", "bte", "bt", "ibn");
    private static final Set<String> BALINESE_OPENINGS = Set.of("i", "ni", "desak", "cokorda", "tjokorda", "iluh");
    private static final Set<String> OPENING_INITIALS = Set.of("aa", "ib", "ia", "iga", "igk", "igb", "igm", "ign");
    private static final Set<String> ONLY_WEAK_IN_FRONT = Set.of("m", "r", "rr", "rm", "ra", "rd", "st", "dg", "dt");

    private final List<KtpWord> words;
    private final boolean balinese;

    KtpReader(String written) {
        this.words = KtpWords.of(written);
        this.balinese = opensBalinese();
    }

    KtpName read() {
        int start = 0;
        while (start < words.size() && words.get(start).opensAsTitle()) {
            start++;
        }
        int end = words.size();
        while (end > start + 1 && words.get(end - 1).closesAsTitle()) {
            end--;
        }
        if (start == words.size()) {
            return new KtpName(withoutWeakOnes(elements(0, words.size())), false, balinese);
        }
        return new KtpName(withoutWeakOnes(elements(start, end)), start > 0 || end < words.size(), balinese);
    }

    private List<KtpElement> elements(int start, int end) {
        var elements = new ArrayList<KtpElement>(end - start);
        boolean father = false;
        for (int i = start; i < end; i++) {
            var word = words.get(i);
            var kind = kindOf(word, i == start);
            boolean introducesFather = i > start && FATHER_FOLLOWS.contains(word.letters());
            father |= introducesFather;
            if (father && !introducesFather && (kind == Kind.FULL || kind == Kind.WEAK)) {
                kind = Kind.FATHER;
            }
            elements.add(element(word, kind));
        }
        return elements;
    }

    private KtpElement element(KtpWord word, Kind kind) {
        var facts = word.facts();
        return new KtpElement(word.written(), Word.of(word.letters()), kind, facts, balinese ? facts.caste() : 0);
    }

    private Kind kindOf(KtpWord word, boolean first) {
        var facts = word.facts();
        if (balinese && facts.caste() != 0) {
            return Kind.WEAK;
        }
        if (facts.is(WordUse.WEAK) && (first || !ONLY_WEAK_IN_FRONT.contains(word.letters()))) {
            return Kind.WEAK;
        }
        if (word.letters().length() == 1) {
            return Kind.INITIAL;
        }
        return !first && facts.is(WordUse.PARTICLES) ? Kind.PARTICLE : Kind.FULL;
    }

    /** Where there is no full element, the weak ones have to do (M10). */
    private static List<KtpElement> withoutWeakOnes(List<KtpElement> elements) {
        for (var element : elements) {
            if (element.is(Kind.FULL)) {
                return elements;
            }
        }
        elements.replaceAll(element -> element.is(Kind.WEAK) ? element.as(Kind.FULL) : element);
        return elements;
    }

    private boolean opensBalinese() {
        int first = 0;
        while (first < words.size() && words.get(first).opensAsTitle()) {
            first++;
        }
        if (first >= words.size()) {
            return false;
        }
        var opening = words.get(first).letters();
        if (BALINESE_OPENINGS.contains(opening) || OPENING_INITIALS.contains(opening)) {
            return true;
        }
        boolean casteFollows =
                first + 1 < words.size() && words.get(first + 1).facts().caste() != 0;
        return casteFollows && (opening.equals("ida") || opening.equals("anak"));
    }
}
