/** One-off requests in the running city. */
package org.palestre.seasonal.oneoff;
