package id.satupintu.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.testing.BothDatabases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
@BothDatabases
class ActingStaffTest {

    @Autowired
    ActingStaff acting;

    @Test
    void workIsDoneInTheNameOfWhoeverIsNamedAndNobodyAfterwards() {
        Actor during = acting.as("tl", Actor::current);

        assertThat(during.name()).isEqualTo("Bagus");
        assertThat(during.shiftLead()).isTrue();
        assertThat(Actor.find()).isEmpty();
        assertThatThrownBy(Actor::current).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theOneWhoWasThereBeforeIsThereAgain() {
        acting.as("cso", () -> {
            acting.as("tl", () -> assertThat(Actor.current().login()).isEqualTo("tl"));
            assertThat(Actor.current().login()).isEqualTo("cso");
        });
    }

    @Test
    void theContextIsRestoredWhenTheWorkFails() {
        assertThatThrownBy(() -> acting.as("cso", (Runnable) () -> {
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    @Test
    void theHouseItselfActsAsAnAdministrator() {
        acting.asSystem(() -> assertThat(Actor.current().role()).isEqualTo(Role.ADMIN));
    }

    @Test
    void whoeverDoesNotWorkHereCannotBeActedFor() {
        assertThatThrownBy(() -> acting.as("nobody", Actor::current)).isInstanceOf(AccessDeniedException.class);
    }
}
