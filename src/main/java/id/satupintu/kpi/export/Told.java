package id.satupintu.kpi.export;

import java.util.ArrayList;
import java.util.List;

/** What a file says of itself beside its table. */
final class Told {

    private Told() {}

    /** The question, the moment of reading, and the definitions. */
    static List<Noted> of(Sheet sheet, Wording wording) {
        List<Noted> lines = new ArrayList<>(question(sheet, wording));
        lines.addAll(sheet.definitions());
        return lines;
    }

    static List<Noted> question(Sheet sheet, Wording wording) {
        List<Noted> lines = new ArrayList<>(sheet.question());
        lines.add(new Noted(wording.say("kpi.out.as-of"), wording.moment(sheet.asOf(), sheet.zone())));
        return lines;
    }
}
