package id.satupintu.identity;

import id.satupintu.identity.letters.Word;

/**
 * A word of an account name.
 *
 * @param from where its letters begin among the folded characters
 * @param to where they end; its letters stand there without gaps
 */
record Token(Word word, WordFacts facts, int from, int to) {

    static Token of(String letters, int from, int to) {
        return new Token(Word.of(letters), NameWords.of(letters), from, to);
    }

    String text() {
        return word.text();
    }

    int length() {
        return word.length();
    }
}
