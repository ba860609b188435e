package id.satupintu.kpi.ui;

import id.satupintu.access.ZoneChange;
import id.satupintu.kpi.KpiRefused;
import id.satupintu.kpi.ui.panel.Words;

/** Says why a question is not answered, and what to ask instead. */
record RefusedWords(Words words) {

    String of(KpiRefused refused) {
        ZoneChange change = refused.change();
        if (change == null) {
            String why = words.text("kpi.refused." + refused.code());
            return refused.ofCompared() ? words.text("kpi.refused.compared", why) : why;
        }
        String key = "kpi.refused." + (refused.ofCompared() ? "compared." : "") + refused.code();
        return words.text(
                key,
                change.name(),
                words.numbers().day(change.day()),
                words.numbers().day(change.day().minusDays(1)),
                change.before().name(),
                change.since().name());
    }

    /** In a few words, where there is no room for more. */
    String shortly(KpiRefused refused) {
        ZoneChange change = refused.change();
        String key = "kpi.refused.short." + refused.code();
        return change == null
                ? words.text(key)
                : words.text(key, change.site(), words.numbers().day(change.day()));
    }
}
