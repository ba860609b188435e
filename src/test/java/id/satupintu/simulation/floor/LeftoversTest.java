package id.satupintu.simulation.floor;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.access.Actor;
import id.satupintu.callguide.CallId;
import id.satupintu.callguide.CallView;
import id.satupintu.callguide.StartCall;
import id.satupintu.simulation.SmallCentre;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

@SmallCentre
@DisplayName("Calls that a stop of the house left open")
class LeftoversTest {

    private final Leftovers leftovers;
    private final Desks desks;

    @Autowired
    LeftoversTest(Leftovers leftovers, Desks desks) {
        this.leftovers = leftovers;
        this.desks = desks;
    }

    @Test
    void aSimulatedOneIsDroppedAtTheNextStart() {
        CallId call = started("sim.bdg.cso1");
        leftovers.run(new DefaultApplicationArguments());

        assertThat(view("sim.bdg.cso1", call).head().open()).isFalse();
        assertThat(view("sim.bdg.cso1", call).head().dropped()).isTrue();
    }

    @Test
    void theOneOfAPersonIsLeftAlone() {
        CallId call = started("cso");
        leftovers.run(new DefaultApplicationArguments());

        assertThat(view("cso", call).head().open()).isTrue();
        desks.staff().as("cso", () -> desks.calls().close(call).id());
    }

    private CallId started(String login) {
        return desks.staff()
                .as(
                        login,
                        () -> desks.calls()
                                .start(StartCall.byPhone("081234567890"))
                                .id());
    }

    private CallView view(String login, CallId call) {
        return desks.staff()
                .as(login, () -> desks.calls().view(call, Actor.current().scope()));
    }
}
