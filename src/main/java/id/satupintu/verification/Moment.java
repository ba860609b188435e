package id.satupintu.verification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a request's timeline, without personal data of the customer.
 *
 * @param by the name of the member of staff; absent when the house itself did it
 */
public record Moment(MomentKind kind, Instant at, @Nullable String by) {}
