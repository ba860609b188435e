package id.satupintu.callguide;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One request of a closed call, as it ended or as a later event corrected it (an account approved after the call, for
 * example). The highest version of a request is the truth.
 *
 * @param version 1 at the close of the call, one more with each later correction
 * @param unit code of the distribution unit of the connection, else that of the site
 * @param transaction {@code PB}, {@code PD}, {@code PS} or {@code NON_NIAGA}
 * @param route name of the policy's {@code RouteKind}, or {@code ASK} when the call ended before it was settled
 * @param rule the rule that decided, for example {@code Q-040}
 * @param exception the primary one of by the order of A-20, null when none held
 * @param exceptions all of them, separated by commas, empty when none held
 * @param ccRegister {@code PS_NON_CUSTOMER}, {@code PS_CROSS_PHASE} or null
 * @param outcome name of an {@link id.satupintu.callguide.guide.Outcome}
 * @param asked whether the caller was asked for the application
 * @param hadApp {@code ALREADY}, {@code NOT_YET}, {@code UNKNOWN}; null when not asked
 * @param choice {@code NOW}, {@code ALONE}, {@code DECLINED}; null when there was nothing to choose
 * @param installed {@code YES} or {@code NO} as seen in a guided download, {@code UNKNOWN} for those who try alone,
 *     null for the others
 * @param verified the account was known to be verified, by the caller's word or by a decision
 * @param submitted the request was sent in the application during the call
 * @param askedWhy the caller wanted to know why PLN Mobile
 * @param reminderDone the reminder after a new connection was said
 * @param personKey blind index of the contact phone, else of the IDPEL, null when neither is known
 */
public record RequestRecorded(
        UUID requestId,
        int version,
        UUID callId,
        Instant startedAt,
        String site,
        String zone,
        LocalDate siteDay,
        @Nullable String unit,
        @Nullable String team,
        UUID cso,
        String transaction,
        String route,
        @Nullable String rule,
        @Nullable String exception,
        String exceptions,
        @Nullable String ccRegister,
        String outcome,
        boolean asked,
        @Nullable String hadApp,
        @Nullable String choice,
        @Nullable String installed,
        boolean verified,
        boolean submitted,
        boolean askedWhy,
        boolean reminderDone,
        @Nullable String personKey,
        String edition,
        boolean simulated,
        Instant at) {}
