package id.satupintu.policy;

import java.util.Locale;

/** The part of the day that the opening greeting names, by the hour where the caller is. */
public enum DayTime {
    /** Before 11. */
    MORNING,
    /** From 11 to 14. */
    NOON,
    /** From 15 to 17. */
    AFTERNOON,
    /** From 18. */
    EVENING;

    /** The part of the day of an hour, 0 to 23. */
    public static DayTime ofHour(int hour) {
        if (hour < 11) {
            return MORNING;
        }
        if (hour < 15) {
            return NOON;
        }
        return hour < 18 ? AFTERNOON : EVENING;
    }

    /** The greeting of that part of the day. */
    public String words(Locale locale) {
        return Texts.in(locale).get("policy.dayTime." + name());
    }
}
