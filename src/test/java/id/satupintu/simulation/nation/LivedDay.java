package id.satupintu.simulation.nation;

import id.satupintu.simulation.WhenSimulated;
import id.satupintu.simulation.script.Rates;
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
        nationalDay.lay(new NationalPlan(day, calls, 7, Rates.USUAL, 1), () -> false, () -> {});
    }
}
