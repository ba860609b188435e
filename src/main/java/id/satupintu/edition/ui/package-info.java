/** Editions on screens: the list, the sheet with its live preview, the file, and the page that a new edition shows first. */
@NullMarked
package id.satupintu.edition.ui;

import org.jspecify.annotations.NullMarked;
