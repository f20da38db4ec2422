/** Which figures an agent may see, and how they become a file. */
package org.palestre.seasonal.statistics.control;
