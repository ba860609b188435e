/** What the process promises from outside: it starts, serves, survives a kill and ends in order. */
@NullMarked
package id.satupintu.process;

import org.jspecify.annotations.NullMarked;
