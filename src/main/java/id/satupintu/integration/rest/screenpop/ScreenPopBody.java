package id.satupintu.integration.rest.screenpop;

import id.satupintu.integration.rest.edge.Checked;
import id.satupintu.integration.rest.edge.Findings;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A call that rings. Prints nothing of the caller. */
record ScreenPopBody(
        @Schema(maxLength = ScreenPopBody.NUMBER) @Nullable String callerNumber,

        @Schema(maxLength = ScreenPopBody.AGENT) @Nullable String agent)
        implements Checked {

    static final int NUMBER = 40;
    static final int AGENT = 80;

    @Override
    public void check(Findings findings) {
        findings.shorterThan("callerNumber", callerNumber, NUMBER);
        findings.shorterThan("agent", agent, AGENT);
    }

    @Override
    public String toString() {
        return "ScreenPopBody[…]";
    }
}
