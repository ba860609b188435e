package id.satupintu.edition.file;

import id.satupintu.policy.Edition;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a file says.
 *
 * @param found the edition, null when there are faults
 * @param faults everything that cannot be read, in the order of the lines
 */
public record Reading(@Nullable Edition found, List<FileFault> faults) {

    /** The edition, empty when something cannot be read. */
    public Optional<Edition> edition() {
        return Optional.ofNullable(found);
    }
}
