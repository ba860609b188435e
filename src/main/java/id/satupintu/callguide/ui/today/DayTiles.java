package id.satupintu.callguide.ui.today;

import com.vaadin.flow.component.html.Div;
import id.satupintu.shell.Tone;
import id.satupintu.workday.Workday;
import java.time.Instant;

/** The day in four numbers: calls, open promises, numbers owed, results and rulings that nobody has told yet. */
final class DayTiles extends Div {

    private static final long serialVersionUID = 1L;

    DayTiles(MyDay.Found found) {
        addClassName("today-tiles");
        Instant now = Workday.now();
        int owedLate =
                (int) found.owed().stream().filter(row -> row.overdue(now)).count();
        int promisedLate =
                (int) found.promised().stream().filter(row -> row.overdue(now)).count();
        int untold = found.unread().size() + found.untold().size();
        add(
                new DayTile(
                        getTranslation("callguide.today.calls"), found.calls().size(), "", Tone.NEUTRAL),
                tile("callguide.today.promised", found.promised().size(), promisedLate),
                tile("callguide.today.owed", found.owed().size(), owedLate),
                new DayTile(
                        getTranslation("callguide.today.unread"), untold, "", untold > 0 ? Tone.WARN : Tone.NEUTRAL));
    }

    private DayTile tile(String key, int number, int late) {
        return new DayTile(
                getTranslation(key),
                number,
                late == 0 ? "" : getTranslation("callguide.today.late", Integer.toString(late)),
                late == 0 ? Tone.NEUTRAL : Tone.DANGER);
    }
}
