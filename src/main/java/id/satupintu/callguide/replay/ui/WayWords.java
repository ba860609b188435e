package id.satupintu.callguide.replay.ui;

import com.vaadin.flow.component.Component;
import id.satupintu.callguide.replay.Move;
import id.satupintu.callguide.replay.Way;
import id.satupintu.policy.RouteKind;
import id.satupintu.policy.Verification;
import java.text.NumberFormat;

/** Ways, moves and figures in the words of the reader. */
record WayWords(Component at) {

    String way(Way way) {
        StringBuilder words = new StringBuilder(at.getTranslation("callguide.route." + way.route()));
        if (way.route() == RouteKind.PLN_MOBILE) {
            boolean blocking = way.verification() == Verification.BLOCKING;
            words.append(", ")
                    .append(at.getTranslation(blocking ? "callguide.replay.verified" : "callguide.replay.free"));
        }
        if (way.reminderAfter()) {
            words.append(", ").append(at.getTranslation("callguide.replay.reminded"));
        }
        return words.toString();
    }

    String transaction(Move move) {
        return move.transaction() == null ? "—" : move.transaction().name();
    }

    String count(long count) {
        return NumberFormat.getIntegerInstance(at.getUI().orElseThrow().getLocale())
                .format(count);
    }

    String share(long part, long whole) {
        NumberFormat format =
                NumberFormat.getPercentInstance(at.getUI().orElseThrow().getLocale());
        format.setMaximumFractionDigits(1);
        return whole == 0 ? "–" : format.format((double) part / whole);
    }
}
