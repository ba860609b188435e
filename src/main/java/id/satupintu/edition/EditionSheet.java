package id.satupintu.edition;

import id.satupintu.policy.Edition;
import id.satupintu.policy.EditionChange;
import java.util.List;
import java.util.Set;

/**
 * One edition as its editor needs it.
 *
 * @param faults what keeps it from being released
 * @param asleep names of the rows that a switch puts to sleep
 * @param against the edition that it is compared with, the one in force
 * @param changes what it says otherwise
 * @param mayReview whether whoever asks is another person than those who wrote it
 */
public record EditionSheet(
        EditionRow row,
        Edition edition,
        List<EditionFault> faults,
        Set<String> asleep,
        Edition against,
        List<EditionChange> changes,
        boolean mayReview) {}
