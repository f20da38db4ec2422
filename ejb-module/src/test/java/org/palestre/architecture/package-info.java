/** Holds the architecture: tiers, parts of a context, the persistence unit. */
package org.palestre.architecture;
