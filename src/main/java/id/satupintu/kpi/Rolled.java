package id.satupintu.kpi;

import id.satupintu.kpi.rollup.Catalogue;
import id.satupintu.kpi.rollup.Counting;
import id.satupintu.kpi.rollup.Timing;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All measures but those of this moment, and all spans. */
@Component("kpiRolled")
class Rolled implements Catalogue {

    @Override
    public List<Counting> countings() {
        return Stream.of(Measure.values())
                .filter(measure -> !measure.isOwedNow())
                .map(Counting.class::cast)
                .toList();
    }

    @Override
    public List<Timing> timings() {
        return List.of(Span.values());
    }
}
