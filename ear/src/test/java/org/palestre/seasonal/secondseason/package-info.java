/** Second seasons, against the running server. */
package org.palestre.seasonal.secondseason;
