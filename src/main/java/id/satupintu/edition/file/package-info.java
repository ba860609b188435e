/** An edition as one readable file (YAML) and back. Pure; what cannot be read is told with its line. */
@NullMarked
package id.satupintu.edition.file;

import org.jspecify.annotations.NullMarked;
