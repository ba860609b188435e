package id.satupintu.escalation.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a TL has said of an exception. */
public record ReviewView(ReviewVerdict verdict, @Nullable String note, String reviewer, Instant at) {}
