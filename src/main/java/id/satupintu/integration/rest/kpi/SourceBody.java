package id.satupintu.integration.rest.kpi;

import id.satupintu.integration.rest.edge.Checked;
import id.satupintu.integration.rest.edge.Findings;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What another system has seen: a whole CSV file with its heading, or rows by field; one of the two. */
record SourceBody(
        @Schema(example = "id,phone,transaction,at\nA-1,081234567890,PD,2026-11-22T10:00:00+07:00") @Nullable
        String csv,

        @Nullable List<Map<String, String>> rows)
        implements Checked {

    private static final int MOST = 10_000;

    @Override
    public void check(Findings findings) {
        findings.refuseIf(csv == null && rows == null, "csv", "missing");
        findings.refuseIf(csv != null && rows != null, "rows", "not-allowed");
        findings.refuseIf(rows != null && rows.size() > MOST, "rows", "too-many", Integer.toString(MOST));
    }

    List<Map<String, String>> table() {
        return rows == null ? List.of() : rows;
    }
}
