/** How fast the pure rules of identity and policy answer, and how good they are beside two well-known measures. */
@NullMarked
package id.satupintu.load.micro;

import org.jspecify.annotations.NullMarked;
