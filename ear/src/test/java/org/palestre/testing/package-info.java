/**
 * What the integration tests stand on: one running city for all of them, in {@link org.palestre.testing.City}.
 *
 * <p>See docs/testing.md.
 */
package org.palestre.testing;
