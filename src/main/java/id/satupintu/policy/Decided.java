package id.satupintu.policy;

import java.util.List;

/**
 * What a table says to every question of one {@link Shape}.
 *
 * @param row the row that decides; without meaning while something is missing
 * @param missing the facts to ask for, empty where the row decides
 */
record Decided(Row row, List<Fact> missing) {

    static Decided of(Completions completions) {
        return new Decided(completions.row(), completions.missing());
    }
}
