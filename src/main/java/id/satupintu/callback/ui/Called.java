package id.satupintu.callback.ui;

import id.satupintu.callback.CallbackRow;
import java.util.Locale;

/** How the customer is named on the screen. */
final class Called {

    private Called() {}

    static String by(CallbackRow row, Locale locale) {
        String name = row.customerName() == null ? "" : " " + row.customerName();
        return row.salutation().words(locale) + name;
    }
}
