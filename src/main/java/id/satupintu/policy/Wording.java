package id.satupintu.policy;

import java.util.Locale;

/** The same words in both languages of the house. */
public record Wording(String id, String en) {

    /** The words in that language; Indonesian stands in for every language that has none. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : id;
    }

    /** Whether one of the languages has no words. */
    public boolean incomplete() {
        return id.isBlank() || en.isBlank();
    }

    static Wording of(String key) {
        return new Wording(
                Texts.in(Locale.of("id", "ID")).get(key),
                Texts.in(Locale.ENGLISH).get(key));
    }
}
