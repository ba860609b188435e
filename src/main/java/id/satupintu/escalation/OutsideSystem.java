package id.satupintu.escalation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A system of PLN that is told of a case and gives it a number. */
public enum OutsideSystem {
    /** APKT, module Keluhan; the form of its numbers is not known. */
    APKT("(?=.*[0-9])[A-Z0-9][A-Z0-9/.-]{2,29}", " "),
    /** Simone, escalation option URGENT; the form of its numbers is not known. */
    SIMONE("(?=.*[0-9])[A-Z0-9][A-Z0-9/.-]{2,29}", " "),
    /** AP2T, which gives the Nomor Register of 8 to 20 digits. */
    AP2T("[0-9]{8,20}", "[ .-]");

    private final Pattern form;
    private final Pattern blanks;

    OutsideSystem(String form, String blanks) {
        this.form = Pattern.compile(form);
        this.blanks = Pattern.compile(blanks);
    }

    /** A number of this system without blanks and in upper case, empty when it cannot be one. */
    public Optional<String> read(String typed) {
        String bare = blanks.matcher(typed.strip().toUpperCase(Locale.ROOT)).replaceAll("");
        return form.matcher(bare).matches() ? Optional.of(bare) : Optional.empty();
    }

    /** Key of the name of its number. */
    public String numberKey() {
        return "escalation.number." + name();
    }
}
