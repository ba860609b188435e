package id.satupintu.kpi.rollup;

import java.util.List;

/** All that is to be rolled. */
public interface Catalogue {

    List<Counting> countings();

    List<Timing> timings();
}
