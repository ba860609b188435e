package id.satupintu.escalation.dispatch;

import id.satupintu.access.Scope;
import id.satupintu.escalation.CaseId;
import id.satupintu.escalation.OutsideSystem;
import java.util.List;

/** A dispatch desk with a line to every system and nothing sent yet, for screens. */
@SuppressWarnings({"NullAway", "DataFlowIssue"})
public final class OpenLines extends DispatchDesk {

    /** Without anything behind it. */
    public OpenLines() {
        super(null, null, null, null, null);
    }

    @Override
    public boolean carries(OutsideSystem system) {
        return true;
    }

    @Override
    public List<DispatchView> ofCase(CaseId id, Scope scope) {
        return List.of();
    }
}
