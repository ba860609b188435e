package id.satupintu.simulation.nation;

import id.satupintu.simulation.WhenSimulated;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** A day lived through the desks at once, for tests of other packages. */
@Component
@WhenSimulated
public class LivedDay {

    private final NationalDay nationalDay;

    LivedDay(NationalDay nationalDay) {
        this.nationalDay = nationalDay;
    }

    public void lay(LocalDate day, int calls) {
        nationalDay.lay(NationalPlan.usual(day, calls, 7), () -> false, () -> {});
    }
}
