/** Second looks, practice and figures on the screens of TLs and managers. */
@NullMarked
package id.satupintu.verification.review.ui;

import org.jspecify.annotations.NullMarked;
