/** What tests of every room share: both databases, a real browser, a shut-off simulation. */
@NullMarked
package id.satupintu.testing;

import org.jspecify.annotations.NullMarked;
