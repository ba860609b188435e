package id.satupintu.kpi.rollup;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose work a fact is. */
record Who(@Nullable UUID cso, @Nullable UUID tl) {

    static final Who NOBODY = new Who(null, null);
}
