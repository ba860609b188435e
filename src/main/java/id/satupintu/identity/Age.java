package id.satupintu.identity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** @param years whole years lived on the day of checking; below zero for a date still to come */
record Age(long years) {

    static Age of(LocalDate birth, LocalDate today) {
        return new Age(birth.isAfter(today) ? -1 : ChronoUnit.YEARS.between(birth, today));
    }

    boolean mayHoldKtp() {
        return years >= 17 && years < 100;
    }

    boolean tooYoung() {
        return years < 17;
    }

    boolean hundredOrMore() {
        return years >= 100;
    }
}
