/** What runs by itself about second seasons. */
package org.palestre.batch.seasonal.secondseason;
