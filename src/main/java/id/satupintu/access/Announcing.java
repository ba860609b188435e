package id.satupintu.access;

import id.satupintu.workday.Workday;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says what an administrator did, in the words of this room, for whoever keeps the trail. */
@Component
class Announcing {

    private static final int LONGEST = 200;

    private final ApplicationEventPublisher events;

    Announcing(ApplicationEventPublisher events) {
        this.events = events;
    }

    void staff(String act, StaffId id, @Nullable String detail) {
        say(act, "staff", id.value(), detail);
    }

    /** Places are known by their codes. */
    void place(String act, String kind, String code, @Nullable String detail) {
        UUID subject = UUID.nameUUIDFromBytes((kind + " " + code).getBytes(StandardCharsets.UTF_8));
        say(act, kind, subject, detail == null ? code : code + " " + detail);
    }

    private void say(String act, String kind, UUID subject, @Nullable String detail) {
        String cut = detail == null || detail.length() <= LONGEST ? detail : detail.substring(0, LONGEST);
        events.publishEvent(new Administered(act, kind, subject, cut, Workday.now()));
    }
}
