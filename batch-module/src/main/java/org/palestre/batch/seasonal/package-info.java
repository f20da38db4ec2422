/** What runs by itself in the season of the clubs. */
package org.palestre.batch.seasonal;
