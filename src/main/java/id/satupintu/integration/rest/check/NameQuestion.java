package id.satupintu.integration.rest.check;

import id.satupintu.identity.NameFinding;
import id.satupintu.identity.NameMatch;
import id.satupintu.integration.rest.edge.Checked;
import id.satupintu.integration.rest.edge.Findings;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Does this account name hold an element of this KTP name? An empty account name is answered (N6), not refused. */
record NameQuestion(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = Longest.NAME) @Nullable
        String ktpName,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = Longest.NAME) @Nullable
        String accountName)
        implements Checked {

    @Override
    public void check(Findings findings) {
        findings.filled("ktpName", ktpName, Longest.NAME);
        findings.present("accountName", accountName);
        findings.shorterThan("accountName", accountName, Longest.NAME);
    }

    NameFinding finding() {
        return NameMatch.compare(Objects.requireNonNull(ktpName), Objects.requireNonNull(accountName));
    }
}
