package id.satupintu.callback;

import id.satupintu.workday.CallingHours;
import java.time.Duration;

/**
 * The rules of calling back as a centre has set them.
 *
 * @param promise within which time a customer is called back
 * @param target within which working time after the result is there it is to be tried; only an alarm
 * @param tries after so many in vain it is closed and a message is left
 * @param gap from one try to the next
 * @param hours when customers may be called
 */
public record CallbackRules(Duration promise, Duration target, int tries, Duration gap, CallingHours hours) {}
