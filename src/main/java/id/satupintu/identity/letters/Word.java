package id.satupintu.identity.letters;

/** A word of the letters a to z and what it is equal to in spirit: doubled letters and old spelling put aside. */
public final class Word {

    private final String text;
    private final String plain;
    private final String key;
    private final String keyKeepingJ;

    private Word(String text) {
        this.text = text;
        this.plain = Spelling.single(text);
        boolean old = Spelling.isOld(text);
        boolean respelled = old || text.contains("ch");
        this.key = respelled ? keyOf(Spelling.modern(text, old ? 'y' : 'j')) : keyOf(text);
        this.keyKeepingJ = old ? keyOf(Spelling.modern(text, 'j')) : key;
    }

    /** @param text letters a to z only */
    public static Word of(String text) {
        return new Word(text);
    }

    private static String keyOf(String modern) {
        return Spelling.single(Spelling.withWholeAbdul(modern));
    }

    /** @return the letters as written, in lower case */
    public String text() {
        return text;
    }

    /** @return the letters, each run of the same letter once */
    public String plain() {
        return plain;
    }

    /** @return the modern spelling, each run of the same letter once */
    public String key() {
        return key;
    }

    /** @return whether the modern spelling is another one */
    public boolean respelled() {
        return !key.equals(plain);
    }

    /** @return the number of letters as written */
    public int length() {
        return text.length();
    }

    /** @return whether both are one word up to doubled letters and unambiguous old spelling */
    public boolean same(Word other) {
        return key.equals(other.key)
                || plain.equals(other.plain)
                || keyKeepingJ.equals(other.key)
                || key.equals(other.keyKeepingJ);
    }

    /** @return whether both sound alike in any spelling: Tjandra and Chandra are both Candra by ear */
    public boolean soundsLike(Word other) {
        return Sound.alike(plain, other.plain)
                || (respelled(other)
                        && (Sound.alike(key, other.key)
                                || Sound.alike(key, other.plain)
                                || Sound.alike(plain, other.key)));
    }

    /** @return whether it sounds like a stretch of another word */
    public boolean sounds(String other, int from, int length) {
        return Sound.mayBeAlike(plain, other, from) && Sound.alike(plain, other.substring(from, from + length));
    }

    /** @return whether one letter makes the one from the other, in either spelling */
    public boolean oneLetterFrom(Word other) {
        return Edits.oneApart(text, other.text)
                || Edits.oneApart(plain, other.plain)
                || (respelled(other) && Edits.oneApart(key, other.key));
    }

    @SuppressWarnings("ReferenceEquality") // a cheap first look; equal strings only cost a second comparison
    private boolean respelled(Word other) {
        return key != plain || other.key != other.plain;
    }

    @Override
    public String toString() {
        return text;
    }
}
