package id.satupintu.callguide.ui;

import id.satupintu.privacy.Masking;
import id.satupintu.verification.CaseView;
import java.util.Objects;

/** How a customer is named to somebody who has not asked them yet. */
final class PersonWords {

    private PersonWords() {}

    /** The first letter of the name and nothing more: whoever is on the line is asked for the rest. */
    static String masked(CaseView result) {
        return Objects.requireNonNullElse(Masking.name(result.callersName()), "•••");
    }
}
