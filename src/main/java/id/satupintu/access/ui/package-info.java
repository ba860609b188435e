/** The screens of signing in and of the staff list, and the door that the screens stand behind. */
@NullMarked
package id.satupintu.access.ui;

import org.jspecify.annotations.NullMarked;
