package id.satupintu.edition;

import id.satupintu.policy.Edition;
import id.satupintu.policy.EditionChange;
import java.util.List;

/** An edition that somebody has not read yet, with what it says otherwise than the one before. */
public record NewEdition(Edition edition, List<EditionChange> changes) {}
