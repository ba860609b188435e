/** The screen on which shifts are planned and read, and the line that names the TL on duty on other screens. */
@NamedInterface("shift-ui")
@NullMarked
package id.satupintu.access.shift.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
