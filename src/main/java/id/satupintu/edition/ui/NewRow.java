package id.satupintu.edition.ui;

import id.satupintu.policy.Condition;
import id.satupintu.policy.RouteKind;
import id.satupintu.policy.Row;
import id.satupintu.policy.Verification;
import id.satupintu.policy.Wording;

/** What a new row says before anybody has filled it in. */
final class NewRow {

    private NewRow() {}

    static Row blank() {
        return new Row(
                "",
                Condition.ANY,
                RouteKind.OUTSIDE_POLICY,
                Verification.NOT_NEEDED,
                false,
                null,
                "",
                null,
                new Wording("", ""));
    }
}
