package id.satupintu.edition;

import java.util.List;

/**
 * What keeps an edition from being released.
 *
 * @param part where it stands
 * @param subject the field, the row or the script at fault; "" where the table as a whole is
 * @param key key of the sentence that tells it
 * @param args what stands in its places
 */
public record EditionFault(Part part, String subject, String key, List<Object> args) {

    /** The parts of an edition. */
    public enum Part {
        LETTER,
        RULES,
        SCRIPTS
    }
}
