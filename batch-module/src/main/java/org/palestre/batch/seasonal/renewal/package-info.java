/** What runs by itself in the renewal of weekly slots. */
package org.palestre.batch.seasonal.renewal;
