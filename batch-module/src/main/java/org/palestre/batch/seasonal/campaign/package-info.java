/** What runs by itself about campaigns. */
package org.palestre.batch.seasonal.campaign;
