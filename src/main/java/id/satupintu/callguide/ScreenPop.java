package id.satupintu.callguide;

import id.satupintu.workday.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A ringing telephone: opened once, by one CSO, within a short time; then it holds no number any more. */
@Entity
@Table(name = "screen_pop")
class ScreenPop {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String digest;
    private @Nullable String callerNumber;
    private @Nullable String agent;
    private Instant madeAt;
    private Instant expiresAt;
    private @Nullable Instant openedAt;

    protected ScreenPop() {}

    ScreenPop(String ticketDigest, @Nullable String number, @Nullable String login, Instant now, Duration lives) {
        id = Ids.next();
        digest = ticketDigest;
        callerNumber = number;
        agent = login;
        madeAt = now;
        expiresAt = now.plus(lives);
    }

    boolean opensFor(String login, Instant now) {
        return openedAt == null && now.isBefore(expiresAt) && (agent == null || agent.equals(login));
    }

    /** Gives its number away, once. */
    @Nullable
    String open(Instant now) {
        String number = callerNumber;
        openedAt = now;
        callerNumber = null;
        return number;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
