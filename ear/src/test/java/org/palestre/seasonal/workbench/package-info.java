/** The booking office's workbench, tried on the running server. */
package org.palestre.seasonal.workbench;
