package id.satupintu.escalation.review;

import java.time.LocalDate;

/** Days of the sites, both included. */
public record Span(LocalDate from, LocalDate to) {

    private static final int MOST_DAYS = 400;

    public Span {
        if (to.isBefore(from) || from.plusDays(MOST_DAYS).isBefore(to)) {
            throw new IllegalArgumentException("No span: " + from + " to " + to);
        }
    }

    /** So many days up to that one. */
    public static Span upTo(LocalDate last, int days) {
        return new Span(last.minusDays(days - 1L), last);
    }
}
