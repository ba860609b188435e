/** What leaves the house by e-mail or webhook: an outbox whose letters are tried until they are gone, and shown meanwhile. */
@NullMarked
package id.satupintu.kpi.post;

import org.jspecify.annotations.NullMarked;
